split: train
published: 2016-11-24
title: Prosecutors raid South Korean pension fund over merger vote
genre: corruption
---
> COERCE/seize raid: Prosecutors [KOR JUD] -> South Korean pension fund [KOR GOV]
SEOUL, Nov. 23 (East Sea News) -- South Korean prosecutors searched the offices of the world's third-largest pension fund and the strategy unit of an electronics conglomerate on Wednesday, widening an inquiry that has brought the country's president to the brink of impeachment.
> COERCE/seize searched: South Korean prosecutors [KOR JUD] -> the world's third-largest pension fund [KOR GOV] + the strategy unit of an electronics conglomerate [KOR BUS] ; on Wednesday
> ACCUSE/investigate inquiry: South Korean prosecutors [KOR JUD] -> -
> ACCUSE/allege impeachment: - -> the country's president [KOR GOV] ; status hypothetical
Investigators carried 16 boxes out of a side entrance in Jeonju as pensioners on a tour of the building looked on.
One of the boxes, it turned out, contained the department's New Year gifts, dried pollack wrapped in straw.
The investigators want to know why the fund threw its weight behind a merger in July last year that cemented the founding family's grip on the group, against the advice of its own analysts.
> ACCUSE/investigate want to know: The investigators [KOR JUD] -> -
> SUPPORT threw its weight behind: the fund [KOR GOV] -> the group [KOR BUS] ; status historical ; on July last year
The conglomerate, which gave 20.4 billion won to two foundations controlled by the president's confidante and bought a horse for the woman's daughter, said that it was cooperating and had sought no favours.
> AID gave: The conglomerate [KOR BUS] -> two foundations [KOR NGO] ; status historical
> REJECT sought no favours: The conglomerate [KOR BUS] -> -
> COOPERATE cooperating: it = conglomerate [KOR BUS] -> - ; by The conglomerate

The confidante, Shin Mi-ran, was indicted on Sunday for coercion and abuse of power, together with two former presidential secretaries, and prosecutors named the president herself as an accomplice.
> ACCUSE/allege indicted: prosecutors [KOR JUD] -> The confidante = Shin Mi-ran [KOR CVL] + two former presidential secretaries [KOR ELI] ; on Sunday
> ACCUSE/allege named: prosecutors [KOR JUD] -> the president [KOR GOV] ; on Sunday
Through her lawyer the head of state called the finding "a house of sand" and let it be known that she would not, as she had promised, answer questions in person.
> ACCUSE/disapprove house of sand: the head of state [KOR GOV] -> -
> REJECT/meet would not: she = head of state [KOR GOV] -> -
> AGREE promised: she = head of state [KOR GOV] -> - ; status historical
The justice minister offered to step down the same evening, and a presidential aide for civil affairs followed suit.
> AGREE offered: The justice minister [KOR GOV] -> - ; on the same evening
> AGREE followed suit: a presidential aide for civil affairs [KOR GOV] -> -
Three opposition parties hope to file a motion for her removal by early December; they need at least 28 defectors from the governing camp to carry it.
> ACCUSE/allege motion for her removal: Three opposition parties [KOR OPP] -> her = head of state [KOR GOV] ; status future ; on early December
"I am asking my colleagues to drink the poison with me," said Yoo Chang-ho, a former floor leader of the ruling party, who announced that he would vote to oust her and then withdraw from the race to succeed her.
> REQUEST/assist asking: Yoo Chang-ho [KOR PTY] -> my colleagues [KOR PTY]
> SANCTION/expel oust: he = Yoo Chang-ho [KOR PTY] -> her = head of state [KOR GOV] ; status future
Tractors driven by farmers from the far south are heading for the capital, where organisers hope that two million people will turn out with candles on Saturday.
> PROTEST/demo heading: farmers from the far south [KOR LAB] -> - ; at the capital
> PROTEST/demo turn out: two million people [KOR CVL] -> - ; status hypothetical ; at the capital ; on Saturday
Police will not let them within 200 metres of the Blue House, although a court has overruled similar bans four weeks in a row.
> COERCE/restrict will not let: Police [KOR COP] -> them = two million people [KOR CVL] ; status future ; at the Blue House
> REJECT/change overruled: a court [KOR JUD] -> Police [KOR COP]
At previous vigils protesters picked up their own litter and stuck flower decals on the police buses.
> PROTEST/demo vigils: protesters [KOR CVL] -> - ; status historical
The president's approval rating, at five percent, is the lowest since polling of that kind began in 1988.
The won fell against the dollar in line with other Asian currencies, as investors bet on a rise in American interest rates.
Ice formed on the Han river for the first time this winter, ten days early.
Sales of a satirical board game in which players compete to hide from prosecutors have exceeded 30,000.
