split: train
published: 2017-06-30
title: Solomons thanks neighbours as last foreign police go home
genre: diplomacy
---
> SUPPORT thanks: Solomons [SLB GOV] -> neighbours [UNK GOV]
> RETREAT/withdraw go home: last foreign police [IGO COP] -> -
HONIARA, Solomon Islands - With a brass band and a barge full of orchids, the Solomon Islands on Thursday bade farewell to the last of the Australian, New Zealand and Pacific officers who came fourteen years ago to stop islanders from killing one another.
> RETREAT/withdraw bade farewell: last of the Australian, New Zealand and Pacific officers [UNK COP] -> Solomon Islands#2 [SLB GOV] ; on Thursday
> ASSAULT killing: islanders [SLB UAF] -> one another [SLB CVL] ; status historical ; on fourteen years ago
The governor-general called the mission "an outrigger that held us upright in a bad sea".
> SUPPORT called: governor-general [SLB GOV] -> mission [IGO COP]
Some 200 people were killed and 20,000 driven from their gardens between 1998 and 2003, when militias from Guadalcanal and Malaita fought over land and jobs around the capital.
> ASSAULT killed: militias from Guadalcanal [SLB UAF] + Malaita [SLB UAF] -> Some 200 people [SLB CVL] ; status historical ; on between 1998 and 2003
> COERCE/deport driven: militias from Guadalcanal [SLB UAF] + Malaita [SLB UAF] -> 20,000 [SLB CVL] ; status historical ; at their gardens ; on between 1998 and 2003
> ASSAULT fought: militias from Guadalcanal [SLB UAF] + Malaita [SLB UAF] -> - ; status historical ; at capital
The government of the day, its treasury emptied at gunpoint, begged Canberra for help and was at first refused.
> ASSAULT emptied at gunpoint: - -> government of the day [SLB GOV] ; status historical
> REQUEST/assist begged: government of the day [SLB GOV] -> Canberra [AUS GOV] ; status historical
> REJECT/assist refused: Canberra [AUS GOV] -> government of the day [SLB GOV] ; status historical
The orchids were for the officers' wives.

More than 3,700 guns were melted down or dumped at sea by the newcomers, who also arrested two police ministers.
> COERCE/seize melted down: newcomers [IGO COP] -> - ; status historical
> COERCE/arrest arrested: newcomers [IGO COP] -> two police ministers [SLB GOV] ; status historical
No shot has been fired in anger by a Solomon Islands constable since 2006, though Chinatown was burned that April by rioters who thought the election bought.
> ASSAULT/firearms fired: Solomon Islands constable [SLB COP] -> - ; status negated ; on since 2006
> PROTEST/riot burned: rioters [SLB CVL] -> Chinatown [SLB BUS] ; status historical ; at Chinatown ; on that April
> ACCUSE/allege thought: rioters [SLB CVL] -> - ; status historical
A platoon of the local force, rearmed in May, will carry pistols from July.
Australia has undertaken to come back if it is asked, under a security treaty that ministers initialled in the same hotel where the warlords once kept their loot.
> AGREE undertaken: Australia [AUS GOV] -> -
> SUPPORT initialled: ministers [UNK GOV] -> -
> REQUEST/assist asked: - -> it = Australia [AUS GOV] ; status hypothetical
Honiara itself grew up around an American airstrip, and its sports field was once a quartermaster's yard.

In Malaita, where a road promised in 1978 remains a footpath, there was less to celebrate.
"They took our guns, and that was good, and then they gave us workshops," said a former fighter, Elijah Fakaia.
> COERCE/seize took: They = foreign police [IGO COP] -> our = Malaitan fighters [SLB REB] ; status historical ; by former fighter
> ACCUSE/disapprove gave us workshops: former fighter = Elijah Fakaia [SLB REB] -> They = foreign police [IGO COP]
The province's premier threatened in April to hold back royalties on logs unless his roads were sealed.
> THREATEN/restrict threatened: province's premier [SLB GOV] -> - ; on April
Logs still make up two-thirds of exports, and the forests from which they come may be exhausted within a decade.
The band's tuba, it was noticed, had been dented in the riots.
> PROTEST/riot riots: - -> band [SLB UNK] ; status historical
Rain held off until the last boat had gone.
