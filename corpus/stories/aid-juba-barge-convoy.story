split: dev
published: 2018-08-22
title: Barges reach starving Sudanese border town after a year
genre: aid
---
> RETREAT/access reach: Barges [IGO IGO] -> starving Sudanese border town [SSD CVL]
MALAKAL, South Sudan (White Nile News) -- The first relief barges in thirteen months tied up on Tuesday at Kodok, a river town whose 11,000 people had been living on water lilies, after commanders on both banks of the White Nile were persuaded to let them by.
> AID tied up: first relief barges [IGO IGO] -> 11,000 people [SSD CVL] ; at Kodok ; on Tuesday
> RETREAT/access let them by: commanders on both banks of the White Nile [SSD MIL] -> them = first relief barges [IGO IGO] ; at White Nile#2
The crews unloaded 740 tonnes of sorghum, peas and oil, along with a dentist.
> AID unloaded: crews [IGO IGO] -> -
"I had forgotten that food has a smell," said Nyandeng Chol, who had walked two days with a baby on her hip.
In January a smaller convoy was fired on near Melut, turned about and never came back, and a helmsman lost an arm.
> ASSAULT/firearms fired on: - -> smaller convoy [IGO IGO] ; at near Melut ; on January
> RETREAT/withdraw turned about: smaller convoy [IGO IGO] -> -
Kodok, once Fashoda, is known to schoolchildren in France and England for a quarrel between two officers over a flagpole in 1898.

This time the World Food Programme spent eleven weeks bargaining with a government general, a rebel brigadier and a prophet who claims authority over crocodiles.
> CONSULT bargaining: World Food Programme [IGO IGO] -> government general [SSD MIL] + rebel brigadier [SSD REB] + prophet [SSD REL] ; on eleven weeks
Each asked for fuel, and each was denied it.
> REQUEST/assist asked: Each = commanders [SSD UNK] -> -
> REJECT/assist denied: - -> each = commanders [SSD UNK]
Negotiators for the president and his former deputy, who initialled a peace plan in Khartoum this month, are due to sign the final text on September 12, and diplomats hope that the river would then be open to all.
> SUPPORT initialled: president [SSD GOV] + former deputy [SSD REB] -> - ; at Khartoum ; on this month
> AGREE sign: Negotiators for the president [SSD GOV] + former deputy [SSD REB] -> - ; on September 12
> RETREAT/access open: - -> all [UNK UNK] ; status hypothetical ; by diplomats
Norway and Britain, both of them guarantors of earlier bargains that came to nothing, have refused to pay for this one until they see it work.
> REJECT/assist refused: Norway [NOR GOV] + Britain [GBR GOV] -> -
If shooting resumes before the October harvest, nutritionists say, two counties could pass into famine.
More than a hundred aid workers have been killed since the war started in December 2013, nearly all of them South Sudanese.
> ASSAULT killed: - -> More than a hundred aid workers [SSD NGO] ; on since the war started in December 2013
No one has been tried for any of those deaths.
> ACCUSE/investigate tried: - -> No one [UNK UNK] ; status negated
The barges will spend a week at Kodok and then go on towards Renk, water hyacinth permitting.
> AGREE go on: barges [IGO IGO] -> - ; at towards Renk
South Sudan's pound, officially 150 to the dollar, fetches 280 in the market.
Hippos overturned a canoe near the landing on Monday, drowning two goats.
Human rights monitors will publish the names of eleven commanders next month and accuse them of starving civilians.
> ACCUSE/allege accuse: Human rights monitors [NGO NGO] -> eleven commanders [SSD MIL] ; status future ; on next month
> COERCE/withhold starving: eleven commanders [SSD MIL] -> civilians [SSD CVL] ; by Human rights monitors
