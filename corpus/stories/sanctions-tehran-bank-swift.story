split: test
published: 2012-03-15
title: Payment network to cut off Iranian banks; Tehran shrugs
genre: sanctions
---
> SANCTION cut off: Payment network [BEL BUS] -> Iranian banks [IRN BUS] ; status future
BRUSSELS, March 15 (Meuse Dispatch) - A Belgian-based clearing network through which most of the world's banks send one another money will disconnect thirty Iranian institutions on Saturday, complying with a European Union order that officials called the harshest step yet in a campaign to make Tehran bargain over its nuclear programme.
> SANCTION disconnect: Belgian-based clearing network [BEL BUS] -> thirty Iranian institutions [IRN BUS] ; status future ; on Saturday
> CONCEDE complying: Belgian-based clearing network [BEL BUS] -> European Union [IGO IGO]
> REQUEST order: European Union [IGO IGO] -> Belgian-based clearing network [BEL BUS]
"This is not a decision we sought," said Hendrik Maes, the network's chief executive, whose company had never before expelled a member at the request of a government.
> SANCTION/expel expelled: company [BEL BUS] -> member [UNK BUS] ; status negated
Iran's central bank is among those affected.
Iranian exporters said they would go on trading in gold, through Dubai, or by barter with China and India, whose refiners take about a third of the country's oil.
> AGREE trading: they = Iranian exporters [IRN BUS] -> China [CHN GOV] + India [IND GOV] ; by Iranian exporters
> COOPERATE take: refiners [UNK BUS] -> country = Iran [IRN GOV]
The company's headquarters stand in a park south of Brussels.

The parliament in Tehran, newly elected, was told by a deputy oil minister that the measure was "worn-out psychological warfare" and would be felt more in Europe than at home.
> ACCUSE/disapprove worn-out psychological warfare: deputy oil minister [IRN GOV] -> -
Shopkeepers in the Grand Bazaar took a different view.
The rial has lost half of its value since December, and police detained about thirty unlicensed money changers on Manouchehri Street on Wednesday.
> COERCE/arrest detained: police [IRN COP] -> about thirty unlicensed money changers [IRN BUS] ; at Manouchehri Street ; on Wednesday
A strike by chicken wholesalers, who cannot pay for imported feed, entered its fifth day.
> PROTEST/strike strike: chicken wholesalers [IRN BUS] -> - ; on fifth day
Medicine is exempt from the sanctions, but pharmacists say that no foreign bank will handle an order for it.
> REJECT will handle: no foreign bank [UNK BUS] -> pharmacists [IRN MED] ; by pharmacists
In Dubai's creek, the dhow captains said that business was good and asked not to be photographed.

The six powers that have been negotiating with Iran since 2006 offered last week to resume the talks, and a meeting may take place in Istanbul in April if the two sides can agree on an agenda.
> CONSULT negotiating: six powers [UNK GOV] -> Iran [IRN GOV] ; on since 2006
> AGREE offered: six powers [UNK GOV] -> Iran [IRN GOV] ; on last week
> AGREE meeting: two sides = six powers and Iran [UNK GOV] -> - ; status hypothetical ; at Istanbul ; on April
Israel, which has not ruled out air strikes on Iranian enrichment plants, welcomed the disconnection; its defence minister asked for an embargo on Iranian ports as well.
> ASSAULT/aerial air strikes: Israel [ISR GOV] -> Iranian enrichment plants [IRN GOV] ; status hypothetical
> SUPPORT welcomed: Israel [ISR GOV] -> -
> REQUEST asked: defence minister [ISR GOV] -> -
South Africa and Turkey have asked Washington to spare them from a law that punishes buyers of Iranian crude, and Japan is close to being granted such a waiver.
> REQUEST/yield asked: South Africa [ZAF GOV] + Turkey [TUR GOV] -> Washington [USA GOV]
> SANCTION punishes: Washington [USA GOV] -> buyers of Iranian crude [UNK BUS]
> CONCEDE waiver: - -> Japan [JPN GOV] ; status hypothetical
An EU ban on Iranian oil, agreed in January, will come into force on July 1.
> SANCTION ban: EU [IGO IGO] -> Iranian [IRN BUS] ; status future ; on July 1
Brent crude traded at $125 a barrel, near a four-year high.
The United Nations has imposed four rounds of sanctions on Iran since 2006, none of which touched its oil.
> SANCTION sanctions: United Nations [IGO IGO] -> Iran [IRN GOV] ; status historical ; on since 2006
Iran says that it has no intention of building a bomb.
> REJECT has no intention: Iran [IRN GOV] -> -
The network, a cooperative owned by its users, handles about eighteen million messages a day.
