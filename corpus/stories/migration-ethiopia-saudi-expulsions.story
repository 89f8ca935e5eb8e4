split: train
published: 2013-11-30
title: Ethiopia brings home 50,000 after Saudi sweep on foreign labour
genre: migration
---
> RETREAT/return brings home: Ethiopia [ETH GOV] -> 50,000 [ETH REF]
> COERCE/deport sweep: Saudi [SAU GOV] -> foreign labour [UNK LAB]
Addis Ababa, 29 November (Horn Dispatch) – Ethiopia has flown home some 50,000 of its citizens from Saudi Arabia in three weeks and may have to receive as many again, the foreign ministry said on Friday, as the kingdom rounds up workers who overstayed an amnesty.
> RETREAT/return flown home: Ethiopia [ETH GOV] -> some 50,000 of its citizens [ETH REF] ; by foreign ministry ; on three weeks
> COERCE/arrest rounds up: kingdom = Saudi Arabia [SAU GOV] -> workers [UNK LAB] ; by foreign ministry
> CONCEDE amnesty: kingdom = Saudi Arabia [SAU GOV] -> workers [UNK LAB] ; status historical
Aircraft land at Bole airport every two hours, and girls in black abayas walk down the steps carrying nothing.
The campaign turned ugly in the Manfouha quarter of Riyadh on November 9, when residents armed with sticks and knives set upon migrants and at least three Ethiopians were killed.
> ASSAULT/primitive set upon: residents [SAU CVL] -> migrants [UNK REF] ; at Manfouha quarter of Riyadh ; on November 9
> ASSAULT/primitive killed: residents [SAU CVL] -> at least three Ethiopians [ETH REF] ; at Manfouha quarter of Riyadh ; on November 9
Foreign Minister Tewolde Assefa lodged a protest with the Saudi ambassador and banned his citizens from going to work in the Gulf for six months.
> ACCUSE/disapprove lodged a protest: Foreign Minister Tewolde Assefa [ETH GOV] -> Saudi ambassador [SAU GOV]
> COERCE/restrict banned: Foreign Minister Tewolde Assefa [ETH GOV] -> his citizens [ETH CVL] ; on six months
At home his police proved touchier.
When several hundred students and opposition supporters tried to rally outside the Saudi embassy on November 15 they were scattered with batons, and about a hundred spent the night in cells.
> PROTEST/demo tried to rally: several hundred students [ETH EDU] + opposition supporters [ETH OPP] -> Saudi embassy [SAU GOV] ; at Saudi embassy ; on November 15
> ASSAULT/beat scattered with batons: - -> they = students and opposition supporters [ETH OPP] ; at Saudi embassy ; on November 15
> COERCE/arrest spent the night in cells: - -> about a hundred [ETH OPP]
The government said the gathering had not been authorised.

Kenyan immigration officers let three thousand of the deportees cross at Moyale without visas.
> AID let: Kenyan immigration officers [KEN COP] -> three thousand of the deportees [ETH REF] ; at Moyale
The returnees get a meal, a blanket and 900 birr from the International Organization for Migration, which has asked donors for $13 million and received two.
> AID get: International Organization for Migration [IGO IGO] -> returnees [ETH REF]
> REQUEST/assist asked: International Organization for Migration [IGO IGO] -> donors [UNK GOV]
> AID received: donors [UNK GOV] -> International Organization for Migration [IGO IGO]
Nine million foreigners live in Saudi Arabia, more than half of all those who work there.
Yemen, Pakistan and the Philippines have also been hit by the removals.
> COERCE/deport removals: - -> Yemen [YEM REF] + Pakistan [PAK REF] + Philippines [PHL REF]
Zeritu Alemu, 22, who kept house for a family in Jeddah for four years, said that her last eleven months had gone unpaid.
She means to try again, by way of Sudan.
Saudi police are to sweep the port of Jizan next, according to the interior ministry in Riyadh, and employers who hide workers will be fined 100,000 riyals.
> COERCE/arrest sweep: Saudi police [SAU COP] -> - ; status future ; by interior ministry in Riyadh ; at port of Jizan
> SANCTION/convict fined: - -> employers [SAU BUS] ; status future ; by interior ministry in Riyadh
Coffee prices, meanwhile, are at their lowest for seven years.
