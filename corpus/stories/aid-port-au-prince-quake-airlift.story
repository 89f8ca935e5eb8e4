split: train
published: 2010-01-23
title: Dominicans open hospitals as Haitians stream over border
genre: aid
---
> AID open: Dominicans [DOM GOV] -> Haitians [HTI REF]
JIMANI, Dominican Republic - Surgeons working two to a table in this dusty frontier town have operated on 1,800 Haitians since the earthquake of January 12, and the Dominican government, which deported 20,000 of the same people's countrymen last year, said on Friday that none would be asked for papers.
> AID operated: Surgeons [DOM MED] -> 1,800 Haitians [HTI CVL] ; at this dusty frontier town ; on since the earthquake of January 12
> COERCE/deport deported: Dominican government [DOM GOV] -> 20,000 of the same people's countrymen [HTI CVL] ; on last year
> CONCEDE none would be asked for papers: Dominican government [DOM GOV] -> none = Haitians [HTI REF] ; on Friday
Ambulances from Puerto Rico wait in a line behind the cockpit, where fights have been suspended.
The wards ran out of crutches on the fourth day and have since used broomsticks.
The Dominican president was the first foreign leader to reach Port-au-Prince, and his government has undertaken to rebuild a university in the north for 10,000 students.
> CONSULT/visit reach: Dominican president [DOM GOV] -> Port-au-Prince [HTI GOV] ; at Port-au-Prince
> AGREE undertaken: government [DOM GOV] -> -
"We do not choose our neighbours, and God has made us sit on the same donkey," said Sister Altagracia Peralta, bandaging a foot.
The hospital director, a retired boxer, has slept for eleven hours in eleven days.

Across the line, UN police fired rubber bullets and pepper spray on Thursday at a crowd that had climbed over the gate of a food depot.
> ASSAULT/crowd-control fired: UN police [IGO COP] -> crowd [HTI CVL] ; on Thursday
American paratroopers control the airport's single runway and have been accused by the French co-operation minister of turning away a flying hospital; Paris afterwards disowned him.
> COERCE/seize control: American paratroopers [USA MIL] -> airport's single runway [HTI GOV] ; at airport's single runway
> ACCUSE/disapprove accused: French co-operation minister [FRA GOV] -> American paratroopers [USA MIL]
> COERCE/restrict turning away: American paratroopers [USA MIL] -> flying hospital [FRA GOV] ; by French co-operation minister
> REJECT disowned: Paris [FRA GOV] -> him = French co-operation minister [FRA GOV]
Venezuela, which regards the paratroopers as an occupation force, has cancelled Haiti's debt for oil.
> ACCUSE/allege regards: Venezuela [VEN GOV] -> paratroopers [USA MIL]
> AID cancelled: Venezuela [VEN GOV] -> Haiti [HTI GOV]
Donors will gather in Montreal on Monday, and a larger conference may be held in New York in March, at which Haiti would ask for three billion dollars.
> AGREE gather: Donors [UNK GOV] -> - ; at Montreal ; on Monday
> REQUEST/assist ask: Haiti [HTI GOV] -> - ; status hypothetical ; at New York ; on March
The prison in the capital collapsed on its 4,000 inmates, of whom most have walked away.
Police, half of whose own number are missing, have recaptured eleven.
> COERCE/arrest recaptured: Police [HTI COP] -> eleven [HTI CRM]
Telephone credit has become a currency.

Thirty-three orphans whom an American church group tried to bring over the border without documents were returned to Port-au-Prince on Friday night, and the group's ten members will be questioned by a judge next week.
> RETREAT/return returned: - -> Thirty-three orphans [HTI CVL] ; at Port-au-Prince ; on Friday night
> ACCUSE/investigate questioned: judge [HTI JUD] -> group's ten members [USA REL] ; status future ; on next week
The two republics have shared Hispaniola uneasily since Haiti occupied the other from 1822 to 1844.
> COERCE/seize occupied: Haiti [HTI GOV] -> other = Dominican Republic [DOM GOV] ; status historical ; on from 1822 to 1844
In 1937 Dominican soldiers massacred thousands of Haitian cane cutters along the Massacre river, which was already called that.
> ASSAULT massacred: Dominican soldiers [DOM MIL] -> thousands of Haitian cane cutters [HTI CVL] ; status historical ; at along the Massacre river ; on 1937
An aftershock of magnitude 6.0 rattled the region on Wednesday without adding much to the damage.
