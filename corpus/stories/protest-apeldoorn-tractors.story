split: test
published: 2019-10-18
title: Dutch farmers bring tractors, and bad tempers, back to The Hague
genre: protest
---
> PROTEST/demo bring tractors: Dutch farmers [NLD LAB] -> The Hague [NLD GOV] ; at The Hague
THE HAGUE, Oct 17 -- Dutch police parked army trucks across the approaches to parliament on Wednesday to keep out a column of some two thousand tractors, whose owners are up in arms over proposals to halve the country's livestock in order to cut nitrogen emissions.
> MOBILIZE/police parked army trucks: Dutch police [NLD COP] -> - ; at the approaches to parliament ; on Wednesday
> COERCE/restrict keep out: Dutch police [NLD COP] -> owners [NLD LAB] ; at the approaches to parliament ; on Wednesday
> REJECT/change up in arms: owners [NLD LAB] -> -
Traffic jams at daybreak stretched for a combined 620 kilometres, and the motoring association advised people to stay at home.
The tractors themselves, some of them costing more than a house, had been washed for the occasion.
At least one farmer drove through a fence on the Malieveld to cheers, narrowly missing a cyclist; he was arrested and fined 390 euros on the spot.
> PROTEST/vandalize drove through a fence: one farmer [NLD LAB] -> - ; at the Malieveld
> COERCE/arrest arrested: - -> he = farmer [NLD LAB]
> SANCTION/convict fined: - -> he = farmer [NLD LAB]
"They want to turn us into park-keepers in our own fields," said Geert Wiersma, who milks 110 cows near Apeldoorn and had set off at two in the morning.
> ACCUSE/disapprove turn us into park-keepers: Geert Wiersma [NLD LAB] -> They = Dutch government [NLD GOV]

The highest administrative court ruled in May that permits for new roads, barns and houses had been granted in breach of European law, freezing projects worth billions.
> REJECT/change ruled: The highest administrative court [NLD JUD] -> - ; on May
A commission headed by a former deputy prime minister has since recommended buying out farms next to nature reserves, lowering the motorway speed limit and, as a last resort, compulsory purchase.
The agriculture minister swore from a makeshift stage that there would be no forced sales while she held office, and was booed all the same.
> AGREE swore: The agriculture minister [NLD GOV] -> -
> ACCUSE/disapprove booed: - -> The agriculture minister [NLD GOV]
Four northern provinces, besieged by tractors in their own courtyards on Monday, have already backed down and suspended rules adopted a week earlier.
> PROTEST/obstruct besieged: - -> Four northern provinces [NLD GOV] ; on Monday
> CONCEDE backed down: Four northern provinces [NLD GOV] -> -
Environmental groups accuse the provinces of rewarding intimidation, and one of them, Mobilisation for the Environment, intends to take all four to court.
> ACCUSE/disapprove accuse: Environmental groups [NLD NGO] -> the provinces [NLD GOV]
> ACCUSE/allege take all four to court: Mobilisation for the Environment [NLD NGO] -> all four = northern provinces [NLD GOV] ; status future
Builders, hit by the same ruling, will stage a demonstration of their own on October 30.
> PROTEST/demo demonstration: Builders [NLD BUS] -> - ; status future ; on October 30
The Netherlands is the world's second-largest exporter of farm produce by value, after the United States, a feat it has achieved by packing a hundred million animals into a country not much bigger than Maryland.
Ammonia from their manure settles on heaths and bogs, where it feeds nettles at the expense of orchids.
In Groningen, where a door of the provincial house was rammed off its hinges, the king's commissioner declined to press charges.
> PROTEST/vandalize rammed: - -> the provincial house [NLD GOV] ; at Groningen
> ACCUSE/allege press charges: the king's commissioner [NLD GOV] -> - ; status negated
A dairy cooperative that collects 80 percent of the milk in the region reported a fall in half-year profit.
