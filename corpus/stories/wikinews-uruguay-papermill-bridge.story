split: train
published: 2007-01-06
title: Argentines again close bridges to Uruguay over pulp mill
genre: wikinews
---
> PROTEST/obstruct close: Argentines [ARG CVL] -> Uruguay [URY GOV]
Saturday, January 6, 2007
Residents of the Argentine town of Gualeguaychú have again closed the three road bridges to Uruguay in protest at a pulp mill that a Finnish company is building on the opposite bank of the river.
> PROTEST/obstruct closed: Residents of the Argentine town of Gualeguaychú [ARG CVL] -> Uruguay [URY GOV] ; at three road bridges to Uruguay
Beach umbrellas and a barbecue stood on the asphalt at Arroyo Verde on Friday, the start of the summer holidays, when a hundred thousand Argentines usually cross to the beaches of Punta del Este.
Uruguay's foreign minister urged Buenos Aires to clear the road and said that he might call back his ambassador if it did not.
> REQUEST/change urged: Uruguay's foreign minister [URY GOV] -> Buenos Aires [ARG GOV]
> THREATEN/relations might call back: he = Uruguay's foreign minister [URY GOV] -> it = Buenos Aires [ARG GOV]
Argentina has replied that it does not use force against its own citizens.
> REJECT/yield replied: Argentina [ARG GOV] -> -
Uruguayan soldiers, who were sent to guard the mill in November, went back to barracks last month after Argentina's president described their presence as an insult.
> MOBILIZE/troops sent: - -> who = Uruguayan soldiers [URY MIL] ; status historical ; at mill ; on November
> RETREAT/withdraw went back: Uruguayan soldiers [URY MIL] -> - ; status historical ; on last month
> ACCUSE/disapprove described: Argentina's president [ARG GOV] -> Uruguayan soldiers [URY MIL] ; status historical
The King of Spain has agreed to mediate, and envoys of the two countries are expected in Madrid in April.
> AGREE agreed: King of Spain [ESP GOV] -> -
> AGREE expected: envoys of the two countries [UNK GOV] -> Madrid [ESP GOV] ; at Madrid ; on April

The mill, which will turn out a million tonnes a year from eucalyptus, is Uruguay's largest foreign investment ever.
Naval patrols of the two countries go on mapping the river together.
> COOPERATE mapping: Naval patrols of the two countries [UNK MIL] -> - ; at river
In July the International Court of Justice turned down a request by Argentina that building be stopped; Uruguay's own plea for the roadblocks to be lifted is to be decided this month.
> REJECT/yield turned down: International Court of Justice [IGO JUD] -> Argentina [ARG GOV] ; status historical ; on July
> REQUEST/yield request: Argentina [ARG GOV] -> International Court of Justice [IGO JUD] ; status historical
> REQUEST/yield plea: Uruguay [URY GOV] -> -
The World Bank approved $520 million for the project in November after its consultants found no danger to the water.
> AGREE approved: World Bank [IGO IGO] -> - ; status historical ; on November
A Spanish firm that had meant to build a second mill gave up its site in September.
The assembly of Gualeguaychú will also close the railway bridge from Monday.
> PROTEST/obstruct close: assembly of Gualeguaychú [ARG CVL] -> - ; status future ; at railway bridge ; on Monday
Neither state has pulled its delegates out of the joint river commission, which met last in May.
> SANCTION/withdraw pulled its delegates out: Neither state [UNK GOV] -> joint river commission [IGO IGO] ; status negated
> CONSULT met: which = joint river commission [IGO IGO] -> - ; status historical ; on May
The river, broad and the colour of tea, was empty of barges on Friday.
