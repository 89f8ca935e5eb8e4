split: dev
published: 2021-06-21
title: EU hits Belarus potash over forced landing
genre: sanctions
---
> SANCTION hits: EU [IGO IGO] -> Belarus [BLR GOV]
> COERCE/seize forced landing: Belarus [BLR GOV] -> -
LUXEMBOURG (Meuse Dispatch) - European Union foreign ministers on Monday blacklisted 78 Belarusian officials and seven firms and agreed to curb imports of potash, punishing Minsk for forcing down an airliner last month in order to arrest a dissident blogger.
> SANCTION blacklisted: European Union foreign ministers [IGO IGO] -> 78 Belarusian officials [BLR GOV] + seven firms [BLR BUS] ; on Monday
> SANCTION agreed: European Union foreign ministers [IGO IGO] -> Minsk [BLR GOV] ; on Monday
> COERCE/seize forcing down: Minsk [BLR GOV] -> airliner [UNK BUS] ; on last month
> COERCE/arrest arrest: Minsk [BLR GOV] -> dissident blogger [BLR JRN] ; on last month
The measures, co-ordinated with London, Ottawa and Washington, are the fourth and by far the widest round since a disputed election last August.
> COOPERATE co-ordinated: London [GBR GOV] + Ottawa [CAN GOV] + Washington [USA GOV] -> -
"This will hurt the regime's purse, not the people's bread," said the Latvian foreign minister, though farm groups in Poland have asked Brussels who will pay for dearer fertiliser.
> REQUEST/assist asked: farm groups in Poland [POL BUS] -> Brussels [IGO IGO]
The airliner had been bound from Athens to Vilnius with 132 people aboard.
Luxembourg's cathedral bells interrupted the news conference twice.

Belarus accused the ministers of "economic piracy" and promised a response that would be "asymmetric and painful".
> ACCUSE/disapprove accused: Belarus [BLR GOV] -> ministers = European Union foreign ministers [IGO IGO]
> THREATEN promised: Belarus [BLR GOV] -> -
It has already stopped holding back migrants, according to Lithuania, whose border guards have caught 400 people, most of them Iraqis, in three weeks.
> COERCE/arrest caught: border guards [LTU COP] -> 400 people [IRQ REF] ; by Lithuania ; on three weeks
> CONCEDE stopped holding back: It = Belarus [BLR GOV] -> migrants [UNK REF] ; by Lithuania
Minsk denies steering anyone across the frontier.
> REJECT denies: Minsk [BLR GOV] -> -
Lithuania, with fewer than three million people, usually sees about eighty such arrivals in a year.
Minsk will expel the Latvian ambassador on Wednesday, two diplomats there predicted, and her colleagues from Tallinn and Vilnius a few days later.
> SANCTION/expel expel: Minsk [BLR GOV] -> Latvian ambassador [LVA GOV] + colleagues from Tallinn and Vilnius [UNK GOV] ; status future ; by two diplomats there ; on Wednesday

Potash earns the country about $2.4 billion a year, much of it through the Lithuanian port of Klaipeda, and the state railway of Lithuania stands to lose an eighth of its freight.
Existing contracts are exempt, a loophole that diplomats admitted had been cut to satisfy Belgium.
> CONCEDE cut: - -> Belgium [BEL GOV] ; by diplomats
Austria, whose banks have lent heavily in Minsk, dropped its objection to a ban on new loans only after a telephone call from Berlin on Sunday.
> CONCEDE dropped: Austria [AUT GOV] -> -
> CONSULT/phone telephone call: Berlin [DEU GOV] -> Austria [AUT GOV] ; on Sunday
The exiled opposition, which had lobbied for a full embargo, thanked the ministers and said that the next step should be a tribunal.
> REQUEST lobbied: exiled opposition [BLR OPP] -> -
> SUPPORT thanked: exiled opposition [BLR OPP] -> ministers = European Union foreign ministers [IGO IGO]
> REQUEST should be: exiled opposition [BLR OPP] -> -
A spokesman for the airline said that its crews now avoid Belarusian airspace altogether, which adds 25 minutes to flights between Vilnius and Tbilisi.
Potash prices at Vancouver rose 4 percent.
