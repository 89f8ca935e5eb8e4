split: train
published: 2017-11-02
title: Brussels links fish and garment quotas to release of dissidents
genre: sanctions
---
> THREATEN/relations links: Brussels [IGO IGO] -> -
PHNOM PENH, Nov 2 (Mekong News Service) - The European Union told Cambodia on Thursday that it would review duty-free access for the kingdom's garments unless an imprisoned opposition leader was released and two closed newspapers were allowed to reopen, putting at risk two-fifths of all exports.
> THREATEN/relations would review: European Union [IGO IGO] -> Cambodia [KHM GOV] ; on Thursday
> COERCE/arrest imprisoned: - -> imprisoned opposition leader [KHM OPP]
> COERCE/censor closed: - -> two closed newspapers [KHM JRN]
Cambodia's foreign minister, Chea Vuthy, replied that his country would not "barter its sovereignty for shirts" and asked Brussels to look at its own prisons first.
> REJECT/yield replied: foreign minister = Chea Vuthy [KHM GOV] -> Brussels [IGO IGO]
> REQUEST/change asked: foreign minister = Chea Vuthy [KHM GOV] -> Brussels [IGO IGO]
Some 700,000 people, most of them young women from rice-growing provinces, work in the factories.
The opposition leader was taken from his house at midnight in September and charged with plotting with foreigners, on the strength of a speech that he had given in Melbourne four years before.
> COERCE/arrest taken: - -> opposition leader [KHM OPP] ; at house ; on September
> ACCUSE/allege charged: - -> opposition leader [KHM OPP]
His party is to be dissolved by the supreme court on November 16, lawyers expect, and 118 of its officials will be barred from politics for five years.
> COERCE/restrict dissolved: supreme court [KHM JUD] -> party [KHM OPP] ; status future ; by lawyers ; on November 16
> COERCE/restrict barred: - -> 118 of its officials [KHM OPP] ; status future ; by lawyers ; on for five years
Half of its lawmakers have fled abroad.
The foreign minister was speaking at the opening of a cement works.

China, by contrast, expressed full support for Cambodia's efforts to protect its stability and will lend it another $200 million for roads, the Chinese ambassador said after calling on the prime minister.
> SUPPORT support: China [CHN GOV] -> Cambodia [KHM GOV] ; by Chinese ambassador
> AGREE lend: China [CHN GOV] -> it = Cambodia [KHM GOV] ; by Chinese ambassador
> CONSULT/visit calling on: Chinese ambassador [CHN GOV] -> prime minister [KHM GOV]
The two armies trained together last year in a jungle exercise called Golden Dragon, for which the Americans' own annual drill was cancelled.
> COOPERATE trained together: two armies [UNK MIL] -> - ; status historical ; on last year
> REJECT cancelled: - -> Americans [USA MIL]
The United States has cut off its funds for the election commission and will refuse visas to officials "undermining democracy", a state department spokeswoman announced.
> SANCTION/discontinue cut off: United States [USA GOV] -> election commission [KHM GOV] ; by state department spokeswoman
> SANCTION refuse visas: United States [USA GOV] -> officials [KHM GOV] ; status future ; by state department spokeswoman
Garment unions, which fear for their members' jobs, pleaded with the Europeans not to punish the weak, and some 200 machinists will stage a sit-down outside the EU mission on Monday.
> REQUEST/yield pleaded: Garment unions [KHM LAB] -> Europeans [IGO IGO]
> PROTEST/demo sit-down: 200 machinists [KHM LAB] -> EU mission [IGO IGO] ; status future ; at outside the EU mission ; on Monday
Customs officers share data on smuggled timber with their Vietnamese counterparts, a form of cooperation that the Union pays for and that would also end.
> COOPERATE share data: Customs officers [KHM GOV] -> Vietnamese counterparts [VNM GOV]
> AID pays: Union = European Union [IGO IGO] -> -
> SANCTION/discontinue end: Union = European Union [IGO IGO] -> - ; status hypothetical
An EU official insisted that nothing had been decided and that no tariff would be imposed before a year of consultations.
> SANCTION imposed: EU [IGO IGO] -> - ; status negated ; by EU official ; on before a year of consultations
Cambodia earned $6.3 billion from clothing and shoes in 2016.
The water festival, at which longboats race before the palace, opens on Thursday, and rain is forecast.
The factories' owners are for the most part from Taiwan, Hong Kong and mainland China.
