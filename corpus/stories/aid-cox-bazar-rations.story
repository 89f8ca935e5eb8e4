split: train
published: 2023-06-02
title: Food cut again for Rohingya as UN appeal falls short
genre: aid
---
> REQUEST/assist appeal: UN [IGO IGO] -> -
> SANCTION/discontinue cut: UN [IGO IGO] -> Rohingya [MMR REF]
COX'S BAZAR, Bangladesh -- The World Food Programme on Thursday trimmed the monthly ration of a million Rohingya refugees to $8 a head, the second reduction in three months, because donors have met barely a quarter of its appeal.
> SANCTION/discontinue trimmed: World Food Programme [IGO IGO] -> million Rohingya refugees [MMR REF] ; on Thursday
> AID met: donors [UNK GOV] -> World Food Programme [IGO IGO]
> REQUEST/assist appeal: its = World Food Programme [IGO IGO] -> donors [UNK GOV]
Eight dollars comes to about nine cents a meal.
In Camp 12, where bamboo shelters climb a bare hillside, Nur Ayesha, 34, has stopped buying onions and now cooks once a day.
"First the soldiers took our cows, then the river took our house, and now the paper says that we eat too much," she said.
> COERCE/seize took: soldiers [MMR MIL] -> our = Rohingya [MMR CVL] ; status historical ; by she

Bangladesh has sheltered the Rohingya, a Muslim minority, since the army of neighbouring Myanmar drove 700,000 of them out of Rakhine state in 2017 with killings and arson that a UN inquiry called genocidal.
> AID sheltered: Bangladesh [BGD GOV] -> Rohingya [MMR REF] ; on since the army of neighbouring Myanmar drove 700,000 of them out
> COERCE/deport drove: army of neighbouring Myanmar [MMR MIL] -> 700,000 of them = Rohingya [MMR CVL] ; status historical ; at Rakhine state ; on 2017
> ASSAULT killings: army of neighbouring Myanmar [MMR MIL] -> 700,000 of them = Rohingya [MMR CVL] ; status historical ; at Rakhine state ; on 2017
> ACCUSE/allege called: UN inquiry [IGO IGO] -> army of neighbouring Myanmar [MMR MIL] ; status historical
It does not let them work, and last month it fenced off two more camps.
> COERCE/restrict does not let: It = Bangladesh [BGD GOV] -> them = Rohingya [MMR REF]
> COERCE/restrict fenced off: it = Bangladesh [BGD GOV] -> two more camps [MMR REF] ; on last month
A pilot scheme to send 1,100 volunteers home has stalled because those who visited the proposed villages in May came back and refused to go.
> CONSULT/visit visited: those = Rohingya volunteers [MMR REF] -> proposed villages [MMR GOV] ; on May
> REJECT refused: those = Rohingya volunteers [MMR REF] -> -
> RETREAT/return send: - -> 1,100 volunteers [MMR REF] ; status negated

Dhaka's refugee commissioner, Shafiul Karim, said the cut would drive young men into the arms of gangs and begged rich countries not to look away.
> REQUEST/assist begged: refugee commissioner = Shafiul Karim [BGD GOV] -> rich countries [UNK GOV]
Washington and London have together pledged another $42 million, most of it for clinics.
> AGREE pledged: Washington [USA GOV] + London [GBR GOV] -> -
Saudi Arabia, a large giver in 2018, has contributed nothing this year.
> AID contributed: Saudi Arabia [SAU GOV] -> - ; status negated ; on this year
> AID giver: Saudi Arabia [SAU GOV] -> - ; status historical ; on 2018
Nutrition surveys taken before the first reduction found that four in ten children were stunted.
Monsoon gales are forecast from the weekend, and the camps' 34,000 latrines stand mostly on slopes.
At the port of Teknaf, fishermen say the price of a place on a boat to Malaysia has halved since March, which they read as a sign of competition rather than of mercy.
Officials at the agency's Rome headquarters said on Thursday that the exchange rate had been unkind as well.
Myanmar has not granted the refugees citizenship, which they lost in 1982, and says that it will take back only those whom it has verified.
> CONCEDE granted: Myanmar [MMR GOV] -> refugees [MMR REF] ; status negated
> REJECT/yield will take back only those: it = Myanmar [MMR GOV] -> -
