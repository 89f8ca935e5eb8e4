split: train
published: 2005-01-04
title: Rebels lay down guns on road as relief reaches Aceh coast
genre: aid
---
> RETREAT/ceasefire lay down guns: Rebels [IDN REB] -> -
> AID relief: - -> Aceh coast [IDN CVL]
BANDA ACEH, Indonesia - Helicopters from an American aircraft carrier dropped rice, biscuits and water on fishing villages along Aceh's shattered west coast on Monday, some of them unreached since the great wave of December 26.
> AID dropped: Helicopters from an American aircraft carrier [USA MIL] -> fishing villages [IDN CVL] ; at Aceh's shattered west coast ; on Monday
Pilots said that crowds of men ran under the rotors and that it was impossible to land at Calang, where seven houses in ten have simply gone.
Indonesia, which has kept foreigners out of the province since it declared martial law in May 2003, has lifted the ban for the duration of the emergency.
> COERCE/restrict kept: Indonesia [IDN GOV] -> foreigners [UNK UNK] ; at province ; on since it declared martial law in May 2003
> COERCE/martial-law declared: it = Indonesia [IDN GOV] -> - ; status historical ; at province ; on May 2003
> CONCEDE lifted: Indonesia [IDN GOV] -> foreigners [UNK UNK]
The province, at the northern tip of Sumatra, is richer in gas and timber than most of Indonesia and poorer in almost everything else.

The separatist Free Aceh Movement has told its men not to fire on soldiers who escort convoys, and a commander said by satellite telephone that three of his units were digging for survivors.
> CONCEDE told: separatist Free Aceh Movement [IDN REB] -> soldiers [IDN MIL]
> AID digging: three of his units [IDN REB] -> survivors [IDN CVL] ; by commander
The army has made no such promise.
> CONCEDE promise: army [IDN MIL] -> - ; status negated
Its chief of staff offered an amnesty to any rebel who surrendered, but said that patrols would continue because lorries might be robbed.
> CONCEDE offered: chief of staff [IDN MIL] -> any rebel [IDN REB]
> RETREAT/disarm surrendered: any rebel [IDN REB] -> - ; status hypothetical
> MOBILIZE/troops patrols: chief of staff [IDN MIL] -> - ; status future ; by Its chief of staff
Twelve guerrillas were killed near Lhokseumawe on Friday, the military said, after they had come down from the hills to look for their children.
> ASSAULT killed: - -> Twelve guerrillas [IDN REB] ; by military ; at near Lhokseumawe ; on Friday
Nobody in the camp above the river mouth could say what day it was.
The police will screen foreign volunteers from Thursday and turn back those without a letter from an embassy.
> COERCE/restrict screen: police [IDN COP] -> foreign volunteers [UNK NGO] ; status future ; on from Thursday
> COERCE/deport turn back: police [IDN COP] -> those [UNK NGO] ; status future ; on from Thursday

Singapore has put two landing ships off Meulaboh, and field hospitals are arriving from Australia, Germany and Pakistan.
> AID put: Singapore [SGP GOV] -> - ; at off Meulaboh
> AID field hospitals: Australia [AUS GOV] + Germany [DEU GOV] + Pakistan [PAK GOV] -> -
Malaysian trucks wait at Medan for a permit that nobody seems competent to stamp.
"The dead do not need permits and neither should flour," said Cut Rahmawati, who runs a soup kitchen under a flyover.
> REQUEST should: Cut Rahmawati [IDN NGO] -> -
Jakarta has asked its creditors, who meet in Paris next week, to freeze repayments on $48 billion of loans.
> REQUEST/yield asked: Jakarta [IDN GOV] -> creditors [UNK GOV]
> AGREE meet: creditors [UNK GOV] -> - ; at Paris ; on next week
Germany and Canada are in favour, but several Indonesian ministers fear that such a step would wreck the country's credit rating.
> SUPPORT in favour: Germany [DEU GOV] + Canada [CAN GOV] -> -
Stock exchanges from Bangkok to Colombo, which had tumbled on the first day, have recovered nearly all of the ground that they lost.
