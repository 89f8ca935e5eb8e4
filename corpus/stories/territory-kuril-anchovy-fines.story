split: test
published: 2006-08-17
title: Fisherman's death off Kurils sours Tokyo-Moscow talks
genre: territory
---
> CONSULT talks: Tokyo [JPN GOV] + Moscow [RUS GOV] -> -
> ASSAULT death: - -> Fisherman [JPN CVL] ; at off Kurils
NEMURO, Japan - Tokyo demanded an apology and the punishment of those responsible on Wednesday after a Russian patrol boat fired on a crab boat near islands claimed by both countries, killing a 35-year-old deckhand, the first Japanese to die in such an encounter in half a century.
> REQUEST/yield demanded: Tokyo [JPN GOV] -> - ; on Wednesday
> ASSAULT/firearms fired on: Russian patrol boat [RUS COP] -> crab boat [JPN CVL] ; at near islands claimed by both countries
> ASSAULT/firearms killing: Russian patrol boat [RUS COP] -> 35-year-old deckhand [JPN CVL] ; at near islands claimed by both countries
The other three crew members were taken to Yuzhno-Kurilsk for questioning and will probably be tried for poaching.
> COERCE/arrest taken: - -> other three crew members [JPN CVL] ; at Yuzhno-Kurilsk
> ACCUSE/investigate tried: - -> other three crew members [JPN CVL] ; status future
Moscow expressed regret for the loss of life but laid the blame on "those who connive at theft in Russian waters".
> CONCEDE expressed regret: Moscow [RUS GOV] -> -
> ACCUSE/disapprove laid the blame: Moscow [RUS GOV] -> those [JPN GOV]
It has not apologised.
> CONCEDE apologised: It = Moscow [RUS GOV] -> - ; status negated
A senior vice-minister, Taro Kurihara, summoned the Russian charge and afterwards flew to Nemuro, from whose lighthouse the nearest of the islands can be seen on a fine day.
> ACCUSE/disapprove summoned: senior vice-minister = Taro Kurihara [JPN GOV] -> Russian charge [RUS GOV]
The boat, of about five tonnes, had left Nemuro on Monday with pots and bait for three days.

The four islands were taken by the Red Army in the last days of the Second World War, and the 17,000 Japanese who lived on them were expelled.
> COERCE/seize taken: Red Army [RUS MIL] -> four islands [JPN GOV] ; status historical ; at four islands ; on last days of the Second World War
> COERCE/deport expelled: - -> 17,000 Japanese [JPN CVL] ; status historical ; at four islands
Because of them the two countries have never signed a peace treaty.
> SUPPORT signed: two countries = Japan and Russia [UNK GOV] -> - ; status negated
A proposal to hand back the two smaller ones, made by the Soviet Union in 1956, was withdrawn four years later, and the Kremlin's hint in 2004 that it might be revived was rebuffed in Tokyo, where nothing less than all four will do.
> CONCEDE proposal: Soviet Union [RUS GOV] -> - ; status historical ; on 1956
> REJECT/yield rebuffed: - -> Kremlin [RUS GOV] ; status historical ; at Tokyo
> REJECT/yield withdrawn: Soviet Union [RUS GOV] -> - ; status historical ; on four years later
Trade between them nevertheless grew by a fifth last year, and Japanese firms hold stakes in two vast oil and gas ventures on Sakhalin.
> COOPERATE Trade: them = Japan and Russia [UNK GOV] -> - ; on last year
The islands have hot springs, sea otters and, according to geologists, a deposit of rhenium.

"He wanted to buy a fridge for his mother," a cousin of the dead man told a television crew on the quay.
Crab boats have crossed the line since there was a line, Nemuro's harbour master admitted, because there are more crabs on the far side of it.
> CONCEDE admitted: harbour master [JPN GOV] -> -
Russian border guards have seized thirty Japanese vessels since 1994 and wounded seven fishermen.
> COERCE/seize seized: Russian border guards [RUS COP] -> thirty Japanese vessels [JPN BUS] ; status historical ; on since 1994
> ASSAULT wounded: Russian border guards [RUS COP] -> seven fishermen [JPN CVL] ; status historical ; on since 1994
Residents' exchanges without visas, under which old islanders may visit their parents' graves, are not to be cancelled, officials on both sides said.
> SANCTION/discontinue cancelled: - -> old islanders [JPN CVL] ; status negated ; by officials on both sides
A Japanese baseball team from Kushiro was beaten to the ball all afternoon by students in Vladivostok.
Sea fog is expected to persist.
The crab season ends in March.
