split: train
published: 2010-09-30
title: Congo mining ban empties eastern pits, fills barracks
genre: sanctions
---
> COERCE/restrict ban: Congo [COD GOV] -> - ; at eastern pits
BUKAVU - Three weeks after the Congolese president suspended all mining in the country's eastern provinces in order, he said, to drive out "a kind of mafia", diggers have gone home and soldiers have taken their shovels.
> COERCE/restrict suspended: Congolese president [COD GOV] -> - ; at country's eastern provinces
> COERCE/seize taken: soldiers [COD MIL] -> diggers [COD CVL]
A United Nations report that is to be presented to the Security Council next month will say that officers of the national army, as well as rebels, live by taxing tin ore and gold.
> ACCUSE/allege will say: United Nations report [IGO IGO] -> officers of the national army [COD MIL] + rebels [COD REB] ; status future ; on next month
> COERCE/seize taxing: officers of the national army [COD MIL] + rebels [COD REB] -> - ; by United Nations report
At Bisie, a forest pit that yields most of North Kivu's tin, a colonel's brother runs the only shop.
American companies that use such metals must tell their shareholders from next year whether they come from Congo, under a law signed in July.
> REQUEST/change must tell: - -> American companies [USA BUS]
Activists who had campaigned for the law praised it, but a miners' cooperative in Walikale has written to Congress begging for it to be put off, since smelters in Malaysia have stopped buying.
> REQUEST campaigned: Activists [USA NGO] -> -
> SUPPORT praised: Activists [USA NGO] -> -
> REQUEST/yield begging: miners' cooperative in Walikale [COD LAB] -> Congress [USA LEG]
> SANCTION/discontinue stopped: smelters in Malaysia [MYS BUS] -> -
"We did not start this war and we are the only ones being fined for it," said Pacifique Bahati, the cooperative's secretary.
> ACCUSE/disapprove only ones being fined: Pacifique Bahati [COD LAB] -> -
> ASSAULT war: We = miners [COD LAB] -> - ; status negated ; by Pacifique Bahati

The army was supposed to leave the mines by the middle of September.
> RETREAT/withdraw leave: army [COD MIL] -> - ; status hypothetical ; at mines ; on by the middle of September
It has not done so; in some places it has been reinforced.
> RETREAT/withdraw done so: It = Congolese army [COD MIL] -> - ; status negated
> MOBILIZE/troops reinforced: it = Congolese army [COD MIL] -> - ; at some places
Peacekeepers offered to escort inspectors to Bisie, but the flight was cancelled when shots were heard near the airstrip.
> AGREE offered: Peacekeepers [IGO MIL] -> inspectors [COD GOV]
In nearby Luvungi, where rebels raped more than 300 women, men and children over four days in the summer, families sleep in the bush.
> ASSAULT/sexual raped: rebels [COD REB] -> more than 300 women, men and children [COD CVL] ; at nearby Luvungi ; on over four days in the summer
The Indian peacekeepers stationed nineteen miles away said that nobody had told them; a senior official flew in from New York, admitted that the mission had failed and promised night patrols.
> CONSULT/visit flew in: senior official [IGO IGO] -> -
> CONCEDE admitted: senior official [IGO IGO] -> -
> AGREE promised: senior official [IGO IGO] -> -
A rebel "lieutenant colonel", Dieudonne Shabani, is expected to be handed over to the peacekeepers by his own comrades within days, in return for what, no one would say.
> RETREAT/return handed over: comrades [COD REB] -> peacekeepers [IGO MIL] ; status future ; on within days
The peacekeepers' base at Walikale has a chaplain, a goat and a satellite dish.

Congo has a third of the world's cobalt and a tenth of its copper, most of it in the quieter south.
The president could lift the ban before Christmas, a presidential adviser said, if "traceability" was assured.
> CONCEDE lift the ban: president [COD GOV] -> - ; status hypothetical ; by presidential adviser ; on before Christmas
A bag of flour in Walikale, which is supplied by the aeroplanes that used to carry away the ore, has doubled in price.
Tin hit a two-year high in London.
