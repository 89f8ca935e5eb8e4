split: dev
published: 2020-12-15
title: Mauritania, Senegal mend fences over nets and gas
genre: diplomacy
---
> SUPPORT mend fences: Mauritania [MRT GOV] + Senegal [SEN GOV] -> -
NOUAKCHOTT - The presidents of Mauritania and Senegal embraced at the ferry landing in Rosso on Monday and laid the first stone of a bridge that will join their countries across the river where, three decades ago, their soldiers shot at each other.
> CONSULT embraced: presidents of Mauritania [MRT GOV] + Senegal [SEN GOV] -> - ; at ferry landing in Rosso ; on Monday
> COOPERATE laid the first stone: presidents of Mauritania [MRT GOV] + Senegal [SEN GOV] -> - ; at Rosso ; on Monday
> ASSAULT/firearms shot: soldiers [UNK MIL] -> - ; status historical ; at river ; on three decades ago
The 1,461-metre span is to be paid for by the African Development Bank and the European Union and should be open to lorries by the end of 2023.
> AGREE paid: African Development Bank [IGO IGO] + European Union [IGO IGO] -> -
Ferrymen on both sides have asked what is to become of them.
It was the Senegalese leader's second trip north this year, and the two men spent an hour alone in a tent.
> CONSULT/visit trip: Senegalese leader [SEN GOV] -> - ; at north ; on this year
> CONSULT spent an hour alone: two men = presidents of Mauritania and Senegal [UNK GOV] -> - ; at tent
They later told reporters that 400 licences for Senegalese fishermen would be renewed in January and that their coastguards would patrol together, as they have not done since a Senegalese youth was shot dead in his canoe in 2018.
> AGREE renewed: They = presidents of Mauritania and Senegal [UNK GOV] -> Senegalese fishermen [SEN CVL] ; on January
> AGREE would patrol together: coastguards [UNK COP] -> - ; by They
> ASSAULT/firearms shot dead: - -> Senegalese youth [SEN CVL] ; status historical ; at canoe ; on 2018
Nothing was said about the Mauritanian officer who fired, and who has not been charged.
> ASSAULT/firearms fired: Mauritanian officer [MRT COP] -> - ; status historical
> ACCUSE/allege charged: - -> Mauritanian officer [MRT COP] ; status negated

In Guet Ndar, the crowded spit of Saint-Louis from which most of the canoes set out, there was more relief than joy.
"We used to go to sea with one eye on the fish and one eye on their gunboat," said Alioune Fall, mending a purse seine.
Riots broke out there after the killing, and Mauritanian shops were stripped to the shelves.
> PROTEST/riot Riots: - -> Mauritanian shops [MRT BUS] ; status historical ; at there
> PROTEST/vandalize stripped: - -> Mauritanian shops [MRT BUS] ; status historical ; at there
Worse happened in 1989, when a dispute over grazing led to massacres in both capitals and each country put the other's citizens on aircraft; for more than two years there were no embassies.
> COERCE/deport put: each country [UNK GOV] -> other's citizens [UNK CVL] ; status historical ; on 1989
Some 24,000 black Mauritanians who were driven out at that time have since returned with the help of the UN refugee agency, and many of them are still waiting for identity cards.
> COERCE/deport driven out: - -> Some 24,000 black Mauritanians [MRT CVL] ; status historical ; on that time
> RETREAT/return returned: - -> Some 24,000 black Mauritanians [MRT REF]
> AID help: UN refugee agency [IGO IGO] -> Some 24,000 black Mauritanians [MRT REF]
Tuna boats from Spain, which follow another set of rules, were visible on the horizon.

Gas, discovered in 2015 astride the sea border, has concentrated minds.
A British oil company is to start pumping it in 2022 and will split the proceeds evenly.
Neither president mentioned the Sahara, where Moroccan troops cleared a road of protesters last month and the Polisario Front called off a truce that had lasted since 1991.
> COERCE cleared: Moroccan troops [MAR MIL] -> protesters [ESH CVL] ; at Sahara ; on last month
> PROTEST/obstruct protesters: protesters [ESH CVL] -> - ; at road
> REJECT/yield called off: Polisario Front [ESH REB] -> - ; on last month
> RETREAT/ceasefire truce: Polisario Front [ESH REB] -> - ; status historical ; on since 1991
Mauritania fought in that war too, on the losing side, until it withdrew in 1979.
> ASSAULT fought: Mauritania [MRT GOV] -> - ; status historical
> RETREAT/withdraw withdrew: it = Mauritania [MRT GOV] -> - ; status historical ; on 1979
Dust from the desert grounded the Senegalese delegation's aircraft, and it went home by road.
