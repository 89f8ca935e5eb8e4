split: train
published: 2017-09-18
title: Third night of marches after ex-officer cleared in St. Louis shooting
genre: courts
---
> CONCEDE cleared: - -> ex-officer [USA COP]
> ASSAULT/firearms shooting: ex-officer [USA COP] -> - ; status historical ; at St. Louis
ST. LOUIS — Demonstrators shut down a shopping mall, marched past the mayor's house and chanted the name of a dead man until hoarse on Sunday, the third day of unrest since a judge acquitted a white former policeman of murdering a black motorist.
> PROTEST/obstruct shut down: Demonstrators [USA CVL] -> a shopping mall [USA BUS] ; on Sunday
> PROTEST/demo marched: Demonstrators [USA CVL] -> the mayor [USA GOV] ; at the mayor's house ; on Sunday
> CONCEDE acquitted: a judge [USA JUD] -> a white former policeman [USA COP]
> ASSAULT murdering: a white former policeman [USA COP] -> a black motorist [USA CVL] ; status negated ; by a judge
The night was calm until about 11 p.m., when a knot of perhaps 40 people, some in bandannas, broke windows along Delmar Boulevard and officers in riot gear swept in behind a phalanx of bicycles.
> PROTEST/vandalize broke windows: a knot of perhaps 40 people [USA CVL] -> - ; at Delmar Boulevard ; on about 11 p.m.
> MOBILIZE/police swept in: officers in riot gear [USA COP] -> - ; at Delmar Boulevard
More than 80 were taken to the city jail, acting Chief Larry Boone told reporters, adding that his officers had "owned tonight."
> COERCE/arrest taken: his officers [USA COP] -> More than 80 [USA CVL] ; by acting Chief Larry Boone ; at the city jail
The phrase did not go down well with civil rights lawyers, several of whom intend to sue over the use of chemical spray on people who they said had been boxed in with no way to disperse.
> ACCUSE/disapprove did not go down well: civil rights lawyers [USA NGO] -> -
> ACCUSE/allege sue: several of whom = civil rights lawyers [USA NGO] -> - ; status future
> ASSAULT/crowd-control chemical spray: - -> people [USA CVL] ; by they
A freelance photographer and an Air Force lieutenant who had stepped out of his apartment to see what the noise was about were among those handcuffed.
> COERCE/arrest handcuffed: - -> A freelance photographer [USA JRN] + an Air Force lieutenant [USA MIL]

Judge Thomas Wexler, who heard the case without a jury, wrote in a 30-page ruling that he was not "firmly convinced" the officer, Kyle Brandt, had planted a revolver in the car of 24-year-old Andre Simms.
> ACCUSE/allege planted: the officer = Kyle Brandt [USA COP] -> - ; status negated ; by he
Prosecutors had leaned heavily on a dashboard recording in which Mr. Brandt, chasing the car at 87 miles an hour, is heard saying that he was "going to kill this guy."
> THREATEN/violence going to kill: Mr. Brandt [USA COP] -> this guy = Andre Simms [USA CVL] ; status historical ; by Prosecutors
The governor, a former Navy SEAL, put the National Guard on standby before the verdict but has not called it out.
> MOBILIZE/troops put the National Guard on standby: The governor [USA GOV] -> -
> MOBILIZE/troops called it out: The governor [USA GOV] -> - ; status negated
Unless the violence spreads, city officials said, there will be no repeat of the curfew imposed in nearby Ferguson in 2014.
> COERCE/curfew curfew: city officials [USA GOV] -> - ; status hypothetical ; by city officials
> COERCE/curfew imposed: - -> Ferguson [USA CVL] ; status historical ; at nearby Ferguson ; on 2014
The Irish rock band U2, citing security, canceled a concert at the domed stadium on Saturday, and the symphony moved its season opener to a matinee.
Mr. Simms's fiancée, who had pleaded with marchers to keep the peace, stood with a small girl in her arms outside the courthouse.
> REQUEST/yield pleaded: Mr. Simms's fiancée [USA CVL] -> marchers [USA CVL]
The city settled a civil suit by the family for $900,000 four years ago.
> CONCEDE settled: The city [USA GOV] -> the family [USA CVL] ; status historical ; on four years ago
> ACCUSE/allege suit: the family [USA CVL] -> The city [USA GOV] ; status historical
Mr. Brandt, who left the force in 2013 and moved to Houston, was not in court on Sunday or any other day last week.
St. Louis recorded 188 homicides last year, most of them unsolved.
Schools opened as usual on Monday, though a suburban district called off its football practice.
A mediator from the Justice Department is to sit down with clergy and the police union on Tuesday.
> AGREE sit down: A mediator from the Justice Department [USA GOV] -> clergy [USA REL] + the police union [USA LAB] ; on Tuesday
A hardware store on Delmar had by Monday noon sold every sheet of plywood it owned, and its owner was handing out coffee.
