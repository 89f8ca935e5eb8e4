split: train
published: 2006-05-04
title: Niger Delta gunmen warn China as oil hostages come home
genre: war
---
> THREATEN warn: Niger Delta gunmen [NGA REB] -> China [CHN GOV]
> RETREAT/release come home: - -> oil hostages [UNK CVL]
PORT HARCOURT, Nigeria (Savannah Press) - Militants who have shut in a quarter of Nigeria's oil set off a car bomb beside a fuel-tanker park near Warri and warned China, whose president had just ended a visit to Abuja, that its citizens would be treated "as thieves" if they set foot in the creeks.
> COERCE/restrict shut in: Militants [NGA REB] -> Nigeria#2 [NGA BUS]
> ASSAULT/explosives set off: Militants [NGA REB] -> fuel-tanker park near Warri [NGA BUS] ; at near Warri
> THREATEN warned: Militants [NGA REB] -> China [CHN GOV]
> CONSULT/visit visit: president [CHN GOV] -> Abuja [NGA GOV] ; at Abuja
Nobody was hurt, since the drivers had been told to go and eat.
> ASSAULT hurt: - -> Nobody [NGA CVL] ; status negated
Beijing obtained four drilling licences during the visit in return for a promise to repair a refinery in Kaduna that has not run properly for years.
> AGREE promise: Beijing [CHN GOV] -> -
> COOPERATE obtained: Beijing [CHN GOV] -> -
A spokesman for the Chinese embassy would not say whether work had been held up.
The park's owner, reached in Lagos, said that he was insured.

Eight oil workers whom the same group had carried off from a barge in February were handed to the governor of Delta state on Wednesday, sunburned and well, and denied that a ransom had changed hands.
> ASSAULT/abduct carried off: same group = Militants [NGA REB] -> Eight oil workers [UNK CVL] ; at barge ; on February
> RETREAT/release handed: - -> Eight oil workers [UNK CVL] ; on Wednesday
> CONCEDE ransom: - -> same group = Niger Delta militants [NGA REB] ; status negated ; by Eight oil workers
Their kidnappers taught two of them to mend nets.
"They spoke of roads, they spoke of fish, and they asked me whether Texas has a governor," said one, a Texan.
The delta's people, some twenty million of them, live mostly without electricity above one of the largest reserves of light crude on earth.
Its last famous champion, the writer Ken Saro-Wiwa, was hanged in 1995 by a military government that brushed aside the pleas of half the world.
> ASSAULT hanged: military government [NGA GOV] -> writer Ken Saro-Wiwa [NGA CVL] ; status historical ; on 1995
> REJECT brushed aside: military government [NGA GOV] -> half the world [UNK UNK] ; status historical
> REQUEST/yield pleas: half the world [UNK UNK] -> military government [NGA GOV] ; status historical
Warri has two breweries and no traffic lights.

Last month the president offered 20,000 jobs in the army and police and a motorway from end to end of the region, which the militants rejected as "a plate of leftovers".
> AGREE offered: president [NGA GOV] -> - ; on Last month
> REJECT rejected: militants [NGA REB] -> -
They want a quarter of the revenue and the liberty of two men, one of them a state governor on trial for laundering money.
> REQUEST/yield want: They = militants [NGA REB] -> -
> ACCUSE/investigate trial: - -> state governor [NGA GOV]
If those demands are not met by June, a spokesman wrote in an electronic message, the group will begin to blow up the gas plant at Bonny, "one cylinder at a time".
> THREATEN/violence will begin to blow up: group = Niger Delta militants [NGA REB] -> gas plant at Bonny [NGA BUS]
The navy has brought in ten boats from Lagos and is thought to be planning a sweep of the mangroves, although its commander has ruled one out before the elections.
> MOBILIZE/troops brought in: navy [NGA MIL] -> -
> ASSAULT sweep: navy [NGA MIL] -> - ; status future ; at mangroves
Oil stood at $72 a barrel, a few cents short of its record.
A goalless draw at Enugu, said a sports daily, showed two attacks without ammunition.
