split: test
published: 2023-09-14
title: Zambia and Tanzania patch up rail quarrel after night of talks
genre: diplomacy
---
> CONCEDE patch up: Zambia [ZMB GOV] + Tanzania [TZA GOV] -> -
> CONSULT talks: Zambia [ZMB GOV] + Tanzania [TZA GOV] -> -
LUSAKA, Sept 14 (Copperline News) - Zambia's transport minister, Mutale Chanda, and his Tanzanian counterpart emerged from eleven hours of talks on Thursday to announce that freight wagons impounded at the frontier since July would be handed back.
> CONSULT talks: transport minister = Mutale Chanda [ZMB GOV] + Tanzanian counterpart [TZA GOV] -> - ; on Thursday
> CONCEDE announce: transport minister = Mutale Chanda [ZMB GOV] + Tanzanian counterpart [TZA GOV] -> -
> COERCE/seize impounded: - -> freight wagons [UNK BUS] ; at frontier ; on since July
The quarrel had begun when Dar es Salaam accused Zambian hauliers of dodging axle-load fees, a charge that the truckers' association called an insult.
> ACCUSE/allege accused: Dar es Salaam [TZA GOV] -> Zambian hauliers [ZMB BUS] ; status historical
> ACCUSE/disapprove called: truckers' association [ZMB BUS] -> Dar es Salaam [TZA GOV] ; status historical

Neither delegation would say who had given way, though an official close to the Tanzanian side conceded that the fees had been "clumsily introduced".
> CONCEDE conceded: official close to the Tanzanian side [TZA GOV] -> -
"We are one family with one railway, and families shout at each other," Chanda told reporters.
"What matters is that the shouting is over."
Under the communique, a joint team of engineers will inspect the line from Kapiri Mposhi to Mbeya before the rains, and the two countries are to share the cost of replacing 40 bridges.
> AGREE will inspect: joint team of engineers [UNK GOV] -> - ; at line from Kapiri Mposhi to Mbeya ; on before the rains
> AGREE share: two countries = Zambia and Tanzania [UNK GOV] -> -
Zambia dropped its demand for compensation, which its Treasury had put at $19 million.
> CONCEDE dropped: Zambia [ZMB GOV] -> -
> REQUEST/yield demand: Zambia [ZMB GOV] -> -
Tanzania has not withdrawn the fees themselves, and hauliers in Ndola said they would keep their lorries parked until it did.
> RETREAT/withdraw withdrawn: Tanzania [TZA GOV] -> - ; status negated
> PROTEST/strike parked: hauliers [ZMB BUS] -> - ; status future ; by hauliers
Kapiri Mposhi, where the line begins, has a station large enough for a capital and four passenger trains a week.

The 1,860-kilometre railway was built with Chinese money and labour in the 1970s so that landlocked Zambia could avoid ports controlled by white-minority governments to the south.
> AID built: Chinese [CHN GOV] -> Zambia [ZMB GOV] ; status historical ; on 1970s
Copper prices, which have fallen by a tenth since May, were little changed in London.
Beijing, which has offered to refurbish the line under a 30-year concession, welcomed the outcome and urged both governments to "treasure the friendship of the older generation".
> AGREE offered: Beijing [CHN GOV] -> -
> SUPPORT welcomed: Beijing [CHN GOV] -> both governments = Zambia and Tanzania [UNK GOV]
> REQUEST/change urged: Beijing [CHN GOV] -> both governments = Zambia and Tanzania [UNK GOV]
Heavy rain delayed the ministers' departure by three hours.
Union drivers on the Zambian side have called a one-day stoppage for Monday all the same.
> PROTEST/strike stoppage: Union drivers on the Zambian side [ZMB LAB] -> - ; status future ; on Monday
