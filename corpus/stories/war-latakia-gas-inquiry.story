split: train
published: 2014-05-22
title: Inspectors attacked on way to Syrian village hit by chlorine
genre: war
---
> ASSAULT attacked: - -> Inspectors [IGO IGO] ; at Syrian village hit by chlorine
> ASSAULT/unconventional hit by chlorine: - -> Syrian village [SYR CVL]
THE HAGUE, May 22 (North Sea News Agency) - Chemical weapons inspectors travelling to a village in central Syria where chlorine is alleged to have been dropped from helicopters were ambushed on Tuesday and briefly held by gunmen, the global watchdog that sent them said, adding that all six were safe and had been driven back to Damascus.
> ASSAULT/unconventional dropped: helicopters [SYR MIL] -> village in central Syria [SYR CVL] ; by global watchdog ; at village in central Syria
> ASSAULT ambushed: gunmen [SYR UAF] -> Chemical weapons inspectors [IGO IGO] ; by global watchdog ; on Tuesday
> ASSAULT/abduct held: gunmen [SYR UAF] -> Chemical weapons inspectors [IGO IGO] ; by global watchdog ; on Tuesday
> AID sent: global watchdog [IGO IGO] -> -
A roadside bomb destroyed the first vehicle of the convoy, but nobody was killed.
> ASSAULT/explosives destroyed: - -> first vehicle of the convoy [IGO IGO]
> ASSAULT/explosives killed: - -> nobody [IGO IGO] ; status negated
The government and the rebels, who had agreed to a 24-hour truce along the road, each said that the other had broken it.
> RETREAT/ceasefire truce: government [SYR GOV] + rebels [SYR REB] -> - ; at along the road ; on 24-hour
> ACCUSE/allege said: each = Syrian government and rebels [SYR UNK] -> other [SYR UNK]
The vehicle, a white Land Cruiser, was still burning at dusk.

Damascus undertook last September to give up its stockpile of nerve agents, and all but eight percent of it has been shipped out through the port of Latakia.
> CONCEDE undertook: Damascus [SYR GOV] -> - ; on last September
> RETREAT/disarm shipped out: Damascus [SYR GOV] -> - ; at port of Latakia
Chlorine, which purifies drinking water and was not part of the bargain, is no less forbidden when it is used as a weapon.
Villagers in Kafr Nabta say that canisters painted yellow fell on them three times in April, killing a girl of seven and her grandmother.
> ASSAULT/unconventional fell: canisters [SYR MIL] -> Villagers in Kafr Nabta [SYR CVL] ; by Villagers in Kafr Nabta ; at Kafr Nabta ; on April
> ASSAULT/unconventional killing: canisters [SYR MIL] -> girl of seven [SYR CVL] + grandmother [SYR CVL] ; by Villagers in Kafr Nabta ; at Kafr Nabta ; on April
State television reported that the insurgents had released the gas themselves, a story that the mission's Tunisian spokeswoman, Leila Ben Amor, called "disinformation of the coarsest kind".
> ASSAULT/unconventional released the gas: insurgents [SYR REB] -> - ; by State television
> COERCE/misinformation disinformation: State television [SYR JRN] -> - ; by mission's Tunisian spokeswoman
> ACCUSE/disapprove called: mission's Tunisian spokeswoman = Leila Ben Amor [IGO IGO] -> State television [SYR JRN]
Footage said to show rebels filling canisters was found to have been shot at a swimming pool in Jordan.
> COERCE/misinformation Footage: - -> rebels [SYR REB]
The gas is heavier than air and gathers in cellars.

France's foreign minister will ask the Security Council next week to refer the attacks to the International Criminal Court, although Russia has already indicated that it will veto any such text.
> REQUEST ask: France's foreign minister [FRA GOV] -> Security Council [IGO IGO] ; status future ; on next week
> REJECT will veto: it = Russia [RUS GOV] -> -
The inspectors will not return to the village, Ben Amor said, but they may interview survivors in Turkey.
> CONSULT interview: they = inspectors [IGO IGO] -> survivors [SYR CVL] ; status hypothetical ; by Ben Amor ; at Turkey
> ACCUSE/investigate return: inspectors [IGO IGO] -> village [SYR CVL] ; status negated ; by Ben Amor ; at village
Syria has been at war since 2011, and a third of its people no longer live in the houses in which they then lived.
The watchdog was awarded the Nobel peace prize last year.
Its headquarters, a curved block near the Dutch prime minister's residence, is popular with pigeons.
