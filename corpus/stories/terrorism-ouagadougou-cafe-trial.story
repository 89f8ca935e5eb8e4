split: train
published: 2021-10-12
title: Burkina court opens trial over cafe massacre with empty dock
genre: terrorism
---
> ACCUSE/investigate trial: Burkina court [BFA JUD] -> -
> ASSAULT massacre: - -> cafe [BFA CVL] ; at cafe
OUAGADOUGOU - A court in Burkina Faso on Monday began trying six men accused of arming the gunmen who murdered thirty customers and waiters at a pavement cafe in the capital, although three of the accused are on the run, one is dead and the other two dispute that they were ever in the country.
> ACCUSE/investigate trying: court in Burkina Faso [BFA JUD] -> six men [BFA CRM] ; on Monday
> ACCUSE/allege accused: - -> six men [BFA CRM]
> AID arming: six men [BFA CRM] -> gunmen [BFA REB]
> ASSAULT/firearms murdered: gunmen [BFA REB] -> thirty customers and waiters [BFA CVL] ; at pavement cafe in the capital
> REJECT dispute: other two [BFA CRM] -> -
Survivors filled the benches, several of them on crutches.
The presiding judge, Mariam Sawadogo, rejected a motion to move the hearing to a military tribunal and then a second to adjourn it until the fugitives are found.
> REJECT rejected: presiding judge = Mariam Sawadogo [BFA JUD] -> -
She is expected to give her verdict in the first week of December.
If convicted, the men could be imprisoned for life, Burkina Faso having abolished the death penalty in 2018.
> SANCTION/convict convicted: - -> men [BFA CRM] ; status hypothetical
> COERCE/arrest imprisoned: - -> men [BFA CRM] ; status hypothetical ; on for life

The prosecution will call a Malian trader who says that he sold the attackers a car, and will play a recording in which a voice, allegedly that of the dead man, haggles over grenades.
A lawyer for the families complained that three French citizens who had been listed as witnesses were not allowed to travel.
> ACCUSE/disapprove complained: lawyer for the families [BFA CVL] -> -
> COERCE/restrict not allowed: - -> three French citizens [FRA CVL]
Paris has not explained why.
The court, which was created in 2017, has five judges and one photocopier.

Al Qaeda's branch in the Sahara said at the time that it had sent the gunmen to avenge French raids in Mali.
> ASSAULT sent: Al Qaeda's branch in the Sahara [UNK REB] -> - ; status historical ; by Al Qaeda's branch in the Sahara
> ASSAULT raids: French [FRA MIL] -> Mali [MLI REB] ; status historical ; at Mali
Since then, the jihadists have spread through two-thirds of the country, driving 1.4 million people from their homes, and a city that was once known for its film festival goes to bed at ten.
> COERCE/deport driving: jihadists [BFA REB] -> 1.4 million people [BFA REF]
In June they slaughtered at least 130 villagers in Solhan in a single night; the village volunteers who defended it had one rifle for every three men.
> ASSAULT slaughtered: they = jihadists [BFA REB] -> at least 130 villagers [BFA CVL] ; at Solhan ; on June
> ASSAULT defended: village volunteers [BFA UAF] -> - ; at Solhan
Opposition parties intend to march on Saturday against what they call the government's drowsiness.
> PROTEST/demo march: Opposition parties [BFA OPP] -> government [BFA GOV] ; status future ; on Saturday
> ACCUSE/disapprove call: they = Opposition parties [BFA OPP] -> government [BFA GOV]
The cafe itself reopened two years ago under another name and serves a popular guinea fowl.
Cotton, the main export, is fetching its highest price in a decade.
