split: test
published: 2013-12-23
title: Observers give cautious blessing to Madagascar run-off
genre: international organisations
---
> SUPPORT blessing: Observers [IGO IGO] -> Madagascar [MDG GOV]
ANTANANARIVO (Indian Ocean News) — European and African monitors who fanned out across Madagascar for Friday's presidential run-off said on Sunday that the vote had been broadly free, and congratulated the electoral commission on running it with little more than candles and carbon paper.
> SUPPORT congratulated: European [IGO IGO] + African monitors [IGO IGO] -> electoral commission [MDG GOV]
> AID fanned out: European [IGO IGO] + African monitors [IGO IGO] -> Madagascar [MDG GOV] ; at Madagascar ; on Friday
The praise was hedged.
In its preliminary report the European Union mission, which sent 100 people, criticised provincial governors who campaigned openly for one of the two candidates, as well as the handing out of T-shirts and rice at polling stations.
> AID sent: European Union mission [IGO IGO] -> -
> ACCUSE/disapprove criticised: European Union mission [IGO IGO] -> provincial governors [MDG GOV]
> SUPPORT campaigned: who = provincial governors [MDG GOV] -> one of the two candidates [MDG PTY]
Near Benenitra, in the south, raiders on the trail of stolen zebu cattle shot a district official and the presiding officer of a polling station was abducted; he turned up unharmed on Saturday night.
> ASSAULT/firearms shot: raiders [MDG CRM] -> district official [MDG GOV] ; at Benenitra
> ASSAULT/abduct abducted: - -> presiding officer of a polling station [MDG GOV] ; at Benenitra
No vote was held in his village.

Neither of the men who seized or lost power in 2009 was on the ballot.
> COERCE/seize seized: men [MDG ELI] -> - ; status historical ; on 2009
That year the army helped a disc jockey turned mayor to drive out an elected president, and the African Union suspended the island and froze the assets of its new rulers.
> COERCE/seize drive out: army [MDG MIL] + disc jockey turned mayor [MDG GOV] -> elected president [MDG GOV] ; status historical ; on That year
> SANCTION/expel suspended: African Union [IGO IGO] -> island [MDG GOV] ; status historical ; on That year
> COERCE/seize froze: African Union [IGO IGO] -> its new rulers [MDG GOV] ; status historical ; on That year
Both were persuaded by southern African mediators to stand aside and instead put up proxies, a former health minister and a former finance minister.
> REQUEST/yield persuaded: southern African mediators [IGO IGO] -> Both [MDG ELI]
> CONCEDE stand aside: Both [MDG ELI] -> southern African mediators [IGO IGO]
Four in five of the 22 million inhabitants live on less than a dollar a day.
Malagasy gendarmes and French military doctors treated 140 people together at Betroka after the raids.
> COOPERATE treated: Malagasy gendarmes [MDG COP] + French military doctors [FRA MIL] -> 140 people [MDG CVL] ; at Betroka
Locusts have devoured much of the rice crop in the west.
The bloc's chief observer, Maria Lindqvist-Costa, who will return in January for the proclamation of results, called on the losing camp to take its complaints to the courts "and not to the square".
> AGREE will return: bloc's chief observer [IGO IGO] -> - ; on January
> REQUEST/yield called: bloc's chief observer [IGO IGO] -> losing camp [MDG PTY]
A squad of gendarmes will guard the counting centre day and night until the figures are proclaimed.
> MOBILIZE/police guard: squad of gendarmes [MDG COP] -> - ; status future ; at counting centre ; on figures are proclaimed
The loser of the first round has not asked his followers to demonstrate.
> REQUEST/change asked: loser of the first round [MDG PTY] -> his followers [MDG CVL] ; status negated
Early counts put the former finance minister ahead.
