split: test
published: 2022-01-28
title: Philippines buys Indian cruise missiles in first export of weapon
genre: arms
---
> COOPERATE buys: Philippines [PHL GOV] -> Indian [IND GOV]
MANILA - The Philippines signed a contract worth $375 million on Friday for shore-based anti-ship missiles from India, becoming the first foreign buyer of the BrahMos, a weapon developed by Delhi together with Moscow.
> SUPPORT signed: Philippines [PHL GOV] -> India [IND GOV] ; on Friday
> COOPERATE developed: Delhi [IND GOV] + Moscow [RUS GOV] -> - ; status historical
Three batteries are to be delivered from 2023 and will be manned by the marines.
> AGREE delivered: - -> marines [PHL MIL] ; on from 2023
The defence secretary, who turned 73 this week, told reporters that the money had been set aside in the budget for 2022.

Defence officials in Manila did not mention China, whose coastguard chased Filipino supply boats away from a shoal with water cannon in November.
> ASSAULT/crowd-control chased: coastguard [CHN COP] -> Filipino supply boats [PHL CVL] ; at shoal ; on November
They did not have to, said Rosalinda Quiambao, who teaches strategic studies in Quezon City.
"Nobody puts a missile with a range of 290 kilometres on a beach to impress the fish."
Beijing claims nearly all of the South China Sea and has ignored a 2016 ruling by a tribunal in The Hague that the claim has no basis in law.
> REJECT ignored: Beijing [CHN GOV] -> tribunal in The Hague [IGO JUD]
> REJECT ruling: tribunal in The Hague [IGO JUD] -> Beijing [CHN GOV] ; status historical ; on 2016
The Chinese foreign ministry, asked about the sale, urged countries in the region not to "invite wolves into the house".
> REQUEST/change urged: Chinese foreign ministry [CHN GOV] -> countries in the region [UNK GOV]
Chinese survey ships will test the new government's patience soon enough, she predicted, but Manila would not open fire first.
> ASSAULT open fire: Manila [PHL GOV] -> - ; status negated ; by she

India itself deployed the missile on its Himalayan frontier in 2020, after twenty of its soldiers were beaten to death by Chinese troops in the Galwan valley.
> MOBILIZE/weapons deployed: India [IND GOV] -> - ; status historical ; at Himalayan frontier ; on 2020
> ASSAULT/beat beaten to death: Chinese troops [CHN MIL] -> twenty of its soldiers [IND MIL] ; status historical ; at Galwan valley
The deal may yet fall foul of Washington, which in 2017 passed a law requiring sanctions on anyone who makes large arms purchases from Russian firms.
> SANCTION sanctions: Washington [USA GOV] -> anyone [UNK GOV] ; status hypothetical
> COOPERATE purchases: anyone [UNK GOV] -> Russian firms [RUS BUS] ; status hypothetical
American diplomats have not threatened Manila, a treaty ally, with any penalty.
> THREATEN threatened: American diplomats [USA GOV] -> Manila [PHL GOV] ; status negated
A bigger question is whether the archipelago can find targets at such a distance, since it owns no early-warning aircraft.
Budget documents show that the navy has also asked for submarines, and that the treasury has twice turned it down.
> REQUEST/assist asked: navy [PHL MIL] -> - ; by Budget documents
> REJECT/assist turned it down: treasury [PHL GOV] -> it = Philippine navy [PHL MIL] ; by Budget documents
Shares in the Indian manufacturer's unlisted parent do not trade, but suppliers in Mumbai jumped.
Typhoon Rai, which tore through the central islands before Christmas, killed more than 400 people.
Marines will fire the older of the navy's missiles at a hulk off Zambales in May, the first such test in four years.
> MOBILIZE/weapons fire: Marines [PHL MIL] -> - ; status future ; at off Zambales ; on May
