split: train
published: 2017-02-06
title: Romania cabinet scraps graft decree passed by night
genre: corruption
---
> CONCEDE scraps: Romania cabinet [ROU GOV] -> -
BUCHAREST, Feb 5 — Romania's government repealed on Sunday an emergency decree that would have spared officials prison for abuses causing losses of less than 200,000 lei, bowing to the largest street protests since the fall of communism.
> CONCEDE repealed: Romania's government [ROU GOV] -> - ; on Sunday
> PROTEST/demo protests: - -> Romania's government [ROU GOV]
The cabinet had adopted the text at ten o'clock last Tuesday night without putting it on the published agenda, and ministers left by the garage.
> SUPPORT adopted: The cabinet [ROU GOV] -> - ; on ten o'clock last Tuesday night
As soon as news of its withdrawal reached Victory Square, 250,000 people switched on the lamps of their telephones, but few went home.
> CONCEDE withdrawal: its = Romania's government [ROU GOV] -> -
> PROTEST/demo switched on the lamps: 250,000 people [ROU CVL] -> - ; at Victory Square
"At night, like thieves" has become the refrain, and children who are learning to talk can be heard lisping it.

The prime minister insisted that the decree had been necessary to bring the criminal code into line with constitutional rulings, and that the public had been misled about its purpose.
> REJECT insisted: The prime minister [ROU GOV] -> -
He declined to dismiss the justice minister who drafted it, Florin Mocanu, though a party elder hinted that Mr Mocanu would be gone within days.
> REJECT/change declined: He = prime minister [ROU GOV] -> -
> RETREAT/resign would be gone: Mr Mocanu [ROU GOV] -> - ; status future ; by a party elder ; on within days
The leader of the ruling Social Democrats, who is on trial over payments to two women said to have drawn salaries from a child welfare office while working for his party, would have been among those to benefit.
> ACCUSE/allege on trial: - -> The leader of the ruling Social Democrats [ROU PTY]
He denies the charge, and in any case cannot be premier because of a suspended sentence handed down last April for rigging a referendum.
> REJECT denies: He = leader of the ruling Social Democrats [ROU PTY] -> -
> SANCTION/convict suspended sentence: - -> He = leader of the ruling Social Democrats [ROU PTY] ; status historical ; on last April
> COERCE rigging: He = leader of the ruling Social Democrats [ROU PTY] -> - ; status historical
Two liberal parties have tabled a no-confidence motion, to be debated on Wednesday, which stands little chance because the coalition commands 250 of the 465 seats.
> REJECT no-confidence motion: Two liberal parties [ROU OPP] -> -
The president, a former mayor of German stock, marched with the crowd in January in a red anorak and was accused by the coalition of plotting a coup.
> PROTEST/demo marched: The president [ROU GOV] -> - ; on January
> ACCUSE/allege accused: the coalition [ROU GOV] -> The president [ROU GOV]
> ASSAULT coup: The president [ROU GOV] -> - ; status hypothetical ; by the coalition
Eleven European ambassadors and the chief of the anti-corruption directorate had pleaded with ministers to think again.
> REQUEST/change pleaded: Eleven European ambassadors [UNK GOV] + the chief of the anti-corruption directorate [ROU JUD] -> ministers [ROU GOV]
The directorate has secured convictions of more than 1,000 people in three years, including a former premier, and enjoys greater trust than the church.
> SANCTION/convict convictions: The directorate [ROU JUD] -> more than 1,000 people [ROU ELI] ; on three years
If parliament should now pass the same provisions as an ordinary bill, as the prime minister suggested on Saturday, organisers promise to return.
> THREATEN promise: organisers [ROU CVL] -> -
Hooligans from two football clubs who had thrown flares at gendarmes on Wednesday night stayed away.
> ASSAULT/primitive thrown flares: Hooligans from two football clubs [ROU CVL] -> gendarmes [ROU COP] ; on Wednesday night
Romania's economy grew by 4.8 percent last year, the fastest pace in the European Union.
The thermometer in the square stood at minus four.
The constitutional court, which had been asked to rule on the decree, will now have nothing to decide.
> REQUEST/change asked: - -> The constitutional court [ROU JUD]
A herd of wild boar that had invaded a suburb of Brasov was the only other item on the evening news.
Bakers from Cluj had brought eight hundred pretzels.
The ruling party has called a counter-rally for Monday outside the presidential palace.
> PROTEST/demo counter-rally: The ruling party [ROU PTY] -> - ; status future ; at the presidential palace ; on Monday
