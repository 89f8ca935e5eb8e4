split: train
published: 2002-01-26
title: Iranian teachers march on parliament over wages
genre: labour
---
> PROTEST/demo march: Iranian teachers [IRN EDU] -> parliament [IRN LEG] ; at parliament
TEHRAN, Jan 26 (Caspian Newsfile) - Several thousand Iranian schoolteachers, some carrying loaves of bread on poles, marched through central Tehran on Saturday to demand higher wages in one of the largest labour protests the capital has seen since the 1979 revolution.
> PROTEST/demo marched: Several thousand Iranian schoolteachers [IRN EDU] -> - ; at central Tehran ; on Saturday
> REQUEST/change demand: Several thousand Iranian schoolteachers [IRN EDU] -> - ; on Saturday
> PROTEST/demo protests: Several thousand Iranian schoolteachers [IRN EDU] -> - ; at the capital
Plainclothes men tore up banners and dragged at least a dozen people into unmarked vans when the crowd tried to move from the parliament building towards the president's office, witnesses said.
> COERCE/censor tore up: Plainclothes men [IRN COP] -> - ; by witnesses
> COERCE/arrest dragged: Plainclothes men [IRN COP] -> at least a dozen people [IRN EDU] ; by witnesses
The deputy interior minister later said everyone held had been freed on the orders of the president, who has told the police to treat civil servants with respect.
> RETREAT/release freed: the president [IRN GOV] -> everyone held [IRN EDU] ; by The deputy interior minister
> REQUEST/change told: the president [IRN GOV] -> the police [IRN COP] ; by The deputy interior minister
Not all of them had come home by dusk, according to a teacher from the southern suburb of Rey, who asked to be identified only as Mrs Ahmadi.
> RETREAT/release come home: - -> all of them = teachers [IRN EDU] ; status negated ; by a teacher from the southern suburb of Rey

A teacher with 20 years' service takes home the equivalent of $125 a month, less than a taxi driver and roughly the rent of two rooms in the poorer end of the city.
"In the morning I teach algebra, at noon I sell stockings from a suitcase, and at night I correct examination papers by candle," said Behrouz Naderi, a father of three.
The education minister conceded that the complaints were just, but said the treasury was bare because the price of oil had fallen by a third since September.
> CONCEDE conceded: The education minister [IRN GOV] -> -
Conservative deputies seized on the turmoil to lambast the government, and 41 of them signed a motion to question the minister, a first step towards his removal.
> ACCUSE/disapprove lambast: Conservative deputies [IRN LEG] -> the government [IRN GOV]
> REQUEST/meet signed a motion: 41 of them = Conservative deputies [IRN LEG] -> the minister [IRN GOV]
> SANCTION/expel removal: - -> his = education minister [IRN GOV] ; status hypothetical
Reformists countered that it was the conservatives who had struck a pay rise out of last year's budget.
> ACCUSE/allege countered: Reformists [IRN PTY] -> the conservatives [IRN PTY]
> REJECT/assist struck: the conservatives [IRN PTY] -> - ; status historical ; by Reformists ; on last year
State television, which rarely shows protests, carried two minutes of the march at the end of its evening bulletin, between an item on snow in the Alborz mountains and the volleyball results.
The teachers' guild, which is neither banned nor officially recognised, has called a further gathering for Tuesday and, should nothing come of it, a nationwide walkout from the first week of March.
> PROTEST/demo gathering: The teachers' guild [IRN LAB] -> - ; status future ; on Tuesday
> PROTEST/strike walkout: The teachers' guild [IRN LAB] -> - ; status hypothetical ; on the first week of March
Its members went on strike in Isfahan for three days in 1999 and returned to work with nothing but a promise.
> PROTEST/strike strike: Its members [IRN LAB] -> - ; status historical ; at Isfahan ; on three days in 1999
Inflation runs at about 12 percent, and six in ten Iranians are younger than 25.
If the guild carries out its walkout, ministry officials concede, a million and a half pupils could sit their spring examinations late.
> PROTEST/strike walkout: the guild [IRN LAB] -> - ; status hypothetical
Snow had closed the mountain road to Chalus, and school buses in the north of the city were not running in any case.
