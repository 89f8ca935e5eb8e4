split: train
published: 2019-11-27
title: Georgian police turn water cannon on crowd as vote reform founders
genre: protest
---
> ASSAULT/crowd-control water cannon: Georgian police [GEO COP] -> crowd [GEO CVL]
TBILISI — Riot police used water cannon in near-freezing temperatures early on Tuesday to dislodge several hundred demonstrators who had tied a heavy chain around the gates of the Georgian parliament, the second such operation in eight days.
> ASSAULT/crowd-control water cannon: Riot police [GEO COP] -> several hundred demonstrators [GEO CVL] ; at the gates of the Georgian parliament ; on early on Tuesday
> PROTEST/obstruct tied a heavy chain: several hundred demonstrators [GEO CVL] -> the Georgian parliament [GEO LEG] ; at the gates of the Georgian parliament
Doctors at the republican hospital treated four people, one of them for a fractured cheekbone, and the interior ministry said 28 arrests had been made.
> COERCE/arrest arrests: - -> 28 [GEO CVL] ; by the interior ministry
The crowds have been coming since November 14, when lawmakers of the ruling party voted down a switch to proportional voting that their own leader, a reclusive billionaire, had promised in June.
> REJECT/change voted down: lawmakers of the ruling party [GEO LEG] -> - ; on November 14
> AGREE promised: their own leader [GEO PTY] -> - ; status historical ; on June
That undertaking had been wrung from him after rubber bullets fired at an earlier rally cost two young people an eye.
> CONCEDE undertaking: him = ruling party leader [GEO PTY] -> - ; status historical
> ASSAULT/crowd-control rubber bullets: - -> two young people [GEO CVL] ; status historical
"We were told to be patient, and our patience was put to the vote and lost," said Nino Abashidze, a violin teacher wrapped in a foil blanket.
> REQUEST/yield told: - -> We = demonstrators [GEO CVL] ; by Nino Abashidze

Rival opposition parties, from libertarians to the heirs of an exiled former president, have for once sunk their differences and agreed to field joint candidates in the capital should the government not relent.
> AGREE agreed: Rival opposition parties [GEO OPP] -> -
> REJECT/yield relent: the government [GEO GOV] -> - ; status hypothetical
Ambassadors of the United States and the European Union, who have been hosting the two camps at the American residence since Friday, urged everyone to keep a cool head.
> CONSULT/third-party hosting: Ambassadors of the United States and the European Union [UNK GOV] -> the two camps [GEO UNK] ; at the American residence ; on Friday
> REQUEST/yield urged: Ambassadors of the United States and the European Union [UNK GOV] -> everyone [GEO UNK]
One of the ruling party's deputy speakers, Mamuka Lomidze, quit the faction in disgust, the thirteenth member to do so in two weeks.
> RETREAT/resign quit: One of the ruling party's deputy speakers = Mamuka Lomidze [GEO LEG] -> the faction [GEO PTY]
The prime minister ruled out early elections but did not close the door on a German-style mixed system, an idea that might yet be put to deputies before the new year.
> REJECT/yield ruled out: The prime minister [GEO GOV] -> -
> REJECT/change close the door: The prime minister [GEO GOV] -> - ; status negated
Should a compromise emerge, the parties could sign it in the presence of the diplomats next week, a person familiar with the discussions said.
> SUPPORT sign: the parties [GEO PTY] -> - ; status hypothetical ; by a person familiar with the discussions ; on next week
Under the present rules 73 of parliament's 150 seats are filled by winners in single districts, which helped the governing party to three-quarters of the chamber on less than half the vote.
Georgia's 3.7 million people are due to go to the polls next October.
In the villages of Kakheti the talk was of wine, of which a record quantity had been sold to China.
The lari, which has lost a tenth of its value this year, slid to 2.97 to the dollar.
Chestnut sellers on Rustaveli Avenue reported their best week since the football cup.
A doctors' association will picket the health ministry on Thursday over the injured.
> PROTEST/demo picket: A doctors' association [GEO MED] -> the health ministry [GEO GOV] ; status future ; at the health ministry ; on Thursday
