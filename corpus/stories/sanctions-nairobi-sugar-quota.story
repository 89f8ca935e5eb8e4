split: train
published: 2015-08-14
title: Uganda threatens to seize trucks if Kenya bars its sugar
genre: sanctions
---
> THREATEN threatens: Uganda [UGA GOV] -> Kenya [KEN GOV]
KAMPALA (Lakes Business Daily) - Uganda will impound Kenyan milk lorries and raise a levy on Kenyan soap from September 1 unless Nairobi honours a bargain to admit surplus Ugandan sugar, the trade minister, Robinah Kyomuhendo, declared on Friday.
> THREATEN/restrict will impound: Uganda [UGA GOV] -> Kenyan milk lorries [KEN BUS]
The bargain was struck on Monday, when Kenya's president ended a three-day visit to Kampala.
> AGREE struck: Kenya's president [KEN GOV] -> - ; at Kampala ; on Monday
> CONSULT/visit visit: Kenya's president [KEN GOV] -> Kampala [UGA GOV] ; at Kampala ; on three-day
It has since run into a storm at home, where cane farmers in the west say that they will burn any foreign sugar they find and the opposition leader has called for a boycott of the factory owners who would profit.
> THREATEN/violence will burn: cane farmers in the west [KEN CVL] -> -
> REQUEST called for: opposition leader [KEN OPP] -> -
Kenya's agriculture ministry has not issued the import permits, and an official there said that none would be signed before a committee of both countries had counted the mills.
> CONCEDE issued: agriculture ministry [KEN GOV] -> - ; status negated
> REJECT none would be signed: official there [KEN GOV] -> -

Kenya consumes about 860,000 tonnes of sugar a year and makes roughly two-thirds of it, at twice the cost of its neighbour.
Five of its mills are state-owned, and all five are bankrupt.
Workers at the largest of them, in Mumias, plan to down tools on Monday over eight months' unpaid wages, and their union may take the managers to court.
> PROTEST/strike down tools: Workers at the largest of them [KEN LAB] -> - ; status future ; on Monday
> ACCUSE take the managers to court: union [KEN LAB] -> managers [KEN BUS] ; status hypothetical
Tear gas was used against a smaller crowd in the town on Wednesday, but nobody was arrested.
> ASSAULT/crowd-control Tear gas: - -> smaller crowd [KEN CVL] ; at town ; on Wednesday
> COERCE/arrest arrested: - -> nobody [KEN CVL] ; status negated ; at town ; on Wednesday
The Kenyan Senate is to hold hearings at the end of the month, and the cabinet secretary will be summoned to explain who negotiated what.
> ACCUSE/investigate hearings: Kenyan Senate [KEN LEG] -> - ; status future ; on end of the month
> REQUEST summoned: - -> cabinet secretary [KEN GOV] ; status future
Sugar cane takes eighteen months to ripen in the west of Kenya and ten in the valley of the Upper Nile.

"Friends who eat my sugar with one hand and shut the door with the other will find my own door heavy," Kyomuhendo told traders at the Busia crossing.
> THREATEN/relations will find my own door heavy: Kyomuhendo [UGA GOV] -> Friends = Kenya [KEN GOV]
The East African Community, whose treaty guarantees free movement of goods, has not been asked to arbitrate.
> REQUEST/assist asked: - -> East African Community [IGO IGO] ; status negated
A sugar-coated doughnut in Kisumu costs ten shillings, as it did last week.
Kenya's rugby players, beaten in the semi-finals, fly home on Sunday.
