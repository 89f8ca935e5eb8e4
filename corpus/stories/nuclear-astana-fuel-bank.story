split: dev
published: 2017-08-29
title: Kazakhstan opens uranium bank meant to calm the atom's rivals
genre: nuclear
---
> COOPERATE opens: Kazakhstan [KAZ GOV] -> -
OSKEMEN, Kazakhstan - The world's first bank of low-enriched uranium was inaugurated on Tuesday at a metallurgical plant on the Kazakh steppe, where ninety tonnes of the stuff will be kept for any country that finds its suppliers have shut the door for political reasons.
> COERCE/withhold shut the door: suppliers [UNK BUS] -> any country [UNK GOV] ; status hypothetical
Governments that draw on it will have to be in good standing with inspectors, and they will pay the market price.
Kazakhstan and the International Atomic Energy Agency have built the store together since 2015 with money from an American billionaire, Kuwait, Norway and the European Union, none of which may influence who is served.
> COOPERATE built: Kazakhstan [KAZ GOV] + International Atomic Energy Agency [IGO IGO] -> - ; on since 2015
> AID money: American billionaire [USA BUS] + Kuwait [KWT GOV] + Norway [NOR GOV] + European Union [IGO IGO] -> Kazakhstan [KAZ GOV] + International Atomic Energy Agency [IGO IGO]
Russia and China have agreed to let the fuel cross their territory.
> AGREE agreed: Russia [RUS GOV] + China [CHN GOV] -> -
The first cylinders are to arrive next year from a plant whose name was not disclosed.

The idea is that a nation sure of its fuel has no need to enrich uranium at home, an art that leads as readily to bombs as to kilowatts.
Iran, which was the idea's unspoken target when it was first aired in 2006, has never shown interest, and its ambassador did not attend the ceremony.
> REJECT/meet did not attend: ambassador [IRN GOV] -> -
Kazakhstan itself inherited more than a thousand warheads when the Soviet Union broke up and had handed every one of them to Russia by 1995.
> RETREAT/disarm handed: Kazakhstan [KAZ GOV] -> Russia [RUS GOV] ; status historical ; on by 1995
The test range at Semipalatinsk, two hours' drive away, shook 456 times before it was closed.
"My mother used to open the windows so the glass would not break," said Saule Abenova, who teaches chemistry in the town.
A local environmental group had threatened to lie down in front of the gates on Tuesday but thought better of it.
> THREATEN threatened: local environmental group [KAZ NGO] -> -
> PROTEST/obstruct lie down: local environmental group [KAZ NGO] -> - ; status negated ; at in front of the gates ; on Tuesday
Its chairman said it would sue instead if the environmental review was not made public by October.
> THREATEN would sue: it = local environmental group [KAZ NGO] -> -

In the evening the guests went to the opera in Astana, where the agency's Japanese director general met the Kazakh president and both were presented with coats.
> CONSULT/visit met: agency's Japanese director general [IGO IGO] -> Kazakh president [KAZ GOV] ; at Astana ; on evening
Kazakhstan mines about two-fifths of the world's uranium, whose price has fallen by more than half since the Fukushima accident of 2011.
Saudi Arabia, which is to invite bids for two reactors next spring, sent eleven observers.
Police will close the lake road to demonstrators on Friday, when the visitors are shown the old test range.
> COERCE/restrict close: Police [KAZ COP] -> demonstrators [KAZ CVL] ; status future ; at lake road ; on Friday
