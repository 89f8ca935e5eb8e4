split: train
published: 2011-02-07
title: Cambodia asks UN to send troops to temple frontier
genre: territory
---
> REQUEST/assist asks: Cambodia [KHM GOV] -> UN [IGO IGO]
PHNOM PENH - Cambodian Foreign Minister Sok Vannak appealed to the United Nations on Monday to station peacekeepers around an eleventh-century temple where his soldiers and Thailand's have shelled one another for four days.
> REQUEST/assist appealed: Cambodian Foreign Minister Sok Vannak [KHM GOV] -> United Nations [IGO IGO] ; on Monday
> ASSAULT/heavy-weapons shelled: soldiers [KHM MIL] + Thailand's [THA MIL] -> - ; at around an eleventh-century temple ; on for four days
At least five people have been killed and 45 wounded, and a wing of the Preah Vihear sanctuary has collapsed, though whether from Thai rounds or from age could not be checked.
> ASSAULT/heavy-weapons killed: - -> At least five people [UNK UNK]
> ASSAULT/heavy-weapons wounded: - -> 45 [UNK UNK]
Bangkok said it saw no need for outsiders.
> REJECT/assist saw no need: Bangkok [THA GOV] -> outsiders [UNK UNK]
"Two neighbours with a fence to mend do not send for the fire brigade," said Thani Wongsakul, an adviser to the Thai prime minister.
> REJECT/assist do not send: Two neighbours [UNK GOV] -> -
He accused the Cambodians of sheltering guns behind the stones of a World Heritage site, a charge that a UNESCO official in Paris found "deeply troubling if true".
> ACCUSE/allege accused: He = Thani Wongsakul [THA GOV] -> Cambodians [KHM MIL]
> MOBILIZE/weapons sheltering: Cambodians [KHM MIL] -> - ; by He ; at World Heritage site
Its grand stairway descends, inconveniently, into Thailand.

The temple itself was given to Cambodia in 1962 by the International Court of Justice, whose judges did not say who owns the scrub around it.
> SUPPORT given: International Court of Justice [IGO JUD] -> Cambodia [KHM GOV] ; status historical ; on 1962
Nationalists in yellow shirts have camped outside Government House in Bangkok for two weeks, calling on the prime minister to resign for, as they see it, losing ground to the old enemy.
> PROTEST/demo camped: Nationalists in yellow shirts [THA CVL] -> - ; at outside Government House in Bangkok ; on two weeks
> REQUEST/yield calling on: Nationalists in yellow shirts [THA CVL] -> prime minister [THA GOV]
Seven of them, a member of parliament among them, strayed across the line in December to inspect a marker and were arrested; two have been jailed in Phnom Penh for spying.
> COERCE/arrest arrested: - -> Seven of them = Nationalists [THA CVL] ; on December
> COERCE/arrest jailed: - -> two [THA CVL] ; at Phnom Penh
Their families had expected a pardon by the Chinese new year.
> CONCEDE pardon: - -> families [THA CVL] ; status negated ; on by the Chinese new year
Villagers in Kantharalak on the Thai side have dug bunkers beneath their cassava.
Classes at 63 schools were cancelled.
Indonesia, which holds the chair of the Association of Southeast Asian Nations, sent its foreign minister to both capitals within the day.
> CONSULT/third-party sent: Indonesia [IDN GOV] -> both capitals [UNK GOV] ; on within the day
ASEAN, founded in 1967, has never deployed troops, and its charter obliges members to settle quarrels peacefully without saying how.
> MOBILIZE/troops deployed: ASEAN [IGO IGO] -> - ; status negated
The Security Council may take the matter up this week, diplomats in New York said.
> CONSULT take the matter up: Security Council [IGO IGO] -> - ; status hypothetical ; by diplomats in New York ; on this week
Tour operators in Siem Reap, 140 kilometres to the southwest, said bookings for Angkor Wat were unaffected.
The sanctuary was built for Shiva over three centuries by kings whose capital was Angkor.
Rice mills along the Thai side were running at half their usual pace.
