split: test
published: 2014-05-21
title: Thai army declares martial law, tells broadcasters to toe line
genre: rights
---
> COERCE/martial-law declares martial law: Thai army [THA MIL] -> -
> COERCE/censor tells: Thai army [THA MIL] -> broadcasters [THA JRN]
BANGKOK, May 20 -- Commuters on Bangkok's skytrain looked down on Tuesday at soldiers behind sandbags, hours after Thailand's army chief went on television at three in the morning to impose martial law on the whole kingdom.
> COERCE/martial-law impose martial law: Thailand's army chief [THA MIL] -> the whole kingdom [THA CVL] ; at the whole kingdom ; on three in the morning
> MOBILIZE/troops soldiers behind sandbags: Thailand's army chief [THA MIL] -> - ; at Bangkok's skytrain ; on Tuesday
"This is not a coup," said the general, who did not inform the caretaker government beforehand.
> ASSAULT coup: the general [THA MIL] -> - ; status negated ; by the general
Most people took it in their stride, and some posed for photographs beside the Humvees parked at Ratchaprasong.
A monk on his alms round was given a tangerine by a corporal.
By nightfall ten satellite stations, five of them loyal to the government and five to its foes, had been ordered off the air, and editors had been called in to an officers' club.
> COERCE/censor ordered off the air: - -> ten satellite stations [THA JRN]
> REQUEST/meet called in: - -> editors [THA JRN] ; at an officers' club
Decree No. 3 forbids them to publish anything that "could affect the army's mission", a formula that one newspaper printed over a blank front page.
> COERCE/censor forbids: - -> them = editors [THA JRN]

The acting prime minister, who had moved his office to a defence building on the outskirts after protesters overran his compound, asked the general to act peacefully and under the constitution.
> PROTEST/obstruct overran: protesters [THA CVL] -> his = acting prime minister [THA GOV] ; status historical
> REQUEST/yield asked: The acting prime minister [THA GOV] -> the general [THA MIL]
Both camps were told to stay where they were: the royalist marchers on their avenue by the United Nations building, the red shirts on a muddy field to the west.
> REQUEST/yield told: - -> Both camps [THA UNK]
A red-shirt leader, Sombat Kaewkla, said his followers would not resist unless there were a real putsch, in which case "the country will rise".
> PROTEST/riot resist: his followers [THA CVL] -> - ; status negated ; by A red-shirt leader
> THREATEN will rise: A red-shirt leader [THA CVL] -> -
The two sides have been summoned to meet the general at the army club at half past one on Wednesday, along with the election commission.
> REQUEST/meet summoned: the general [THA MIL] -> The two sides [THA UNK] + the election commission [THA GOV] ; at the army club
Twenty-eight people have died since November, when the movement to unseat the government began with whistles and ended, on several nights, with grenades.
> ASSAULT/explosives grenades: - -> Twenty-eight people [THA CVL] ; on November
Washington said that it expected the army to respect democratic institutions and made clear that, if it did not, military assistance would have to be cut under American law.
> REQUEST/change expected: Washington [USA GOV] -> the army [THA MIL]
> THREATEN/relations made clear: Washington [USA GOV] -> the army [THA MIL]
Thailand's army has staged 11 successful coups since absolute monarchy ended in 1932, most recently in 2006.
> ASSAULT coups: Thailand's army [THA MIL] -> - ; status historical ; on 1932
The economy shrank by 0.6 percent in the first quarter, hotels are a third full and Japanese carmakers have shelved plans for new lines.
The baht weakened a touch, while the stock exchange closed 1.1 percent lower.
At a shopping centre near the barracks, a department store went ahead with its midnight sale.
Rain, forecast for the evening, held off.
The election commission will propose a new date for the ballot on Friday, provided that it is still permitted to meet.
