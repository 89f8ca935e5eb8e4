split: train
published: 2015-05-21
title: Peru sends soldiers to copper valley after farmers seize bridge
genre: protest
---
> MOBILIZE/troops sends: Peru [PER GOV] -> - ; at copper valley
> PROTEST/obstruct seize: farmers [PER CVL] -> -
AREQUIPA, Peru (Andes Wire) - Peru ordered 800 soldiers into a southern farming valley on Wednesday after opponents of a copper mine seized a bridge on the coastal highway and held off riot police with slingshots for nine hours.
> MOBILIZE/troops ordered: Peru [PER GOV] -> - ; at a southern farming valley ; on Wednesday
> PROTEST/obstruct seized: opponents of a copper mine [PER CVL] -> - ; at a bridge on the coastal highway
> PROTEST/riot held off: opponents of a copper mine [PER CVL] -> riot police [PER COP] ; on nine hours
A 61-year-old potato grower, Eusebio Mamani, was shot dead, and hospital staff said 13 people, among them four policemen, were being treated for injuries.
> ASSAULT/firearms shot dead: - -> potato grower [PER CVL]
The interior minister denied that officers had fired live rounds.
> REJECT denied: The interior minister [PER GOV] -> -
> ASSAULT/firearms fired: officers [PER COP] -> - ; status negated ; by The interior minister
"My police carry tear gas and rubber pellets, nothing more," he said on RPP radio, adding that prosecutors were already looking into the farmer's death.
> ACCUSE/investigate looking into: prosecutors [PER JUD] -> - ; by he

Farmers say the open pit would drain the river that waters their rice, and they have demanded that the company cancel the $1.4 billion project outright.
> REQUEST/yield demanded: they = Farmers [PER CVL] -> the company [PER BUS]
The company, a unit of a Mexican group, offered last month to build a desalination plant so as not to draw on the river.
> AGREE offered: The company [PER BUS] -> - ; on last month
It has ruled out abandoning the mine, which would raise national output by a tenth.
> REJECT/yield ruled out: It = The company [PER BUS] -> -
Blockades have kept buses and fuel trucks off a 90-km stretch of the Pan-American Highway since Sunday, and shops in Mollendo are running short of cooking gas.
> PROTEST/obstruct Blockades: - -> buses [PER CVL] + fuel trucks [PER BUS] ; at a 90-km stretch of the Pan-American Highway ; on Sunday
Copper futures slipped on the London exchange, though traders put the fall down to weak data from China.
Twenty-six passengers were killed on the same stretch of highway in March when a coach plunged off a bend in fog.

In 2011 the previous government suspended an earlier version of the project after three villagers were killed in clashes.
> CONCEDE suspended: the previous government [PER GOV] -> - ; status historical ; on 2011
> ASSAULT killed: - -> three villagers [PER CVL] ; status historical
> PROTEST/riot clashes: three villagers [PER CVL] -> - ; status historical
The mayor of the valley's largest town, who had led the early marches, told reporters he would not stand in the way if the state declared an emergency, but he implored both sides to sit down together.
> PROTEST/demo led: who = mayor [PER GOV] -> - ; status historical
> REJECT/yield stand in the way: he = mayor [PER GOV] -> the state [PER GOV] ; status negated
> COERCE/martial-law declared an emergency: the state [PER GOV] -> - ; status hypothetical
> REQUEST/meet implored: he = mayor [PER GOV] -> both sides [PER UNK]
A curfew is not being considered, the defence ministry said.
> COERCE/curfew curfew: the defence ministry [PER GOV] -> - ; status negated ; by the defence ministry
Peru is the world's third-largest producer of the metal, after Chile and China, and mining accounts for six-tenths of what it sells abroad.
The rice, which is planted in December and flooded until March, had been cut a week before the trouble began.
The cabinet chief is to fly to Arequipa on Friday to hear out the valley's five mayors.
> AGREE hear out: The cabinet chief [PER GOV] -> the valley's five mayors [PER GOV] ; at Arequipa ; on Friday
Truck drivers will blockade the port of Matarani from Saturday unless the highway is cleared, their association said.
> THREATEN/restrict will blockade: Truck drivers [PER LAB] -> -
