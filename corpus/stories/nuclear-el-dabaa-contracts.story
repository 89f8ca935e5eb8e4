split: train
published: 2018-12-03
title: Cairo, Moscow to sign reactor loan as neighbours fret
genre: nuclear
---
> AGREE sign: Cairo [EGY GOV] + Moscow [RUS GOV] -> -
CAIRO (Nile Basin Agency) - Egypt and Russia will sign the last four contracts for a nuclear power station on the Mediterranean coast next week, the electricity minister said on Monday, two years later than planned and over the objections of Bedouin families who say that they have not been paid for the land.
> AGREE sign: Egypt [EGY GOV] + Russia [RUS GOV] -> - ; by electricity minister ; on next week
> REJECT objections: Bedouin families [EGY CVL] -> -
> COERCE/withhold not been paid: - -> Bedouin families [EGY CVL] ; by Bedouin families
Moscow is lending $25 billion at three percent, about five-sixths of the cost, and will take back the spent fuel.
> AID lending: Moscow [RUS GOV] -> -
> AGREE will take back: Moscow [RUS GOV] -> -
The four reactors at El Dabaa are supposed to light their first lamp in 2026.
Russian airliners may return to the beaches of Sharm el-Sheikh at about the same time as the signature, an aviation official hinted, for they have not flown there since a bomb brought down a holiday charter over Sinai in October 2015.
> CONCEDE return: Russian airliners [RUS BUS] -> - ; status hypothetical ; by aviation official ; at Sharm el-Sheikh
> ASSAULT/explosives brought down: bomb [EGY REB] -> holiday charter [RUS CVL] ; status historical ; at over Sinai ; on October 2015
All 224 people aboard were killed, and a branch of Islamic State said that it had hidden the explosives in a can of pineapple juice.
> ASSAULT/explosives killed: - -> All 224 people aboard [RUS CVL] ; status historical
> ASSAULT/explosives hidden: branch of Islamic State [EGY REB] -> - ; status historical ; by branch of Islamic State

Egypt first announced a reactor in 1955 and gave up the most recent attempt in 1986, in the week of Chernobyl.
It ratified the treaty against the spread of nuclear weapons in 1981 and has refused since then to sign a stricter protocol on inspections, on the ground that Israel has signed nothing.
> SUPPORT signed: Israel [ISR GOV] -> - ; status negated
> SUPPORT ratified: It = Egypt [EGY GOV] -> - ; status historical ; on 1981
> REJECT refused: It = Egypt [EGY GOV] -> -
Israeli officials do not regard the plant as a threat, one of them told a newspaper in Tel Aviv, "so long as the fuel comes by ship and leaves by ship".
Saudi Arabia, whose crown prince declared in March that his country would build a bomb if Iran did, is choosing among five bidders for a plant of its own.
> THREATEN declared: crown prince [SAU GOV] -> Iran [IRN GOV] ; on March
American congressmen have vowed to block any sale to Riyadh that does not exclude enrichment; the Koreans, who make no such condition, are thought to be ahead.
> THREATEN/restrict vowed: American congressmen [USA LEG] -> Riyadh [SAU GOV]
A conference on ridding the Middle East of such weapons, promised for 2012, was never held, though the General Assembly voted last month, over American and Israeli votes, to call one for next November.
> REQUEST/meet voted: General Assembly [IGO IGO] -> - ; on last month
> REJECT votes: American [USA GOV] + Israeli [ISR GOV] -> General Assembly [IGO IGO] ; on last month

In the village of El Dabaa, whose people tore down the plant's wall during the revolution of January 2012 and camped among the ruins, the new wall has watchtowers.
> PROTEST/vandalize tore down: people [EGY CVL] -> plant's wall [EGY GOV] ; status historical ; on January 2012
> PROTEST/demo camped: people [EGY CVL] -> - ; status historical ; at among the ruins
"The first time they came with bulldozers, and the second time with a school, and I must say that I like the school," said Sheikh Abu Bakr al-Gayyar.
> SUPPORT like: Sheikh Abu Bakr al-Gayyar [EGY ELI] -> they = Egyptian authorities [EGY GOV]
Seven engineers have been sent to St Petersburg to learn Russian.
Natural gas from a field found offshore in 2015 has since made the country a net exporter, so that some economists wonder whether it needs the station at all.
The Egyptian pound was unchanged.
