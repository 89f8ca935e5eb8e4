split: train
published: 2024-10-09
title: Caspian neighbours to revive ferry pact as Yerevan stays away
genre: diplomacy
---
> AGREE revive: Caspian neighbours [UNK GOV] -> -
> REJECT/meet stays away: Yerevan [ARM GOV] -> -
TBILISI, Oct 9 (Caucasus Ledger) - Ministers from Georgia, Azerbaijan, Turkmenistan and Kazakhstan will meet in Batumi next month to relaunch a rail and ferry agreement that has lain dormant since 2009, Georgia's foreign ministry said on Wednesday.
> AGREE meet: Ministers from Georgia [GEO GOV] + Azerbaijan [AZE GOV] + Turkmenistan [TKM GOV] + Kazakhstan [KAZ GOV] -> - ; by foreign ministry ; at Batumi ; on next month
Armenia, though invited, will not come, and its ambassador left a note explaining that his government could hardly discuss a railway from which its own stations had been erased.
> AGREE invited: - -> Armenia [ARM GOV]
> REJECT/meet will not come: Armenia [ARM GOV] -> -
> ACCUSE/disapprove explaining: ambassador [ARM GOV] -> -
The four are expected to cut tariffs on containers by a third and, if the Kazakhs can be talked round, to buy two ferries from a yard in Split.
> AGREE cut tariffs: four = Georgia, Azerbaijan, Turkmenistan and Kazakhstan [UNK GOV] -> -
> COOPERATE buy: four = Georgia, Azerbaijan, Turkmenistan and Kazakhstan [UNK GOV] -> yard in Split [HRV BUS] ; status hypothetical ; at Split

Freight on the route, which avoids Russia, has tripled since the invasion of Ukraine made shippers nervous of the northern line.
> ASSAULT invasion: - -> Ukraine [UKR GOV] ; status historical ; at Ukraine
It remains a trickle beside the river of goods that flows through Siberia.
A storm on the Caspian can hold a train in Alat for a week.
Moscow's transport minister, who toured Baku in August, warned his hosts against "corridors that lead into walls", but Russian Railways has since asked whether it might lease wagons to the project.
> CONSULT/visit toured: transport minister [RUS GOV] -> Baku [AZE GOV] ; at Baku ; on August
> THREATEN warned: transport minister [RUS GOV] -> hosts = Azerbaijan [AZE GOV]
> REQUEST/assist asked: Russian Railways [RUS BUS] -> -
Wagons must change their wheels at the Turkish frontier, where the rails are narrower.
Georgian opposition groups have called a march for the day of the meeting, and the interior ministry will close the city's boulevard to traffic.
> PROTEST/demo march: Georgian opposition groups [GEO OPP] -> - ; status future ; on day of the meeting
> COERCE/restrict close: interior ministry [GEO GOV] -> - ; status future ; at city's boulevard

Armenia and Azerbaijan have been negotiating a peace treaty line by line for two years; thirteen of its seventeen articles are settled.
> CONSULT negotiating: Armenia [ARM GOV] + Azerbaijan [AZE GOV] -> - ; on for two years
Baku insists that Yerevan first amend a constitution whose preamble alludes to a claim on Karabakh, the mountain enclave from which 100,000 Armenians fled in a single week last autumn.
> REQUEST/yield insists: Baku [AZE GOV] -> Yerevan [ARM GOV]
"They would like us to repaint our house before they stop throwing stones at it," said Gor Hakobyan, who sits on the Armenian parliament's foreign affairs committee.
> ACCUSE/disapprove stop throwing stones: Gor Hakobyan [ARM LEG] -> They = Azerbaijan [AZE GOV]
He said that the committee would vote next week against any text that mentions a corridor.
> REJECT vote: committee [ARM LEG] -> - ; status future ; by He ; on next week
American mediators offered in June to guard the crossing with a private company, an idea that Tehran, nervous for its own border, has attacked.
> AGREE offered: American mediators [USA GOV] -> - ; on June
> ACCUSE/disapprove attacked: Tehran [IRN GOV] -> American mediators [USA GOV]
Batumi's hotels are empty in November, which may be why it was chosen.
Georgia's own election is on October 26.
Gyumri's station, a fine building of pink stone, sees two trains a day.
