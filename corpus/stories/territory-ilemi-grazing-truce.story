split: train
published: 2011-05-10
title: Kenya, Ethiopia seek herders' truce after lakeside killings
genre: territory
---
> REQUEST/yield seek: Kenya [KEN GOV] + Ethiopia [ETH GOV] -> herders [KEN CVL]
> ASSAULT killings: - -> herders [KEN CVL]
LODWAR, Kenya (East Coast Telegraph) - Kenyan and Ethiopian officials will bring together elders of the Turkana and Dassanech peoples at the weekend in an attempt to stop a cycle of raids that has left at least sixty dead on the northern shore of Lake Turkana this month, a provincial commissioner said.
> AGREE bring together: Kenyan [KEN GOV] + Ethiopian officials [ETH GOV] -> elders of the Turkana and Dassanech peoples [UNK ELI] ; by provincial commissioner ; on weekend
> ASSAULT raids: - -> at least sixty [UNK CVL] ; by provincial commissioner ; at northern shore of Lake Turkana ; on this month
Turkana fishermen had crossed the border on May 2 to buy maize in the village of Nattade, where Dassanech gunmen surrounded and shot more than twenty of them, among them a teacher's three sons.
> ASSAULT/firearms shot: Dassanech gunmen [ETH UAF] -> more than twenty of them = Turkana fishermen [KEN CVL] ; at village of Nattade ; on May 2
A police reservist who hid in a canoe until dark said that the killers had been drinking coffee with their victims an hour before.
> ASSAULT killers: killers = Dassanech gunmen [ETH UAF] -> victims = Turkana fishermen [KEN CVL] ; by police reservist
Kenya has asked Addis Ababa to surrender nineteen men; none has been handed over, though Ethiopian soldiers confiscated 130 rifles from the village on Sunday.
> REQUEST/yield asked: Kenya [KEN GOV] -> Addis Ababa [ETH GOV]
> COOPERATE handed over: Addis Ababa [ETH GOV] -> Kenya [KEN GOV] ; status negated
> COERCE/seize confiscated: Ethiopian soldiers [ETH MIL] -> village [ETH CVL] ; at village ; on Sunday
A lawmaker for Turkana North accused Nairobi of caring less for its people in the desert than for the elephants in its parks.
> ACCUSE/disapprove accused: lawmaker for Turkana North [KEN LEG] -> Nairobi [KEN GOV]
He urged the government to send the army into the Ilemi Triangle, a waterless tract that Kenya administers and that Sudan and Ethiopia have at various times claimed.
> REQUEST/assist urged: He = lawmaker for Turkana North [KEN LEG] -> government [KEN GOV]
The internal security minister replied that a paramilitary battalion would be moved there by Friday and that the army would not.
> MOBILIZE/police moved: paramilitary battalion [KEN COP] -> - ; status future ; by internal security minister ; at there ; on by Friday
> MOBILIZE/troops would not: army [KEN MIL] -> - ; status negated ; by internal security minister

The lake, the largest desert lake on earth, has shrunk southwards as rains have failed, and men who used to fish in one country now find themselves in another.
A dam that Ethiopia is building on the Omo river may lower it further.
Conservation groups have petitioned three development banks not to finance the dam, and two of the banks have pulled out.
> REQUEST/change petitioned: Conservation groups [NGO NGO] -> three development banks [IGO IGO]
> SANCTION/withdraw pulled out: two of the banks [IGO IGO] -> -
Ethiopia has said that it will pay for the thing itself.
"The lake does not know where the line is, the fish do not know, and the dead did not ask," said Emuria Lokwang, a Turkana elder who will attend the talks.
> AGREE will attend: Emuria Lokwang [KEN ELI] -> -
A peace made in 2006 was sealed by burying a spear and an axe, and broke down the following year over four goats.
Should the new one fail, the missionaries at Todonyang warn, their school will close.
Prices of livestock in Lodwar slumped because of the drought.
Its running club, which has produced two marathon champions, has moved to the hills.
Nattade has a well, a school without a roof and about ninety houses.
