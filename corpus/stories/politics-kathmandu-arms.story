split: dev
published: 2006-12-18
title: Nepal's Maoists to lock away rifles under U.N. eye as cabinet talks stall
genre: politics
---
> CONCEDE lock away: Nepal's Maoists [NPL REB] -> -
KATHMANDU - Nepal's former rebels said on Sunday that they would begin placing their weapons in padlocked steel containers by the end of the month, honouring a peace accord signed in November, even though they are at odds with the prime minister over how many ministries they should be given.
> CONCEDE would begin placing: Nepal's former rebels [NPL REB] -> - ; on the end of the month
> SUPPORT signed: Nepal's former rebels [NPL REB] -> - ; on November
> REJECT at odds: they = Nepal's former rebels [NPL REB] -> the prime minister [NPL GOV]
The containers, painted white and fitted with alarms, arrived by truck from the Indian border last week and stand in rows in a paddock at Shaktikhor.
Gurkha veterans of the British and Indian armies, recruited by the United Nations as an interim guard, will watch over them until monitors arrive from New York in January.
> COOPERATE recruited: the United Nations [IGO IGO] -> Gurkha veterans of the British and Indian armies [NPL ELI]
> AGREE will watch over: Gurkha veterans of the British and Indian armies [NPL ELI] -> -
Comrade Ananta, a deputy commander whose real name is Barsha Man, denied a newspaper report that his fighters were handing in rusty muskets while burying their automatic rifles in the forest.
> REJECT denied: Comrade Ananta [NPL REB] -> a newspaper [NPL JRN]
> RETREAT/disarm handing in: his fighters [NPL REB] -> - ; by a newspaper report
"Ours was a people's war, and the people can come and count," he said.

The guns fell silent in April after crowds defied a shoot-on-sight curfew for 19 days and obliged the king to give up the absolute powers he had seized the year before.
> PROTEST defied: crowds [NPL CVL] -> the king [NPL GOV] ; on 19 days
> CONCEDE give up: the king [NPL GOV] -> crowds [NPL CVL] ; on April
> COERCE/seize seized: he = king [NPL GOV] -> - ; status historical ; on the year before
> COERCE/curfew curfew: the king [NPL GOV] -> crowds [NPL CVL] ; on 19 days
Since then seven mainstream parties and their old foes have met so often at the prime minister's residence that a sweetshop across the lane has begun to stay open past midnight.
> CONSULT met: seven mainstream parties [NPL PTY] + their old foes = Maoists [NPL REB] -> - ; at the prime minister's residence
A further session on Friday broke up in acrimony when the Maoist negotiators walked out, objecting to the appointment of 14 ambassadors without their consent.
> CONSULT session: the Maoist negotiators [NPL REB] -> - ; on Friday
> REJECT/meet walked out: the Maoist negotiators [NPL REB] -> - ; on Friday
> ACCUSE/disapprove objecting: the Maoist negotiators [NPL REB] -> -
Strikers from a Maoist-affiliated union shut the highway to the Terai on Sunday over the same grievance, stranding honeymooners on their way to Chitwan.
> PROTEST/obstruct shut the highway: Strikers from a Maoist-affiliated union [NPL LAB] -> honeymooners [NPL CVL] ; at the highway to the Terai ; on Sunday
India, which trained and equipped the royal army during the insurgency, has signalled that it would recognise whatever arrangement emerges.
> AID trained and equipped: India [IND GOV] -> the royal army [NPL MIL] ; status historical
> AGREE recognise: it = India [IND GOV] -> - ; status hypothetical
The decade-long conflict claimed 13,000 lives and left a thousand people unaccounted for, most of them last seen in the custody of soldiers.
> ASSAULT conflict: - -> 13,000 lives [NPL CVL] ; status historical ; on decade-long
> COERCE/arrest custody: soldiers [NPL MIL] -> most of them = missing people [NPL CVL] ; status historical
Amnesty International has pressed both armies to disclose where the missing are buried.
> REQUEST/yield pressed: Amnesty International [NGO NGO] -> both armies [NPL UNK]
Trekking permits, a barometer of confidence, rose by a third this autumn.
A leopard that had killed two goats in Bhaktapur was captured in a school lavatory.
Elections to an assembly that will decide the fate of the monarchy are pencilled in for June.
At Shaktikhor a teenage fighter with a flower in her beret asked a visiting reporter whether Kathmandu was really as cold as people said.
