split: train
published: 2016-07-23
title: Kenyan court jails ivory dealer for 20 years
genre: crime and courts
---
> COERCE/arrest jails: Kenyan court [KEN JUD] -> ivory dealer [KEN CRM]
MOMBASA, Kenya, July 22 -- A magistrate in this port city sentenced a businessman to twenty years in prison on Friday for possessing two tonnes of elephant tusks, a punishment that conservationists hailed as the stiffest ever meted out to a financier of poaching in East Africa.
> COERCE/arrest sentenced: magistrate in this port city [KEN JUD] -> businessman [KEN BUS] ; at this port city ; on Friday
> SUPPORT hailed: conservationists [NGO NGO] -> magistrate in this port city [KEN JUD]
Farid Salim Bakari, 59, whose defence had argued that the ivory was planted in his garage by policemen whom he refused to bribe, must also pay a fine of 20 million shillings.
> ACCUSE/allege argued: defence [KEN CVL] -> policemen [KEN COP]
> REJECT refused: he = Farid Salim Bakari [KEN BUS] -> policemen [KEN COP]
> SANCTION/convict fine: - -> Farid Salim Bakari [KEN BUS]
Five men tried with him were acquitted for lack of evidence.
> CONCEDE acquitted: - -> Five men [KEN CVL]
The tusks, cut from at least 120 animals, were found in June 2014 under sacks of tea.

Bakari slipped away before he could be questioned and was tracked to Dar es Salaam, where Tanzanian agents detained him that December at the request of Interpol.
> COERCE/arrest detained: Tanzanian agents [TZA COP] -> him = Farid Salim Bakari [KEN BUS] ; status historical ; at Dar es Salaam ; on that December
> REQUEST/assist request: Interpol [IGO COP] -> Tanzanian agents [TZA COP] ; status historical
Nine cars that were exhibits in the case vanished from a police yard.
A higher court could still release him on appeal, and his lawyer said that one would be lodged on Monday.
> RETREAT/release release: higher court [KEN JUD] -> him = Farid Salim Bakari [KEN BUS] ; status hypothetical
> REQUEST/yield appeal: his = Farid Salim Bakari [KEN BUS] -> higher court [KEN JUD] ; status future ; on Monday
Kenya burned 105 tonnes of ivory in April and has called for a total ban on the trade at a conference in Johannesburg in September; Namibia and Zimbabwe, with more elephants than they want, have threatened to leave the convention if it is adopted.
> REQUEST/change called: Kenya [KEN GOV] -> -
> THREATEN/relations threatened: Namibia [NAM GOV] + Zimbabwe [ZWE GOV] -> -
China, which buys most of what is smuggled, said last year that it would shut its carving workshops, but gave no timetable.
> COERCE/restrict shut: it = China [CHN GOV] -> carving workshops [CHN BUS] ; status future ; by China
Rangers shot dead two suspected poachers at Tsavo a week ago, and one of their own was killed there in May.
> ASSAULT/firearms shot dead: Rangers [KEN COP] -> two suspected poachers [KEN CRM] ; at Tsavo ; on week ago
> ASSAULT killed: - -> one of their own [KEN COP] ; status historical ; at there ; on May
The number of elephants on the continent has fallen by about a third in seven years, according to an aerial census.
A kilogram fetched $2,100 in Beijing in 2014 and about half as much in the spring.
The wildlife service will deploy drones and 200 more scouts at Tsavo from August.
> MOBILIZE deploy: wildlife service [KEN COP] -> - ; status future ; at Tsavo ; on August
Uganda, accused of letting containers pass, has not been sanctioned under the convention.
> ACCUSE/allege accused: - -> Uganda [UGA GOV]
> SANCTION sanctioned: - -> Uganda [UGA GOV] ; status negated
Tourists, on whom the coast depends, have begun to trickle back.
