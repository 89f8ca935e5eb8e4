split: train
published: 2019-07-04
title: Italy seals port to rescue ship, captain threatens to sail in
genre: aid
---
> COERCE/restrict seals: Italy [ITA GOV] -> rescue ship [NGO NGO] ; at port
> THREATEN threatens: captain [NGO NGO] -> -
LAMPEDUSA, Italy - A German charity's ship with 42 people aboard, picked up from a sinking dinghy off Libya twelve days ago, drifted a mile outside this island harbour on Wednesday as Rome forbade it to dock and its captain warned that she would come in with or without a pilot.
> AID picked up: German charity's ship [DEU NGO] -> 42 people [UNK REF] ; at off Libya ; on twelve days ago
> COERCE/restrict forbade: Rome [ITA GOV] -> it = German charity's ship [DEU NGO]
> THREATEN warned: captain [DEU NGO] -> - ; on Wednesday
The coastguard took off a woman in labour and two children, and sent back the rest of the doctor's list.
> AID took off: coastguard [ITA COP] -> woman in labour [UNK REF] + two children [UNK REF]
> REJECT/assist sent back: coastguard [ITA COP] -> -
"Let them go to Amsterdam, let them go to Berlin," the interior minister wrote under a photograph of a peach.
> REJECT/assist Let them go: interior minister [ITA GOV] -> them = migrants [UNK REF]
A decree issued last month lets him fine such captains 50,000 euros and impound their vessels.
> SANCTION fine: him = Italian interior minister [ITA GOV] -> such captains [NGO NGO] ; status hypothetical
> COERCE/seize impound: him = Italian interior minister [ITA GOV] -> vessels [NGO NGO] ; status hypothetical

The captain, Wiebke Harms, could be arrested on landing and charged with abetting illegal entry, an offence that carries up to five years.
> COERCE/arrest arrested: - -> captain = Wiebke Harms [DEU NGO] ; status hypothetical
> ACCUSE/allege charged: - -> captain = Wiebke Harms [DEU NGO] ; status hypothetical
An appeal by her lawyers was turned down on Tuesday by the European Court of Human Rights, which nevertheless reminded Rome of its duty to look after the vulnerable.
> REQUEST/assist appeal: lawyers [DEU CVL] -> European Court of Human Rights [IGO JUD]
> REJECT/assist turned down: European Court of Human Rights [IGO JUD] -> lawyers [DEU CVL] ; on Tuesday
> REQUEST/assist reminded: European Court of Human Rights [IGO JUD] -> Rome [ITA GOV]
Aboard, the water-maker has broken and people sleep in rows under an awning that was meant for twelve.
Sixty German towns have declared themselves willing to take the migrants in.
> AGREE willing: Sixty German towns [DEU GOV] -> migrants [UNK REF]
Malta, Luxembourg and Portugal would share them out, a Commission official in Brussels said, if Italy let them ashore first, which it has not done.
> AGREE share them out: Malta [MLT GOV] + Luxembourg [LUX GOV] + Portugal [PRT GOV] -> them = migrants [UNK REF] ; status hypothetical ; by Commission official in Brussels
> RETREAT/access let them ashore: Italy [ITA GOV] -> them#2 = migrants [UNK REF] ; status negated ; by Commission official in Brussels
The law of the sea is older than the Italian state, an admiral remarked, and rather shorter.
A Spanish vessel with 121 people aboard will be turned back at the same line on Friday, coastguard officers expect, and its crew may be fined.
> COERCE/restrict turned back: coastguard officers [ITA COP] -> Spanish vessel [ESP NGO] ; status future ; by coastguard officers ; on Friday
> SANCTION fined: - -> crew [ESP NGO] ; status hypothetical

Fishermen on the mole were of two minds.
Some had hung out a banner of welcome, and others had parked a van across the slipway.
> SUPPORT hung out: Some = Fishermen [ITA CVL] -> -
> PROTEST/obstruct parked: others = Fishermen [ITA CVL] -> - ; at slipway
Arrivals in Italy by sea have fallen by four-fifths within a year, but the share of those who drown on the way has risen.
Two of the island's three hotels are fully booked until September.
