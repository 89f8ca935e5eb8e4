split: dev
published: 2014-06-18
title: Sri Lanka town under curfew after mob attacks on Muslims
genre: religion
---
> COERCE/curfew curfew: - -> Sri Lanka town [LKA CVL] ; at Sri Lanka town
> ASSAULT attacks: mob [LKA CVL] -> Muslims [LKA REL] ; at Sri Lanka town
ALUTGAMA, Sri Lanka, June 17 - Soldiers patrolled the shuttered streets of this coastal resort on Tuesday, two nights after Buddhist mobs torched dozens of Muslim homes and shops in the country's worst sectarian violence in years.
> MOBILIZE/troops patrolled: Soldiers [LKA MIL] -> - ; at the shuttered streets of this coastal resort ; on Tuesday
> ASSAULT/destroy torched: Buddhist mobs [LKA REL] -> dozens of Muslim homes and shops [LKA REL] ; on two nights after
Three people died, all of them Muslims shot while trying to guard a mosque, and 78 were hurt.
> ASSAULT/firearms shot: - -> Three people [LKA REL]
> ASSAULT hurt: - -> 78 [LKA CVL]
The riots broke out after a hardline monks' organisation held a rally at which its secretary warned that "if one more Sinhalese is touched, that will be the end of all of them".
> PROTEST/demo rally: a hardline monks' organisation [LKA REL] -> -
> THREATEN/violence warned: its secretary [LKA REL] -> all of them = Muslims [LKA REL]

Residents said police stood by as young men with petrol bottles went from door to door.
> ACCUSE/disapprove stood by: Residents [LKA CVL] -> police [LKA COP]
"They begged us to stay inside, and then they let the others burn us," said Fathima Rizvi, whose pharmacy was reduced to ash.
> REQUEST/yield begged: They = police [LKA COP] -> us = residents [LKA CVL] ; by Fathima Rizvi
> ASSAULT/destroy burn: the others = Buddhist mobs [LKA REL] -> us = residents [LKA CVL] ; by Fathima Rizvi
A police spokesman rejected the claim, saying that 6,000 officers had been deployed and that 41 suspects had been taken into custody.
> REJECT rejected: A police spokesman [LKA COP] -> -
> MOBILIZE/police deployed: 6,000 officers [LKA COP] -> - ; by A police spokesman
> COERCE/arrest taken into custody: - -> 41 suspects [LKA CVL] ; by A police spokesman

The president, who was abroad, appealed for restraint and promised that the houses would be rebuilt at state expense by the army.
> REQUEST/yield appealed: The president [LKA GOV] -> -
> AGREE promised: The president [LKA GOV] -> -
The sole Muslim minister in the cabinet has told friends he may resign unless the monk is arrested, one of them said.
> RETREAT/resign resign: he = sole Muslim minister [LKA GOV] -> - ; status hypothetical
> COERCE/arrest arrested: - -> the monk [LKA REL] ; status hypothetical
Shops in Colombo's Pettah market put up their shutters on Monday in solidarity with the victims.
> PROTEST/strike put up their shutters: Shops [LKA BUS] -> - ; at Colombo's Pettah market ; on Monday
> SUPPORT in solidarity: Shops [LKA BUS] -> the victims [LKA REL] ; on Monday
Hotels along the strip reported a rush of cancellations, and monsoon rain kept the remaining tourists indoors.
Three Germans who had come to see whales played cards by candlelight in the lobby of the Blue Lagoon.
The curfew was eased for four hours at midday so that families could buy food and bury their dead.
> CONCEDE eased: - -> families [LKA CVL] ; on midday
Muslims account for about a tenth of Sri Lanka's 20 million people, most of whom are Buddhists.
The country's 26-year civil war, which ended in 2009, pitted the army against Tamil separatists, most of them Hindus.
> ASSAULT war: the army [LKA MIL] + Tamil separatists [LKA REB] -> - ; status historical ; on 26-year
Sri Lanka's cricketers, touring England, wore no armbands.
The same monks' group campaigned in 2013 against the halal labelling of meat until clerics gave in and dropped it.
> PROTEST campaigned: The same monks' group [LKA REL] -> - ; status historical ; on 2013
> CONCEDE gave in: clerics [LKA REL] -> The same monks' group [LKA REL] ; status historical ; on 2013
