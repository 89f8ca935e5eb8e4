split: dev
published: 2019-05-14
title: Houthis start leaving Yemeni ports; government cries sham
genre: war
---
> RETREAT/withdraw leaving: Houthis [YEM REB] -> - ; at Yemeni ports
> ACCUSE/allege cries sham: government [YEM GOV] -> Houthis [YEM REB]
SANAA - Fighters of Yemen's Houthi movement drove out of the small Red Sea port of Salif at first light on Saturday and handed its gates to a coastguard unit, the opening move in a pullback that was agreed in Sweden five months ago and had been given up for lost.
> RETREAT/withdraw drove out: Fighters of Yemen's Houthi movement [YEM REB] -> - ; at small Red Sea port of Salif ; on Saturday
> RETREAT/return handed: Fighters of Yemen's Houthi movement [YEM REB] -> coastguard unit [YEM COP] ; at small Red Sea port of Salif ; on Saturday
> AGREE agreed: - -> Houthi movement [YEM REB] ; at Sweden ; on five months ago
Similar scenes followed at Ras Isa, an oil terminal, and by Sunday evening in a corner of Hodeidah itself.
A Danish general leading the UN observers said that the redeployment was going "in accordance with established plans" and was glad of it.
> SUPPORT glad: Danish general leading the UN observers [IGO MIL] -> -
The information minister of the internationally recognised government scoffed that the Houthis were handing the ports to themselves, since the coastguards had been hired by the movement and several had been seen changing uniform in a shed.
> ACCUSE/allege scoffed: information minister of the internationally recognised government [YEM GOV] -> Houthis [YEM REB]
The UN did not respond directly.
Observers from eleven countries will inspect the quays for mines until Friday and may not enter the city itself before the weekend.
> RETREAT/access enter: Observers from eleven countries [IGO MIL] -> city = Hodeidah [YEM REB] ; status hypothetical ; at city ; on before the weekend
Salif exports salt.

Hodeidah handles about 70 percent of the country's imports, and cranes wrecked by Saudi bombs in 2015 have never been replaced.
> ASSAULT/aerial wrecked: Saudi bombs [SAU MIL] -> cranes [YEM BUS] ; status historical ; on 2015
Some ten million Yemenis are a step from famine, according to relief agencies, and wheat for nearly four million of them had been rotting in silos that no one could reach across the front line.
"I have seen this play," said Hamoud al-Qadhi, a grain merchant, "and in the last act the price of flour goes up."
On the day that the withdrawal began, neither side fired on the other, the observers reported.
> RETREAT/withdraw withdrawal: - -> neither side = Houthis and government [YEM UNK] ; by observers
> ASSAULT fired: neither side = Houthis and government [YEM UNK] -> other = government and Houthis [YEM UNK] ; status negated ; by observers
That calm was broken on Tuesday far to the north, where drones packed with explosives struck two pumping stations west of Riyadh.
> ASSAULT/drone struck: - -> two pumping stations west of Riyadh [SAU BUS] ; at west of Riyadh ; on Tuesday
The Houthis' television channel said that the movement had sent seven of them in answer to "continued aggression and blockade".
> ASSAULT/drone sent: movement = Houthis [YEM REB] -> - ; by Houthis' television channel
> COERCE/restrict blockade: - -> movement = Houthis [YEM REB] ; by Houthis' television channel
Saudi Arabia suspended pumping for a day and called the raid an act of cowardice.
> ACCUSE/disapprove called: Saudi Arabia [SAU GOV] -> -
A Danish flag, someone noticed, had been painted upside down.

Under the Stockholm bargain the government is supposed to pull its own men back next from the eastern suburbs, and 15,000 detainees are to be exchanged.
> CONCEDE pull: government [YEM GOV] -> - ; at eastern suburbs
> CONCEDE exchanged: - -> 15,000 detainees [YEM UNK]
No names have been settled.
If the government's men were to stay put, a Houthi commander said on the quayside, his own "would be back before the paint dries".
> THREATEN/territory would be back: Houthi commander [YEM REB] -> -
Oil rose more than a dollar a barrel.
