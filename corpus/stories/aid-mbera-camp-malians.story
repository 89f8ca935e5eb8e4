split: train
published: 2024-05-22
title: Mauritania counts new arrivals as Malian camp overflows
genre: aid
---
NOUAKCHOTT (Sahara Press Agency) - The refugee camp at Mbera, on Mauritania's desert border with Mali, took in its hundred-thousandth resident this week, and another 90,000 people are living under trees and tarpaulins in the villages round about, a provincial official said on Wednesday.
> AID took in: refugee camp at Mbera [MRT GOV] -> hundred-thousandth resident [MLI REF] ; by provincial official ; at Mbera ; on this week
Most arrived on donkey carts.
They describe villages searched by Malian soldiers and by white men who did not speak French, wells filled with stones, and young men led away with their turbans over their eyes.
> COERCE searched: Malian soldiers [MLI MIL] + white men [RUS UAF] -> villages [MLI CVL] ; by They
> COERCE/arrest led away: Malian soldiers [MLI MIL] + white men [RUS UAF] -> young men [MLI CVL] ; by They
"My brother was a butcher, and they said that a butcher must know whose meat the jihadists eat," said Fadimata walet Ousmane, who has not heard of him since March.
> ACCUSE/allege said: they = Malian soldiers [MLI MIL] -> brother [MLI CVL] ; by Fadimata walet Ousmane
Bamako says that its army kills only terrorists and that the Russians in its service are instructors.
> ASSAULT kills: army [MLI MIL] -> terrorists [MLI REB] ; by Bamako
> AID instructors: Russians [RUS MIL] -> Bamako [MLI GOV] ; by Bamako

Mauritania has admitted everyone who asked, though its foreign minister complained to the Malian ambassador last month that soldiers had crossed the border in pursuit of herders and shot two of them.
> AID admitted: Mauritania [MRT GOV] -> everyone [MLI REF]
> ACCUSE/disapprove complained: foreign minister [MRT GOV] -> Malian ambassador [MLI GOV] ; on last month
> ASSAULT crossed: soldiers [MLI MIL] -> herders [MRT CVL] ; by foreign minister ; at border
> ASSAULT/firearms shot: soldiers [MLI MIL] -> two of them = herders [MRT CVL] ; by foreign minister
The Mauritanian army held manoeuvres with rockets and tanks near Bassiknou at the beginning of May, within earshot of the frontier.
> MOBILIZE/weapons manoeuvres: Mauritanian army [MRT MIL] -> - ; at near Bassiknou ; on beginning of May
The two presidents have since exchanged envoys and, to general surprise, presents of dates.
> CONSULT exchanged envoys: two presidents = Mauritanian and Malian presidents [UNK GOV] -> -
The European Union agreed in March to give Nouakchott 210 million euros, partly for the refugees and partly in return for stopping boats that set out for the Canaries.
> AGREE agreed: European Union [IGO IGO] -> Nouakchott [MRT GOV] ; on March
> COERCE/restrict stopping: Nouakchott [MRT GOV] -> boats [UNK REF] ; status future
An opposition deputy, Biram Sow, held a sit-in against the bargain in Nouadhibou and was fined.
> PROTEST/demo sit-in: opposition deputy = Biram Sow [MRT OPP] -> - ; at Nouadhibou
> SANCTION fined: - -> opposition deputy = Biram Sow [MRT OPP]
He will go on trial in August if he does not pay.
> ACCUSE/investigate trial: - -> He = Biram Sow [MRT OPP] ; status hypothetical ; on August
> CONCEDE pay: he = Biram Sow [MRT OPP] -> - ; status hypothetical

Water in the camp is down to eleven litres a head each day.
Measles has broken out among the goats' milk sellers, according to a nurse, and two hundred children are being vaccinated every morning.
The World Food Programme will have to halve its rations in July unless more money comes, as it already has in Chad and Niger.
> SANCTION/discontinue halve: World Food Programme [IGO IGO] -> - ; status hypothetical ; on July
> SANCTION/discontinue has: it = World Food Programme [IGO IGO] -> - ; at Chad and Niger
The camp was first opened in 1992, during an earlier Tuareg revolt, and closed three years afterwards when the families went home.
> ASSAULT revolt: Tuareg [MLI REB] -> - ; status historical
> RETREAT/return went home: - -> families [MLI REF] ; status historical ; on three years afterwards
Few of today's residents expect to follow them.
Its football league has 44 clubs, several of them named after streets in Timbuktu.
