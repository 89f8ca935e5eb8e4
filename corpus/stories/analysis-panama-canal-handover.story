split: train
published: 1999-12-11
title: Before the flag comes down: Panama and its canal
genre: analysis
---
PANAMA CITY - On the last day of the year, at noon, the United States will hand over the waterway that it dug across another country's waist, and with it 360,000 acres of barracks, golf links and jungle.
> CONCEDE hand over: United States [USA GOV] -> another country = Panama [PAN GOV] ; on last day of the year
The transfer completes a timetable to which Washington bound itself in 1977, in treaties that the Senate ratified the year after by a single vote to spare.
> CONCEDE bound itself: Washington [USA GOV] -> - ; status historical ; on 1977
> SUPPORT ratified: Senate [USA LEG] -> - ; status historical ; on year after
It is a quiet end to a loud century.
In 1903 Colombia's congress threw out an American offer for a strip of its isthmus; within three months Panama had seceded, a gunboat stood off Colón to keep Colombian troops from landing, and the new republic signed away in a New York hotel what Bogotá had withheld.
> REJECT threw out: Colombia's congress [COL LEG] -> American [USA GOV] ; status historical ; on 1903
> AGREE offer: American [USA GOV] -> Colombia [COL GOV] ; status historical
> COERCE/restrict keep: gunboat [USA MIL] -> Colombian troops [COL MIL] ; status historical ; at Colón
> CONCEDE signed away: new republic = Panama [PAN GOV] -> - ; status historical ; at New York hotel
Yellow fever and landslides had already beaten the French.
Students who climbed the fence of the Canal Zone in January 1964 to raise the Panamanian flag beside the American one set off four days of riots in which twenty of their countrymen and four American soldiers were killed, and Panama broke off relations for three months.
> PROTEST climbed: Students [PAN EDU] -> - ; status historical ; at fence of the Canal Zone ; on January 1964
> PROTEST/riot riots: Students [PAN EDU] -> - ; status historical ; on four days
> ASSAULT killed: - -> twenty of their countrymen [PAN CVL] + four American soldiers [USA MIL] ; status historical
> SANCTION/discontinue broke off: Panama [PAN GOV] -> - ; status historical ; on three months
Twenty-five years later American paratroopers came down on the airport to fetch General Manuel Noriega, a dictator who had long been in the pay of their own intelligence service, and flew him to Miami to be tried.
> ASSAULT came down: American paratroopers [USA MIL] -> General Manuel Noriega [PAN MIL] ; status historical ; at airport
> AID pay: their own intelligence service [USA SPY] -> General Manuel Noriega [PAN MIL] ; status historical
> COERCE/arrest flew: American paratroopers [USA MIL] -> him = Manuel Noriega [PAN MIL] ; status historical ; at Miami

The last garrison of any size, at Fort Clayton, folded its colours on November 30.
> RETREAT/withdraw folded its colours: last garrison [USA MIL] -> - ; at Fort Clayton ; on November 30
Some American senators are uneasy that a company from Hong Kong will run the docks at either end, and one has demanded hearings on whether Beijing could shut the locks in a war over Taiwan.
> ACCUSE/disapprove uneasy: Some American senators [USA LEG] -> -
> REQUEST/change demanded: one = American senator [USA LEG] -> -
> COERCE/restrict shut: Beijing [CHN GOV] -> - ; status hypothetical
The administration brushes this aside.
> REJECT brushes: administration [USA GOV] -> -
Under the treaties it may send troops back should the canal's neutrality be endangered, a clause that no Panamanian schoolchild is allowed to forget.
> MOBILIZE/troops send: it = administration of the United States [USA GOV] -> - ; status hypothetical
Customs officers of the two countries already search containers side by side at Cristóbal, and share the files of ships suspected of carrying heroin.
> COOPERATE search containers side by side: Customs officers of the two countries [UNK COP] -> - ; at Cristóbal
> COOPERATE share: Customs officers of the two countries [UNK COP] -> -
Thirteen thousand ships a year pass through, lifted 26 metres by fresh water that falls as rain on the forest.
"We shall charge them like a business and not like a church," said Eudoro Barrera, who has piloted tankers through the Gaillard Cut since 1978.
No one from the top of either American party is coming to the ceremony.
