split: train
published: 2013-03-09
title: Syrian rebels free Fijian, Filipino observers after convoy row
genre: peacekeeping
---
> RETREAT/release free: Syrian rebels [SYR REB] -> Fijian [FJI MIL] + Filipino observers [PHL MIL]
AMMAN - Twenty-one unarmed peacekeepers held by Syrian rebels for three nights in a basement close to the Israeli-occupied Golan Heights crossed into Jordan on Saturday, tired, bearded and each clutching a bag of pistachios from his jailers.
> ASSAULT/abduct held: Syrian rebels [SYR REB] -> Twenty-one unarmed peacekeepers [IGO MIL] ; at basement close to the Israeli-occupied Golan Heights ; on three nights
> RETREAT/release crossed into Jordan: - -> Twenty-one unarmed peacekeepers [IGO MIL] ; at Jordan ; on Saturday
> COERCE/seize Israeli-occupied: Israeli [ISR GOV] -> Golan Heights [SYR GOV] ; at Golan Heights
The gunmen had at first said that they would treat the men as prisoners of war unless government tanks left the village of Jamla.
> THREATEN prisoners of war: gunmen [SYR REB] -> men [IGO MIL]
By Friday, under pressure from Qatar and from their own exiled leadership, they were calling them guests.
> REQUEST/yield pressure: Qatar [QAT GOV] + exiled leadership [SYR OPP] -> they = Syrian rebels [SYR REB]
The army kept shelling Jamla until Saturday morning, when a lull of two hours was arranged so that a UN convoy could fetch the captives.
> ASSAULT/heavy-weapons shelling: army [SYR MIL] -> Jamla [SYR CVL] ; at Jamla ; on until Saturday morning
> RETREAT/ceasefire lull: - -> UN convoy [IGO MIL] ; on Saturday morning
The nuts, a corporal said, were excellent.

Manila said it would weigh bringing home its 300 soldiers, who make up a third of the observer force.
> RETREAT/withdraw bringing home: Manila [PHL GOV] -> - ; status hypothetical
Croatia has already decided to go, after reports, which it denied, that Croatian weapons had reached the rebels.
> CONCEDE decided: Croatia [HRV GOV] -> -
> REJECT denied: it = Croatia [HRV GOV] -> -
> AID reached the rebels: - -> rebels [SYR REB] ; status negated ; by reports
If others follow, Israeli generals fear, there will be nobody left on the plateau to write down who shot first.
> RETREAT/withdraw follow: others [UNK GOV] -> - ; status hypothetical ; by Israeli generals
The force was created in 1974 to keep apart two armies that had just fought a war, and for most of the time since then its greatest enemy has been boredom.
> ASSAULT war: two armies [UNK MIL] -> - ; status historical ; on 1974
Its officers used to ski on Mount Hermon.
In winter the upper posts are cut off by snow for weeks at a time.

A captain from Suva, asked what he had eaten, said bread, olives and a sermon.
His mother, reached in the village of Nabouwalu, said she had promised the church a pig.
Some 70,000 people have been killed in Syria since March 2011, by the UN's count.
> ASSAULT killed: - -> Some 70,000 people [SYR CVL] ; by UN ; at Syria ; on since March 2011
Damascus thanked no one, but accused Israel of tending wounded rebels in a hospital at Safed.
> ACCUSE/allege accused: Damascus [SYR GOV] -> Israel [ISR GOV]
> AID tending: Israel [ISR GOV] -> wounded rebels [SYR REB] ; by Damascus ; at hospital at Safed
Peacekeepers in Liberia and Ivory Coast are likewise being reduced this year.
> CONCEDE reduced: - -> Peacekeepers [IGO MIL] ; at Liberia and Ivory Coast ; on this year
Fiji's soldiers have worn the blue beret in so many places that remittances from peacekeeping exceed the country's earnings from copra.
