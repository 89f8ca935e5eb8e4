split: train
published: 2019-02-28
title: Second Ebola clinic burned in eastern Congo, doctors pull out
genre: health
---
> ASSAULT/destroy burned: - -> Second Ebola clinic [COD MED] ; at eastern Congo
> RETREAT/withdraw pull out: doctors [NGO MED] -> -
GOMA, Congo, Feb. 28 — Medical teams abandoned the town of Katwa and its neighbour Butembo on Thursday after gunmen set fire to an Ebola treatment centre for the second time in four days, scattering patients into the surrounding banana groves.
> RETREAT/withdraw abandoned: Medical teams [NGO MED] -> - ; at town of Katwa and its neighbour Butembo ; on Thursday
> ASSAULT/destroy set fire: gunmen [COD UAF] -> Ebola treatment centre [COD MED]
A policeman was shot dead at the gate and a nurse was slashed with a machete.
> ASSAULT/firearms shot dead: - -> policeman [COD COP] ; at gate
> ASSAULT/primitive slashed: - -> nurse [COD MED]
Of the 38 people suspected of carrying the virus who were in the ward, four had not been found by nightfall.
The French-founded charity that ran it said that it could not ask its staff to choose between two deaths, and suspended its work in the epicentre of the outbreak.
> SANCTION/discontinue suspended: French-founded charity [NGO NGO] -> - ; at epicentre of the outbreak
It is the second-deadliest epidemic of its kind on record.

Why people attack those who come to cure them is a question that the health ministry in Kinshasa answers with one word, ignorance.
> ASSAULT attack: people [COD CVL] -> those [UNK MED]
In the market at Butembo one hears others.
For a quarter of a century armed bands have massacred villagers around the neighbouring town of Beni within earshot of United Nations peacekeepers, and no helicopter full of foreigners came.
> ASSAULT massacred: armed bands [COD UAF] -> villagers [COD CVL] ; status historical ; at neighbouring town of Beni ; on quarter of a century
Then came the vaccine, and, in December, a decision by the electoral commission to cancel voting in the region, an opposition bastion, on grounds of contagion.
> COERCE/restrict cancel: electoral commission [COD GOV] -> region [COD OPP] ; status historical ; on December
"They took our vote and now they want our blood," said Kambale Muhindo, a tailor, who was queuing to wash his hands in chlorine.
> COERCE/restrict took our vote: They = electoral commission [COD GOV] -> our = Kambale Muhindo [COD CVL] ; by Kambale Muhindo
The World Health Organization's director in the region called for a dialogue with elders and asked the army to guard the remaining centres from a distance.
> REQUEST/meet called: World Health Organization's director in the region [IGO IGO] -> elders [COD CVL]
> REQUEST/assist asked: World Health Organization's director in the region [IGO IGO] -> army [COD MIL]
Trucks of soldiers had arrived at Katwa by evening.
> MOBILIZE/troops arrived: soldiers [COD MIL] -> - ; at Katwa ; on evening
The army said it would arrest anyone found near a clinic with petrol from Friday, and denied that its own men had looted the ward.
> COERCE/arrest arrest: it = army [COD MIL] -> anyone [COD CVL] ; status future ; by army ; on Friday
> REJECT denied: army [COD MIL] -> -
> COERCE/seize looted: its own men [COD MIL] -> ward [COD MED] ; status negated ; by army
The outbreak, declared on August 1, has killed 553 people, and 80,000 have been vaccinated.
