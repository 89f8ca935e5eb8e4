split: train
published: 2018-10-24
title: Honduras offers bus home as caravan votes to press on
genre: aid
---
> AGREE offers: Honduras [HND GOV] -> caravan [HND REF]
> REJECT votes to press on: caravan [HND REF] -> -
TAPACHULA, Mexico - The Honduran government has sent ten buses and two aircraft to fetch migrants who wish to give up the long walk to the United States, officials said on Wednesday, but most of the 7,000 people camped in the squares of southern Mexico voted by a show of hands to go on at daybreak.
> AID sent: Honduran government [HND GOV] -> migrants [HND REF] ; by officials
> REJECT voted: 7,000 people camped in the squares of southern Mexico [HND REF] -> Honduran government [HND GOV] ; on Wednesday
Fewer than 500 had climbed aboard by noon.
Shoes are what people ask for first, then nappies, then water.
Churches in Chiapas have been handing out tamales, and a federal hospital treated 240 children for heat, blisters and coughs.
> AID handing out: Churches in Chiapas [MEX REL] -> -
> AID treated: federal hospital [MEX MED] -> 240 children [HND REF]
Mexico's incoming government has promised work visas to any Central American who wants one, but it will not take office until December.
> AGREE promised: incoming government [MEX GOV] -> any Central American [UNK REF]

Washington has threatened to cut off aid to Honduras, Guatemala and El Salvador and to close its southern border, and 800 soldiers could be sent to Texas by the weekend, the Pentagon indicated.
> THREATEN/restrict threatened: Washington [USA GOV] -> Honduras [HND GOV] + Guatemala [GTM GOV] + El Salvador [SLV GOV]
> MOBILIZE/troops sent: 800 soldiers [USA MIL] -> - ; status hypothetical ; by Pentagon ; at Texas ; on by the weekend
No aid has been stopped so far.
Guatemalan police had arrested the caravan's best-known organiser, a former lawmaker, on October 16 and put him on a bus back to Honduras; they did not try to stop the rest, who sang the national anthem on the bridge.
> COERCE/arrest arrested: Guatemalan police [GTM COP] -> caravan's best-known organiser [HND CVL] ; on October 16
> COERCE/deport put: Guatemalan police [GTM COP] -> him = caravan's best-known organiser [HND CVL] ; at Honduras
> COERCE/restrict stop: they = Guatemalan police [GTM COP] -> rest [HND REF] ; status negated
Mexican officers fired tear gas on Friday when young men shook the border gate off its hinges.
> ASSAULT/crowd-control fired: Mexican officers [MEX COP] -> young men [HND REF] ; on Friday
> PROTEST/vandalize shook: young men [HND REF] -> border gate [MEX GOV] ; on Friday
"Nobody paid us to come, and if they pay us to go back we shall spend it on shoes," said Nohemy Cruz, 28, who left a banana farm in Yoro because the gang there wanted half her wages.
> REJECT Nobody paid us: Nohemy Cruz [HND REF] -> -
> REQUEST/yield wanted: gang [HND CRM] -> her = Nohemy Cruz [HND CVL]
> AID pay: they = Honduran authorities [HND GOV] -> us = migrants [HND REF] ; status hypothetical ; by Nohemy Cruz
About a third of those on the road are children, according to a municipal census.
Guatemala will reinforce its side of the river with 300 policemen on Thursday, its interior minister said.
> MOBILIZE/police reinforce: Guatemala [GTM GOV] -> - ; status future ; by interior minister ; at its side of the river ; on Thursday

Rights groups said they would escort the column on foot as far as the capital and would ask the authorities to lend stadiums on the way.
> AGREE would escort: they = rights groups [MEX NGO] -> column [HND REF]
> REQUEST/assist ask: they = rights groups [MEX NGO] -> authorities [MEX GOV] ; status future
A second group of about a thousand is expected to cross from Guatemala on Sunday.
The nearest point in Texas is 1,800 kilometres away.
A hurricane is forecast to strike the Pacific coast, well to the north, in the course of the night.
