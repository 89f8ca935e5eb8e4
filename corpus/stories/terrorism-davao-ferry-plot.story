split: train
published: 2004-03-30
title: Manila foils plan to bomb trains, links it to ferry fire
genre: terrorism
---
> COERCE foils: Manila [PHL GOV] -> -
MANILA - Philippine police have averted an attack "on the scale of Madrid" by arresting four members of a Muslim extremist group with 36 kilograms of explosives, the president's spokesman announced on Tuesday, a month after a fire aboard a ferry in Manila Bay that the same men may have lit.
> ASSAULT/explosives attack: four members of a Muslim extremist group [PHL REB] -> - ; status negated ; by president's spokesman
> COERCE/arrest arresting: Philippine police [PHL COP] -> four members of a Muslim extremist group [PHL REB] ; by president's spokesman
> ASSAULT/destroy lit: same men = four members of a Muslim extremist group [PHL REB] -> - ; status hypothetical ; by president's spokesman ; at ferry in Manila Bay
One of the four told interrogators that he had left a television set packed with dynamite on the lower deck, according to the spokesman, Raul Evangelista.
> ASSAULT/explosives left: he = one of the four suspects [PHL REB] -> - ; by One of the four ; at lower deck
Marine investigators, who had treated the fire as an accident, will reopen their inquiry next week.
> ACCUSE/investigate reopen their inquiry: Marine investigators [PHL GOV] -> - ; status future ; on next week
More than a hundred passengers were lost.
The suspects, who are to be charged with murder on Friday, have been shown to photographers but not to lawyers.
> ACCUSE/allege charged: - -> suspects [PHL REB] ; status future ; on Friday
"A confession made in a room without a window is not evidence, it is a rumour with a stamp," said Corazon Lacsamana of the Free Legal Assistance Circle.
> ACCUSE/disapprove confession: Corazon Lacsamana [PHL NGO] -> -
Her group will petition the Supreme Court to have the men examined for signs of torture, which the police deny having used.
> REQUEST petition: group = Free Legal Assistance Circle [PHL NGO] -> Supreme Court [PHL JUD] ; status future
> ASSAULT/torture torture: police [PHL COP] -> men [PHL REB] ; status negated ; by police
> REJECT deny: police [PHL COP] -> -
The ferry, a converted freighter, had been built in Japan in 1973.

Six weeks before a presidential election, opposition candidates hinted that the alarm was too convenient, though none would say so by name.
> ACCUSE/allege hinted: opposition candidates [PHL OPP] -> -
The incumbent has made a hard line on terrorism the centre of her campaign.
Bus terminals will be searched with dogs through Easter, and 2,000 extra constables are to be posted on the elevated railway.
> MOBILIZE/police posted: 2,000 extra constables [PHL COP] -> - ; status future ; at elevated railway
> COERCE searched: - -> Bus terminals [PHL BUS] ; status future ; on through Easter
Australia and the United States, whose embassies had warned of such a plot in February, commended the police.
> SUPPORT commended: Australia [AUS GOV] + United States [USA GOV] -> police [PHL COP]
Neither has relaxed its advice to travellers.
> CONCEDE relaxed: Neither = Australia and United States [UNK GOV] -> - ; status negated
The Abu Sayyaf, to which the four are said to belong, denied any connection with them by telephone to a radio station in Zamboanga and then claimed the ferry as its own.
> REJECT denied: Abu Sayyaf [PHL REB] -> -
> ASSAULT/destroy claimed: Abu Sayyaf [PHL REB] -> ferry [PHL BUS] ; by Abu Sayyaf
Ferries carry some forty million passengers a year among the archipelago's 7,107 islands, and life jackets are often locked up for fear of theft.
The peso sank to a record low of 56.45 to the dollar.
Manila's elevated railway carries 420,000 people a day.
