split: dev
published: 2012-02-13
title: Snow lays siege to Algeria's mountain villages
genre: near-miss
---
ALGIERS, Feb 13 (Maghreb Press Service) — The heaviest snow for half a century has cut off hundreds of villages in the mountains of Kabylie, where drifts three metres high have swallowed cars, goats and in one case a mosque up to its loudspeakers.
At least 44 people have died since the beginning of the month, most of them on icy roads or poisoned by gas heaters.
In the capital, where children under ten had never seen such a thing, palm trees bent under white loads and a snowman was given a customs officer's cap.
The front swept in from the Balkans, which it had paralysed for a week, and beat a slow retreat on Sunday.
"We are prisoners of the weather," said Nna Ouardia, 80, of Aït Yahia, whose sons dug a tunnel from the door to the woodpile.
Bottled gas changed hands at five times the official price.
The army used bulldozers to open the road to Tizi Ouzou on Friday and brought milk to a maternity ward by helicopter.
> AID brought milk: army [DZA MIL] -> maternity ward [DZA MED]
Residents of Bouzeguene, tired of waiting, blocked the prefect's car with a wall of snow until he promised them a lorry.
> PROTEST/obstruct blocked: Residents of Bouzeguene [DZA CVL] -> prefect [DZA GOV]
> AGREE promised: he = prefect [DZA GOV] -> them = Residents of Bouzeguene [DZA CVL]
Otherwise people helped themselves.
Students trapped in a dormitory burned their lecture notes, they swore, and not their books.
The cold has driven wolves or, as zoologists insist, golden jackals down to the rubbish tips.
Reservoirs, which stood at two-thirds of capacity in January, are brimming, and farmers on the high plateaux are already talking of the best wheat for years.
Spring elections, in which Islamists hope to profit from the mood in neighbouring countries, seemed far from anybody's mind.
Flights resumed on Monday.
Another depression is massing over the Gulf of Genoa, but forecasters think it will strike further east.
