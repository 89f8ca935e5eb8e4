split: train
published: 2021-11-20
title: Poland warns it may seal rail link as Minsk clears forest camp
genre: migration
---
> THREATEN/relations warns: Poland [POL GOV] -> Minsk [BLR GOV]
> COERCE/restrict clears: Minsk [BLR GOV] -> forest camp [UNK REF] ; at forest camp
KUZNICA, Poland, Nov 20 — Belarusian troops emptied a camp of some 2,000 Iraqis and Syrians at the edge of the European Union and moved them to a customs warehouse, in what appeared to be a retreat by Minsk after two weeks of violence at the wire.
> COERCE/restrict emptied: Belarusian troops [BLR MIL] -> some 2,000 Iraqis and Syrians [UNK REF] ; at edge of the European Union
> CONCEDE retreat: Minsk [BLR GOV] -> -
Within hours, however, Polish guards reported that 100 people led by men with laser pointers and metal cutters had tried to break through at another place.
> PROTEST/riot break through: 100 people [UNK REF] -> Polish guards [POL COP] ; by Polish guards
Warsaw has 15,000 soldiers on the frontier and has used water cannon in freezing weather against youths throwing stones.
> MOBILIZE/troops has 15,000 soldiers: Warsaw [POL GOV] -> - ; at frontier
> ASSAULT/crowd-control used water cannon: Warsaw [POL COP] -> youths [UNK REF] ; at frontier
> PROTEST/riot throwing stones: youths [UNK REF] -> Warsaw [POL COP] ; at frontier
Deputy Interior Minister Bogdan Sulima said on Saturday that freight trains would be halted from Sunday week unless calm was restored, a measure that would hurt China's exporters as much as Belarus's.
> THREATEN/restrict said: Deputy Interior Minister Bogdan Sulima [POL GOV] -> -
The European Union accuses President Alexander Lukashenko of luring people from the Middle East to Minsk with cheap visas and pushing them over the border to avenge sanctions imposed after he claimed victory in last year's election.
> ACCUSE/allege accuses: European Union [IGO IGO] -> President Alexander Lukashenko [BLR GOV]
> COERCE/deport pushing: President Alexander Lukashenko [BLR GOV] -> them = people from the Middle East [UNK REF] ; by European Union ; at border
> SANCTION sanctions: European Union [IGO IGO] -> President Alexander Lukashenko [BLR GOV] ; status historical
Belarus denies doing so and says that Poland breaks the law whenever it drives families back through the trees.
> REJECT denies: Belarus [BLR GOV] -> -
> ACCUSE/allege says: Belarus [BLR GOV] -> Poland [POL GOV]
> COERCE/deport drives: it = Poland [POL GOV] -> families [UNK REF] ; by Belarus
A Baghdad airline flew 431 Iraqis home on Thursday, the first such flight, and Turkish carriers have stopped selling tickets to Iraqis, Syrians and Yemenis.
> RETREAT/return flew: Baghdad airline [IRQ BUS] -> 431 Iraqis [IRQ REF] ; on Thursday
> COERCE/restrict stopped selling: Turkish carriers [TUR BUS] -> Iraqis#2 [IRQ REF] + Syrians [SYR REF] + Yemenis [YEM REF]

The primeval forest of Bialowieza, home to the last wild bison in Europe, has claimed at least eleven lives, among them a Syrian boy of one.
The village imam of Bohoniki, a Tatar, buries those whom nobody sends for.
Journalists and doctors are kept out of a strip three kilometres deep, where the state of emergency runs until the end of the month and is likely to be prolonged.
> COERCE/restrict kept out: - -> Journalists [POL JRN] + doctors [POL MED] ; at strip three kilometres deep
> COERCE/martial-law state of emergency: - -> Journalists [POL JRN] + doctors [POL MED] ; at strip three kilometres deep ; on end of the month
Green lamps in some windows tell anyone who comes out of the woods that he will be fed.
Poland's president telephoned the German chancellor on Friday, and defence ministers of the three Baltic states and Ukraine conferred in Kaunas.
> CONSULT/phone telephoned: Poland's president [POL GOV] -> German chancellor [DEU GOV] ; on Friday
> CONSULT/multilateral conferred: defence ministers of the three Baltic states [UNK GOV] + Ukraine [UKR GOV] -> - ; at Kaunas ; on Friday
Russian and Belarusian paratroopers jumped together over Grodno the week before.
> COOPERATE jumped together: Russian [RUS MIL] + Belarusian paratroopers [BLR MIL] -> - ; at Grodno ; on week before
Analysts say that the crossings will dwindle with the frost whatever the governments do.
The zloty, which has fallen to a twelve-year low against the euro, recovered slightly.
