split: dev
published: 2004-10-08
title: Pastor and imam swap pulpits in Nigerian city once torn by riots
genre: religion
---
> COOPERATE swap pulpits: Pastor [NGA REL] + imam [NGA REL] -> - ; at Nigerian city
KADUNA, Nigeria (Savannah Dispatch) — On the last Friday of September Pastor Ezekiel Bako preached, in borrowed slippers, from the steps of the Sultan Bello mosque, and the following Sunday Imam Nuhu Abdullahi returned the visit, to a brass band.
> COOPERATE preached: Pastor Ezekiel Bako [NGA REL] -> - ; at the steps of the Sultan Bello mosque ; on the last Friday of September
> CONSULT/visit returned the visit: Imam Nuhu Abdullahi [NGA REL] -> - ; on the following Sunday
Twelve years ago they commanded rival bands of young men, and the pastor's right hand was cut off in a battle in which the imam lost two brothers.
> ASSAULT/primitive cut off: - -> the pastor [NGA REL] ; status historical ; on Twelve years ago
> ASSAULT battle: - -> two brothers [NGA REL] ; status historical ; on Twelve years ago
"I used to pray for the day I would meet him, and for a knife," the pastor says.
Together they run a centre on Ahmadu Bello Way that trains policemen, chiefs and market women to spot a quarrel before it becomes a war; the British Council pays the rent and a Norwegian trust the salaries.
> COOPERATE run: they = pastor and imam [NGA REL] -> -
> AID trains: a centre on Ahmadu Bello Way [NGA NGO] -> policemen [NGA COP] + chiefs [NGA ELI] + market women [NGA CVL]
> AID pays: the British Council [GBR GOV] + a Norwegian trust [NOR NGO] -> a centre on Ahmadu Bello Way [NGA NGO]
When a newspaper in Lagos published an article about a beauty contest in 2002 that Muslims found insulting, and 200 people were killed here in three days, the two drove through the streets in one car with a loudhailer.
> ASSAULT killed: - -> 200 people [NGA CVL] ; status historical ; at here ; on three days
> COOPERATE drove through the streets in one car: the two = pastor and imam [NGA REL] -> - ; status historical
> ACCUSE/disapprove found insulting: Muslims [NGA REL] -> a newspaper in Lagos [NGA JRN] ; status historical ; on 2002

A declaration they drafted, in which twenty-two elders forswore the use of boys as fighters, was signed in the governor's presence, and a plaque bearing it was not stoned during the last election.
> SUPPORT signed: twenty-two elders [NGA REL] -> - ; status historical
> ASSAULT/primitive stoned: - -> a plaque [NGA REL] ; status negated
Elsewhere in the country's middle belt their example has been slower to take: in May militiamen from one side sacked the town of Yelwa and the president declared a state of emergency in Plateau state.
> ASSAULT sacked: militiamen from one side [NGA UAF] -> the town of Yelwa [NGA CVL] ; at the town of Yelwa ; on May
> COERCE/martial-law declared a state of emergency: the president [NGA GOV] -> Plateau state [NGA CVL] ; at Plateau state ; on May
The pair have been to Yelwa four times to sit with both camps, and the displaced have begun to go home in buses that they hire.
> CONSULT/third-party sit with: The pair = pastor and imam [NGA REL] -> both camps [NGA UNK] ; at Yelwa
> RETREAT/return go home: - -> the displaced [NGA REF] ; at Yelwa
> AID hire: they = pastor and imam [NGA REL] -> the displaced [NGA REF]
If the governor keeps his word, their method will be taught in every secondary school from January.
> AGREE keeps his word: the governor [NGA GOV] -> - ; status hypothetical
Kaduna, a railway town laid out by a British governor on the banks of the river from which it takes its name, means crocodiles in Hausa.
Its textile mills, which once employed 20,000, have been all but finished off by imports from China.
The pastor's hook, of stainless steel, was made by a Muslim welder.
Harmattan haze delayed the afternoon flight from Abuja.
A film about the two is in the making, and they argue, like brothers, over who should be played by whom.
