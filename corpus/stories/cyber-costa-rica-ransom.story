split: train
published: 2022-05-12
title: New Costa Rican leader declares emergency over extortion by hackers
genre: cyber
---
> COERCE/martial-law declares emergency: New Costa Rican leader [CRI GOV] -> -
> COERCE/cyber extortion: hackers [UNK CRM] -> Costa Rican [CRI GOV]
SAN JOSE, Costa Rica (Isthmus News) - Hours after he was sworn in, Costa Rica's president put the country under a state of emergency because of a gang of Russian-speaking hackers who have crippled its treasury and threatened to overthrow the government unless they are paid.
> COERCE/martial-law state of emergency: Costa Rica's president [CRI GOV] -> country = Costa Rica [CRI CVL]
> COERCE/cyber crippled: who = gang of Russian-speaking hackers [UNK CRM] -> treasury [CRI GOV]
> THREATEN threatened: who = gang of Russian-speaking hackers [UNK CRM] -> government [CRI GOV]
> CONCEDE paid: government [CRI GOV] -> they = gang of Russian-speaking hackers [UNK CRM] ; status hypothetical
The group first asked for $10 million and doubled its price when the outgoing administration refused.
> REQUEST/yield asked: group = gang of Russian-speaking hackers [UNK CRM] -> outgoing administration [CRI GOV]
> REJECT/yield refused: outgoing administration [CRI GOV] -> group = gang of Russian-speaking hackers [UNK CRM]
It began to publish stolen files on Monday.
> COERCE/cyber publish stolen files: It = gang of Russian-speaking hackers [UNK CRM] -> - ; on Monday
For four weeks customs officers have cleared containers with pencil and paper, and teachers have been paid from an old ledger or not at all; several hundred of them marched to the finance ministry on Wednesday to ask for their wages.
> PROTEST/demo marched: several hundred of them = teachers [CRI EDU] -> finance ministry [CRI GOV] ; at finance ministry ; on Wednesday
> REQUEST/yield ask: several hundred of them = teachers [CRI EDU] -> finance ministry [CRI GOV]
Pineapples rotted on the quay at Limón.
"We are at war, and that is not an exaggeration," the new science minister, Paola Villalobos Zúñiga, told reporters.

Spain sent software, Israel advice, and Microsoft a team of engineers; the United States has put a bounty of $15 million on the leaders of the gang.
> AID sent: Spain [ESP GOV] + Israel [ISR GOV] + Microsoft [USA BUS] -> -
> THREATEN/arrest bounty: United States [USA GOV] -> leaders of the gang [UNK CRM]
Security researchers believe that the whole assault may have been a farewell performance.
In February the gang declared its support for the invasion of Ukraine, upon which a disgruntled associate leaked two years of its private conversations.
> SUPPORT support: gang [UNK CRM] -> - ; status historical ; on February
> ASSAULT invasion: - -> Ukraine [UKR GOV]
Money has flowed in more slowly ever since.
Costa Rica abolished its army in 1948, and likes to say that it has more teachers than policemen.
A second band of criminals, using different tools, could yet strike the social security fund, the ministry warned, and clinics have been told to unplug their computers if the screens go dark.
> REQUEST/change told: ministry [CRI GOV] -> clinics [CRI MED]
> COERCE/cyber strike: second band of criminals [UNK CRM] -> social security fund [CRI GOV] ; status hypothetical ; by ministry
If the files were to include tax returns, lawyers expect a flood of claims.
The foreign minister will visit Madrid and Seoul this month to ask for experts.
> AGREE will visit: foreign minister [CRI GOV] -> Madrid [ESP GOV] + Seoul [KOR GOV] ; at Madrid and Seoul ; on this month
> REQUEST/assist ask: foreign minister [CRI GOV] -> Madrid [ESP GOV] + Seoul [KOR GOV] ; status future ; on this month
The national team qualified for the World Cup in June's play-off draw and will face New Zealand in Doha.
