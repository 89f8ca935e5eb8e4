split: test
published: 2018-09-22
title: Death toll in Tanzanian ferry disaster passes 150 as hope fades
genre: near-miss
---
UKARA ISLAND, Tanzania, Sept 22 — Divers working by torchlight recovered more bodies on Saturday from the hull of a ferry that capsized a few metres from the jetty on Lake Victoria, bringing the number of dead to 167 and all but ending hopes of finding anyone else alive.
One man, an engineer, was pulled out on Saturday morning after two nights in an air pocket near the propeller.
The vessel had room for a hundred people and carried perhaps three times as many, together with sacks of maize, bananas and cement.
Survivors said that it rolled over when passengers rushed to one side as it drew near the shore.
It was market day.
Police held the ferry's captain, who had left the helm to somebody untrained, as well as three officials of the state company that runs it.
> COERCE/arrest held: Police [TZA COP] -> ferry's captain [TZA CVL] + three officials of the state company [TZA GOV]
The head of state declared four days of mourning and said that the negligence would be punished.
> THREATEN/arrest said: head of state [TZA GOV] -> -
Kenya's president telephoned his condolences, and Uganda offered divers who, the transport minister said, were no longer needed.
> CONSULT/phone telephoned: Kenya's president [KEN GOV] -> -
> AGREE offered: Uganda [UGA GOV] -> -
> REJECT/assist no longer needed: transport minister [TZA GOV] -> Uganda [UGA GOV]
The water where she sank is shallow enough for children to swim in.
Eight hundred were drowned within sight of Mwanza in 1996 when the Bukoba went down, and a law passed afterwards, which required a list of passengers, is seldom obeyed.
An opposition legislator who called the rescue slow was told by the speaker that this was no time for politics.
> ACCUSE/disapprove called: who = opposition legislator [TZA OPP] -> -
> REQUEST told: speaker [TZA LEG] -> opposition legislator [TZA OPP]
Relatives walked along a row of coffins in the schoolyard, lifting corners of sheets.
Carpenters had been sawing since Thursday.
The wind, which comes up from the south every afternoon, made the tarpaulins snap.
Fishing resumed at dusk, since there was nothing else to eat.
