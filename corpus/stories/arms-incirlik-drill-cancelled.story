split: train
published: 2009-10-13
title: Turkey shuts Israel out of air drill, citing Gaza
genre: arms
---
> REJECT shuts: Turkey [TUR GOV] -> Israel [ISR GOV]
ANKARA - An annual air exercise over the Anatolian plateau has been reduced to a domestic affair after Turkey told Israel that its pilots would not be welcome, officials in both countries said on Monday, a snub without precedent in fifteen years of military friendship.
> REJECT would not be welcome: Turkey [TUR GOV] -> Israel [ISR GOV] ; by officials in both countries
The United States and Italy, which had been due to fly alongside the Israelis, then withdrew as well.
> SANCTION/withdraw withdrew: United States [USA GOV] + Italy [ITA GOV] -> -
Foreign Minister Kemal Aydinli hoped aloud that the situation in Gaza would be improved and that "the atmosphere for a fresh start" might return.
The plateau's empty skies are much liked by pilots.

Ankara was infuriated by Israel's three-week offensive last winter, in which some 1,300 Palestinians died, not least because the prime minister had been hosting secret contacts between Israel and Syria only days earlier.
> ACCUSE/disapprove infuriated: Ankara [TUR GOV] -> Israel [ISR GOV]
> ASSAULT offensive: Israel [ISR GOV] -> some 1,300 Palestinians [PSE CVL] ; status historical ; on last winter
> CONSULT/third-party hosting: prime minister [TUR GOV] -> Israel#2 [ISR GOV] + Syria [SYR GOV] ; status historical
An Israeli general recalled how at Davos in January a Turkish minister had stalked off a stage after telling an Israeli deputy premier that his army was "fluent in one language only".
> ACCUSE/disapprove telling: Turkish minister [TUR GOV] -> Israeli deputy premier [ISR GOV] ; by Israeli general ; at Davos ; on January
The armies have not broken with each other altogether.
> SANCTION broken: armies [UNK MIL] -> - ; status negated
Turkish tanks are still being refitted in a plant near Tel Aviv, and drones ordered from two Israeli firms in 2005 are being delivered, late, to a base in Batman.
> COOPERATE refitted: plant near Tel Aviv [ISR BUS] -> Turkish tanks [TUR MIL] ; at plant near Tel Aviv
> COOPERATE delivered: two Israeli firms [ISR BUS] -> base in Batman [TUR MIL] ; at base in Batman

Syria announced on Tuesday that it would hold land manoeuvres with the Turks for the second time this year.
> AGREE hold: it = Syria [SYR GOV] -> Turks [TUR GOV] ; by Syria
Its foreign minister was in Aleppo to sign, with Aydinli, a protocol abolishing visas.
> SUPPORT sign: foreign minister [SYR GOV] + Aydinli [TUR GOV] -> - ; at Aleppo
Opinion is split in Ankara over whether the government is turning its back on the West or merely looking about, as geography requires.
A retired admiral, Erol Tansel, dismissed talk of a new axis: "Nobody leaves NATO by cancelling a barbecue."
> REJECT dismissed: retired admiral = Erol Tansel [TUR ELI] -> -
Tourism may suffer first, for half a million Israelis holiday on the Turkish coast each summer.
In Konya, where the jets were to have been based, hoteliers reported forty cancellations, and a kebab cook complained that he had laid in a tonne of lamb.
The carpet bazaar did no better.
Inflation in Turkey, which the central bank has been fighting tooth and nail since the spring, was the lowest for forty years.
