split: train
published: 2015-11-05
title: East African police forces claim joint coup against ivory ring
genre: courts
---
> COOPERATE joint coup: East African police forces [UNK COP] -> -
ARUSHA, Tanzania, Nov 4 - Tanzanian and Kenyan detectives who had shared a radio frequency and a box of mangoes for eleven days picked up fourteen people in simultaneous raids on Tuesday, among them a woman said to have shipped two tonnes of tusks to Asia.
> COOPERATE shared a radio frequency: Tanzanian and Kenyan detectives [UNK COP] -> - ; on eleven days
> COERCE/arrest picked up: Tanzanian and Kenyan detectives [UNK COP] -> fourteen people [UNK CRM] ; on Tuesday
> COERCE/seize raids: Tanzanian and Kenyan detectives [UNK COP] -> fourteen people [UNK CRM] ; on Tuesday
The woman, a 66-year-old restaurateur, was arraigned in Dar es Salaam the next morning and did not enter a plea.
> ACCUSE/allege arraigned: - -> The woman [CHN BUS] ; at Dar es Salaam ; on the next morning
> REJECT enter a plea: The woman [CHN BUS] -> - ; status negated
Interpol supplied the telephone intercepts, Uganda a tracker dog named Faith, and the United States Fish and Wildlife Service the money for petrol.
> COOPERATE supplied: Interpol [IGO COP] -> -
> AID supplied: Uganda [UGA GOV] + the United States Fish and Wildlife Service [USA GOV] -> -
"For years the thieves had one market and we had three sets of forms," said Superintendent Agnes Mollel, who coordinated the operation from a classroom.
Two of the suspects are to be handed over to Kenya within a fortnight under a treaty that the neighbours ratified in 2012 and have never before used.
> AGREE handed over: - -> Kenya [KEN GOV] ; on within a fortnight
> SUPPORT ratified: the neighbours = Tanzania and Kenya [UNK GOV] -> - ; status historical ; on 2012

China, whose embassy had been embarrassed by a report that diplomats filled their bags during a state visit, praised the arrests and offered to receive investigators in Guangzhou.
> SUPPORT praised: China [CHN GOV] -> -
> AGREE offered: China [CHN GOV] -> investigators [UNK COP] ; at Guangzhou
Tanzania's elephants numbered 109,000 in 2009 and 43,000 last year.
An aerial count is flown at first light, when the animals throw long shadows.
In the Selous, rangers from both countries have patrolled together since July in boats lent by a German foundation.
> COOPERATE patrolled together: rangers from both countries [UNK COP] -> - ; at the Selous ; on July
> AID lent: a German foundation [DEU NGO] -> rangers from both countries [UNK COP]
The new president, sworn in on Thursday, has named no minister of tourism, and hoteliers are in no hurry.
If the court refuses bail, as prosecutors have requested, the trial could start before the long rains.
> REJECT/yield refuses bail: the court [TZA JUD] -> - ; status hypothetical
> REQUEST/yield requested: prosecutors [TZA JUD] -> the court [TZA JUD]
A tusk fetches about 2,000 dollars a kilo in Beijing, roughly what a ranger earns in a year.
The dog, exhausted, slept through the press conference.
Kilimanjaro was hidden in cloud for the ninth day running.
