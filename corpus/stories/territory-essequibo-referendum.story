split: train
published: 2023-11-24
title: Guyana asks court to stop Venezuelan vote on oil region
genre: territory
---
> REQUEST asks: Guyana [GUY GOV] -> court [IGO JUD]
GEORGETOWN, Nov 24 (Demerara Post) - Guyana has asked the International Court of Justice to forbid a referendum in which Venezuelans will be invited next month to declare two-thirds of their neighbour's territory a province of their own.
> REQUEST asked: Guyana [GUY GOV] -> International Court of Justice [IGO JUD]
> THREATEN/territory declare: Venezuelans [VEN CVL] -> neighbour = Guyana [GUY GOV] ; status future ; on next month
The land in question, west of the Essequibo river, is mostly rainforest and supports 125,000 people, several gold dredgers and the largest eagles in the Americas.
Oil was found off its coast in 2015.
Caracas has paid little heed to the court, whose jurisdiction it denies, though its vice-president flew to The Hague to tell the judges so.
> REJECT denies: Caracas [VEN GOV] -> court = International Court of Justice [IGO JUD]
> CONSULT flew: vice-president [VEN GOV] -> judges [IGO JUD] ; at The Hague

Brazil has reinforced a garrison at Boa Vista with twenty armoured cars, an officer there said, since the only road between the two countries runs through Brazilian savannah.
> MOBILIZE/troops reinforced: Brazil [BRA GOV] -> - ; by officer ; at Boa Vista
Guyana's army, fewer than 5,000 strong, has cancelled leave, and volunteers have been queueing to enrol in a people's militia that had been all but forgotten.
> MOBILIZE/troops cancelled: Guyana's army [GUY MIL] -> -
> MOBILIZE/militia enrol: volunteers [GUY CVL] -> -
Two teams from the American army's assistance brigade will visit next week to discuss drills; they will not, the embassy stressed, be bringing weapons.
> AGREE visit: Two teams from the American army's assistance brigade [USA MIL] -> - ; on next week
> AID bringing weapons: they = American teams [USA MIL] -> - ; status negated ; by embassy
"We are not going to wake up Venezuelans on a Monday because of a form filled in on a Sunday," said Yolanda Persaud, who keeps a shop at Lethem.
> REJECT/yield not going to wake up Venezuelans: Yolanda Persaud [GUY CVL] -> -
Her customers come from both sides and pay in four currencies.
Lethem holds its rodeo at Easter.

Venezuela inherited the claim from Spain and gave it up, as Guyana sees it, in 1899, when arbitrators in Paris drew the present border.
> CONCEDE gave it up: Venezuela [VEN GOV] -> - ; status historical ; by Guyana ; on 1899
It revived the claim in 1962 after a letter was found in a dead lawyer's desk alleging that the arbitrators had been bribed.
> ACCUSE/allege alleging: letter [USA CVL] -> arbitrators [UNK JUD] ; status historical
In 1969 it backed a ranchers' uprising in the Rupununi, which was put down in two days.
> AID backed: it = Venezuela [VEN GOV] -> ranchers' uprising [GUY REB] ; status historical ; at Rupununi ; on 1969
> ASSAULT uprising: ranchers [GUY REB] -> - ; status historical ; at Rupununi ; on 1969
> ASSAULT put down: - -> ranchers' uprising [GUY REB] ; status historical ; at Rupununi ; on two days
Caribbean heads of government are to speak to both presidents by video on Sunday and may propose that they meet on a neutral island.
> AGREE speak: Caribbean heads of government [UNK GOV] -> both presidents [UNK GOV] ; on Sunday
> REQUEST/meet propose: Caribbean heads of government [UNK GOV] -> both presidents [UNK GOV] ; status hypothetical
Venezuelan teachers, who earn about twenty dollars a month, have been told that they must help at the polls.
> REQUEST told: - -> Venezuelan teachers [VEN LAB]
A new map hangs in every bank.
Guyana's economy is expected to grow by 38 percent this year, the fastest in the world.
