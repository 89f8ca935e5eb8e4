split: train
published: 2024-02-19
title: Shells hit market as ring tightens round Sudanese city
genre: war
---
> ASSAULT/heavy-weapons hit: - -> market [SDN CVL]
> COERCE/restrict ring tightens: - -> Sudanese city [SDN CVL]
PORT SUDAN, Feb 19 (Nile Basin Agency) - Artillery fire killed at least 14 people in a vegetable market in the Sudanese city of El Obeid on Monday, doctors said, on the ninth day of a siege by paramilitary forces that has cut the town off from the capital and the coast.
> ASSAULT/heavy-weapons killed: - -> at least 14 people [SDN CVL] ; by doctors ; at vegetable market in the Sudanese city of El Obeid ; on Monday
> COERCE/restrict siege: paramilitary forces [SDN UAF] -> Sudanese city of El Obeid [SDN CVL] ; by doctors ; on ninth day
The army blamed the Rapid Support Forces, which said that it had not fired "a single round" into residential districts.
> ACCUSE/allege blamed: army [SDN MIL] -> Rapid Support Forces [SDN UAF]
> ASSAULT/heavy-weapons fired: it = Rapid Support Forces [SDN UAF] -> - ; status negated ; by Rapid Support Forces ; at residential districts
Residents reached by satellite phone described women running between the stalls with pots on their heads.
By nightfall the dead had been buried in rows behind a school, because the road to the cemetery passes within range of snipers on the grain silos.
Nobody has counted the wounded donkeys.

El Obeid, a city of half a million that normally lives by gum arabic, has changed hands twice in living memory and was the scene of a Mahdist victory in 1883.
> ASSAULT victory: Mahdist [SDN REB] -> - ; status historical ; at El Obeid ; on 1883
The two generals at war, once allies in the coup of 2021, agreed in Jeddah last May to let convoys through, but neither has honoured the promise.
> ASSAULT war: two generals [SDN MIL] -> -
> ASSAULT coup: two generals [SDN MIL] -> - ; status historical ; on 2021
> AGREE agreed: two generals [SDN MIL] -> - ; status historical ; at Jeddah ; on last May
> RETREAT/access honoured: neither [SDN MIL] -> - ; status negated
A United Nations spokeswoman said that 22 lorries of sorghum had been turned back at Umm Rawaba on Saturday and that the drivers had been beaten.
> COERCE/restrict turned back: - -> 22 lorries of sorghum [IGO IGO] ; by United Nations spokeswoman ; at Umm Rawaba ; on Saturday
> ASSAULT/beat beaten: - -> drivers [SDN CVL] ; by United Nations spokeswoman ; at Umm Rawaba
She called on both commanders to open a corridor "today, not after the next funeral".
> REQUEST/yield called on: She = United Nations spokeswoman [IGO IGO] -> both commanders [SDN MIL]
Gum arabic, the sap of an acacia, keeps the sugar in soft drinks from settling.

If the paramilitaries took the airfield south of the city, military analysts say, they could fly in ammunition and shell Kosti from the west.
> ASSAULT took: paramilitaries = Rapid Support Forces [SDN UAF] -> - ; status hypothetical ; by military analysts ; at airfield south of the city
> MOBILIZE/weapons fly in: they = Rapid Support Forces [SDN UAF] -> - ; status hypothetical ; by military analysts
> ASSAULT/heavy-weapons shell: they = Rapid Support Forces [SDN UAF] -> Kosti [SDN CVL] ; status hypothetical ; by military analysts ; at Kosti
The garrison commander, a brigadier known for reciting poetry on local radio, has rejected three offers of safe passage.
> REJECT/yield rejected: garrison commander [SDN MIL] -> -
"We will leave through the front gate or through the cemetery," he told listeners on Sunday night.
> REJECT/yield will leave through the front gate: We = El Obeid garrison [SDN MIL] -> -
Sugar now costs eleven times what it did in December.
On Thursday the two sides' envoys will be pressed by American and Saudi diplomats to extend whatever remains of their undertaking.
> REQUEST/yield pressed: American [USA GOV] + Saudi diplomats [SAU GOV] -> two sides' envoys [SDN MIL] ; status future ; on Thursday
