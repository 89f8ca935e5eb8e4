split: train
published: 2019-12-17
title: Bougainville vote leaves Papua New Guinea to find the words
genre: diplomacy
---
BUKA, Papua New Guinea - A week after 98 percent of Bougainville's voters chose independence in a referendum that binds nobody, the island's president said on Tuesday that he would propose to open consultations with Port Moresby at a former battlefield, Panguna's copper pit.
> REQUEST/meet propose: he = Bougainville's president [PNG GOV] -> Port Moresby [PNG GOV] ; status future ; by he
The prime minister, Solomon Karawa, has congratulated the islanders without saying what he will do.
> SUPPORT congratulated: prime minister = Solomon Karawa [PNG GOV] -> islanders [PNG CVL]
He told parliament that any settlement "must hold the country together in some shape", words in which each side heard what it wished.
Talks could take five years, and lawmakers in the capital, some of whom have provinces with ambitions of their own, would have to approve the result.
> SUPPORT approve: lawmakers in the capital [PNG LEG] -> - ; status hypothetical

About 20,000 people, a tenth of the population, died of bullets, hunger or malaria in the war that began in 1988, when landowners blew up the pylons of what was then the largest open-cast mine in the world.
> ASSAULT war: - -> About 20,000 people [PNG CVL] ; status historical ; on 1988
> ASSAULT/explosives blew up: landowners [PNG REB] -> pylons [AUS BUS] ; status historical ; on 1988
The national army blockaded the island for seven years, and a government in its last despair hired foreign mercenaries, whom its own soldiers disarmed and deported.
> COERCE/restrict blockaded: national army [PNG MIL] -> island [PNG CVL] ; status historical ; at island ; on seven years
> COERCE/deport deported: soldiers [PNG MIL] -> foreign mercenaries [UNK UAF] ; status historical
New Zealand invited the combatants to a barracks near Christchurch in 1997 and left them there, in the cold, until they had agreed.
> CONSULT/third-party invited: New Zealand [NZL GOV] -> combatants [PNG UNK] ; status historical ; at barracks near Christchurch ; on 1997
> AGREE agreed: they = combatants [PNG UNK] -> - ; status historical
Unarmed monitors from four Pacific countries then watched over the peace, playing volleyball on Fridays.
> AID watched over: Unarmed monitors from four Pacific countries [UNK MIL] -> - ; status historical

"They have never once said sorry," said Theresia Moina, whose two brothers were taken off a boat by soldiers and not seen again.
> CONCEDE said sorry: They = Papua New Guinea's government [PNG GOV] -> - ; status negated ; by Theresia Moina
> ASSAULT/abduct taken: soldiers [PNG MIL] -> two brothers [PNG CVL] ; status historical
In fact a minister did apologise, at Kokopo in 2014, in a speech that was not broadcast.
> CONCEDE apologise: minister [PNG GOV] -> - ; status historical ; at Kokopo ; on 2014
Reopening the mine would pay for a state, but no company can touch it while the landowners' factions are at odds.
Australia, whose patrol boats and helicopters the army used in the war, has promised to respect whatever is agreed; an adviser to the island's government said China had already inquired about a port.
> AGREE promised: Australia [AUS GOV] -> -
> REQUEST inquired: China [CHN GOV] -> island's government [PNG GOV] ; by adviser to the island's government
> AID used: Australia [AUS GOV] -> army [PNG MIL] ; status historical
Beijing's embassy denied it.
> REJECT denied: Beijing's embassy [CHN GOV] -> -
The police commissioner reported that the count had passed without a single arrest.
Ballot boxes were dipped in cocoa-sack canvas to keep out the rain.
Copper was steady in London, and cocoa, which the islanders grow instead, slipped.
