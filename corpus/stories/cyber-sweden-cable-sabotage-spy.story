split: test
published: 2024-12-11
title: Swedish navy shadows tanker after Baltic cable goes dead
genre: cyber
---
> MOBILIZE shadows: Swedish navy [SWE MIL] -> tanker [UNK BUS]
STOCKHOLM — A Swedish corvette was following an elderly oil tanker through the southern Baltic on Tuesday night after the second cable in a month to link the Nordic countries with the continent stopped carrying traffic, and police said they might board the ship if it entered territorial waters.
> MOBILIZE following: Swedish corvette [SWE MIL] -> elderly oil tanker [UNK BUS] ; at southern Baltic ; on Tuesday night
> COERCE/seize board: they = Swedish police [SWE COP] -> ship [UNK BUS] ; status hypothetical ; by police
The vessel, flagged in the Cook Islands and owned through a letterbox in Dubai, left Ust-Luga on Sunday with its transponder switched off.
Prosecutors opened a preliminary investigation into suspected sabotage but cautioned that anchors do drag in December gales.
> ACCUSE/investigate preliminary investigation: Prosecutors [SWE JUD] -> -
Finland's prime minister spoke by telephone with his Swedish, Danish and Estonian colleagues, and the four agreed to pool their coast guard aircraft until the spring.
> CONSULT/phone spoke: Finland's prime minister [FIN GOV] -> his Swedish [SWE GOV] + Danish [DNK GOV] + Estonian colleagues [EST GOV]
> AGREE agreed: four = Finland, Sweden, Denmark and Estonia [UNK GOV] -> -
A spokeswoman for the Russian embassy said the talk of sabotage was absurd and expressed the hope that Sweden would not be drawn into piracy.
> REJECT absurd: spokeswoman for the Russian embassy [RUS GOV] -> -

The alliance that Sweden joined in March plans to send ten ships to patrol the seabed, diplomats in Brussels said, and could put frigates on permanent watch off Gotland.
> MOBILIZE send: alliance = NATO [IGO MIL] -> - ; status future ; by diplomats in Brussels
> MOBILIZE put frigates on permanent watch: alliance = NATO [IGO MIL] -> - ; status hypothetical ; by diplomats in Brussels ; at Gotland
On Russian channels a forged letter, in which the Swedish defence chief seemed to order the sinking of the tanker, was passed round all day.
> COERCE/misinformation forged letter: Russian channels [RUS JRN] -> Swedish defence chief [SWE MIL]
For two centuries the country kept out of military blocs.
Swedes in their twenties have received a brochure with a yellow cover telling them how to store water and stop a bleeding wound.
Earlier this year an appeals court upheld the life sentence of an Iranian-born intelligence officer who sold secrets to Moscow for a decade and was caught in 2021.
> COERCE/arrest life sentence: appeals court [SWE JUD] -> Iranian-born intelligence officer [SWE SPY] ; status historical ; on Earlier this year
> COERCE sold secrets: Iranian-born intelligence officer [SWE SPY] -> Moscow [RUS GOV] ; status historical ; on decade
> COERCE/arrest caught: - -> who = Iranian-born intelligence officer [SWE SPY] ; status historical ; on 2021
His younger brother got nine years.
> COERCE/arrest got nine years: - -> His younger brother [SWE CVL] ; status historical
About four hundred cables lie on the floor of the world's oceans and break two hundred times a year, mostly through fishing.
A ship that mends them costs a hundred thousand euros a day.
Lithuania's defence minister demanded that tankers without proper insurance be banned from the Baltic altogether; Denmark, which would have to stop them in its straits, has rejected the idea because a treaty of 1857 leaves the passage free.
> REQUEST/change demanded: Lithuania's defence minister [LTU GOV] -> -
> COERCE/restrict stop: which = Denmark [DNK GOV] -> them = tankers without proper insurance [UNK BUS] ; status hypothetical ; at its straits
> REJECT/change rejected: Denmark [DNK GOV] -> Lithuania's defence minister [LTU GOV]
On the quay at Karlskrona nobody looked up.
