split: train
published: 2018-02-06
title: Maldives president digs in as court order to free rivals goes unheeded
genre: courts
---
> REJECT/yield digs in: Maldives president [MDV GOV] -> -
> REQUEST/yield order: court [MDV JUD] -> Maldives president [MDV GOV]
> RETREAT/release goes unheeded: Maldives president [MDV GOV] -> rivals [MDV OPP] ; status negated
MALE — Security forces in the Maldives broke down the doors of the Supreme Court before dawn on Tuesday and led away its chief justice, five days after he and four colleagues stunned the archipelago by throwing out the convictions of nine of the president's opponents.
> COERCE/seize broke down the doors: Security forces in the Maldives [MDV MIL] -> the Supreme Court [MDV JUD] ; at the Supreme Court ; on Tuesday
> COERCE/arrest led away: Security forces in the Maldives [MDV MIL] -> its chief justice [MDV JUD] ; at the Supreme Court ; on Tuesday
> REJECT/change throwing out: he = chief justice [MDV JUD] + four colleagues [MDV JUD] -> the president [MDV GOV] ; on five days after
> SANCTION/convict convictions: - -> nine of the president's opponents [MDV OPP] ; status historical
A second judge was detained on the same corridor, and a half-brother of the president, who ruled the islands for thirty years before turning against him, was taken from his home in slippers.
> COERCE/arrest detained: - -> A second judge [MDV JUD] ; at the same corridor
> COERCE/arrest taken: - -> a half-brother of the president [MDV OPP] ; at his home
> REJECT/assist turning against: a half-brother of the president [MDV OPP] -> him = president [MDV GOV] ; status historical
"I have not done anything to be arrested for," the old man said in a video message filmed on the stairs.
> REJECT not done anything: the old man = half-brother of the president [MDV OPP] -> -
With their brethren gone, the three remaining justices annulled the part of the ruling that ordered the prisoners' release "in light of the concerns raised by the president".
> REJECT/change annulled: the three remaining justices [MDV JUD] -> -
> CONCEDE ordered the prisoners' release: - -> the prisoners [MDV OPP] ; status historical
> ACCUSE/disapprove concerns: the president [MDV GOV] -> -

The legal affairs minister told state television that the 15-day emergency declared on Monday suspended the right to assemble but did not affect tourists or the islands where they stay.
> COERCE/restrict affect: - -> tourists [UNK CVL] ; status negated ; by The legal affairs minister
Former president Ibrahim Waheed, in exile in Colombo since 2016, begged India to send an envoy "backed by its military" and asked the United States to stop its banks from handling the leaders' dollars.
> REQUEST/assist begged: Former president Ibrahim Waheed [MDV OPP] -> India [IND GOV]
> REQUEST/change asked: Former president Ibrahim Waheed [MDV OPP] -> the United States [USA GOV]
Delhi, which flew paratroopers to Male in 1988 to put down a coup by Tamil mercenaries, said it was disturbed but gave no hint that it would step in.
> AID flew paratroopers: Delhi [IND GOV] -> Male [MDV GOV] ; status historical ; at Male ; on 1988
> ASSAULT coup: Tamil mercenaries [LKA UAF] -> Male [MDV GOV] ; status historical ; on 1988
> ACCUSE/disapprove disturbed: Delhi [IND GOV] -> -
China, with which the president signed a free-trade agreement in December, urged outsiders to let the Maldivians sort it out among themselves.
> SUPPORT signed: the president [MDV GOV] -> China [CHN GOV] ; on December
> REQUEST/yield urged: China [CHN GOV] -> outsiders [UNK GOV]
Police, in riot gear but bareheaded in the heat, pepper-sprayed a crowd outside the court shortly before the raid.
> ASSAULT/crowd-control pepper-sprayed: Police [MDV COP] -> a crowd [MDV CVL] ; at the court
> COERCE/seize raid: - -> the court [MDV JUD]
Two commissioners were dismissed within as many days for saying that they would carry out the judgment.
> SANCTION/expel dismissed: - -> Two commissioners [MDV COP]
> AGREE carry out: they = Two commissioners [MDV COP] -> -
Several countries have told their citizens to avoid the capital, a square mile of concrete in which 130,000 people live.
> REQUEST/change told: Several countries [UNK GOV] -> their citizens [UNK CVL]
A speedboat that ran aground off Hulhule on Sunday had nothing to do with politics, the coast guard was at pains to say.
The president's party was to hold a rally at the artificial beach on Wednesday, the emergency notwithstanding.
> PROTEST/demo rally: The president's party [MDV PTY] -> - ; status future ; at the artificial beach ; on Wednesday
A third of the country's income derives from tourism, and hotels on the outer atolls reported no empty villas for the Chinese new year.
The islands lie on average a metre and a half above the sea, a fact that earned a former leader renown when he held a cabinet meeting under water.
Elections are due by September; if the nine stay behind bars, no rival of stature could stand.
> COERCE/arrest stay behind bars: - -> the nine [MDV OPP] ; status hypothetical
On the seafront, young men on scooters circled until the evening prayer, as they do on any other night.
Fishermen at the north harbour were unloading a good catch of skipjack, and an auctioneer was shouting himself hoarse.
