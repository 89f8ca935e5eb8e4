split: train
published: 2018-11-02
title: Pakistan government sits down with clerics as blasphemy acquittal paralyses cities
genre: religion
---
> CONSULT sits down: Pakistan government [PAK GOV] -> clerics [PAK REL]
LAHORE: Negotiators for the provincial government held a second round of talks on Thursday night with leaders of a hardline party whose followers have barricaded motorways across Punjab since the supreme court set aside the death sentence of a brick-kiln worker convicted of insulting the Prophet.
> CONSULT talks: Negotiators for the provincial government [PAK GOV] -> leaders of a hardline party [PAK REL] ; on Thursday night
> PROTEST/obstruct barricaded: followers [PAK REL] -> - ; at Punjab
> CONCEDE set aside: the supreme court [PAK JUD] -> a brick-kiln worker [PAK CVL]
> SANCTION/convict convicted: - -> a brick-kiln worker [PAK CVL] ; status historical
Trucks carrying apples and cement were backed up for eleven kilometres at the Ravi bridge, and schools stayed closed for a second day.
A bride in Gujranwala was carried across a canal in a bathtub so as to be in time for her wedding.
Shaukat Gill, a Christian father of four, has spent eight years on death row on the word of two neighbours with whom he had quarrelled over a drainage ditch.
> COERCE/arrest death row: - -> Shaukat Gill [PAK CVL] ; on eight years
> ACCUSE/allege word: two neighbours [PAK CVL] -> Shaukat Gill [PAK CVL]
A three-judge bench ruled on Wednesday that the evidence against him was a patchwork of hearsay, and ordered his release.
> CONCEDE ordered his release: A three-judge bench [PAK JUD] -> his = Shaukat Gill [PAK CVL] ; on Wednesday
He has not yet left Multan jail, officials said, nor will they say where he might go when he does.
> RETREAT/release left: - -> He = Shaukat Gill [PAK CVL] ; status negated ; by officials

One of the party's deputy leaders told a sit-in outside the provincial assembly that the judges "deserve to be killed", and called on their drivers and cooks to do it.
> PROTEST/demo sit-in: party [PAK REL] -> - ; at the provincial assembly
> THREATEN/violence deserve to be killed: One of the party's deputy leaders [PAK REL] -> the judges [PAK JUD]
> REQUEST/assist called on: One of the party's deputy leaders [PAK REL] -> their drivers and cooks [PAK CVL]
The prime minister, in a televised address, cautioned the agitators not to force the state to act.
> THREATEN cautioned: The prime minister [PAK GOV] -> the agitators [PAK REL]
Paramilitary rangers were posted at churches in Youhanabad, a Christian quarter that was struck by suicide bombers during services in 2015.
> MOBILIZE/troops posted: Paramilitary rangers [PAK MIL] -> - ; at churches in Youhanabad
> ASSAULT/suicide-attack struck: suicide bombers [PAK UAF] -> a Christian quarter [PAK REL] ; status historical ; at Youhanabad ; on 2015
"We have locked the gate, but a gate is only iron," said the quarter's parish priest, Father Inayat Bhatti.
Italy and two other European countries have quietly offered the family asylum, a diplomat in Islamabad said; the interior ministry insisted that no such approach had been received.
> AGREE offered: Italy [ITA GOV] + two other European countries [UNK GOV] -> the family [PAK CVL] ; by a diplomat in Islamabad
> REJECT insisted: the interior ministry [PAK GOV] -> a diplomat [UNK GOV]
If the sit-ins are not lifted by Friday prayers, the chamber of commerce estimates, losses will top 150 billion rupees.
Blasphemy carries a mandatory death sentence under Pakistani law, but no one has been executed for it by the state.
> ASSAULT executed: the state [PAK GOV] -> no one [PAK CVL] ; status negated
Lynch mobs have been less patient: at least 60 people accused of the offence have been murdered since 1990, among them a governor shot by his own bodyguard for suggesting that the statute be amended.
> ASSAULT murdered: Lynch mobs [PAK CVL] -> at least 60 people [PAK CVL] ; status historical ; on 1990
> ASSAULT/targeted shot: his own bodyguard [PAK COP] -> a governor [PAK GOV] ; status historical
> REQUEST/change suggesting: a governor [PAK GOV] -> - ; status historical
> ACCUSE/allege accused: - -> at least 60 people [PAK CVL] ; status historical
Cricket's national league moved two matches from Lahore to Dubai.
The rupee weakened, and the stock exchange shed almost two percent in thin trade.
The bar council's lawyers will not appear in any court on Saturday, in mourning for what its president called the rule of law.
> PROTEST/boycott will not appear: The bar council's lawyers [PAK JUD] -> - ; status future ; on Saturday
