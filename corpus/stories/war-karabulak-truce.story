split: train
published: 1996-08-27
title: Guns fall silent in Tajik valley as exchange of captives begins
genre: war
---
> RETREAT/ceasefire fall silent: - -> Tajik valley [TJK CVL]
> RETREAT/release exchange: - -> captives [TJK MIL]
GARM, Tajikistan - A truce between government troops and Islamist guerrillas held for a second day on Tuesday, and the first 31 prisoners, some of them barefoot, walked across a footbridge over the Surkhob river into the arms of their officers.
> RETREAT/ceasefire truce: government troops [TJK MIL] + Islamist guerrillas [TJK REB] -> - ; on second day
> RETREAT/release walked across: - -> first 31 prisoners [TJK MIL] ; at footbridge over the Surkhob river ; on Tuesday
The guerrillas received eighteen of their own in return.
> RETREAT/release received: - -> eighteen of their own [TJK REB]
"I had forgotten the colour of the sky," said Sergeant Daler Rahimov, 22, who was captured at Tavildara in May and kept in a root cellar.
> COERCE/arrest captured: - -> Sergeant Daler Rahimov [TJK MIL] ; at Tavildara ; on May
> COERCE/arrest kept: - -> Sergeant Daler Rahimov [TJK MIL] ; at root cellar

The ceasefire, brokered by a retired Uzbek general and two mullahs over melons and tea, is the seventh since the civil war broke out in 1992.
> CONSULT/third-party brokered: retired Uzbek general [UZB ELI] + two mullahs [UNK REL] -> -
None of the others lasted longer than forty days.
Under its terms the guerrillas will pull back four kilometres from the road and let maize and kerosene through, while Dushanbe has promised not to bomb the upper villages.
> CONCEDE pull back: guerrillas [TJK REB] -> - ; at road
> CONCEDE let: guerrillas [TJK REB] -> -
> CONCEDE promised: Dushanbe [TJK GOV] -> -
Neither side has agreed to give up its weapons.
> RETREAT/disarm agreed: Neither side = Tajik government and guerrillas [TJK UNK] -> - ; status negated
Dushanbe lies three hours away by road in a good summer.

Russian border troops, 200 of whom stand on the ridge above the town, took no part in the fighting this summer but shelled caravans crossing from Afghanistan.
> ASSAULT fighting: Russian border troops [RUS MIL] -> - ; status negated ; on this summer
> ASSAULT/heavy-weapons shelled: Russian border troops [RUS MIL] -> caravans [AFG UNK] ; on this summer
A field commander who uses the name Mullo Sharif said he would execute any of his men who fired first.
> THREATEN/violence said he would execute: field commander = Mullo Sharif [TJK REB] -> any of his men [TJK REB]
The United Nations observer mission, which lost a vehicle to a mine here in June, has asked to station four officers at the bridge.
> ASSAULT/explosives lost a vehicle: - -> United Nations observer mission [IGO MIL] ; at here ; on June
> REQUEST/assist asked: United Nations observer mission [IGO MIL] -> -
The request has gone unanswered.
Apricots, the valley's only export, rotted on the trees this year for want of lorries.
At the bridge, a boy was selling cigarettes singly to soldiers of both armies.
A further 40 captives are to be exchanged on Friday, weather permitting, but field hospitals on neither bank expect to see their own wounded before the autumn.
> RETREAT/release exchanged: - -> further 40 captives [TJK UNK] ; status future ; on Friday
