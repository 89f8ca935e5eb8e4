split: train
published: 2002-06-06
title: India, Pakistan step back as envoy shuttles between capitals
genre: arms
---
> CONCEDE step back: India [IND GOV] + Pakistan [PAK GOV] -> -
> CONSULT/third-party shuttles: envoy [USA GOV] -> India [IND GOV] + Pakistan [PAK GOV]
ISLAMABAD - An American envoy flew from Islamabad to New Delhi on Thursday carrying what aides called a "clear and written" undertaking by Pakistan to shut the mountain paths by which guerrillas slip into Indian Kashmir, the first hint in three weeks that a million soldiers may not have to fight.
> CONSULT/third-party flew: American envoy [USA GOV] -> New Delhi [IND GOV] ; at New Delhi ; on Thursday
> CONCEDE undertaking: Pakistan [PAK GOV] -> - ; by aides
> ASSAULT fight: million soldiers [UNK MIL] -> - ; status hypothetical
India has massed armour along the border since December, when gunmen shot their way into the grounds of its parliament and were killed a few metres from the door.
> MOBILIZE/troops massed: India [IND GOV] -> - ; at along the border ; on since December
> ASSAULT/firearms shot their way: gunmen [UNK REB] -> parliament [IND LEG] ; status historical ; at grounds of its parliament ; on December
> ASSAULT/firearms killed: - -> gunmen [UNK REB] ; status historical ; at few metres from the door ; on December
Pakistan matched it, division for division, and test-fired three missiles in the last week of May.
> MOBILIZE/troops matched: Pakistan [PAK GOV] -> -
> MOBILIZE/weapons test-fired: Pakistan [PAK GOV] -> - ; on last week of May
Airlines were told to keep out of a corridor 40 miles wide.
> COERCE/restrict told to keep out: - -> Airlines [UNK BUS] ; at corridor 40 miles wide
Summer temperatures in the Thar desert have killed more tank crews' appetites than anything else, a doctor with the Indian army said.

The envoy, Harlan Prescott, spent four hours with General Pervez Musharraf's advisers and came away, he said, with "something one could take to a sceptical bank".
> CONSULT spent four hours: envoy = Harlan Prescott [USA GOV] -> General Pervez Musharraf's advisers [PAK GOV]
Sceptics were not hard to find at the other end.
A spokeswoman for the Indian foreign ministry said that words on paper had been given in January and that infiltration had doubled since.
> ACCUSE/disapprove infiltration had doubled: spokeswoman for the Indian foreign ministry [IND GOV] -> -
Delhi would not send its high commissioner back until camps were dismantled, she added, nor would it reopen the skies to Pakistani airliners.
> REJECT would not send: Delhi [IND GOV] -> -
> REJECT nor would it reopen: it = Delhi [IND GOV] -> Pakistani airliners [PAK BUS]
It may, however, order its warships back from the northern Arabian Sea.
> RETREAT/withdraw order its warships back: It = Delhi [IND GOV] -> - ; status hypothetical ; at northern Arabian Sea
The envoy then asked for a glass of water and a map.
Kabul's bazaars have begun to sell toy rockets.

Shells fell on both sides of the ceasefire line on Wednesday, killing a bride in Poonch and a postman in Kotli.
> ASSAULT/heavy-weapons killing: - -> bride [IND CVL] + postman [PAK CVL] ; at Poonch ; on Wednesday
British and German families left Delhi on crowded flights after their governments advised them to go.
> REQUEST/change advised: governments [UNK GOV] -> them = British and German families [UNK CVL]
The neighbours have fought three wars since 1947, two of them over Kashmir.
> ASSAULT wars: neighbours = India and Pakistan [UNK GOV] -> - ; status historical ; on since 1947
Neither has ever used an atomic weapon, although each exploded several under deserts and mountains in the summer of 1998.
> ASSAULT/unconventional used an atomic weapon: Neither = India and Pakistan [UNK GOV] -> - ; status negated
> MOBILIZE/weapons exploded: each = India and Pakistan [UNK GOV] -> - ; status historical ; at under deserts and mountains ; on summer of 1998
Bombay's share index, which had been hammered for a fortnight, closed 2.8 percent higher.
The monsoon reached Kerala a day early.
School examinations in Lahore have been brought forward, and the parks are full of boys who have finished them.
