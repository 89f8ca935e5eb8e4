split: train
published: 2010-08-06
title: Chechen exile shot in Tbilisi; Georgia points at Moscow
genre: terrorism
---
> ASSAULT/targeted shot: - -> Chechen exile [RUS REB] ; at Tbilisi
> ACCUSE/allege points at: Georgia [GEO GOV] -> Moscow [RUS GOV]
TBILISI, Aug 6 - A former Chechen field commander who had lived quietly in the Georgian capital under another name was assassinated outside his daughter's kindergarten on Thursday by a man on a bicycle, and the interior minister said that there could be "no serious doubt" who had paid for the bullet.
> ASSAULT/targeted assassinated: man on a bicycle [UNK UAF] -> former Chechen field commander [RUS REB] ; at outside his daughter's kindergarten ; on Thursday
> ACCUSE/allege no serious doubt: interior minister [GEO GOV] -> -
Ruslan Dadayev, 44, was the fourth veteran of Russia's Chechen wars to be killed abroad in two years, after others in Vienna, Dubai and Istanbul.
> ASSAULT/targeted killed: - -> Ruslan Dadayev [RUS REB] ; at abroad
> ASSAULT wars: Russia [RUS GOV] -> Chechen [RUS REB] ; status historical
Moscow dismissed the suggestion that it was behind the murder, and a spokesman for its foreign intelligence service said that its officers "have not killed anyone abroad since 1959".
> REJECT dismissed: Moscow [RUS GOV] -> -
> ASSAULT/targeted murder: it = Moscow [RUS GOV] -> - ; status negated ; by Moscow
> ASSAULT/targeted killed: officers [RUS SPY] -> anyone [UNK UNK] ; status negated ; by spokesman for its foreign intelligence service
A Russian citizen of 29 was caught an hour later at the Sarpi crossing with a wig and nine thousand dollars, and will be brought before a magistrate on Saturday.
> COERCE/arrest caught: - -> Russian citizen of 29 [RUS CRM] ; at Sarpi crossing
> ACCUSE/investigate brought before a magistrate: - -> Russian citizen of 29 [RUS CRM] ; status future ; on Saturday
The kindergarten, in a courtyard hung with vines, is attended by thirty children.

Georgia, which fought and lost a five-day war with Russia in August 2008, has no embassy in Moscow, and the Swiss pass messages between the two.
> ASSAULT war: Georgia [GEO GOV] -> Russia [RUS GOV] ; status historical ; on August 2008
> CONSULT/third-party pass messages: Swiss [CHE GOV] -> two = Georgia and Russia [UNK GOV]
Through them Tbilisi has requested the interrogation of two men whom it suspects of having rented the killer's flat.
> REQUEST/assist requested: Tbilisi [GEO GOV] -> -
> ACCUSE/allege suspects: it = Tbilisi [GEO GOV] -> two men [RUS UNK]
Should the request be ignored, the foreign minister, Nino Abashidze, warned, her government would break off even these contacts and block Russia's entry into the World Trade Organization.
> THREATEN/relations would break off: government [GEO GOV] -> Russia [RUS GOV]
> REJECT ignored: - -> government = Georgia [GEO GOV] ; status hypothetical ; by Nino Abashidze
Russia has wanted to join the body since 1993.
On Friday two Georgian news sites were knocked off the air by a flood of bogus traffic, and text messages announcing a nationwide curfew, which had not been ordered, reached thousands of telephones.
> COERCE/cyber knocked off the air: - -> two Georgian news sites [GEO JRN] ; on Friday
> COERCE/misinformation text messages: - -> thousands of telephones [GEO CVL] ; on Friday
> COERCE/curfew ordered: - -> thousands of telephones [GEO CVL] ; status negated
Officials called on people not to forward them.
> REQUEST/change called on: Officials [GEO GOV] -> people [GEO CVL]
Opposition leaders, who accuse the president of seeing Russians under every bed, refused to take part in a rally of mourning and will hold their own on Sunday against the closure of a television station.
> ACCUSE/disapprove accuse: Opposition leaders [GEO OPP] -> president [GEO GOV]
> REJECT/assist refused: Opposition leaders [GEO OPP] -> -
> PROTEST/demo hold: Opposition leaders [GEO OPP] -> - ; status future ; on Sunday
> COERCE/censor closure: - -> television station [GEO JRN]
Dadayev's widow said that he had taken up beekeeping.
Temperatures in the capital climbed to 38 degrees, and the river was crowded until midnight.
The two countries' trade, mostly in wine and mineral water, used to be worth half a billion dollars a year.
