split: train
published: 2015-09-16
title: Herders' hut at centre of new Himalayan face-off
genre: territory
---
> MOBILIZE/troops face-off: - -> Herders [IND CVL] ; at Himalayan
LEH, India - Indian and Chinese soldiers stood a stone's throw apart on a plain in northern Ladakh for a fifth day on Tuesday after Indian border police pulled down a watchtower, no bigger than a bus shelter, that the Chinese had put up beside a patrol track.
> MOBILIZE/troops stood a stone's throw apart: Indian [IND MIL] + Chinese soldiers [CHN MIL] -> - ; at plain in northern Ladakh ; on fifth day on Tuesday
> COERCE pulled down: Indian border police [IND COP] -> Chinese#2 [CHN MIL] ; at beside a patrol track
No Indian soldier has fired a shot.
> ASSAULT/firearms fired: Indian soldier [IND MIL] -> - ; status negated
Commanders met twice at a hut kept for the purpose in Chushul, exchanged sweets and failed to agree whose map they should look at.
> CONSULT met: Commanders [UNK MIL] -> - ; at hut kept for the purpose in Chushul
> AGREE agree: Commanders [UNK MIL] -> - ; status negated
They will meet again on Thursday, when the Chinese are expected to demand that the tower be rebuilt and the Indians, who have brought up three companies from Leh, to ask them to leave.
> AGREE will meet: They = Indian and Chinese commanders [UNK MIL] -> - ; on Thursday
> REQUEST/yield demand: Chinese [CHN MIL] -> - ; status future ; on Thursday
> REQUEST/yield ask: Indians [IND MIL] -> them = Chinese [CHN MIL] ; status future ; on Thursday
> MOBILIZE/troops brought up: Indians [IND MIL] -> - ; at Leh

The villagers of Demchok, whose goats give the fine undercoat from which pashmina is combed, say that each spring there is less grass that they are allowed to walk on.
> COERCE/restrict less grass: - -> villagers of Demchok [IND CVL] ; by villagers of Demchok
Tashi Namgyal, their headman, has counted nine of his winter pastures lost in thirty years, none of them in a battle.
"They send herders first, then a road, then a tent, and then the tent has a flag on it," he said.
> COERCE/seize send herders: They = Chinese army [CHN MIL] -> - ; by he
A spokesman for China's foreign ministry said that its border troops had "never crossed the line of actual control", a line that has not been drawn.
> MOBILIZE/troops crossed: border troops [CHN MIL] -> - ; status negated ; by spokesman for China's foreign ministry ; at line of actual control
The headman is one of the few people in the district to own a satellite telephone.

The two armies last fought here in 1962, when the Chinese overran Indian posts at heights where engines will not start.
> ASSAULT fought: two armies [UNK MIL] -> - ; status historical ; at here ; on 1962
> ASSAULT overran: Chinese [CHN MIL] -> Indian posts [IND MIL] ; status historical ; at heights where engines will not start ; on 1962
Under two agreements from the 1990s, patrols that meet are to unfurl a banner and turn around.
Delhi is unlikely to cancel the visit that its army chief is to pay to Beijing next month, officials said, and trade between the two, worth $70 billion, goes on as before.
> REJECT/meet cancel: Delhi [IND GOV] -> - ; status negated ; by officials
> AGREE visit: army chief [IND MIL] -> Beijing [CHN GOV] ; by officials ; at Beijing ; on next month
> COOPERATE trade: two = India and China [UNK GOV] -> -
The nights are already below freezing.
A rumour that the tower had been sold for firewood could not be confirmed.
Ladakh's polo team, ponies and all, is stuck on the wrong side of a landslide at Zoji La.
