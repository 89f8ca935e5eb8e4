split: train
published: 2021-11-03
title: Niger mayor among scores killed in ambush near Mali border
genre: war
---
> ASSAULT killed: - -> mayor [NER GOV] + scores [NER CVL] ; at near Mali border
NIAMEY, Nov 3 - Suspected Islamist militants ambushed a delegation led by the mayor of Banibangou in western Niger on Tuesday, killing at least 69 people including the mayor, the interior minister said in a statement read on state television.
> ASSAULT ambushed: Suspected Islamist militants [NER REB] -> delegation [NER GOV] ; by interior minister ; at western Niger ; on Tuesday
> ASSAULT killing: Suspected Islamist militants [NER REB] -> at least 69 people [NER CVL] + mayor#2 [NER GOV] ; by interior minister ; at western Niger ; on Tuesday
Fifteen people survived the attack, which took place in the village of Adab-Dab, some 50 kilometres from the town.
> ASSAULT attack: - -> Fifteen people [NER CVL] ; at village of Adab-Dab
The statement did not say who was responsible, and no group had claimed the ambush by Wednesday evening.
The government declared two days of national mourning, and an investigation has been opened, the minister, Alkache Moussa, said.
> ACCUSE/investigate investigation: government [NER GOV] -> - ; by minister
The mayor was elected in December.

Most of the dead belonged to a village self-defence force that was set up this year to protect farmers from cattle raids, according to two security sources who asked not to be identified.
> AID protect: village self-defence force [NER UAF] -> farmers [NER CVL] ; by two security sources
> COERCE/seize cattle raids: - -> farmers [NER CVL] ; by two security sources
"They went out on motorcycles to get back stolen animals, and the terrorists were waiting for them," one of the sources said.
> COERCE/seize stolen: terrorists [NER REB] -> They = self-defence force [NER UAF] ; by one of the sources
The army reinforced its post at Banibangou overnight, and helicopters have been sent to search the scrubland along the frontier.
> MOBILIZE/troops reinforced: army [NER MIL] -> - ; at Banibangou ; on overnight
> MOBILIZE/troops sent to search: helicopters [NER MIL] -> - ; at scrubland along the frontier
Banibangou is five hours' drive from the nearest tarred road.

Tillaberi region, where Niger meets Mali and Burkina Faso, has been under a state of emergency since 2017, and motorcycles have been banned in several of its districts.
> COERCE/martial-law under a state of emergency: - -> Tillaberi region [NER CVL] ; at Tillaberi region ; on since 2017
> COERCE/restrict banned: - -> Tillaberi region [NER CVL] ; at several of its districts
The affiliates of al Qaeda and Islamic State operating there have killed more than 530 people in the southwest of the country this year, over five times as many as in the whole of 2020, a conflict-monitoring project said.
> ASSAULT killed: affiliates of al Qaeda [NER REB] + Islamic State [NER REB] -> more than 530 people [NER CVL] ; by conflict-monitoring project ; at southwest of the country ; on this year
The president, Aboubacar Issoufou, has said that he will not negotiate with the jihadists' leaders, although local officials have been authorised to talk to young fighters who wish to lay down their weapons.
> REJECT/meet will not negotiate: he = Aboubacar Issoufou [NER GOV] -> jihadists' leaders [NER REB]
> CONSULT talk: local officials [NER GOV] -> young fighters [NER REB] ; status hypothetical
> RETREAT/disarm lay down: young fighters [NER REB] -> - ; status hypothetical
France, which has some 5,000 soldiers in the Sahel, plans to close its bases at Kidal, Tessalit and Timbuktu in northern Mali by early next year and to base part of the force in Niamey.
> MOBILIZE/troops has some 5,000 soldiers: France [FRA GOV] -> - ; at Sahel
> CONCEDE plans: France [FRA GOV] -> - ; at Kidal, Tessalit and Timbuktu in northern Mali ; on by early next year
Villagers fear that the withdrawal will leave the militants free to move south.
The United Nations, the African Union and the West African bloc ECOWAS condemned Tuesday's attack, and Paris reiterated its support for Niger.
> ACCUSE/disapprove condemned: United Nations [IGO IGO] + African Union [IGO IGO] + West African bloc ECOWAS [IGO IGO] -> -
> SUPPORT support: Paris [FRA GOV] -> Niger [NER GOV]
Niger, one of the world's poorest nations, is also battling the effects of drought and floods.
The harvest of millet is nearly over.
