split: train
published: 2009-09-06
title: Army on standby as idol procession passes mosque in Gujarat
genre: religion
---
> MOBILIZE/troops on standby: Army [IND MIL] -> - ; at Gujarat
VADODARA, Sept. 5 (Sabarmati News Service): The elephant god went by the Juma mosque at 4.40 p.m. on Friday, twenty feet tall and pink as a sugar mouse, and when the last drum had turned the corner some four thousand policemen let out their breath.
Shops in the old city had been shut by order since noon.
> COERCE/restrict shut: - -> Shops [IND BUS] ; at the old city ; on noon
The district collector had banned the throwing of coloured powder within a hundred metres of any place of worship, and two companies of the Rapid Action Force stood in the lanes.
> COERCE/restrict banned: The district collector [IND GOV] -> -
> MOBILIZE/police stood: two companies of the Rapid Action Force [IND COP] -> - ; at the lanes
Three years ago the demolition of a shrine that the municipality said obstructed traffic led to riots here in which six people died, two of them from police bullets.
> ASSAULT/destroy demolition: the municipality [IND GOV] -> a shrine [IND REL] ; status historical ; on Three years ago
> ASSAULT/firearms police bullets: police [IND COP] -> two of them [IND CVL] ; status historical
"We gave the boys sherbet and they gave us sweets, and the only casualty was a flowerpot," said Maulana Yusuf Patel, who sits with four Hindus on a peace committee set up by the police.
> COOPERATE sits with: Maulana Yusuf Patel [IND REL] -> four Hindus [IND REL]

The committee's members go from house to house before each festival with lists of telephone numbers, scotching rumours.
> COOPERATE go from house to house: The committee's members [IND REL] -> -
One such tale, that a cow's head had been found near the railway colony, had been invented by a youth who wanted to see his name on a website; he was detained under a preventive law and will be produced in court on Monday.
> COERCE/misinformation invented: a youth [IND CVL] -> -
> COERCE/arrest detained: - -> a youth [IND CVL]
> ACCUSE/allege produced in court: - -> a youth [IND CVL] ; status future ; on Monday
An organisation of Hindu activists said in a statement that the route "belongs to the gods" and that it would not tolerate curbs again.
> THREATEN would not tolerate: An organisation of Hindu activists [IND REL] -> -
Its local chief, Jayesh Trivedi, has been excluded from the city since July by an externment order and did not defy it.
> COERCE/restrict excluded: - -> Its local chief [IND REL] ; at the city ; on July
> REJECT/yield defy: Its local chief [IND REL] -> - ; status negated
The state's chief minister, who has not been to the Muslim quarter since the pogrom of 2002, sent greetings on the occasion of both the immersion and Ramadan.
> SUPPORT sent greetings: The state's chief minister [IND GOV] -> -
More than a thousand people, most of them Muslims, were killed in Gujarat that spring; a special court may deliver its verdict this year in the case of a bakery in this city where fourteen were burned alive.
> ASSAULT killed: - -> More than a thousand people [IND REL] ; status historical ; at Gujarat ; on that spring
> ASSAULT burned alive: - -> fourteen [IND REL] ; status historical ; at a bakery in this city
If the accused are convicted, the police commissioner said, extra men will be kept on until Diwali.
> SANCTION/convict convicted: - -> the accused [IND CVL] ; status hypothetical
> MOBILIZE/police kept on: the police commissioner [IND COP] -> - ; status hypothetical ; by the police commissioner
By nightfall some nine hundred idols, made of plaster and painted with lead, had been lowered by crane into the Sursagar lake, which will be the colour of tomato soup for a month.
Environmentalists recommend clay.
Sweets shaped like the god's favourite dumpling sold at four times their usual price.
Vadodara, once the seat of the Gaekwad princes, refines oil, makes antibiotics and boasts one of the country's best faculties of fine arts.
The rains have been a quarter below normal, and the price of lentils has gone up.
A cricket match between two schools, one of each community, finished in a tie.
