split: dev
published: 2012-05-30
title: Sudan pulls police from Abyei days before UN deadline
genre: peacekeeping
---
> RETREAT/withdraw pulls: Sudan [SDN GOV] -> police [SDN COP] ; at Abyei
JUBA, South Sudan, May 30 (White Nile News) - Sudan has withdrawn its police from the disputed Abyei region, the United Nations confirmed on Wednesday, three weeks after the Security Council threatened both Sudans with sanctions unless they stepped back from the brink of war.
> RETREAT/withdraw withdrawn: Sudan#2 [SDN GOV] -> - ; by United Nations ; at disputed Abyei region
> THREATEN threatened: Security Council [IGO IGO] -> both Sudans = Sudan and South Sudan [UNK GOV]
About 300 policemen left on Tuesday night in a column of green pick-ups, watched by Ethiopian peacekeepers who form the whole of the UN force there.
> RETREAT/withdraw left: About 300 policemen [SDN COP] -> - ; at there ; on Tuesday night
"They went quietly, and they took the ceiling fans," said a UN military observer.
The Council will review its threat on Thursday and is not expected to carry it out.
> SANCTION carry it out: Council [IGO IGO] -> - ; status negated

South Sudan's own police had gone home on May 10, so that Abyei, for the first time in a year, is free of uniformed men from either capital.
> RETREAT/withdraw gone home: police [SSD COP] -> - ; on May 10
The pasture and oil town was overrun by northern tanks in May 2011, and more than 100,000 Ngok Dinka fled across the Kiir river.
> ASSAULT overrun: northern tanks [SDN MIL] -> pasture and oil town = Abyei [SDN CVL] ; status historical ; at pasture and oil town ; on May 2011
Fewer than a tenth of them have returned, for the looted huts have not been rebuilt and the rains have begun.
> RETREAT/return returned: - -> Fewer than a tenth of them = Ngok Dinka [SDN REF]
Khartoum's withdrawal removes one obstacle to negotiations in Addis Ababa between the former civil-war enemies, which began on Tuesday under the eye of Sipho Dlamini, the African Union's mediator.
> RETREAT/withdraw withdrawal: Khartoum [SDN GOV] -> -
> CONSULT/third-party negotiations: former civil-war enemies = Sudan and South Sudan [UNK GOV] -> - ; at Addis Ababa ; on Tuesday
> CONSULT/third-party under the eye: Sipho Dlamini [IGO IGO] -> former civil-war enemies = Sudan and South Sudan [UNK GOV]

Yet each delegation opened with a complaint.
> ACCUSE/disapprove complaint: each delegation [UNK GOV] -> -
Juba's negotiators charged that northern aircraft had bombed a village in Northern Bahr el Ghazal even as the plane carrying them took off; a northern army spokesman denied it.
> ACCUSE/allege charged: negotiators [SSD GOV] -> northern aircraft [SDN MIL]
> ASSAULT/aerial bombed: northern aircraft [SDN MIL] -> village in Northern Bahr el Ghazal [SSD CVL] ; by negotiators ; at village in Northern Bahr el Ghazal
> REJECT denied: northern army spokesman [SDN MIL] -> -
Sudan, for its part, demands that the south stop sheltering rebels from Darfur, some of whom fought in April's battle for the Heglig oilfield.
> REQUEST/yield demands: Sudan [SDN GOV] -> south = South Sudan [SSD GOV]
> AID sheltering: south = South Sudan [SSD GOV] -> rebels from Darfur [SDN REB] ; by Sudan
> ASSAULT fought: some of whom = rebels from Darfur [SDN REB] -> - ; at Heglig oilfield ; on April
The south has pumped no oil since January, when it shut its wells in a quarrel over pipeline fees.
> COERCE/withhold shut: it = South Sudan [SSD GOV] -> - ; on January
A referendum that was to settle Abyei's future was due in January 2011 and has never been held, because the sides cannot agree whether the Misseriya, Arab herders who graze there for half the year, may vote.
> AGREE agree: sides = Sudan and South Sudan [UNK GOV] -> - ; status negated
The Misseriya's paramount chief told a radio station that his people would "drink at the river with or without a paper".
> REJECT/yield drink at the river: paramount chief [SDN ELI] -> -
Locusts have been reported further west.
The chief, who is thought to be about eighty, owns eleven thousand head of cattle.
