split: train
published: 2007-02-14
title: Guinea's army enforces curfew as unions refuse to call off strike
genre: labour
---
> COERCE/curfew curfew: Guinea's army [GIN MIL] -> -
> REJECT/yield refuse: unions [GIN LAB] -> -
> PROTEST/strike strike: unions [GIN LAB] -> -
CONAKRY (Gulf of Guinea News) - Soldiers fired into the air to clear the few pedestrians who ventured out in Guinea's capital on Tuesday, the first day of a state of siege under which residents may leave home for just six hours in the afternoon.
> COERCE/restrict clear: Soldiers [GIN MIL] -> the few pedestrians [GIN CVL] ; at Guinea's capital ; on Tuesday
> COERCE/martial-law state of siege: Soldiers [GIN MIL] -> residents [GIN CVL] ; at Guinea's capital ; on Tuesday
> COERCE/curfew leave home for just six hours: - -> residents [GIN CVL] ; at Guinea's capital
Trade unions, however, turned down an invitation to resume talks with the head of state's envoys as long as their members were being "hunted like partridges".
> REJECT/meet turned down: Trade unions [GIN LAB] -> the head of state's envoys [GIN GOV]
> ACCUSE/disapprove hunted: Trade unions [GIN LAB] -> -
Their walkout, the third in a year, had been suspended in January when the ailing president, a diabetic general who has ruled since 1984, consented to hand some of his powers to a prime minister.
> CONCEDE suspended: Their = Trade unions [GIN LAB] -> president [GIN GOV] ; on January
> CONCEDE consented: the ailing president [GIN GOV] -> - ; on January
It resumed on Monday because the man he named last Friday turned out to be one of his closest aides.
> PROTEST/strike resumed: - -> he = ailing president [GIN GOV] ; on Monday
"We asked for a driver, and he has given us the steering wheel painted on a wall," said Hadja Mariama Sow, who leads one of the two big labour federations.
> ACCUSE/disapprove given us the steering wheel: Hadja Mariama Sow [GIN LAB] -> he = ailing president [GIN GOV]

Doctors at Donka hospital counted 25 bodies at the weekend, nearly all with bullet wounds, after crowds set upon the homes of ministers and a pickup carrying presidential guards ploughed into them with guns blazing.
> PROTEST/riot set upon: crowds [GIN CVL] -> ministers [GIN GOV] ; at the homes of ministers ; on the weekend
> ASSAULT/firearms guns blazing: presidential guards [GIN MIL] -> them = crowds [GIN CVL] ; on the weekend
Mobs in the provinces emptied a police armoury, torched two town halls and let prisoners out of the jail at Kankan.
> COERCE/seize emptied: Mobs in the provinces [GIN CVL] -> a police armoury [GIN COP]
> ASSAULT/destroy torched: Mobs in the provinces [GIN CVL] -> two town halls [GIN GOV]
> RETREAT/release let prisoners out: Mobs in the provinces [GIN CVL] -> prisoners [GIN CVL] ; at Kankan
The African Union will send a mediator on Thursday, and Liberia and Sierra Leone, mindful of their own lately ended wars, have put extra men on the frontier.
> AGREE will send: The African Union [IGO IGO] -> - ; on Thursday
> MOBILIZE/troops put extra men: Liberia [LBR GOV] + Sierra Leone [SLE GOV] -> - ; at the frontier
France has an evacuation ship standing by in the Gulf, a military spokesman in Paris said, but does not contemplate using it for now.
> MOBILIZE/troops standing by: France [FRA MIL] -> - ; by a military spokesman in Paris ; at the Gulf
> AID evacuation: France [FRA MIL] -> - ; status negated ; by a military spokesman in Paris
The strike has halted shipments from the world's largest exporter of bauxite, the ore from which aluminium is made; two carriers bound for Cork and Port Alfred were waiting in the roads at Kamsar.
> PROTEST/strike halted: - -> the world's largest exporter of bauxite [GIN BUS] ; at Kamsar
Aluminium for delivery in three months rose 1.4 percent in London.
Rice has doubled in price since New Year, and rubbish is piling up along the Autoroute, where boys play football with a ball of plastic bags.
Guinea broke with France in 1958 by voting, alone among its African colonies, for immediate independence.
Its soil is rich in iron, gold and diamonds, and its people are among the poorest on earth.
The harmattan, which should have stopped in January, has coated the whole town in dust the colour of bricks.
A grandmother in the Bambeto quarter said that she had not slept since Saturday, and that the mosque loudspeaker had been shot off its pole.
> ASSAULT/firearms shot: - -> the mosque loudspeaker [GIN REL] ; by A grandmother in the Bambeto quarter
