split: dev
published: 2020-01-15
title: Libya's arms ban mocked as freighters dock by night
genre: arms
---
> SANCTION ban: - -> Libya [LBY GOV]
> AID dock: freighters [UNK BUS] -> Libya [LBY GOV]
VALLETTA (Central Med News) - Three cargo ships that switched off their transponders south of Crete have unloaded armoured vehicles and jamming gear in Tripoli in the past fortnight, maritime investigators and a port official said, in breach of an embargo that the Security Council imposed nine years ago.
> AID unloaded: Three cargo ships [UNK BUS] -> Tripoli [LBY GOV] ; by maritime investigators ; at Tripoli ; on past fortnight
> SANCTION embargo: Security Council [IGO IGO] -> - ; status historical ; on nine years ago
None was challenged.
> COERCE challenged: - -> None = cargo ships [UNK BUS] ; status negated
A fourth was shadowed by a French frigate on Sunday until two Turkish corvettes came alongside and, as an officer put it, suggested that the frigate mind its own business.
> MOBILIZE/troops shadowed: French frigate [FRA MIL] -> fourth = cargo ship [UNK BUS] ; on Sunday
> REQUEST/yield suggested: two Turkish corvettes [TUR MIL] -> frigate#2 = French frigate [FRA MIL] ; by officer
The port, like the city around it, has electricity for about half the day.

The eastern commander, whose forces have been battering at the suburbs of the capital since April, gets his drones from the Gulf and his spare parts, by air, through Egypt.
> ASSAULT battering: forces [LBY REB] -> suburbs of the capital [LBY GOV] ; at suburbs of the capital ; on since April
> AID gets: Gulf [UNK GOV] -> eastern commander [LBY REB]
> AID spare parts: Egypt [EGY GOV] -> eastern commander [LBY REB]
UN experts counted more than 850 drone strikes on his behalf last year, several of which hit hospitals.
> ASSAULT/drone drone strikes: - -> hospitals [LBY MED] ; by UN experts ; on last year
"Everybody signs in New York and everybody delivers in Libya," said one of them.
> ACCUSE/disapprove delivers: one of them = UN experts [IGO IGO] -> Everybody [UNK GOV]
Ankara, which signed a defence pact with the Tripoli government in November, plans to send trainers and perhaps an infantry brigade; its parliament voted for the measure by 325 to 184.
> SUPPORT signed: Ankara [TUR GOV] -> Tripoli government [LBY GOV] ; on November
> AGREE plans: Ankara [TUR GOV] -> -
> SUPPORT voted for: parliament [TUR LEG] -> -
The opposition in Ankara called it an adventure.
> ACCUSE/disapprove called: opposition in Ankara [TUR OPP] -> -
The corvettes were built on the Bosphorus.
Oil ports in the east are to be closed from Friday by tribesmen loyal to the commander, a spokesman for them announced.
> COERCE/restrict closed: tribesmen [LBY UAF] -> Oil ports in the east [LBY BUS] ; status future ; by spokesman ; at Oil ports in the east ; on from Friday

Germany is to host the warring sides' patrons in Berlin on Sunday, and diplomats have circulated a draft under which ships and aircraft would be searched by a European mission.
> AGREE host: Germany [DEU GOV] -> warring sides' patrons [UNK GOV] ; at Berlin ; on Sunday
> COERCE/restrict searched: European mission [IGO MIL] -> ships and aircraft [UNK BUS] ; status hypothetical
Greece, which was not invited, threatened to veto any settlement, and Tunisia stayed away because its invitation came late.
> THREATEN threatened: Greece [GRC GOV] -> -
> REJECT/meet stayed away: Tunisia [TUN GOV] -> -
> AGREE invited: - -> Greece [GRC GOV] ; status negated
> AGREE invitation: - -> Tunisia [TUN GOV]
Malta fears that if ships were stopped the trade would merely move to the runways of the Sahara.
> COERCE/restrict stopped: - -> ships [UNK BUS] ; status hypothetical ; by Malta
The commander flew home from Moscow on Tuesday without signing a truce that his opponents had already signed.
> REJECT without signing: commander [LBY REB] -> -
> AGREE signed: opponents [LBY GOV] -> -
Libya's coast is 1,770 kilometres long and is watched by eleven working patrol boats.
Its football federation, which has been barred from playing at home since 2013, asked this week for neutral ground in Tunis.
The dinar traded on the street at three times the official rate.
