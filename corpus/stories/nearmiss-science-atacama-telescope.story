split: test
published: 2014-06-20
title: Mountain loses its head to make room for giant telescope
genre: near-miss
---
CERRO ARMAZONES, Chile, June 19 — A charge of eleven tonnes blew the top off a mountain in the Atacama desert on Thursday, in front of ministers, astronomers and a small dog, to clear a platform for what will be the largest optical telescope on Earth.
A plume of ochre dust rose over the ridge, hung there and drifted off towards Bolivia.
The mirror of the instrument, made up of 798 hexagons, will measure 39 metres from edge to edge and gather more light than all the present giants taken together.
It will hunt for planets that orbit other suns and spy on galaxies that fought and merged when the universe was young.
The desert is so dry that in some places no rain has been recorded since the conquistadors.
"We are not invading the sky, we are asking it questions," the director of the observatory, a Dutchwoman, told the guests, whose helmets bore their names.
Chile has given the land and exempts the project from taxes for fifty years in return for a tenth of the observing time.
> AID given the land: Chile [CHL GOV] -> -
> COOPERATE exempts: Chile [CHL GOV] -> -
Fifteen countries are paying for the work, which is to cost 1.1 billion euros, and Brazil will become the sixteenth if its congress ratifies a treaty of accession that has lain in committee since 2011.
> COOPERATE paying: Fifteen countries [UNK GOV] -> -
> SUPPORT ratifies: congress [BRA LEG] -> - ; status hypothetical
Should Brasília pull out, the dome could be delayed by years.
> SANCTION/withdraw pull out: Brasília [BRA GOV] -> - ; status hypothetical
The explosion was smaller than that of an ordinary day at the copper mines of Calama.
Miners there, who have their own quarrel with the government, went back to work this week.
Guanacos fled.
Seismographs two hundred kilometres away registered nothing.
The telescope is due to open its eye in 2024, when the director will be seventy.
Local guides, eager for trade, have begun offering tours of the headless peak.
