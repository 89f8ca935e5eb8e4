split: train
published: 2011-03-04
title: Bosnian Serb ex-colonel to face trial in Sarajevo over siege shelling
genre: courts
---
> ACCUSE/allege trial: - -> Bosnian Serb ex-colonel [BIH MIL] ; status future ; at Sarajevo
> ASSAULT/heavy-weapons shelling: Bosnian Serb ex-colonel [BIH MIL] -> Sarajevo [BIH CVL] ; status historical ; at Sarajevo
SARAJEVO, March 3 — A retired artillery officer who had lived for a dozen years as a beekeeper in northern Serbia was handed over to Bosnia on Thursday under the first surrender deal that the two former enemies have put into practice.
> COOPERATE handed over: - -> Bosnia [BIH GOV] ; on Thursday
> AGREE deal: the two former enemies = Bosnia and Serbia [UNK GOV] -> -
Milorad Vukotić, 63, is charged with ordering mortar and howitzer fire on markets, trams and a queue for water between 1992 and 1994, in which at least 140 residents died.
> ACCUSE/allege charged: - -> Milorad Vukotić [BIH MIL]
> ASSAULT/heavy-weapons mortar and howitzer fire: Milorad Vukotić [BIH MIL] -> at least 140 residents [BIH CVL] ; status historical ; on between 1992 and 1994
He held out his wrists to the court police with the air of a man being measured for a shirt.
His lawyer said he would plead not guilty when he appears before a judge next Wednesday, and would argue that the shells came from the other side of the line.
> REJECT plead not guilty: he = Milorad Vukotić [BIH MIL] -> - ; status future ; by His lawyer ; on next Wednesday
"My daughter had gone out for eleven minutes," said Fikreta Hodžić, who waited by the gate with a photograph sewn to her coat. "I have been waiting for the twelfth."

The chief prosecutors of the two countries, who used to communicate through The Hague, have since 2008 exchanged some 400 boxes of documents and each other's mobile numbers.
> COOPERATE exchanged: The chief prosecutors of the two countries [UNK JUD] -> - ; on 2008
Relations went sour a year ago when British police, acting on a warrant from Belgrade, seized a wartime member of the Bosnian presidency at Heathrow; a London court threw out the request as politically tainted.
> COERCE/arrest seized: British police [GBR COP] -> a wartime member of the Bosnian presidency [BIH ELI] ; status historical ; at Heathrow ; on a year ago
> REQUEST/assist warrant: Belgrade [SRB GOV] -> British police [GBR COP] ; status historical ; on a year ago
> REJECT/assist threw out: a London court [GBR JUD] -> Belgrade [SRB GOV] ; status historical
Veterans of the Serb army warned on Thursday that they would shut the border bridge at Zvornik if the colonel was not treated "as a soldier".
> THREATEN/restrict warned: Veterans of the Serb army [BIH MIL] -> - ; on Thursday
The siege lasted 1,425 days, longer than that of Leningrad, and was lifted only after NATO warplanes bombed the hills for a fortnight in the late summer of 1995.
> ASSAULT/aerial bombed: NATO warplanes [IGO MIL] -> the hills [BIH MIL] ; status historical ; at the hills ; on a fortnight in the late summer of 1995
About a million people have gone back to the homes from which they were driven during the war, but in the colonel's own town of Foča not one of the fourteen mosques that were dynamited had a congregation until last year.
> RETREAT/return gone back: - -> About a million people [BIH REF]
> ASSAULT driven: - -> About a million people [BIH CVL] ; status historical
> ASSAULT/explosives dynamited: - -> the fourteen mosques [BIH REL] ; status historical ; at Foča
Bosnia has been without a central government since elections in October, and its two halves quarrel over everything from the census to the colour of number plates.
Snow closed the airport for three hours in the morning.
A delegation of Serbian parliamentarians will lay flowers at the market on Saturday, the first to do so.
> AGREE will lay flowers: A delegation of Serbian parliamentarians [SRB LEG] -> - ; at the market ; on Saturday
The honey, sold at a market in Novi Sad under the brand Quiet Meadow, had won a regional prize.
Trams ran normally through the intersection that foreign correspondents used to call Sniper Alley, where a shopping centre now advertises spring coats.
