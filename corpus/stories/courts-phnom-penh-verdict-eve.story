split: train
published: 2014-08-06
title: Khmer Rouge leaders to learn fate as tribunal's longest trial ends
genre: courts
---
> ACCUSE/allege trial: tribunal [KHM JUD] -> Khmer Rouge leaders [KHM ELI]
PHNOM PENH — Judges of a United Nations-backed court will pronounce on Thursday whether two octogenarians who were the chief ideologist and the head of state of the Khmer Rouge are guilty of emptying the Cambodian capital at gunpoint in April 1975.
> SANCTION/convict guilty: Judges of a United Nations-backed court [KHM JUD] -> two octogenarians [KHM ELI] ; status hypothetical ; on Thursday
> COERCE/deport emptying: two octogenarians [KHM ELI] -> the Cambodian capital [KHM CVL] ; status historical ; at the Cambodian capital ; on April 1975
If convicted they would be sentenced to life, the most that the tribunal may impose, and would be moved from the villa-like cells where they have been kept since 2007 to an ordinary prison.
> SANCTION/convict convicted: - -> they = two Khmer Rouge leaders [KHM ELI] ; status hypothetical
> COERCE/arrest sentenced: the tribunal [KHM JUD] -> they = two Khmer Rouge leaders [KHM ELI] ; status hypothetical
> COERCE/arrest kept: - -> they#2 = two Khmer Rouge leaders [KHM ELI] ; on 2007
A second trial, in which they are to answer for genocide against the Cham and the Vietnamese, will begin in October unless one of them dies first.
> ACCUSE/allege trial: - -> they = two Khmer Rouge leaders [KHM ELI] ; status future ; on October
> ASSAULT genocide: they = two Khmer Rouge leaders [KHM ELI] -> the Cham [KHM CVL] + the Vietnamese [VNM CVL] ; status historical
The ideologist, aged 88, has never admitted that anyone was killed on his orders and is not expected to say a word.
> CONCEDE admitted: The ideologist [KHM ELI] -> - ; status negated
> ASSAULT killed: The ideologist [KHM ELI] -> anyone [KHM CVL] ; status negated ; by The ideologist
"I do not want him to be sorry; I want him to be able to hear," said Chea Sovann, who will travel to the court by bus with three hundred others from Takeo, and whose parents and five brothers died in a rice field.

At least 1.7 million people were executed, starved or worked to death in under four years, and the dictator himself, who was never tried by any international court, died in his bed in 1998.
> ASSAULT executed: - -> At least 1.7 million people [KHM CVL] ; status historical ; on under four years
> ACCUSE/allege tried: any international court [IGO JUD] -> the dictator himself [KHM ELI] ; status negated
Vietnamese troops drove his army into the forests along the Thai border in 1979.
> ASSAULT drove: Vietnamese troops [VNM MIL] -> his army [KHM MIL] ; status historical ; on 1979
The court has spent more than 200 million dollars, most of it Japanese, and has so far sentenced one man, a prison commandant.
> AID Japanese: Japanese [JPN GOV] -> The court [KHM JUD]
> COERCE/arrest sentenced: The court [KHM JUD] -> one man [KHM ELI]
The prime minister, himself a junior officer of the movement until he fled to Vietnam, has said that there will be no further cases, and two investigating judges from abroad gave up their posts in disgust.
> REJECT/change said: The prime minister [KHM GOV] -> -
> RETREAT/resign gave up their posts: two investigating judges from abroad [UNK JUD] -> -
Staff who went unpaid for months last year and stopped work for two weeks will not do so again before the verdict, their association has undertaken.
> PROTEST/strike stopped work: Staff [KHM LAB] -> - ; status historical ; on last year
> PROTEST/strike do so: Staff [KHM LAB] -> - ; status negated ; by their association
Defence lawyers will appeal whatever happens, and prosecutors will too if the sentence is less than life.
> REQUEST/yield appeal: Defence lawyers [KHM CVL] -> - ; status future
> REQUEST/yield will too: prosecutors [KHM JUD] -> - ; status hypothetical
Two-thirds of Cambodians were born after the regime fell.
The court stands next to a barracks, forty minutes from the centre when the traffic allows, and visitors are given a sandwich.
Rain is expected, and the rice has been transplanted.
