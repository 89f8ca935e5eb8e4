split: dev
published: 2021-11-05
title: Haitian gang sets fuel free but keeps missionaries
genre: kidnap
---
> CONCEDE sets fuel free: Haitian gang [HTI CRM] -> -
> ASSAULT/abduct keeps: Haitian gang [HTI CRM] -> missionaries [USA REL]
PORT-AU-PRINCE, Haiti — The gang leader who has choked off Haiti's main fuel depot for three weeks announced a lull of four days on Thursday so that tankers could load, but a rival band showed no sign of releasing seventeen North American missionaries whom it took from a minibus in October.
> COERCE/restrict choked off: gang leader [HTI CRM] -> Haiti#2 [HTI CVL] ; at Haiti's main fuel depot ; on three weeks
> CONCEDE announced: gang leader [HTI CRM] -> - ; on Thursday
> RETREAT/release releasing: rival band [HTI CRM] -> seventeen North American missionaries [USA REL] ; status negated
> ASSAULT/abduct took: it = rival band [HTI CRM] -> whom = seventeen North American missionaries [USA REL] ; status historical ; on October
Hospitals had begun to send patients home.
The first eight lorries left the Varreux terminal at dusk under police escort, their drivers sounding their horns.
> MOBILIZE/police escort: police [HTI COP] -> drivers [HTI CVL] ; at Varreux terminal ; on dusk
Gang chief Wilner "Ti Loup" Desrosiers, a former constable, said he would close the gates again unless the acting prime minister quit by Monday.
> THREATEN/restrict close: he = Wilner Desrosiers [HTI CRM] -> acting prime minister [HTI GOV]
> RETREAT/resign quit: acting prime minister [HTI GOV] -> - ; status hypothetical ; by Gang chief Wilner "Ti Loup" Desrosiers ; on Monday
The acting prime minister, who took over after President Jovenel Moïse was shot in his bedroom in July, did not reply.
> ASSAULT/targeted shot: - -> President Jovenel Moïse [HTI GOV] ; status historical ; at his bedroom ; on July
Truckers, who struck last week over the murder of two colleagues, demanded that the army take over the road.
> PROTEST/strike struck: Truckers [HTI LAB] -> - ; on last week
> ASSAULT murder: - -> two colleagues [HTI LAB]
> REQUEST/assist demanded: Truckers [HTI LAB] -> army [HTI MIL]

The missionaries, who include an infant of eight months, had visited an orphanage at Croix-des-Bouquets.
Their captors want a million dollars for each of them; agents of the Federal Bureau of Investigation are advising the family of one and the church of the others.
> REQUEST/yield want: Their captors [HTI CRM] -> -
> AID advising: agents of the Federal Bureau of Investigation [USA COP] -> family of one [USA CVL] + church of the others [USA REL]
"If I do not get what I need, I will put a bullet in the head of every American," the band's leader says in a film that circulated a fortnight ago.
> THREATEN/violence put a bullet: band's leader [HTI CRM] -> every American [USA REL]
A suicide belt of petrol cans, the band boasted, was strung round the house, and any raid would end in ash.
> THREATEN/violence boasted: band [HTI CRM] -> -
> COERCE/seize raid: - -> band [HTI CRM] ; status hypothetical ; by band
At least 119 people were abducted in the capital in the first half of October, a local rights centre reckons.
> ASSAULT/abduct abducted: - -> At least 119 people [HTI CVL] ; status historical ; by local rights centre ; at capital ; on first half of October
Canada may send police trainers in the new year, its ambassador said, if there is anyone in uniform to train.
> AID send: Canada [CAN GOV] -> - ; status hypothetical ; by its ambassador ; on new year
The acting prime minister will not resign, an aide said, and has not asked for foreign troops.
> REJECT/yield will not resign: acting prime minister [HTI GOV] -> - ; by aide
> REQUEST/assist asked: acting prime minister [HTI GOV] -> - ; status negated ; by aide
The earthquake of August 14 levelled 53,000 houses in the south.
A gallon of petrol, when the street sellers have it, costs twenty dollars.
