split: train
published: 2017-04-05
title: Police arrest eleven at Fiji resort site as villagers protest dredging
genre: wikinews
---
> COERCE/arrest arrest: Police [FJI COP] -> eleven [FJI CVL] ; at Fiji resort site
> PROTEST protest: villagers [FJI CVL] -> -
Wednesday, April 5, 2017

Police in Fiji have arrested eleven people, among them a Methodist catechist, at the site of a planned resort on the island of Malolo, where villagers say that dredging has wrecked their fishing grounds.
> COERCE/arrest arrested: Police in Fiji [FJI COP] -> eleven people [FJI CVL] + Methodist catechist [FJI REL] ; at site of a planned resort on the island of Malolo
> ACCUSE/allege say: villagers [FJI CVL] -> -
The eleven had tied their boats across a channel cut through the reef and refused to move when a barge arrived at high tide.
> PROTEST/obstruct tied their boats: eleven [FJI CVL] -> - ; at channel cut through the reef
> REJECT/yield refused: eleven [FJI CVL] -> -
They were released on Tuesday evening and may be charged with obstruction, according to police spokesperson Savenaca Tuivaga.
> RETREAT/release released: - -> They = eleven arrested villagers [FJI CVL] ; by police spokesperson Savenaca Tuivaga ; on Tuesday evening
> ACCUSE/allege charged: - -> They = eleven arrested villagers [FJI CVL] ; status hypothetical ; by police spokesperson Savenaca Tuivaga
The environment department issued a stop-work notice to the developer in February and is to inspect the beach again on April 12.
> COERCE/restrict stop-work notice: environment department [FJI GOV] -> developer [CHN BUS] ; status historical ; on February
> ACCUSE/investigate inspect: environment department [FJI GOV] -> - ; status future ; on April 12
A lawyer for the firm, which is based in Shanghai, told local radio that all works were covered by its permit.
Three journalists from New Zealand who had come to interview the developer spent a night in a police cell in Suva on Monday, and the prime minister apologised to them in person the next morning.
> COERCE/arrest spent a night in a police cell: - -> Three journalists from New Zealand [NZL JRN] ; at Suva ; on Monday
> CONCEDE apologised: prime minister [FJI GOV] -> them = Three journalists from New Zealand [NZL JRN] ; on next morning
The reef is a popular destination for surfers.

If the developer carries on, a chief of the island said, the villagers will take it to court.
> THREATEN take it to court: villagers [FJI CVL] -> it = developer [CHN BUS]
Environmental groups in Suva will march on parliament on April 10.
> PROTEST/demo march: Environmental groups in Suva [FJI NGO] -> parliament [FJI LEG] ; status future ; at parliament ; on April 10
China's ambassador, who visited the island last week, was not shown the reef.
> CONSULT/visit visited: China's ambassador [CHN GOV] -> - ; at island ; on last week
Tourism earns Fiji about two-fifths of its foreign exchange.
A water company controlled by the developer cut off the village tap on Saturday, according to the chief.
> COERCE/withhold cut off: water company [CHN BUS] -> village [FJI CVL] ; by chief ; on Saturday
The country has been governed since 2006 by a former naval commander who took power in a coup and won an election in 2014.
> COERCE/seize took power: former naval commander [FJI MIL] -> - ; status historical ; on 2006
Cyclone Winston, the strongest storm on record in the southern hemisphere, destroyed 40,000 homes there last year.
