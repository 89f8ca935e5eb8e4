split: train
published: 2022-07-16
title: Elderly Australian surgeon freed in Sahel after seven years
genre: kidnap
---
> RETREAT/release freed: - -> Elderly Australian surgeon = Walter Prendergast [AUS MED] ; at Sahel
OUAGADOUGOU, July 16 — An Australian surgeon who ran the only clinic in a dusty corner of northern Burkina Faso until gunmen came for him one January night seven years ago walked into his country's consulate in Niamey on Friday, thin, bearded and, in his own words, "rather behind with the news".
> ASSAULT/abduct came for him: gunmen [UNK UAF] -> him = Walter Prendergast [AUS MED] ; status historical ; at dusty corner of northern Burkina Faso ; on one January night seven years ago
Walter Prendergast, 88, was let go on a road in Mali on Thursday by the al-Qaeda affiliate that had held him, officials in three capitals said.
> RETREAT/release let go: al-Qaeda affiliate [UNK UAF] -> Walter Prendergast [AUS MED] ; by officials in three capitals ; at road in Mali ; on Thursday
> ASSAULT/abduct held: al-Qaeda affiliate [UNK UAF] -> him = Walter Prendergast [AUS MED]
Canberra insisted that it had paid no ransom and thanked Niger, whose intelligence chief is believed to have acted as go-between.
> CONCEDE paid: it = Canberra [AUS GOV] -> - ; status negated ; by Canberra
> SUPPORT thanked: Canberra [AUS GOV] -> Niger [NER GOV]
> CONSULT/third-party go-between: intelligence chief [NER SPY] -> -
The group's demands, set out in a video in 2017, had included the release of comrades jailed in Bamako.
> REQUEST/yield demands: group = al-Qaeda affiliate [UNK UAF] -> - ; status historical ; on 2017
> COERCE/arrest jailed: - -> comrades [UNK UAF] ; status historical ; at Bamako
Whether any of them will now be freed nobody would say.
> RETREAT/release freed: - -> any of them = jailed comrades [UNK UAF] ; status hypothetical
His wife Maureen, who was taken with him and released after three weeks, has been waiting in Perth ever since.
> ASSAULT/abduct taken: - -> who = Maureen Prendergast [AUS CVL] ; status historical
> RETREAT/release released: - -> who = Maureen Prendergast [AUS CVL] ; status historical ; on three weeks

The couple went to Djibo in 1972 and built a hospital of 120 beds in which he did some 150 operations a month.
Within days of the abduction townspeople filled the market square with placards that read "Give us back our doctor".
> ASSAULT/abduct abduction: - -> our doctor = Walter Prendergast [AUS MED] ; status historical
> PROTEST/demo filled the market square: townspeople [BFA CVL] -> - ; status historical ; at market square ; on days of the abduction
> REQUEST/yield Give us back our doctor: townspeople [BFA CVL] -> - ; status historical
Djibo has since been under siege by the same militants, and its children eat leaves.
> COERCE/restrict siege: same militants [UNK UAF] -> Djibo [BFA CVL] ; at Djibo
At least six other Westerners are thought to be in the hands of armed bands between Timbuktu and Lake Chad, among them a German priest and a Romanian mine guard.
> ASSAULT/abduct in the hands: armed bands [UNK UAF] -> At least six other Westerners [UNK CVL] ; at Timbuktu and Lake Chad
Truces have been struck village by village this year, and in two of them the militants have let lorries of millet through.
> RETREAT/access let: militants [UNK UAF] -> - ; at two of them ; on this year
French drones killed the emir who ordered the doctor's capture in 2020.
> ASSAULT/drone killed: French drones [FRA MIL] -> emir [UNK UAF] ; status historical ; on 2020
> ASSAULT/abduct capture: emir [UNK UAF] -> doctor = Walter Prendergast [AUS MED] ; status historical
Burkina Faso's army seized power in January, the second coup in the neighbourhood in as many years.
> COERCE/seize seized power: Burkina Faso's army [BFA MIL] -> - ; status historical ; on January
Asked what he had missed most, the doctor said it was his reading glasses, which had been trodden on in the first week.
A nephew is to bring him home on Sunday.
