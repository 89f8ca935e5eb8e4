split: dev
published: 2008-12-30
title: A year on, a peace force waits for its helicopters
genre: analysis
---
EL FASHER, Sudan, Dec 30 (Reporting Africa) -- The first anniversary of the world's largest peacekeeping mission will be marked on Thursday with a parade and a tug-of-war.
There is not much else to celebrate.
Of the 26,000 soldiers and policemen whom the United Nations and the African Union pledged to send to Darfur in 2007, some 15,000 have arrived, and not one of the eighteen helicopters that they asked for.
> AGREE pledged: United Nations [IGO IGO] + African Union [IGO IGO] -> Darfur [SDN CVL] ; status historical ; on 2007
> AID arrived: some 15,000 [IGO MIL] -> - ; at Darfur
> REQUEST/assist asked: they = United Nations and African Union [IGO IGO] -> -
Khartoum refused Norwegian and Swedish engineers, held containers in port for months, and let in Ethiopian and Egyptian battalions, whose governments it trusts.
> REJECT/assist refused: Khartoum [SDN GOV] -> Norwegian [NOR MIL] + Swedish engineers [SWE MIL]
> COERCE/restrict held: Khartoum [SDN GOV] -> -
> RETREAT/access let in: Khartoum [SDN GOV] -> Ethiopian [ETH MIL] + Egyptian battalions [EGY MIL]
In July gunmen on horseback and in cars killed seven of the peacekeepers at Umm Hakibah in an ambush that lasted two hours.
> ASSAULT/firearms killed: gunmen on horseback and in cars [SDN UAF] -> seven of the peacekeepers [IGO MIL] ; status historical ; at Umm Hakibah ; on July
> ASSAULT/firearms ambush: gunmen on horseback and in cars [SDN UAF] -> seven of the peacekeepers [IGO MIL] ; status historical ; at Umm Hakibah ; on July

The war began in February 2003, when rebels drawn mostly from the Fur, Zaghawa and Masalit attacked police posts and then, in April, the airfield here, where they burned five aircraft on the ground.
> ASSAULT attacked: rebels [SDN REB] -> police posts [SDN COP] ; status historical ; on February 2003
> ASSAULT/destroy burned: they = Darfur rebels [SDN REB] -> - ; status historical ; at airfield ; on April
The government answered by arming Arab herdsmen, who swept through farming villages behind its bombers.
> AID arming: government [SDN GOV] -> Arab herdsmen [SDN UAF] ; status historical
> ASSAULT swept: who = Arab herdsmen [SDN UAF] -> farming villages [SDN CVL] ; status historical
> ASSAULT/aerial bombers: its = government of Sudan [SDN MIL] -> farming villages [SDN CVL] ; status historical
Perhaps 300,000 people have died and 2.5 million live in camps, though Sudan disputes both numbers.
> REJECT disputes: Sudan [SDN GOV] -> -
A peace signed at Abuja in May 2006 was joined by one rebel leader out of three; the movement has since splintered into more than twenty.
> SUPPORT signed: one rebel leader [SDN REB] -> - ; status historical ; at Abuja ; on May 2006
Five months ago the prosecutor of the International Criminal Court applied for a warrant to arrest the president for genocide, and judges are expected to rule early in the new year.
> ACCUSE/allege applied for a warrant: prosecutor of the International Criminal Court [IGO JUD] -> president [SDN GOV] ; status historical ; on Five months ago
> COERCE/arrest arrest: - -> president [SDN GOV] ; status hypothetical
If they say yes, aid workers fear, Khartoum may throw them out.
> COERCE/deport throw: Khartoum [SDN GOV] -> them = aid workers [NGO NGO] ; status hypothetical ; by aid workers
The Arab League and the African Union want the case deferred for a year, an idea that France has said it could accept if the fighting stopped.
> REQUEST/yield want: Arab League [IGO IGO] + African Union [IGO IGO] -> -
> CONCEDE accept: it = France [FRA GOV] -> - ; status hypothetical
Chinese engineers, the first of whom dug wells at Nyala last winter, are guarded by a company of their own infantry.
> AID dug wells: Chinese engineers [CHN MIL] -> - ; status historical ; at Nyala ; on last winter
Chad and Sudan, each of which arms the other's rebels, broke off relations in May and restored them in November after a meeting in Dakar.
> AID arms: each of which = Chad and Sudan [UNK GOV] -> other's rebels [UNK REB]
> SANCTION/discontinue broke off: Chad [TCD GOV] + Sudan [SDN GOV] -> - ; status historical ; on May
> SUPPORT restored: Chad [TCD GOV] + Sudan [SDN GOV] -> - ; status historical ; on November
> CONSULT meeting: Chad [TCD GOV] + Sudan [SDN GOV] -> - ; status historical ; at Dakar
At the gate of Abu Shouk camp a Rwandan corporal counted the women setting out for firewood, and, when they came back in the evening, counted them again.
