split: train
published: 2019-06-29
title: UN council extends Mali mission over objection on troop cap
genre: international organisations
---
> AGREE extends: UN council [IGO IGO] -> Mali [MLI GOV]
UNITED NATIONS, June 28 — The Security Council voted unanimously on Friday to keep its 13,000 peacekeepers in Mali for another year and to shift more of them to the centre of the country, where ethnic massacres have eclipsed the jihadist insurgency in the north.
> AGREE voted: Security Council [IGO IGO] -> Mali [MLI GOV] ; on Friday
> ASSAULT insurgency: jihadist [MLI REB] -> - ; at north
The resolution, drafted by France, gives Malian politicians six months to carry out the promises that they made in a 2015 peace accord.
> REQUEST/yield gives: - -> Malian politicians [MLI GOV]
> AGREE promises: they = Malian politicians [MLI GOV] -> - ; status historical ; on 2015
> AGREE peace accord: they = Malian politicians [MLI GOV] -> - ; status historical ; on 2015
American diplomats, who had pressed for a ceiling of 10,000 troops, dropped the idea after an appeal by the Secretary-General's special representative.
> REQUEST/change pressed: who = American diplomats [USA GOV] -> -
> CONCEDE dropped: American diplomats [USA GOV] -> -
> REQUEST/yield appeal: Secretary-General's special representative [IGO IGO] -> American diplomats [USA GOV]
"We have made our point about cost and we shall make it again," said one of them, speaking outside the chamber.

Mali's foreign minister, who attended the session, told the council that gunmen had killed at least 38 villagers in two Dogon hamlets on June 17.
> ASSAULT/firearms killed: gunmen [MLI UAF] -> at least 38 villagers [MLI CVL] ; by Mali's foreign minister ; at two Dogon hamlets ; on June 17
He blamed "terrorists and those who arm them", a phrase that he declined to explain.
> ACCUSE/allege blamed: He = Mali's foreign minister [MLI GOV] -> terrorists [UNK UAF] + those [UNK UNK]
> REJECT declined: He = Mali's foreign minister [MLI GOV] -> -
Fulani associations, on the other hand, say that it is the army that looks away when Dogon hunters burn their granaries.
> ACCUSE/allege say: Fulani associations [MLI CVL] -> army [MLI MIL] + Dogon hunters [MLI UAF]
> ASSAULT/destroy burn: Dogon hunters [MLI UAF] -> - ; by Fulani associations

The mission is the deadliest the United Nations has at present.
More than 120 of its soldiers have been killed by hostile acts since 2013, among them ten Chadians who died when their camp at Aguelhok was stormed in January.
> ASSAULT killed: - -> More than 120 of its soldiers [IGO MIL] ; status historical ; on 2013
> ASSAULT stormed: - -> ten Chadians [TCD MIL] ; status historical ; at camp at Aguelhok ; on January
It was set up after French paratroopers and Chadian desert columns drove Islamist fighters out of Timbuktu and Gao.
> ASSAULT drove: French paratroopers [FRA MIL] + Chadian desert columns [TCD MIL] -> Islamist fighters [UNK REB] ; status historical ; at Timbuktu and Gao
Its helicopters come from Bangladesh and Canada, its engineers from Cambodia, its hospital from Nigeria.
Burkinabe and Nigerien companies hunted together along the Liptako border in May, with French jets overhead.
> COOPERATE hunted together: Burkinabe [BFA MIL] + Nigerien companies [NER MIL] -> - ; status historical ; at Liptako border ; on May
The Canadian aircraft are to leave in August and nobody has yet offered to replace them.
> CONCEDE to leave: Canadian aircraft [CAN MIL] -> - ; on August
> AGREE offered: nobody [UNK GOV] -> - ; status negated
Neither the Dogon hunters nor the Fulani bands have handed in a single rifle, and a truce negotiated by a Swiss foundation in Koro has not been observed for more than a fortnight.
> RETREAT/disarm handed in: Dogon hunters [MLI UAF] + Fulani bands [MLI UAF] -> - ; status negated
> CONSULT/third-party negotiated: Swiss foundation [CHE NGO] -> -
> RETREAT/ceasefire observed: Dogon hunters [MLI UAF] + Fulani bands [MLI UAF] -> - ; status negated ; at Koro ; on more than a fortnight
The rains, which turn the tracks around Mopti to mud, have come early this year.
