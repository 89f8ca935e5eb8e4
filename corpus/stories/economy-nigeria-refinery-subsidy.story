split: train
published: 2012-01-17
title: Nigerian unions suspend strike as fuel price is partly cut
genre: economy
---
> CONCEDE suspend: Nigerian unions [NGA LAB] -> -
> PROTEST/strike strike: Nigerian unions [NGA LAB] -> -
> CONCEDE cut: - -> Nigerian unions [NGA LAB]
LAGOS, Jan 17 (Wire) - Nigeria's two main union federations called off a week-long strike on Monday after the government announced a one-third cut in the pump price of petrol, but activists vowed to remain on the streets until a subsidy abolished on New Year's Day was restored in full.
> CONCEDE called off: Nigeria's two main union federations [NGA LAB] -> government [NGA GOV] ; on Monday
> PROTEST/strike strike: Nigeria's two main union federations [NGA LAB] -> government [NGA GOV] ; on week-long
> CONCEDE announced: government [NGA GOV] -> -
> THREATEN vowed: activists [NGA CVL] -> government [NGA GOV]
Soldiers mounted checkpoints across the commercial capital before dawn, the first such deployment since the end of military rule in 1999.
> MOBILIZE/troops mounted checkpoints: Soldiers [NGA MIL] -> - ; at commercial capital ; on dawn
> MOBILIZE/troops deployment: Soldiers [NGA MIL] -> -
At the Gani Fawehinmi park in Ojota, which had filled each morning with singers, preachers and comedians, an armoured car stood across the gate.
"They have brought guns to a concert," said Chiamaka Eze, a law student.
> ACCUSE/disapprove brought guns to a concert: Chiamaka Eze [NGA EDU] -> They = soldiers [NGA MIL]
Human rights lawyers said at least 16 people had been shot dead by police in five cities in the course of the protests, a figure the inspector general dismissed as fantasy.
> ASSAULT/firearms shot dead: police [NGA COP] -> at least 16 people [NGA CVL] ; by Human rights lawyers ; at five cities
> REJECT dismissed: inspector general [NGA COP] -> Human rights lawyers [NGA CVL]
One officer has been arrested over the killing of a young man in the suburb of Ogba.
> COERCE/arrest arrested: - -> officer [NGA COP]
> ASSAULT killing: officer [NGA COP] -> young man [NGA CVL] ; at suburb of Ogba

The price more than doubled overnight on January 1, to 141 naira a litre from 65, in a country where most people live on less than two dollars a day.
Africa's biggest producer of crude has to import petrol because its four refineries run at a fraction of their capacity.
Economists had long argued that the subsidy lined the pockets of a few importers.
A committee of the lower house has begun to examine their invoices, and its chairman has asked the anti-graft agency to bar nine businessmen from leaving the country.
> ACCUSE/investigate examine: committee of the lower house [NGA LEG] -> -
> REQUEST/change asked: its chairman [NGA LEG] -> anti-graft agency [NGA GOV]
> COERCE/restrict bar: anti-graft agency [NGA GOV] -> nine businessmen [NGA BUS] ; status hypothetical
The strike did not reach the oil platforms, whose workers had threatened to shut down output.
> PROTEST/strike strike: - -> oil platforms [NGA BUS] ; status negated
> THREATEN threatened: workers [NGA LAB] -> -
Doctors in public hospitals will down tools on Wednesday all the same.
> PROTEST/strike down tools: Doctors in public hospitals [NGA MED] -> - ; status future ; on Wednesday
The army denied that it had shot anyone, or that a curfew was in preparation.
> REJECT denied: army [NGA MIL] -> -
> ASSAULT/firearms shot: it = Nigerian army [NGA MIL] -> anyone [NGA CVL] ; status negated ; by army
> COERCE/curfew curfew: it = Nigerian army [NGA MIL] -> - ; status negated ; by army
London futures, which had risen by two dollars on that prospect, gave up most of the gain.
