split: train
published: 2025-04-24
title: Congo and M23 rebels pledge truce work after Doha rounds
genre: diplomacy
---
> CONSULT rounds: Congo [COD GOV] + M23 rebels [COD REB] -> - ; at Doha
> AGREE pledge: Congo [COD GOV] + M23 rebels [COD REB] -> -
DOHA, April 24 (Great Lakes Wire) - The Congolese government and the rebels who hold the east's two largest cities promised on Wednesday to "work towards" a ceasefire, in a joint statement that took three rounds of Qatari mediation and a quarrel over the word "withdrawal".
> AGREE promised: Congolese government [COD GOV] + rebels = M23 [COD REB] -> - ; on Wednesday
> CONSULT/third-party mediation: Qatari [QAT GOV] -> Congolese government [COD GOV] + rebels = M23 [COD REB]
> COERCE/seize hold: rebels = M23 [COD REB] -> Congolese government [COD GOV] ; at east's two largest cities
It was the first document that both had put their names to since M23 fighters swept into Goma in January.
> SUPPORT put their names: both = Congo and M23 [COD UNK] -> -
> ASSAULT swept into: M23 fighters [COD REB] -> - ; at Goma ; on January
Kinshasa had sworn never to sit at a table with people whom it regards as proxies of Rwanda.
> REJECT/meet sworn: Kinshasa [COD GOV] -> people = M23 [COD REB] ; status historical
> ACCUSE/allege regards: Kinshasa [COD GOV] -> people = M23 [COD REB] + Rwanda [RWA GOV]
Doha has played host to so many delegations that its hotels keep flags in the linen cupboard.

Rwanda denies arming the movement, though UN experts put the number of its troops inside Congo at about 4,000.
> REJECT denies: Rwanda [RWA GOV] -> -
> MOBILIZE/troops troops inside Congo: Rwanda [RWA GOV] -> Congo [COD GOV] ; by UN experts ; at Congo
> AID arming: Rwanda [RWA GOV] -> movement = M23 [COD REB] ; status negated ; by Rwanda
The statement says nothing about who will police the airport, shut since bodies lay along its runway, or about the 130 prisoners whose release the rebels sought as a gesture of good faith.
> REQUEST/yield sought: rebels = M23 [COD REB] -> -
> COERCE/arrest prisoners: - -> 130 prisoners [COD REB]
Angola's president, who had tried for two years to bring the neighbours' leaders together, gave up the task in March after the rebels boycotted a meeting in Luanda.
> CONSULT/third-party tried: president [AGO GOV] -> neighbours' leaders [UNK GOV] ; on for two years
> PROTEST/boycott boycotted: rebels = M23 [COD REB] -> president [AGO GOV] ; at Luanda ; on March
The rebels stayed away because Brussels had just frozen the assets of five of their commanders.
> SANCTION frozen: Brussels [IGO IGO] -> five of their commanders [COD REB]
Luanda said in March only that it had other things to attend to.
Fuel, which the rebels sell in Goma at twice the old price, will be rationed from Monday.
> COERCE/restrict rationed: rebels = M23 [COD REB] -> Goma [COD CVL] ; status future ; at Goma ; on from Monday

In Bukavu, where banks have been closed for nine weeks and people sell their furniture on the pavement, the news was met with a shrug.
"My daughter asks me whether peace is a kind of food," said Espérance Mukamba, a seamstress.
A priest in the town said that armed youths calling themselves patriots had fought M23 on Tuesday night at Kaziba and that the road was littered with casings.
> ASSAULT fought: armed youths [COD UAF] -> M23 [COD REB] ; by priest in the town ; at Kaziba ; on Tuesday night
Congo's east holds more than half of the world's known coltan, a mineral used in telephones.
Washington, which has been discussing a minerals agreement with Kinshasa, hailed the statement and called on "all parties" to respect it.
> CONSULT discussing: Washington [USA GOV] -> Kinshasa [COD GOV]
> SUPPORT hailed: Washington [USA GOV] -> -
> REQUEST/yield called on: Washington [USA GOV] -> all parties = Congo and M23 [COD UNK]
A fourth round will open in the Gulf state on May 5 if, as one mediator put it, the shooting permits.
> AGREE open: - -> Gulf state = Qatar [QAT GOV] ; status hypothetical ; at Gulf state ; on May 5
Schools in both cities are open, though half of the benches are empty.
The price of tin in London jumped by a quarter in the spring when a mine at Bisie closed, and fell when it reopened.
