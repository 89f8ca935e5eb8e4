split: train
published: 2018-02-20
title: Miners end three-week stoppage after Ulaanbaatar gives way
genre: economy
---
> CONCEDE end: Miners [MNG LAB] -> -
> PROTEST/strike three-week stoppage: Miners [MNG LAB] -> -
> CONCEDE gives way: Ulaanbaatar [MNG GOV] -> Miners [MNG LAB]
ULAANBAATAR, Feb. 20 -- Coal miners in Mongolia's South Gobi went back to work on Tuesday after the government yielded to their main demand and scrapped a rule that tied wages to the price of coking coal in China.
> CONCEDE went back to work: Coal miners [MNG LAB] -> government [MNG GOV] ; at Mongolia's South Gobi ; on Tuesday
> CONCEDE yielded: government [MNG GOV] -> Coal miners [MNG LAB]
> REQUEST/yield demand: Coal miners [MNG LAB] -> government [MNG GOV]
> CONCEDE scrapped: government [MNG GOV] -> Coal miners [MNG LAB]
The stoppage had emptied the bunkers of two power stations and left parts of the capital without heat at minus 31 degrees.
Deputy Prime Minister Batbold Enkhtuya, who led the negotiations in a school gymnasium at Tsogttsetsii, apologised to residents for "nineteen cold nights".
> CONSULT negotiations: Deputy Prime Minister Batbold Enkhtuya [MNG GOV] -> - ; at school gymnasium at Tsogttsetsii
> CONCEDE apologised: Deputy Prime Minister Batbold Enkhtuya [MNG GOV] -> residents [MNG CVL]
In return the unions dropped their call for the resignation of the energy minister, a former wrestler.
> CONCEDE dropped: unions [MNG LAB] -> energy minister [MNG GOV]
> REQUEST/yield call: unions [MNG LAB] -> energy minister [MNG GOV]

It was a bitter dispute.
Ten days ago riot police used tear gas against pickets who had parked dump trucks across the railway to the border, and a 44-year-old driver lost an eye.
> ASSAULT/crowd-control used tear gas: riot police [MNG COP] -> pickets [MNG LAB] ; on Ten days ago
> PROTEST/obstruct parked dump trucks: who = pickets [MNG LAB] -> - ; at railway to the border
Opposition lawmakers walked out of parliament in sympathy, and eight strikers began a hunger strike in front of the statue of Sükhbaatar that doctors persuaded them to abandon on Sunday.
> PROTEST walked out: Opposition lawmakers [MNG OPP] -> parliament [MNG LEG]
> PROTEST/hunger hunger strike: eight strikers [MNG LAB] -> - ; at front of the statue of Sükhbaatar
> CONCEDE abandon: them = eight strikers [MNG LAB] -> - ; on Sunday
The police lieutenant who gave the order to fire the canisters will be put on trial in April, the prosecutor's office said, but none of the pickets was going to be fined.
> ACCUSE/investigate put on trial: - -> police lieutenant [MNG COP] ; status future ; by prosecutor's office ; on April
> SANCTION/convict fined: - -> none of the pickets [MNG LAB] ; status negated ; by prosecutor's office
Whether the peace will hold is another matter.
The wage rule had been one of the conditions of a 2017 bailout by international lenders, who may now withhold a tranche due in April.
> AID bailout: international lenders [IGO IGO] -> - ; status historical ; on 2017
> SANCTION/discontinue withhold: who = international lenders [IGO IGO] -> - ; status hypothetical ; on April
Russian engineers reached Choir on Sunday with 4,000 tonnes of coal from Buryatia, which Mongolia will pay for in meat.
> COOPERATE reached Choir: Russian engineers [RUS BUS] -> Mongolia [MNG GOV] ; at Choir ; on Sunday
Pipes burst in eleven kindergartens.
Mongolia ships nine-tenths of its exports to China and depends on Russia for most of its petrol.
Winter is long there, and pastures were already buried under the ice that herders call dzud.
More than 700,000 animals have died since December, according to the emergency agency.
