split: train
published: 2023-10-19
title: Washington eases Venezuelan oil curbs after vote deal
genre: sanctions
---
> CONCEDE eases: Washington [USA GOV] -> Venezuelan [VEN GOV]
> AGREE vote deal: - -> Venezuelan [VEN GOV]
CARACAS (Orinoco Wire) -- The United States on Wednesday suspended for six months most of its sanctions on Venezuela's oil, gas and gold, a day after envoys of the government and of the opposition agreed in Barbados on conditions for next year's presidential election.
> CONCEDE suspended: United States [USA GOV] -> Venezuela [VEN GOV] ; on Wednesday
> AGREE agreed: envoys of the government [VEN GOV] + opposition [VEN OPP] -> - ; at Barbados
Within hours, Caracas freed five prisoners, among them a former lawmaker and a radio reporter who had spent three years in the cells of the intelligence service.
> RETREAT/release freed: Caracas [VEN GOV] -> five prisoners [VEN OPP]
> COERCE/arrest spent three years in the cells: intelligence service [VEN SPY] -> former lawmaker [VEN OPP] + radio reporter [VEN JRN] ; on three years
A general licence posted by the Treasury lets anyone buy Venezuelan crude, but it can be revoked on short notice.
> SANCTION revoked: Treasury [USA GOV] -> Venezuelan [VEN GOV] ; status hypothetical
American officials made plain that it would be, should the Venezuelan government fail by the end of November to begin lifting bans on opposition candidates.
> THREATEN made plain that it would be: American officials [USA GOV] -> Venezuelan government [VEN GOV]
The most popular of those candidates, Beatriz Urdaneta, is forbidden to hold office for 15 years, and the chief government negotiator said with a smile that anyone disqualified by the comptroller "cannot be a candidate, that is the law".
> COERCE/restrict forbidden: - -> Beatriz Urdaneta [VEN OPP] ; on for 15 years
> REJECT/yield cannot be a candidate: chief government negotiator [VEN GOV] -> -
The announcement came during the ninth inning of a play-off game, and many Venezuelans heard of it on Thursday.

Norway brokered the accord over two years of meetings that were broken off and resumed four times.
> CONSULT/third-party brokered: Norway [NOR GOV] -> - ; on two years
Venezuela pumps about 780,000 barrels a day, a quarter of what it produced at the end of the last century, and traders in Houston doubt that idle wells can be revived quickly.
Rigs have been stripped for copper.
Exxon and ConocoPhillips have not dropped their claims for assets seized in 2007.
> CONCEDE dropped: Exxon [USA BUS] + ConocoPhillips [USA BUS] -> - ; status negated
> COERCE/seize seized: - -> Exxon [USA BUS] + ConocoPhillips [USA BUS] ; status historical ; on 2007
A Spanish oil company owed several billion dollars by the state is to be repaid in cargoes, its chief executive told analysts.
> AGREE repaid: state = Venezuela [VEN GOV] -> Spanish oil company [ESP BUS] ; by its chief executive
More than seven million Venezuelans have emigrated since 2015, and Washington resumed flights deporting some of them on the very day of the deal.
> COERCE/deport deporting: Washington [USA GOV] -> some of them = Venezuelans [VEN REF] ; on very day of the deal
Republican senators called the arrangement naive and said they would try to block it.
> ACCUSE/disapprove called: Republican senators [USA LEG] -> -
> THREATEN would try to block: Republican senators [USA LEG] -> -
Bonds issued by Venezuela, long in default, leapt by as much as 80 percent, one dealer likening the scramble to a stampede at a bullring.
In Catia, a hillside slum of the capital, the talk was of the water, which had been off for nine days.
The country's proven reserves, most of them a tar-like sludge, are nevertheless the largest in the world.
Washington will deport another 127 people on Friday, the first of two flights a week, an airport official in Caracas said.
> COERCE/deport deport: Washington [USA GOV] -> another 127 people [VEN REF] ; status future ; by airport official in Caracas ; on Friday
