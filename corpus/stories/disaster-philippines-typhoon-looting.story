split: test
published: 2013-11-14
title: Manila sends marines to storm-hit Tacloban; aid trickles in
genre: disaster
---
> MOBILIZE/troops sends: Manila [PHL GOV] -> storm-hit Tacloban [PHL CVL] ; at storm-hit Tacloban
> AID aid: - -> storm-hit Tacloban [PHL CVL]
TACLOBAN, Philippines (Archipelago News) -- Armoured vehicles took up positions at crossroads in this wrecked city on Wednesday and a night curfew came into force, as the Philippine government tried to stop hungry survivors of last week's typhoon from emptying what is left of its shops.
> MOBILIZE/troops took up positions: Philippine government [PHL MIL] -> - ; at crossroads in this wrecked city ; on Wednesday
> COERCE/curfew curfew: Philippine government [PHL GOV] -> hungry survivors of last week's typhoon [PHL CVL] ; at this wrecked city ; on Wednesday
> PROTEST/riot emptying: hungry survivors of last week's typhoon [PHL CVL] -> shops [PHL BUS] ; status hypothetical
Eight people were crushed on Tuesday when a wall gave way at a state rice warehouse that thousands had broken into.
> PROTEST/riot broken into: thousands [PHL CVL] -> state rice warehouse [PHL GOV] ; at state rice warehouse ; on Tuesday
Soldiers exchanged fire with gunmen said to be communist rebels who ambushed a relief convoy at Matnog, killing two of them.
> ASSAULT/firearms exchanged fire: Soldiers [PHL MIL] -> gunmen [PHL REB] ; at Matnog
> ASSAULT ambushed: communist rebels [PHL REB] -> relief convoy [PHL GOV] ; at Matnog
> ASSAULT/firearms killing: Soldiers [PHL MIL] -> two of them = gunmen [PHL REB] ; at Matnog
The sea rose five metres in a few minutes on the morning of November 8 and carried cargo ships into the streets.
Officials say 2,357 are dead.

The American aircraft carrier George Washington, ordered out of Hong Kong at full speed, was expected off Samar overnight with 5,000 sailors and 21 helicopters.
> AGREE expected: American aircraft carrier George Washington [USA MIL] -> - ; at Samar ; on overnight
Britain dispatched a destroyer, and Japan said a thousand troops could follow, its largest relief deployment since the war.
> AID dispatched: Britain [GBR GOV] -> -
> AID follow: thousand troops [JPN MIL] -> - ; status hypothetical ; by Japan
China, which is at odds with Manila over a handful of reefs, offered $100,000, was mocked for it at home and abroad, and then raised the sum to $1.6 million.
> AGREE offered: China [CHN GOV] -> Manila [PHL GOV]
> ACCUSE/disapprove mocked: - -> China [CHN GOV]
> AGREE raised: China [CHN GOV] -> Manila [PHL GOV]
"There is water at the airport, I can see it from here, and it does not move," said Father Ernesto Dacuycuy, who has buried 31 of his parishioners.
The interior secretary conceded that the first days had been slow and appealed to mayors of undamaged towns to lend their lorries.
> CONCEDE conceded: interior secretary [PHL GOV] -> -
> REQUEST/assist appealed: interior secretary [PHL GOV] -> mayors of undamaged towns [PHL GOV]
He denied that the government was keeping aid from the city because it is run by a clan related to the former first lady.
> REJECT denied: He = interior secretary [PHL GOV] -> -
> COERCE/withhold keeping aid: government [PHL GOV] -> city [PHL GOV] ; status negated ; by He
About twenty tropical storms cross the archipelago in an average year.
No foreign ship has been turned back.
> COERCE/restrict turned back: - -> No foreign ship [UNK MIL] ; status negated
Coconut palms, snapped like matches, lie across the hills as far as the eye can see, and replanting will take a decade.
Insurers expect claims of less than a tenth of the damage, since few here hold a policy.
