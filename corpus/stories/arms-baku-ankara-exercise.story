split: train
published: 2013-07-11
title: Azerbaijan and Turkey to stage biggest joint exercise next week
genre: arms
---
> AGREE stage: Azerbaijan [AZE GOV] + Turkey [TUR GOV] -> -
BAKU, July 11 - Azerbaijan's defence ministry said on Thursday that its forces would start their largest joint manoeuvres with Turkey since independence on Monday, involving some 2,000 men, thirty helicopters and, for the first time, Turkish drones.
> AGREE start: forces [AZE MIL] -> Turkey [TUR MIL] ; by defence ministry ; on Monday
The drills will be held near Barda, about forty kilometres from the line that separates Azerbaijani soldiers from ethnic Armenian troops in Nagorno-Karabakh.
They are not directed against any third country, a spokesman said.
Yerevan was unconvinced, and its own army will practise firing ballistic missiles at a range in the south of the country in the same week, the Armenian chief of staff announced.
> REJECT unconvinced: Yerevan [ARM GOV] -> -
> MOBILIZE/weapons practise firing: own army [ARM MIL] -> - ; status future ; by Armenian chief of staff ; at range in the south of the country ; on same week
Barda is a market town known for its roses.

Russia, which has a base at Gyumri and a treaty obligation to defend Armenia, sold Azerbaijan about a billion dollars' worth of tanks and rocket launchers last year, to the dismay of its ally.
> COOPERATE sold: Russia [RUS GOV] -> Azerbaijan [AZE GOV] ; on last year
> ACCUSE/disapprove dismay: ally = Armenia [ARM GOV] -> Russia [RUS GOV]
"Our doctor is selling our neighbour the disease," said Artak Sargsyan, an opposition member of the Armenian parliament.
> ACCUSE/disapprove selling: Artak Sargsyan [ARM OPP] -> doctor = Russia [RUS GOV]
The Russian president is due in Baku next month with half a dozen ministers, and may sign a further contract for helicopters.
> AGREE due: Russian president [RUS GOV] -> Baku [AZE GOV] ; at Baku ; on next month
> SUPPORT sign: Russian president [RUS GOV] -> - ; status hypothetical
Azerbaijan spends more on its army than Armenia does on everything.

American, French and Russian mediators have asked both sides to refrain from exercises near the front and to pull back their snipers; neither has agreed to do so.
> REQUEST/yield asked: American [USA GOV] + French [FRA GOV] + Russian mediators [RUS GOV] -> both sides = Azerbaijan and Armenia [UNK GOV]
> CONCEDE agreed: neither = Azerbaijan and Armenia [UNK GOV] -> - ; status negated
The presidents have not met since January of last year, although their foreign ministers did so last Friday in Vienna, without reaching agreement on a date.
> CONSULT met: presidents [UNK GOV] -> - ; status negated ; on since January of last year
> CONSULT did so: foreign ministers [UNK GOV] -> - ; at Vienna ; on last Friday
> AGREE agreement: foreign ministers [UNK GOV] -> - ; status negated ; at Vienna ; on last Friday
Three Azerbaijani conscripts and an Armenian sergeant have been shot along the line this month.
> ASSAULT/firearms shot: - -> Three Azerbaijani conscripts [AZE MIL] + Armenian sergeant [ARM MIL] ; at along the line ; on this month
If the clashes spread, a retired Turkish general said on television, Ankara would have no right to stand aside.
Azerbaijan's oil fund earned $9 billion in the first half of the year.
The temperature in Barda is forecast to reach 39 degrees on Monday.
Baku's oil boulevard was being repainted for the visit of a Formula One inspector.
