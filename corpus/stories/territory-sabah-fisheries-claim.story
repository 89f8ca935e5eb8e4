split: train
published: 2010-08-18
title: Malaysia, Indonesia trade captives after clash off Bintan
genre: territory
---
> RETREAT/release trade: Malaysia [MYS GOV] + Indonesia [IDN GOV] -> captives [UNK CVL]
> ASSAULT clash: Malaysia [MYS GOV] + Indonesia [IDN GOV] -> - ; at off Bintan
TANJUNG PINANG, Indonesia: Three Indonesian fisheries officers who had been hauled aboard a Malaysian patrol boat at gunpoint were handed over on Tuesday in exchange for seven Malaysian fishermen, closing an incident that sent crowds into the streets of Jakarta.
> ASSAULT/abduct hauled aboard: Malaysian patrol boat [MYS COP] -> Three Indonesian fisheries officers [IDN GOV] ; at Malaysian patrol boat
> RETREAT/release handed over: - -> Three Indonesian fisheries officers [IDN GOV] ; on Tuesday
> RETREAT/release exchange: - -> seven Malaysian fishermen [MYS CVL] ; on Tuesday
> PROTEST/demo sent crowds into the streets: crowds [IDN CVL] -> - ; at streets of Jakarta
The two sides differ about almost everything else.
Jakarta maintains that the fishermen's boats were well inside its waters on the night of August 13; Kuala Lumpur insists that no line has ever been drawn there, and regards the arrest of its citizens as unlawful.
> COERCE/arrest arrest: Jakarta [IDN GOV] -> citizens [MYS CVL] ; on night of August 13
> ACCUSE/allege regards: Kuala Lumpur [MYS GOV] -> Jakarta [IDN GOV]
The boats, of wood, were about twelve metres long.

Demonstrators from a youth group flung excrement over the wall of the Malaysian embassy last week and burned flags, and a caller to a radio programme threatened to "sweep" students from Malaysia out of their boarding houses in Yogyakarta.
> PROTEST/vandalize flung: Demonstrators [IDN CVL] -> Malaysian embassy [MYS GOV] ; at wall of the Malaysian embassy ; on last week
> PROTEST/vandalize burned: Demonstrators [IDN CVL] -> Malaysian embassy [MYS GOV] ; on last week
> THREATEN/expel threatened: caller to a radio programme [IDN CVL] -> students from Malaysia [MYS EDU] ; at Yogyakarta
Police guarding the compound did not intervene.
> COERCE intervene: Police [IDN COP] -> - ; status negated ; at compound
Malaysia summoned the Indonesian charge d'affaires to complain, and its foreign minister hinted that citizens might be advised to avoid Java.
> ACCUSE/disapprove complain: Malaysia [MYS GOV] -> Indonesian charge d'affaires [IDN GOV]
> THREATEN hinted: foreign minister [MYS GOV] -> -
Both presidential palaces then went quiet, and a line was opened between the two coast guards.
> CONSULT/phone line was opened: two coast guards [UNK COP] -> -
The Malay word for what happened in the strait, and the Indonesian one, are the same.
Nationalist students plan to rally again on Merdeka day, August 31, but the police have not given them leave to march.
> PROTEST/demo rally: Nationalist students [IDN EDU] -> - ; status future ; on August 31
> CONCEDE given them leave: police [IDN COP] -> them = Nationalist students [IDN EDU] ; status negated

More than two million Indonesians work in Malaysia, most of them on plantations and building sites, and many Indonesians resent the way that some are treated.
> ACCUSE/disapprove resent: many Indonesians [IDN CVL] -> -
The neighbours also squabble over batik, satay and the authorship of folk songs.
An undeclared war between them, which Indonesians remember as Konfrontasi, ended in 1966.
> ASSAULT war: them = Indonesia and Malaysia [UNK GOV] -> - ; status historical ; on 1966
Maritime lawyers note that only three segments of the boundary through the Straits of Malacca and Singapore have been agreed, the last of them in 1971.
The two governments are to resume talks on the fourth, adjourned in 2006, in Kota Kinabalu in September.
> AGREE resume: two governments = Malaysia and Indonesia [UNK GOV] -> - ; at Kota Kinabalu ; on September
Boat owners on Bintan island want floating markers.
> REQUEST want: Boat owners on Bintan island [IDN BUS] -> -
"Fish do not carry passports," said one of them, La Ode Hasan, hosing down a deck crusted with salt.
