split: train
published: 2017-02-17
title: In Cameroon's silenced regions, students drive for hours to send an email
genre: rights
---
BUEA, Cameroon -- Every Thursday at dawn, Clarisse Ngum and five friends squeeze into a borrowed Toyota and drive two hours to a petrol station on the far side of the Mungo river, where their telephones, mute all week, start to buzz.
The signal they cross the river for was cut off on January 17 in the two English-speaking regions, after lawyers and teachers who object to the use of French in courts and classrooms brought public life to a standstill.
> COERCE/restrict cut off: - -> the two English-speaking regions [CMR CVL] ; at the two English-speaking regions ; on January 17
> REJECT/change object: lawyers [CMR CVL] + teachers [CMR EDU] -> -
> PROTEST/strike brought public life to a standstill: lawyers [CMR CVL] + teachers [CMR EDU] -> -
The government has never acknowledged ordering the blackout, though the posts minister boasted that users who spread false news had been tracked and would be punished.
> CONCEDE acknowledged: The government [CMR GOV] -> - ; status negated
> COERCE/restrict blackout: The government [CMR GOV] -> -
> THREATEN/arrest would be punished: the posts minister [CMR GOV] -> users [CMR CVL]
> COERCE tracked: - -> users [CMR CVL] ; by the posts minister

Traders call Mondays and Tuesdays "ghost town" days: taxis stay at home, market stalls are bare and the only vehicles on the road belong to the gendarmes.
> PROTEST/strike stay at home: taxis [CMR LAB] -> - ; on Mondays and Tuesdays
Those who open their shops anyway risk a visit from young men with kerosene, and last week a school bus was set alight in Kumba, though nobody was in it.
> ASSAULT/destroy set alight: - -> a school bus [CMR EDU] ; at Kumba ; on last week
Two leaders of the civil society consortium that called the boycott were seized the night the network went down and flown to the capital, where they face the death penalty before a military tribunal.
> REQUEST/assist called: the civil society consortium [CMR NGO] -> -
> COERCE/arrest seized: - -> Two leaders [CMR NGO] ; on the night the network went down
> ACCUSE/allege face: a military tribunal [CMR JUD] -> they = Two leaders of the civil society consortium [CMR NGO] ; at the capital
"They were negotiating with the prime minister's people on the Monday, and on the Tuesday they were terrorists," said a priest in Bamenda who took part in the talks as an observer.
> CONSULT negotiating: They = leaders of the civil society consortium [CMR NGO] -> the prime minister's people [CMR GOV] ; by a priest ; on Monday
> CONSULT/third-party took part in the talks: a priest [CMR REL] -> -
Their trial, originally due to start last Wednesday, has been put off until March 23.
> ACCUSE/allege trial: - -> Their = leaders of the civil society consortium [CMR NGO] ; status future ; on March 23

English speakers make up about a fifth of Cameroon's 23 million people, a legacy of the partition of a German colony between Britain and France after the first world war.
Many of them see in the appointment of magistrates who cannot read the common law the slow erasure of a promise made at reunification in 1961.
The technology entrepreneurs of Buea's "Silicon Mountain", a cluster of three dozen start-ups, reckon they are losing a million francs a day and have begun to rent desks across the river.
A bank that could not move money between branches sent an armoured van instead, and it got stuck in mud.
The United Nations' resident coordinator asked the authorities to turn the service back on, calling the cut an "appalling violation" of the right to speak.
> REQUEST/yield asked: The United Nations' resident coordinator [IGO IGO] -> the authorities [CMR GOV]
> ACCUSE/disapprove calling: The United Nations' resident coordinator [IGO IGO] -> the authorities [CMR GOV]
President's Day celebrations went ahead in Yaounde with a parade and a football match that ended in a draw.
