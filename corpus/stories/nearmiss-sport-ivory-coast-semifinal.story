split: train
published: 2015-02-05
title: Ivory Coast overrun Congo defence to reach Cup of Nations final
genre: near-miss
---
BATA, Equatorial Guinea, Feb 4 — Ivory Coast ran riot in the first half and held off a late assault in the second to beat the Democratic Republic of Congo 3-1 on Wednesday and book their place in Sunday's Africa Cup of Nations final.
A thunderbolt from twenty metres put the Elephants ahead, and although Congo struck back from the penalty spot within four minutes, their resistance was broken before the interval by a raid down the left.
"We attacked from the first whistle because they are dangerous when you let them invade your half," said the winning coach, a Frenchman whose lucky white shirt had been through the wash again.
Congo's goalkeeper, who celebrates by bouncing along the turf on his backside, had nothing to celebrate.
The coach of the losing side accused nobody and refused to blame the referee, whom his players had surrounded at half-time to protest against a disallowed goal.
Twenty-three men have died for this dream, his captain joked, and every one of them will be back on the training ground on Friday.
In the other semi-final Ghana were to meet the hosts on Thursday in Malabo.
The hosts were fined $5,000 by the confederation on Tuesday, and a referee from Mauritius was banned for six months, over the stormy end to their quarter-final.
The tournament moved here at two months' notice after Morocco, fearing Ebola, asked for a delay, was turned down and lost the right to stage it.
> REQUEST/change asked: Morocco [MAR GOV] -> -
> REJECT turned down: - -> Morocco [MAR GOV]
> SANCTION lost the right: - -> Morocco [MAR GOV]
Ticket sellers at the Estadio de Bata had run out by noon.
Fog over the bay delayed the team buses.
The forward whose two goals sank Cameroon in the group stage will miss the final with a thigh strain and withdrew from Wednesday's squad an hour before kick-off.
Security around the ground will be doubled on Sunday, the interior ministry said, and any supporter who throws a bottle could be deported.
> MOBILIZE/police doubled: interior ministry [GNQ GOV] -> - ; status future ; at ground ; on Sunday
> COERCE/deport deported: - -> any supporter [UNK CVL] ; status hypothetical ; by interior ministry
Ivory Coast have lost their last two finals on penalties, and in Abidjan, where bars put televisions in the street, they speak of a curse.
Their only title came in 1992, after a shoot-out of 24 kicks in Dakar.
