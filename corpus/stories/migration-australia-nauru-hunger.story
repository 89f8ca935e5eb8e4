split: train
published: 2014-09-30
title: Asylum seekers on Nauru refuse food over Cambodia plan
genre: migration
---
> PROTEST/hunger refuse food: Asylum seekers on Nauru [UNK REF] -> - ; at Nauru
SYDNEY — About seventy asylum seekers held by Australia on the Pacific island of Nauru have gone without food since Saturday in protest at a plan to resettle them in Cambodia, refugee advocates said on Tuesday.
> COERCE/arrest held: Australia [AUS GOV] -> About seventy asylum seekers [UNK REF] ; at Pacific island of Nauru
> PROTEST/hunger gone without food: About seventy asylum seekers [UNK REF] -> - ; by refugee advocates ; at Pacific island of Nauru ; on Saturday
> COERCE/deport resettle: - -> them = asylum seekers on Nauru [UNK REF] ; status hypothetical ; at Cambodia
Seven of them, the advocates said, had sewn their lips together with fishing line.
> PROTEST/hunger sewn their lips: Seven of them = asylum seekers on Nauru [UNK REF] -> - ; by advocates
Australia's immigration department confirmed "low-level protest activity" and said that no one would be sent to Phnom Penh against his will.
> PROTEST protest activity: - -> Australia = Australia [AUS GOV] ; by Australia's immigration department
> COERCE/deport sent: - -> no one [UNK REF] ; status negated ; by Australia's immigration department ; at Phnom Penh
The memorandum, signed over glasses of champagne on Friday in the Cambodian capital, commits Canberra to spend $35 million on one of Asia's poorest states in addition to the cost of housing each arrival for a year.
> SUPPORT signed: - -> Canberra [AUS GOV] ; at Cambodian capital ; on Friday
> AGREE commits: Canberra [AUS GOV] -> Cambodian [KHM GOV]
Outside the hall, police pushed back a crowd of tenants who themselves had been evicted to make room for a lake of luxury flats.
> COERCE/restrict pushed back: police [KHM COP] -> crowd of tenants [KHM CVL] ; at hall
The United Nations refugee agency called it a worrying departure from international norms.
> ACCUSE/disapprove worrying departure: United Nations refugee agency [IGO IGO] -> -
Cambodia, for its part, handed twenty Uighurs who had sought its protection back to China in 2009, and received a package of loans two days later.
> COERCE/deport handed: Cambodia [KHM GOV] -> twenty Uighurs [CHN REF] ; status historical ; at China ; on 2009
> REQUEST/assist sought its protection: who = twenty Uighurs [CHN REF] -> Cambodia [KHM GOV] ; status historical
> AID received: China [CHN GOV] -> Cambodia [KHM GOV] ; status historical

Since July of last year nobody who reaches Australia by boat without papers has been allowed to stay.
> COERCE/restrict allowed to stay: Australia [AUS GOV] -> nobody [UNK REF]
A riot a year ago destroyed most of the first camp on Nauru, an island smaller than Sydney airport that was once rich from phosphate.
> PROTEST/riot riot: - -> first camp on Nauru [AUS GOV] ; status historical ; at Nauru ; on a year ago
The government regards its policy, under which naval crews tow vessels back towards Java, as a success; one boat has got through since December.
> COERCE/deport tow: naval crews [AUS MIL] -> vessels [UNK REF] ; at Java
Polls suggest that most voters agree.
"If I had known the word Nauru I would have stayed with the bombs," a Sri Lankan teacher said in a text message.
Should the fast continue, the department says, those at risk would be fed under a doctor's order.
> COERCE fed under a doctor's order: department [AUS GOV] -> those = asylum seekers on Nauru [UNK REF] ; status hypothetical ; by department
Church groups will block the entrance to the minister's office in Sydney on Thursday.
> PROTEST/obstruct block: Church groups [AUS REL] -> minister [AUS GOV] ; status future ; at minister's office in Sydney ; on Thursday
Rain is expected on the island this week.
