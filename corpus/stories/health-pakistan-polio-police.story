split: test
published: 2012-12-20
title: UN halts polio drive in Pakistan after vaccinators shot
genre: health
---
> SANCTION/discontinue halts: UN [IGO IGO] -> Pakistan [PAK GOV]
> ASSAULT/firearms shot: - -> vaccinators [PAK MED]
KARACHI - The children's agency of the United Nations and the World Health Organization withdrew their staff from Pakistan's polio campaign on Wednesday, by which time eight people who had been going from door to door with drops and chalk had been murdered in three days.
> RETREAT/withdraw withdrew: children's agency of the United Nations [IGO IGO] + World Health Organization [IGO IGO] -> Pakistan [PAK GOV] ; on Wednesday
> ASSAULT murdered: - -> eight people [PAK MED] ; on three days
Most of the dead were women.
In Karachi, where pairs of men on motorcycles fired within minutes of one another in four slums, the provincial government had sent a single constable with every tenth team.
> ASSAULT/firearms fired: pairs of men on motorcycles [PAK UAF] -> - ; at four slums
> MOBILIZE/police sent: provincial government [PAK GOV] -> -
No one has claimed the attacks, and a spokesman for the Pakistani Taliban denied that the group had carried them out, although one of its commanders banned vaccination in Waziristan in June until American drones stopped striking there.
> REJECT denied: spokesman for the Pakistani Taliban [PAK REB] -> -
> ASSAULT attacks: group = Pakistani Taliban [PAK REB] -> - ; status negated ; by spokesman for the Pakistani Taliban
> COERCE/restrict banned: one of its commanders [PAK REB] -> - ; status historical ; at Waziristan ; on June
> ASSAULT/drone striking: American drones [USA MIL] -> - ; status historical ; at Waziristan
Clerics in Peshawar issued an edict in favour of the drops and offered to walk with the women.
> SUPPORT edict in favour: Clerics in Peshawar [PAK REL] -> -
> AGREE offered: Clerics in Peshawar [PAK REL] -> women [PAK MED]

Suspicion of the needle has deep roots, and it was watered by the Central Intelligence Agency, which hired a Pakistani surgeon to run a sham hepatitis campaign while it hunted Osama bin Laden in Abbottabad.
> COERCE hunted: it#2 = Central Intelligence Agency [USA SPY] -> Osama bin Laden [UNK UAF] ; status historical ; at Abbottabad
The surgeon was sentenced last May to 33 years in prison, and American senators docked $33 million from aid to Islamabad, a million for every year.
> COERCE/arrest sentenced: - -> surgeon [PAK MED] ; status historical ; on last May
> SANCTION/discontinue docked: American senators [USA LEG] -> Islamabad [PAK GOV] ; status historical
Only Nigeria and Afghanistan, apart from Pakistan, have yet to stamp out the virus.
Afghan and Pakistani teams vaccinate travellers together at the Torkham gate, and did so on Wednesday as on any other day.
> COOPERATE vaccinate travellers together: Afghan [AFG MED] + Pakistani teams [PAK MED] -> - ; at Torkham gate ; on Wednesday
The virus lives in sewage.
Cases had fallen to 56 this year from 173 in 2011.
The campaign has not been cancelled in Punjab, where policemen will escort the teams from Saturday.
> REJECT cancelled: - -> Punjab [PAK GOV] ; status negated
> MOBILIZE/police escort: policemen [PAK COP] -> teams [PAK MED] ; status future ; at Punjab ; on Saturday
Nasima Bibi, whose sister was among those killed, said she would go out again on Monday "with the bag she left".
> ASSAULT killed: - -> sister [PAK MED]
Her husband, a rickshaw driver, shook his head.
Police said late on Wednesday that they were questioning 22 men rounded up in Sohrab Goth.
> ACCUSE/investigate questioning: they = Police [PAK COP] -> 22 men [PAK CVL] ; by Police
> COERCE/arrest rounded up: Police [PAK COP] -> 22 men [PAK CVL] ; by Police ; at Sohrab Goth
