split: train
published: 2019-11-02
title: On independence day, Algerians tell generals to 'hand over the keys'
genre: protest
---
> REQUEST/yield tell: Algerians [DZA CVL] -> generals [DZA MIL]
ALGIERS, Nov 1 - Crowds so dense that the metro was shut and mothers passed their infants overhead filled the centre of the Algerian capital on Friday, the 37th in a row, vowing to stay away from a presidential election which the army wants held on December 12.
> PROTEST/demo filled: Crowds [DZA CVL] -> - ; at the centre of the Algerian capital ; on Friday
> PROTEST/boycott stay away: Crowds [DZA CVL] -> the army [DZA MIL] ; status future ; on December 12
Many had slept on pavements because the gendarmes close the motorways from the east on Thursday nights.
> COERCE/restrict close: the gendarmes [DZA COP] -> Many [DZA CVL] ; at the motorways from the east ; on Thursday nights
By the standards of a movement that toppled a president of twenty years' standing in April, the day passed gently: a scuffle by the post office, some fainting in the heat, and a great deal of singing.
> SANCTION/expel toppled: a movement [DZA CVL] -> a president of twenty years' standing [DZA GOV] ; on April
"They think that we'll tire of walking, but my grandfather walked out of these mountains for seven years," said Yasmine Hadjadj, a dental nurse, in a reference to the war of independence whose outbreak the date commemorates.

The chief of staff, who is the real power in the land, told cadets on Wednesday that the ballot would go ahead come what may and that anyone who hindered it would meet "the full severity of the law".
> REJECT/yield go ahead: The chief of staff [DZA MIL] -> - ; on Wednesday
> THREATEN/arrest would meet: The chief of staff [DZA MIL] -> anyone [DZA CVL] ; on Wednesday
About a hundred people are in pre-trial detention, among them a hero of the liberation war aged 86 and dozens of youths who waved the Berber flag in defiance of a ban.
> COERCE/arrest detention: - -> About a hundred people [DZA CVL] + a hero of the liberation war [DZA CVL] + dozens of youths [DZA CVL]
> PROTEST waved: dozens of youths [DZA CVL] -> -
> COERCE/restrict ban: - -> dozens of youths [DZA CVL]
Magistrates, not known as firebrands, went on strike last Sunday over a reshuffle that would have moved three thousand of them, and the ministry says that it will not back down.
> PROTEST/strike strike: Magistrates [DZA JUD] -> - ; on last Sunday
> REJECT/yield will not back down: the ministry [DZA GOV] -> -
Twenty-three men have put themselves forward, none of whom has dared to hold a public meeting.
Two of them served as prime minister under the fallen president.
A panel of notables set up in July to sound out the movement gave up after its chairman said he would not talk to people with "guns behind the curtain".
> REJECT/meet would not talk: its chairman [DZA CVL] -> people = army [DZA MIL]
If turnout is as low as the marchers hope, whoever wins could find it hard to push through the budget cuts that the fall in gas prices has made all but unavoidable.
Algeria has burned through half of its foreign reserves since 2014.
Its national football team won the continent's cup in July, and for one night the riot police danced with everyone else.
Two dozen opposition lawyers are expected to plead for the release of the flag bearers at a hearing on Monday.
> REQUEST/yield plead: Two dozen opposition lawyers [DZA OPP] -> - ; status future ; on Monday
Human rights lawyers said that most of Friday's eleven arrests ended in release after a few hours.
> COERCE/arrest arrests: - -> eleven [DZA CVL] ; by Human rights lawyers ; on Friday
> RETREAT/release release: - -> eleven [DZA CVL] ; by Human rights lawyers ; on a few hours
France, the former colonial ruler, has been careful to say nothing that could be turned into a slogan.
