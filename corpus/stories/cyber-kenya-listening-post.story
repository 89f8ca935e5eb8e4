split: train
published: 2009-07-14
title: Nairobi expels two attachés as eavesdropping affair deepens
genre: cyber
---
> SANCTION/expel expels: Nairobi [KEN GOV] -> two attachés [ERI GOV]
NAIROBI (East African Wire) -- Kenya on Monday ordered two Eritrean diplomats out of the country, accusing them of running a listening post in a rented villa from which the telephones of Somali ministers were tapped.
> SANCTION/expel ordered: Kenya [KEN GOV] -> two Eritrean diplomats [ERI GOV] ; on Monday
> ACCUSE/allege accusing: Kenya [KEN GOV] -> them = two Eritrean diplomats [ERI GOV]
> COERCE tapped: them = two Eritrean diplomats [ERI GOV] -> Somali ministers [SOM GOV] ; by Kenya ; at rented villa
Detectives who searched the house in Lavington on Saturday night carried off nine crates of equipment and a parrot.
> COERCE/seize searched: Detectives [KEN COP] -> - ; at house in Lavington ; on Saturday night
> COERCE/seize carried off: Detectives [KEN COP] -> - ; at house in Lavington ; on Saturday night
Asmara said that the villa was a guest house and that it would respond in kind if the order was not withdrawn.
> THREATEN/expel respond in kind: it = Asmara [ERI GOV] -> -
Kenyan officials, who spoke on condition of anonymity, said that Somalia's intelligence service had passed on the address, and that recordings would be shown to the African Union.
> COOPERATE passed on: Somalia's intelligence service [SOM SPY] -> Kenyan officials = Kenya [KEN GOV] ; by Kenyan officials
> AGREE shown: - -> African Union [IGO IGO] ; by Kenyan officials
The affair comes at an awkward moment for Eritrea's president, whom the Security Council may put under an arms embargo for helping the insurgents who besiege Mogadishu.
> SANCTION/discontinue arms embargo: Security Council [IGO IGO] -> Eritrea's president [ERI GOV] ; status hypothetical
> AID helping: Eritrea's president [ERI GOV] -> insurgents [SOM REB] ; by Security Council
> ASSAULT besiege: who = insurgents [SOM REB] -> Mogadishu [SOM GOV] ; at Mogadishu
He says that no evidence has ever been produced.
> REJECT says: He = Eritrea's president [ERI GOV] -> -
Two weeks ago the transitional government's security minister was killed by a suicide bomber in Beledweyne.
> ASSAULT/suicide-attack killed: suicide bomber [SOM UAF] -> transitional government's security minister [SOM GOV] ; at Beledweyne ; on Two weeks ago

Nairobi has been a city of spies since the Cold War, when the bars of the Norfolk and the Stanley hotels were said to hold more agents than tourists.
Kenya and Ethiopia signed a pact in 1963 to defend each other against Somali claims, and still trade what their agents hear.
> SUPPORT signed: Kenya [KEN GOV] + Ethiopia [ETH GOV] -> - ; status historical ; on 1963
> COOPERATE trade: Kenya [KEN SPY] + Ethiopia [ETH SPY] -> -
The Somalis themselves run three rival stations from suburban bungalows.
Parliament's defence committee will summon the foreign minister on Thursday to explain how aerials nine metres tall escaped the notice of his protocol department.
> REQUEST/meet summon: Parliament's defence committee [KEN LEG] -> foreign minister [KEN GOV] ; status future ; on Thursday
He was telephoned by his Djiboutian colleague on Sunday, an aide said, and urged to go further and shut the embassy.
> CONSULT/phone telephoned: his Djiboutian colleague [DJI GOV] -> He = Kenya's foreign minister [KEN GOV] ; by aide ; on Sunday
> REQUEST/change urged: his Djiboutian colleague [DJI GOV] -> He = Kenya's foreign minister [KEN GOV] ; by aide
Djibouti and Eritrea fought over a hill called Ras Doumeira in June 2008.
> ASSAULT fought: Djibouti [DJI MIL] + Eritrea [ERI MIL] -> - ; status historical ; at Ras Doumeira ; on June 2008
Ethiopia, which expelled Eritrea's last envoy in 1998, will not reopen its mission there either.
> SANCTION/expel expelled: which = Ethiopia [ETH GOV] -> Eritrea's last envoy [ERI GOV] ; status historical ; on 1998
> REJECT will not reopen: Ethiopia [ETH GOV] -> there = Eritrea [ERI GOV]
The landlady, a retired headmistress, said her tenants were polite, paid in dollars and never once complained about the water.
