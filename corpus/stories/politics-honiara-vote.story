split: train
published: 2006-04-21
title: Australian troops fly into Honiara as mob burns Chinatown over choice of premier
genre: politics
---
> AID fly: Australian troops [AUS MIL] -> Honiara [SLB GOV] ; at Honiara
> ASSAULT/destroy burns: mob [SLB CVL] -> Chinatown [SLB CVL] ; at Chinatown
HONIARA, Solomon Islands — Two days after the election by secret ballot of a new prime minister brought a stone-throwing crowd to parliament's lawn, little is left of the capital's Chinatown but a pagoda roof, a safe and a smell of burnt rice.
> ASSAULT/primitive stone-throwing: crowd [SLB CVL] -> parliament [SLB LEG] ; at parliament's lawn ; on Two days after
Whole families escaped by sea in police launches, and the Chinese embassy in neighbouring Papua New Guinea chartered an airliner to take out some 300 people.
> AID chartered: the Chinese embassy in neighbouring Papua New Guinea [CHN GOV] -> some 300 people [SLB CVL]
Canberra has put 220 more soldiers on the ground since Wednesday and New Zealand 60, to back up a regional police force that was invited in three years ago to end a civil war.
> AID put 220 more soldiers: Canberra [AUS GOV] + New Zealand [NZL GOV] -> a regional police force [IGO COP] ; at the ground ; on Wednesday
> REQUEST/assist invited: - -> a regional police force [IGO COP] ; status historical ; on three years ago
"We have no quarrel with anyone's grandmother's shop," said a youth in a looted basketball vest, "but it is the shops that bought the members."
That belief, for which the losing side has offered no proof, is what turned a constitutional formality into a pogrom.

The new man, Charles Kenilau, beat his rival by four votes and was sworn in on Thursday behind a double line of shields.
His opponents, who will table a motion of no confidence as soon as the house sits on Monday, contend that members were plied with whisky at a hotel owned by a businessman from Taiwan.
> REJECT motion of no confidence: His opponents [SLB OPP] -> His = Charles Kenilau [SLB GOV] ; status future ; on Monday
> ACCUSE/allege contend: His opponents [SLB OPP] -> businessman from Taiwan [TWN BUS]
The island is one of two dozen states that recognise Taipei rather than Beijing, a loyalty that Taiwan repays with scholarships, rice farms and a discretionary fund.
> SUPPORT recognise: two dozen states [UNK GOV] -> Taipei [TWN GOV]
> AID repays: Taiwan [TWN GOV] -> two dozen states [UNK GOV]
Taiwan's ambassador rejected the charge, adding that his government neither interferes in its friends' elections nor drinks whisky.
> REJECT rejected: Taiwan's ambassador [TWN GOV] -> -
> COERCE interferes: his government [TWN GOV] -> its friends [UNK GOV] ; status negated ; by Taiwan's ambassador
Australian officers were reproached in turn for firing tear gas too soon and for arriving too late, depending on who was talking.
> ACCUSE/disapprove reproached: - -> Australian officers [AUS COP]
> ASSAULT/crowd-control tear gas: Australian officers [AUS COP] -> -
If Mr Kenilau is not removed, a lawmaker who was later arrested told the crowd through a megaphone, "the fire will tell you where it wants to go next".
> THREATEN/violence fire will tell: a lawmaker [SLB LEG] -> -
> COERCE/arrest arrested: - -> a lawmaker [SLB LEG]
> SANCTION/expel removed: - -> Mr Kenilau [SLB GOV] ; status hypothetical
An overnight curfew will remain until further notice, the police commissioner said.
> COERCE/curfew curfew: the police commissioner [SLB COP] -> -
The archipelago, 900 islands strung across the sea east of New Guinea, has half a million people, seventy languages and one set of traffic lights.
Logs account for most of what it sells abroad, and at the rate at which they are being felled the last big trees will be gone by 2015.
The central bank said that its vault was dry.
Fijian engineers are to repair the jetty next month with Japanese money.
> AGREE repair: Fijian engineers [FJI MIL] -> the jetty [SLB GOV] ; at the jetty ; on next month
Cyclone Monica, which had been expected to brush the western province, veered towards Queensland instead.
