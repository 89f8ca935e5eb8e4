split: train
published: 2016-04-04
title: Guns roar again on Karabakh line despite Moscow's phone calls
genre: war
---
> ASSAULT/heavy-weapons roar: Guns [UNK MIL] -> - ; at Karabakh line
> CONSULT/phone phone calls: Moscow [RUS GOV] -> -
STEPANAKERT -- Azerbaijani and Armenian-backed forces pounded each other with howitzers for a third night on Sunday along the northern edge of Nagorno-Karabakh, hours after Baku had proclaimed that it was halting fire of its own accord.
> ASSAULT/heavy-weapons pounded: Azerbaijani [AZE MIL] + Armenian-backed forces [AZE REB] -> - ; at northern edge of Nagorno-Karabakh ; on third night on Sunday
> CONCEDE proclaimed: Baku [AZE GOV] -> -
The Karabakh side, calling the proclamation "a trap made of paper", reported six of its men dead and said that it had knocked out two tanks.
> REJECT calling: Karabakh side [AZE REB] -> -
> ASSAULT dead: - -> six of its men [AZE REB] ; by Karabakh side
> ASSAULT/destroy knocked out: it = Karabakh side [AZE REB] -> two tanks [AZE MIL] ; by Karabakh side
Azerbaijan's defence ministry spoke of "fantasies" and published no toll.
> REJECT fantasies: defence ministry [AZE MIL] -> -
In Talish, a village of vineyards that has changed hands twice in three days, an elderly couple were found dead in their house with their ears cut off, according to a Karabakh ombudsman whose photographs could not be verified.
> ASSAULT found dead: - -> elderly couple [AZE CVL] ; by Karabakh ombudsman ; at Talish
> ASSAULT/torture cut off: - -> elderly couple [AZE CVL] ; by Karabakh ombudsman ; at Talish
Stepanakert's schools stayed open, with sandbags in the windows.

Russia's defence and foreign ministers telephoned both capitals on Saturday to plead for restraint, and the co-chairmen of the Minsk Group, which has mediated since 1992, are to confer in Vienna on Tuesday.
> CONSULT/phone telephoned: defence [RUS GOV] + foreign ministers [RUS GOV] -> both capitals [UNK GOV] ; on Saturday
> REQUEST/yield plead: defence [RUS GOV] + foreign ministers [RUS GOV] -> both capitals [UNK GOV] ; on Saturday
> CONSULT/third-party mediated: Minsk Group [IGO IGO] -> - ; on since 1992
> AGREE confer: co-chairmen of the Minsk Group [IGO IGO] -> - ; at Vienna ; on Tuesday
Neither belligerent has asked for the meeting.
> REQUEST/meet asked: Neither belligerent [UNK GOV] -> - ; status negated
Turkey alone took sides without embarrassment: its president assured the Azerbaijanis of support "to the end".
> SUPPORT assured: president [TUR GOV] -> Azerbaijanis [AZE GOV]
Volunteers in Yerevan climbed into minibuses with hunting rifles and jars of pickled cucumbers, waved off by priests.
> MOBILIZE/militia climbed into minibuses: Volunteers in Yerevan [ARM CVL] -> - ; at Yerevan
Armenia might recognise the enclave as a state, its deputy foreign minister hinted, if the attack did not stop.
> THREATEN/territory hinted: deputy foreign minister [ARM GOV] -> -
An Armenian opposition party will hold a vigil at the Russian embassy on Wednesday over Moscow's arms sales to Baku.
> PROTEST/demo vigil: Armenian opposition party [ARM OPP] -> Russian embassy [RUS GOV] ; status future ; at Russian embassy ; on Wednesday
> COOPERATE arms sales: Moscow [RUS GOV] -> Baku [AZE GOV]

The six-year war over the territory, in which some 30,000 people died, ended in 1994 with a truce signed in Bishkek.
> ASSAULT war: - -> territory [AZE REB] ; status historical ; at territory ; on six-year
Snipers have claimed a few dozen lives on the line in most years since.
> ASSAULT/firearms claimed: Snipers [UNK MIL] -> few dozen lives [UNK UNK] ; on most years
Azerbaijan's budget has been battered by cheap oil, and the manat has lost half of its value against the dollar since last winter.
An exhibition of carpets that was to travel from Baku to Tbilisi has been put off until the autumn.
Weather on the front was clear and mild.
The enclave, about the size of Delaware, is shown on most maps as a part of Azerbaijan.
Tea in the bunkers is sweetened with apricot jam.
