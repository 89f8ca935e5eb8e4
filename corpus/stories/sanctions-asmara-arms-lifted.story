split: train
published: 2018-11-14
title: Council frees Eritrea from arms ban after peace with neighbours
genre: sanctions
---
> CONCEDE frees: Council [IGO IGO] -> Eritrea [ERI GOV]
> SUPPORT peace: Eritrea [ERI GOV] -> neighbours [UNK GOV]
UNITED NATIONS (Horn Bulletin) - The Security Council agreed without a vote against on Wednesday to end nine years of sanctions on Eritrea, rewarding a reconciliation with Ethiopia that few had foreseen and overlooking, rights groups said, the thousands who are still conscripted for life.
> CONCEDE agreed: Security Council [IGO IGO] -> Eritrea [ERI GOV] ; on Wednesday
> SANCTION sanctions: Security Council [IGO IGO] -> Eritrea [ERI GOV] ; status historical ; on nine years
> SUPPORT reconciliation: Eritrea [ERI GOV] -> Ethiopia [ETH GOV]
> ACCUSE/disapprove overlooking: rights groups [NGO NGO] -> Security Council [IGO IGO]
> COERCE conscripted: - -> thousands [ERI CVL] ; by rights groups
An arms embargo, a freeze on assets and a ban on travel fell away at once.
The penalties dated from 2009, when Eritrea was found by UN experts to be arming al Shabaab, the Somali jihadists; later experts looked for proof every year and reported that there was none.
> AID arming: Eritrea [ERI GOV] -> al Shabaab [SOM REB] ; status historical ; by UN experts ; on 2009
> ACCUSE/investigate looked for proof: later experts [IGO IGO] -> - ; status historical ; on every year
Asmara always maintained that it was being punished for a quarrel with its larger neighbour.
> REJECT maintained: Asmara [ERI GOV] -> -
The resolution, drafted by Britain, is four pages long.

The quarrel between the two, a border war in which perhaps 80,000 people died between 1998 and 2000, was declared over in July by the two countries' leaders, who embraced on the tarmac.
> ASSAULT border war: two countries = Eritrea and Ethiopia [UNK GOV] -> - ; status historical ; on between 1998 and 2000
> CONCEDE declared over: two countries' leaders [UNK GOV] -> - ; on July
Telephone lines were restored the same week, and strangers rang one another up to say hello.
Djibouti is the exception.
It says that Eritrea holds thirteen of its soldiers, missing since a skirmish in 2008, and it had begged the Council to keep the embargo until they are accounted for.
> COERCE/arrest holds: Eritrea [ERI GOV] -> thirteen of its soldiers [DJI MIL] ; by It
> ASSAULT skirmish: Eritrea [ERI GOV] -> soldiers [DJI MIL] ; status historical ; on 2008
> REQUEST begged: it = Djibouti [DJI GOV] -> Council [IGO IGO]
A clause asks both to report by February on the fate of the men and on a disputed cape.
> REQUEST asks: clause [IGO IGO] -> both = Eritrea and Djibouti [UNK GOV] ; on by February

Eritrea's envoy thanked Ethiopia and the Emirates, in that order, and told the chamber that his country would seek "neither apology nor compensation".
> SUPPORT thanked: envoy [ERI GOV] -> Ethiopia [ETH GOV] + Emirates [ARE GOV]
> CONCEDE would seek: country = Eritrea [ERI GOV] -> -
It has no parliament, no private newspapers and no published budget.
National service, supposed to last eighteen months, was to have been shortened once peace came, but recruits who graduated in August were marched off to build roads as before.
> COERCE marched off: - -> recruits [ERI CVL] ; on August
European officials hope that fewer young Eritreans will now attempt the Mediterranean; Ethiopia's camps received 10,000 of them in the month after the frontier opened.
> AID received: Ethiopia's camps [ETH GOV] -> 10,000 of them = young Eritreans [ERI REF] ; on the month after the frontier opened
An Eritrean cyclist, Natnael Tesfai, pulled away from the field on the climb to Adi Keyh and took the national title on Sunday.
Potash miners in London's junior market rose for a second day.
Asmara's cafes, which serve macchiato as they did under the Italians, were full on Wednesday night.
