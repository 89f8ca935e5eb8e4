split: train
published: 2019-03-22
title: Helicopters pluck hundreds from trees as Mozambique floodwater rises
genre: disaster
---
> AID pluck: - -> hundreds [MOZ CVL]
BEIRA, Mozambique — South African air force helicopters and a flotilla of fishing boats rescued more than 600 people from rooftops and mango trees on Thursday, a week after the worst cyclone to strike southern Africa in decades drowned the valleys of central Mozambique.
> AID rescued: South African air force helicopters [ZAF MIL] + flotilla of fishing boats [MOZ CVL] -> more than 600 people [MOZ CVL] ; on Thursday
From the air the Buzi river looks like an inland sea, brown to the horizon and dotted with the crowns of palms.
At least 242 people are known to have died, a number that the environment minister, Celmira Macuácua, said would climb steeply once the water fell.
The storm tore the roof off the central hospital and cut the only road to the port.

The World Food Programme has begun dropping high-energy biscuits to survivors marooned on mounds, and India diverted three warships that had been on their way to an exercise.
> AID dropping: World Food Programme [IGO IGO] -> survivors [MOZ CVL]
> AID diverted: India [IND GOV] -> -
Portugal and Brazil sent frogmen; the European Union promised 3.5 million euros, which one relief worker described as the price of a decent bridge.
> AID sent: Portugal [PRT GOV] + Brazil [BRA GOV] -> -
> AGREE promised: European Union [IGO IGO] -> -
"We asked for helicopters on Saturday and they came on Wednesday," said Deolinda Fazenda, a nurse, who spent three nights on a water tank with eleven children.
> REQUEST/assist asked: We = Deolinda Fazenda [MOZ CVL] -> - ; on Saturday
> AID came: they = helicopters [UNK MIL] -> We = Deolinda Fazenda [MOZ CVL] ; on Wednesday
Her anger was directed at the national disaster institute, which had warned of high winds but, she complained, not of water.
> ACCUSE/disapprove complained: she = Deolinda Fazenda [MOZ CVL] -> national disaster institute [MOZ GOV]
Its director said that leaflets had been handed out and that many people had declined to leave their goats.
> REJECT/change declined: many people [MOZ CVL] -> - ; by Its director
In Zimbabwe, where the same weather system killed at least 139, the army cleared a track to the cut-off township of Chimanimani with shovels.
> AID cleared: army [ZWE MIL] -> cut-off township of Chimanimani [ZWE CVL]
Malawi, hit by heavy rain before the cyclone made landfall, has asked its creditors for a pause in repayments.
> REQUEST/assist asked: Malawi [MWI GOV] -> its creditors [UNK BUS]
Portugal's president called his Mozambican counterpart on Thursday, and Zambian air force pilots trained with the South Africans on a field at Dondo before going up.
> CONSULT/phone called: Portugal's president [PRT GOV] -> his Mozambican counterpart [MOZ GOV] ; on Thursday
> COOPERATE trained: Zambian air force pilots [ZMB MIL] -> South Africans [ZAF MIL] ; at field at Dondo
Cholera is the next fear.
Meteorologists say a warmer ocean feeds such storms with more moisture, though they hesitate to ascribe any single one to climate change.
The floods of 2000, remembered for a baby born in a tree, killed 700.
