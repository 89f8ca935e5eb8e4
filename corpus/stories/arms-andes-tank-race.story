split: dev
published: 2009-12-01
title: Peru proposes arms freeze to Chile, gets cold shoulder
genre: arms
---
> REQUEST proposes: Peru [PER GOV] -> Chile [CHL GOV]
> REJECT cold shoulder: Chile [CHL GOV] -> Peru [PER GOV]
LIMA - Peru's foreign minister began a tour of seven South American capitals on Monday to promote a treaty that would forbid any of them to attack another and oblige all to spend three percent less on weapons every year, but the country he had chiefly in mind left him off its calendar.
> CONSULT/visit tour: foreign minister [PER GOV] -> seven South American capitals [UNK GOV] ; on Monday
> REQUEST promote: foreign minister [PER GOV] -> seven South American capitals [UNK GOV]
> REJECT/meet left: country = Chile [CHL GOV] -> him = Peruvian foreign minister [PER GOV]
Chile's envoy in Lima explained that Santiago had "no hour free before Christmas".
> REJECT/meet no hour free: Santiago [CHL GOV] -> - ; by envoy in Lima
Relations soured last month when a Peruvian air force officer, Sergeant Ronal Ticona, was charged with selling files to Chilean paymasters for $3,000 a time.
> ACCUSE/allege charged: - -> Sergeant Ronal Ticona [PER MIL] ; on last month
Chile denies paying him.
> REJECT denies: Chile [CHL GOV] -> -
Ticona, who could be jailed for 35 years, has not entered a plea.
> COERCE/arrest jailed: - -> Ticona [PER MIL] ; status hypothetical

Chile sets aside for the forces a tenth of the sales of its state copper company, a rule that has bought it Dutch frigates, German tanks and American fighters, so that its neighbour, richer than it was, nonetheless feels poorer.
> COOPERATE bought: it = Chile [CHL GOV] -> Dutch [NLD BUS] + German [DEU BUS] + American [USA BUS]
Peru itself test-drove Chinese tanks in the sand at Conchan in October and may order eighty of them.
> MOBILIZE/weapons test-drove: Peru [PER GOV] -> - ; at Conchan ; on October
> COOPERATE order: Peru [PER GOV] -> Chinese [CHN BUS] ; status hypothetical
The two fought from 1879 to 1883, and schoolchildren in both can recite the names of the warships.
> ASSAULT fought: two = Peru and Chile [UNK GOV] -> - ; status historical ; on from 1879 to 1883
A case about the sea border is before the court in The Hague, where Peru's pleading is expected to be answered in March.
> ACCUSE case: Peru [PER GOV] -> -
Analysts in Santiago point out that frigates are of little use on a frontier made of mountains.
Dockers in Valparaiso plan a one-day strike on Friday over the loss of Peruvian cargo.
> PROTEST/strike strike: Dockers in Valparaiso [CHL LAB] -> - ; status future ; at Valparaiso ; on Friday

"The treaty is a valentine in an envelope full of sand," a Chilean senator, Ignacio Larrondo, told a radio station.
> REJECT valentine: Chilean senator = Ignacio Larrondo [CHL LEG] -> -
Ecuador and Uruguay have endorsed the plan, and Brazil, which makes weapons, thinks it charming.
> SUPPORT endorsed: Ecuador [ECU GOV] + Uruguay [URY GOV] -> -
Colombia, which is preoccupied with Venezuela, promised to read it.
> AGREE promised: Colombia [COL GOV] -> -
The region's military budgets amounted to $51 billion last year.
Copper climbed back above three dollars a pound in London.
Chile's footballers had put two past Peru in the year's only meeting in Lima, without reprisals.
Elections are to be held in Chile on December 13, and the candidates have said little about defence.
