split: train
published: 2022-03-29
title: A year on, Palma waits for its gas project to come back
genre: war
---
PALMA, Mozambique, March 29 (Indian Ocean Courier) - Twelve months after Islamist fighters overran this northern Mozambican town and chased French engineers off a $20 billion gas project, the bakery has reopened, the bank has not, and Rwandan soldiers on foot greet children by name.
> ASSAULT overran: Islamist fighters [MOZ REB] -> this northern Mozambican town = Palma [MOZ CVL] ; status historical ; at this northern Mozambican town
> COERCE/deport chased: Islamist fighters [MOZ REB] -> French engineers [FRA BUS] ; status historical
The company says it will return when it is convinced that civilians can live normally.
> AGREE will return: it = French gas company [FRA BUS] -> - ; by company
Analysts do not expect work to restart before 2023.
"We are like a bride whose husband has gone to make a telephone call," said Awa Saide, who sells fried cassava to the garrison.

Rwanda sent a thousand men at Maputo's request last July and retook the port of Mocimboa da Praia within a month, a place that the Mozambican army had failed to recover in a year of trying.
> AID sent: Rwanda [RWA GOV] -> Maputo [MOZ GOV] ; on last July
> REQUEST/assist request: Maputo [MOZ GOV] -> Rwanda [RWA GOV]
> ASSAULT retook: Rwanda [RWA GOV] -> - ; at port of Mocimboa da Praia ; on within a month
> ASSAULT recover: Mozambican army [MOZ MIL] -> - ; status negated ; on a year of trying
Botswana, Lesotho, Tanzania and South Africa have contributed another two thousand under the flag of the region's development bloc, whose mandate expires on April 15 and is expected to be extended.
> AID contributed: Botswana [BWA GOV] + Lesotho [LSO GOV] + Tanzania [TZA GOV] + South Africa [ZAF GOV] -> -
> AGREE extended: - -> region's development bloc [IGO IGO]
The fighters have scattered westward into Niassa in bands of ten or twenty, beheading charcoal burners and stealing maize.
> RETREAT/withdraw scattered: fighters [MOZ REB] -> - ; at Niassa
> ASSAULT/primitive beheading: fighters [MOZ REB] -> charcoal burners [MOZ CVL]
> COERCE/seize stealing: fighters [MOZ REB] -> -
Pemba's airport has a new fence.

Survivors of the assault on Palma, in which dozens of contractors were killed as they tried to escape from a besieged hotel, are preparing to sue the company in Nanterre for failing to protect them.
> ASSAULT assault: - -> Palma [MOZ CVL] ; status historical ; at Palma
> ASSAULT killed: - -> dozens of contractors [UNK BUS] ; status historical
> COERCE/restrict besieged: - -> hotel [MOZ BUS] ; status historical ; at hotel
> ACCUSE sue: Survivors [UNK CVL] -> company [FRA BUS] ; status future ; at Nanterre
> AID protect: company [FRA BUS] -> them = survivors [UNK CVL] ; status negated ; by Survivors
It denies that it refused fuel to a rescue helicopter.
> REJECT denies: It = French gas company [FRA BUS] -> -
> REJECT/assist refused: it = French gas company [FRA BUS] -> rescue helicopter [ZAF BUS] ; status negated ; by It
Amnesty International reported last year that the pilots of a private security firm had lifted white guests out first, together with the manager's two dogs, an accusation that the firm has rejected.
> ACCUSE/allege reported: Amnesty International [NGO NGO] -> pilots of a private security firm [ZAF BUS] ; on last year
> REJECT rejected: firm#2 [ZAF BUS] -> Amnesty International [NGO NGO]
Some 780,000 people, close to a third of the population of Cabo Delgado province, have left their homes since the insurgency began in October 2017.
Ruby mines near Montepuez have gone on working throughout.
European instructors began teaching Mozambican commandos in November, and Brussels may pay for the Rwandans as well.
> AID teaching: European instructors [IGO MIL] -> Mozambican commandos [MOZ MIL] ; on November
> AID pay: Brussels [IGO IGO] -> Rwandans [RWA MIL] ; status hypothetical
The price of liquefied gas in Asia has more than quadrupled in a year.
Brussels said nothing about money on Tuesday.
