split: test
published: 2022-12-09
title: Mongolian parliament to open hearings on 'coal theft' after crowd storms palace steps
genre: politics
---
> ACCUSE/investigate hearings: Mongolian parliament [MNG LEG] -> - ; status future
> PROTEST/obstruct storms: crowd [MNG CVL] -> -
ULAANBAATAR, Dec. 8 (Steppe News) — In cold that froze the breath on their eyelashes, young Mongolians stayed a fourth night on the steps of Government Palace to insist that the names of those who got rich on coal smuggled to China be read aloud.
> PROTEST/demo stayed: young Mongolians [MNG CVL] -> - ; at the steps of Government Palace ; on a fourth night
> REQUEST/change insist: young Mongolians [MNG CVL] -> -
Some had tried on Monday to force the doors, but were persuaded to come away by a singer whom the police had asked for help.
> PROTEST/obstruct force: Some [MNG CVL] -> - ; on Monday
> REQUEST/assist asked: the police [MNG COP] -> a singer [MNG CVL]
> REQUEST/yield persuaded: a singer [MNG CVL] -> Some [MNG CVL]
The cabinet, which convened in an emergency session, considered and set aside a state of emergency.
> COERCE/martial-law state of emergency: The cabinet [MNG GOV] -> - ; status negated
Instead it proposed to give nine contracts of the state mining company to auditors and opened a public hearing of a kind never held before, at which, from Wednesday, witnesses will be questioned under oath on live television.
> AGREE proposed: it = cabinet [MNG GOV] -> auditors [MNG BUS]
> ACCUSE/investigate questioned: it = cabinet [MNG GOV] -> witnesses [MNG CVL] ; status future ; on Wednesday
"I studied accounting, so let me count," read a placard held by Anu Batbold, a student in felt boots.

Official statistics of the two countries differ: between 2013 and this year Chinese customs recorded six million tonnes more Mongolian coal than Mongolia says it sent.
The economy minister maintained that the gap was a matter of moisture.
The former head of the mining company has been detained for a month along with his wife and his sister-in-law, and the justice minister said that, with the cooperation of police in Singapore, nine apartments there might be recovered.
> COERCE/arrest detained: - -> The former head of the mining company [MNG BUS] + his wife [MNG CVL] + his sister-in-law [MNG CVL] ; on a month
> COOPERATE cooperation: the justice minister [MNG GOV] -> police in Singapore [SGP COP] ; by the justice minister
> RETREAT/return recovered: - -> nine apartments [MNG BUS] ; status hypothetical ; by the justice minister ; at there
Seventeen officials, a spokeswoman for the anti-corruption agency added, are suspects; she did not identify a single legislator among them.
> ACCUSE/allege suspects: the anti-corruption agency [MNG GOV] -> Seventeen officials [MNG GOV]
> ACCUSE/allege identify: she = spokeswoman for the anti-corruption agency [MNG GOV] -> a single legislator [MNG LEG] ; status negated
The prime minister, who came to power after a row over the treatment of a mother in hospital slippers, was in Beijing last week, where he signed an accord to triple the capacity of the border railway.
> CONSULT/visit was in Beijing: The prime minister [MNG GOV] -> Beijing [CHN GOV] ; at Beijing ; on last week
> SUPPORT signed: The prime minister [MNG GOV] -> Beijing [CHN GOV] ; on last week
He will meet representatives of the demonstrators on Saturday if they can agree on who they are.
> AGREE will meet: He = prime minister [MNG GOV] -> representatives of the demonstrators [MNG CVL] ; on Saturday
An opposition deputy offered them hot soup and his support, and was told politely that the soup would do.
> AID offered: An opposition deputy [MNG OPP] -> them = demonstrators [MNG CVL]
> REJECT/assist told: - -> An opposition deputy [MNG OPP]
Coal earns Mongolia more than half of its export revenue, and inflation stands at 15 percent.
The thermometer outside the stock exchange read minus 21.
A convoy of forty coal lorries slid off the road at Tsagaan Khad in a snowstorm on Wednesday without anyone being hurt.
Winter fodder is short, herders report, and a dzud, the killing frost that follows a dry summer, is feared in eleven provinces.
The ice-ankle-bone championships will nevertheless be held as planned.
