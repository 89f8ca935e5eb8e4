split: train
published: 2014-06-19
title: Albanian police storm cannabis stronghold after three-day gun battle
genre: crime and courts
---
> COERCE/seize storm: Albanian police [ALB COP] -> cannabis stronghold [ALB CRM]
> ASSAULT/firearms gun battle: Albanian police [ALB COP] -> - ; on three-day
LAZARAT, Albania, June 18 (Balkan Dispatch) - Some 800 policemen backed by armoured cars entered the lawless village of Lazarat on Wednesday and set about burning its cannabis crop, after gangs had held them off since Monday with mortars, machine guns and anti-tank rockets.
> COERCE/seize entered: Some 800 policemen [ALB COP] -> - ; at lawless village of Lazarat ; on Wednesday
> ASSAULT/destroy burning: Some 800 policemen [ALB COP] -> - ; at lawless village of Lazarat
> ASSAULT/heavy-weapons held them off: gangs [ALB CRM] -> them = policemen [ALB COP] ; on Monday
One officer and two villagers were wounded, and eleven people have been arrested.
> ASSAULT/firearms wounded: - -> One officer [ALB COP] + two villagers [ALB CVL]
> COERCE/arrest arrested: - -> eleven people [ALB CRM]
The interior minister, Arben Hoti, had given the growers until Sunday evening to lay down their weapons and threatened to use "all the force the law allows".
> REQUEST/yield given: interior minister = Arben Hoti [ALB GOV] -> growers [ALB CRM] ; on Sunday evening
> THREATEN/violence threatened: interior minister = Arben Hoti [ALB GOV] -> growers [ALB CRM]
No answer came.
A television crew's car was riddled and set on fire on the first day, and the crew walked out with their hands up.
> ASSAULT/firearms riddled: - -> television crew [ALB JRN] ; on first day
> ASSAULT/destroy set on fire: - -> television crew [ALB JRN] ; on first day
By the evening police had destroyed 30,000 plants and four laboratories and had found, behind a false wall in the school, an army range-finder.
> ASSAULT/destroy destroyed: police [ALB COP] -> -

Perched above the Drino valley, Lazarat has been off limits to the state since the pyramid schemes collapsed in 1997 and crowds emptied the arsenals.
> PROTEST/riot emptied the arsenals: crowds [ALB CVL] -> state [ALB GOV] ; status historical ; on 1997
A patrol that ventured in ten years ago was captured, stripped of its boots and sent home.
> ASSAULT/abduct captured: - -> patrol [ALB COP] ; status historical ; on ten years ago
> RETREAT/release sent home: - -> patrol [ALB COP] ; status historical ; on ten years ago
Italian customs officers, whose aircraft photograph the fields, reckoned that they yielded 900 tonnes a year, worth about half the country's output.
The governing Socialists accuse their rivals, for whom the village always votes, of having protected it.
> ACCUSE/allege accuse: governing Socialists [ALB PTY] -> their rivals [ALB OPP]
> SUPPORT protected: their rivals [ALB OPP] -> it = Lazarat [ALB CRM] ; status historical ; by governing Socialists
The Democrats retort that the raid was staged for Brussels, where leaders will decide next week whether to make Albania a candidate for membership of the European Union.
> ACCUSE/allege retort: Democrats [ALB OPP] -> -
> SUPPORT make Albania a candidate: leaders [UNK GOV] -> Albania [ALB GOV] ; status hypothetical ; at Brussels ; on next week
The police will stay for three months, the minister said, and nobody under eighteen would be charged.
> MOBILIZE/police stay: police [ALB COP] -> - ; status future ; by minister ; on three months
> ACCUSE/allege charged: - -> nobody [ALB CVL] ; status negated ; by minister
By dusk some of the gunmen had come down with scarves over their faces and laid their rifles on a school desk.
> RETREAT/disarm laid their rifles: some of the gunmen [ALB CRM] -> - ; at school desk ; on dusk
"My son plants what sells; before, we planted tobacco for Enver," said Safet, 71, over the clatter of a helicopter.
Swallows nested under the eaves of the abandoned post office.
