split: train
published: 2010-10-19
title: French drivers hunt for petrol as unions tighten squeeze on refineries
genre: protest
---
> PROTEST/strike tighten squeeze: unions [FRA LAB] -> - ; at refineries
One French filling station in five had run dry by nightfall on Monday as refinery workers, lorry drivers and even some schoolchildren stepped up their resistance to a bill that would raise the retirement age from 60 to 62, and the president's aides signalled that he would not bend.
> PROTEST/strike resistance: refinery workers [FRA LAB] + lorry drivers [FRA LAB] + some schoolchildren [FRA EDU] -> - ; on Monday
> REJECT/yield would not bend: he = French president [FRA GOV] -> - ; by the president's aides
All 12 of the country's refineries have been on strike for a week, and pickets at Fos-sur-Mer outside Marseille were feeding their braziers with pallets handed over the fence by sympathetic dockers.
> PROTEST/strike on strike: All 12 of the country's refineries [FRA LAB] -> - ; on a week
> PROTEST/obstruct pickets: - -> Fos-sur-Mer [FRA BUS] ; at Fos-sur-Mer outside Marseille
> AID handed over: sympathetic dockers [FRA LAB] -> pickets [FRA LAB] ; at Fos-sur-Mer outside Marseille
Dockers themselves have been idle since the end of September, in a quarrel of their own over port reform, leaving 54 tankers anchored in the bay like ducks at a fairground stall.
> PROTEST/strike idle: Dockers [FRA LAB] -> - ; on the end of September
Lorries crawled two abreast along the motorways around Lille and Lyon, while in Nanterre masked youths overturned a car and hurled stones at riot police, who answered with rubber bullets.
> PROTEST/obstruct crawled two abreast: Lorries [FRA LAB] -> - ; at the motorways around Lille and Lyon
> PROTEST/riot overturned: masked youths [FRA CVL] -> - ; at Nanterre
> ASSAULT/primitive hurled stones: masked youths [FRA CVL] -> riot police [FRA COP] ; at Nanterre
> ASSAULT/crowd-control rubber bullets: who = riot police [FRA COP] -> masked youths [FRA CVL] ; at Nanterre
"Nobody is going to die of walking for a week, and somebody has to stop them," said Monique Estève, a school nurse pushing her bicycle past a shuttered pump on the Corniche.

The interior minister has authorised prefects to requisition depots and, at Grandpuits east of Paris, gendarmes cleared a gate at dawn on Sunday without a blow being struck.
> COERCE/seize requisition: prefects [FRA GOV] -> depots [FRA BUS] ; status future
> COERCE/restrict cleared a gate: gendarmes [FRA COP] -> - ; at Grandpuits east of Paris ; on Sunday
> ASSAULT/beat blow: gendarmes [FRA COP] -> - ; status negated ; at Grandpuits east of Paris ; on Sunday
Should the senate pass the text on Wednesday, as expected, union leaders intend to meet the next morning to decide whether to carry on.
> AGREE pass: the senate [FRA LEG] -> - ; on Wednesday
> AGREE intend to meet: union leaders [FRA LAB] -> - ; on the next morning
The six main unions have set a seventh day of marches for Thursday.
> PROTEST/demo marches: The six main unions [FRA LAB] -> - ; status future ; on Thursday
The moderate CFDT has signalled that it might settle for exemptions for people who started work as teenagers, a position that its more militant rivals regard as surrender.
> AGREE settle: it = CFDT [FRA LAB] -> - ; status hypothetical
France's last great pension battle, in 1995, lasted three weeks and cost a prime minister his reform and, in time, his job.
> PROTEST/strike battle: - -> a prime minister [FRA GOV] ; status historical ; on 1995
Without change, the official actuaries say, the system's annual deficit will swell from 32 billion euros to 100 billion by the middle of the century.
The French live longer in retirement than anyone else in Europe, twenty-four years on average for men and nearly twenty-eight for women.
Airlines were told to cancel half their flights from Orly on Tuesday, and the airport at Clermont-Ferrand warned that it had enough kerosene for a day.
> REQUEST/change told: - -> Airlines [FRA BUS]
Olympique's defence came under sustained attack at the Vélodrome on Saturday, and several supporters had walked home fifteen kilometres by midnight.
Should the blockades last another week, a car parts maker in Sochaux warned, its lines would have to stop.
> PROTEST/obstruct blockades: - -> a car parts maker in Sochaux [FRA BUS] ; status hypothetical ; by a car parts maker in Sochaux
The weather, unseasonably mild, has so far spared the government a run on heating oil.
Opinion polls suggest that seven in ten voters find the movement justified even as they queue for fuel.
> SUPPORT justified: seven in ten voters [FRA CVL] -> - ; by Opinion polls
