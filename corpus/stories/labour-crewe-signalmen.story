split: train
published: 2022-08-19
title: Half of trains cancelled as rail union boss says government is 'putting a gun on the table'
genre: labour
---
> ACCUSE/disapprove putting a gun on the table: rail union boss [GBR LAB] -> government [GBR GOV]
Passengers faced near-empty departure boards from Penzance to Inverness yesterday as 45,000 signallers, guards and cleaners walked out for the fifth time this summer, and ministers edged closer to imposing new working practices on them without consent.
> PROTEST/strike walked out: 45,000 signallers [GBR LAB] + guards [GBR LAB] + cleaners [GBR LAB] -> - ; on yesterday
> COERCE/restrict imposing: ministers [GBR GOV] -> them = railway workers [GBR LAB] ; status hypothetical
The transport secretary said he might invoke a clause that allows an employer to dismiss staff and offer to rehire them on different terms, a device his own party called bullying when a ferry company used it in March.
> THREATEN might invoke: The transport secretary [GBR GOV] -> staff [GBR LAB]
> ACCUSE/disapprove called: his own party [GBR PTY] -> a ferry company [GBR BUS] ; status historical ; on March
"He is putting a gun on the table and inviting us to talk about the weather," the union's general secretary, Colm Doherty, told a picket at Crewe.
> ACCUSE/disapprove putting a gun on the table: the union's general secretary [GBR LAB] -> He = transport secretary [GBR GOV] ; at Crewe
Only one train in five ran, and services stopped altogether at half past six.
At Euston a busker who had lost his audience was playing to a pigeon.

Network Rail sweetened its proposal last month to 8 per cent over two years, together with a guarantee of no compulsory redundancies until 2025.
> AGREE proposal: Network Rail [GBR BUS] -> - ; on last month
Union negotiators, who want a rise closer to inflation, did not put it to a ballot.
> REJECT/yield did not put it to a ballot: Union negotiators [GBR LAB] -> -
They have accused the company of taking its cue from Whitehall, which sets the limits of what can be offered because it covers the industry's losses.
> ACCUSE/allege accused: They = Union negotiators [GBR LAB] -> the company [GBR BUS]
Drivers belonging to a separate union downed tools last Saturday in a dispute over pay at nine operators and will do so again unless there is movement.
> PROTEST/strike downed tools: Drivers belonging to a separate union [GBR LAB] -> nine operators [GBR BUS] ; on last Saturday
> THREATEN will do so again unless: Drivers belonging to a separate union [GBR LAB] -> -
The Labour leader, who forbade frontbenchers to stand on picket lines, sacked a shadow minister in July for giving an interview from one, and has since been heckled at two union conferences.
> COERCE/restrict forbade: The Labour leader [GBR OPP] -> frontbenchers [GBR OPP] ; status historical
> SANCTION/expel sacked: The Labour leader [GBR OPP] -> a shadow minister [GBR OPP] ; on July
> ACCUSE/disapprove heckled: - -> The Labour leader [GBR OPP] ; at two union conferences
Commuting has never recovered from the pandemic; journeys stand at about three-quarters of their level in 2019.
Freight operators said that 90 per cent of their lorry-replacing intermodal trains had got through.
If the dismissal clause is invoked, Labour frontbenchers said privately, they would find it hard to stay away from the picket lines.
> PROTEST/strike picket lines: Labour frontbenchers [GBR OPP] -> - ; status hypothetical
A heatwave in July buckled rails in Bedfordshire and set fire to a sleeper under a crossing in Kent, delays for which no one could blame the unions.
Dockers at Felixstowe, Britain's largest container port, are to begin an eight-day stoppage on Sunday, their first since 1989.
> PROTEST/strike stoppage: Dockers at Felixstowe [GBR LAB] -> - ; status future ; at Felixstowe ; on Sunday
Consumer prices rose by 10.1 per cent in the year to July, the fastest in four decades.
