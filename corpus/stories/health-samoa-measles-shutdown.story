split: train
published: 2019-12-05
title: Samoa shuts down for two days to vaccinate house by house
genre: health
---
> COERCE/curfew shuts down: Samoa [WSM GOV] -> -
> AID vaccinate: Samoa [WSM GOV] -> - ; on two days
APIA — Red cloths hung from gates and breadfruit trees throughout Samoa at dawn on Thursday, each a sign that somebody inside had not been immunised against the measles that has killed 62 people, all but eight of them small children.
The government has closed every office and shop for two days, kept traffic off the roads and sent out 127 teams of nurses, who by noon had vaccinated some 9,000 people.
> COERCE/curfew closed: government [WSM GOV] -> every office [WSM GOV] + shop [WSM BUS] ; on two days
> COERCE/restrict kept traffic off: government [WSM GOV] -> - ; on two days
> AID sent: government [WSM GOV] -> -
> AID vaccinated: 127 teams of nurses [WSM MED] -> some 9,000 people [WSM CVL] ; on noon
New Zealand lent 18 intensive care nurses and a portable morgue; Hawaii, which gathered volunteers overnight, was due to land 75 more on Friday.
> AID lent: New Zealand [NZL GOV] -> -
> AGREE due to land: Hawaii [USA GOV] -> - ; on Friday
Schools were shut in mid-November, when a state of emergency made the injection compulsory.
> COERCE/restrict shut: - -> Schools [WSM EDU] ; on mid-November
> COERCE/martial-law state of emergency: - -> Schools [WSM EDU] ; on mid-November
Only a third of infants had had it.
Trust collapsed in July last year after two babies died within minutes of their shots on the island of Savai'i; two nurses had mixed the powder with a muscle relaxant instead of water, and were jailed for five years.
> COERCE/arrest jailed: - -> two nurses [WSM MED] ; status historical
For ten months after that the programme stood still.

Into the gap stepped those who preach against vaccines, some of them from as far as Australia and California.
Police said they had arrested Tavita Leiataua, a local campaigner who told his followers to wrap themselves in papaya leaves, and charged him with incitement against a government order.
> COERCE/arrest arrested: they = Police [WSM COP] -> Tavita Leiataua [WSM CVL] ; by Police
> ACCUSE/allege charged: they = Police [WSM COP] -> him = Tavita Leiataua [WSM CVL] ; by Police
He had been warned twice that he could be prosecuted if he did not stop.
> THREATEN/arrest warned: - -> He = Tavita Leiataua [WSM CVL]
His wife said the drive would "fill the rubbish bins" and that he was being silenced.
> COERCE/censor silenced: - -> he = Tavita Leiataua [WSM CVL] ; by His wife
The opposition, such as it is, has asked for an inquiry and for the resignation of the health minister, who said he would resign if the cabinet wished it.
> REQUEST/yield asked: opposition [WSM OPP] -> health minister [WSM GOV]
> RETREAT/resign resign: he = health minister [WSM GOV] -> - ; status hypothetical ; by health minister
American Samoa shut its airport to passengers without proof of a shot, and turned back eleven.
> COERCE/restrict shut: American Samoa [ASM GOV] -> passengers [WSM CVL] ; at its airport
> COERCE/restrict turned back: American Samoa [ASM GOV] -> eleven [WSM CVL]
Tonga and Fiji, where coverage is above nine in ten, have seen no deaths.
The rugby sevens team, back from a tournament in Dubai, spent the morning tying red cloths to fences.
