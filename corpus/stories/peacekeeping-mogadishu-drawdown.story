split: train
published: 2024-06-21
title: Somalia asks African Union to slow troop pullout
genre: peacekeeping
---
> REQUEST/yield asks: Somalia [SOM GOV] -> African Union [IGO IGO]
> RETREAT/withdraw pullout: African Union [IGO IGO] -> -
NAIROBI, June 21 - Somalia wants half of the 4,000 African Union peacekeepers who were to leave by the end of this month to stay until September, according to a letter seen on Friday, because its own soldiers are not ready to man their bases.
> REQUEST/yield wants: Somalia [SOM GOV] -> 4,000 African Union peacekeepers [IGO MIL] ; by letter
> RETREAT/withdraw leave: 4,000 African Union peacekeepers [IGO MIL] -> - ; status future ; on by the end of this month
The Security Council, which must approve any change, is expected to vote next week.
The mission is due to close for good at the end of December, to be followed by a smaller one whose size, paymaster and members have not been settled.
Western donors, the European Union above all, have refused to go on paying for a force that has cost them over two billion euros since 2007.
> REJECT/assist refused: Western donors [UNK GOV] + European Union [IGO IGO] -> force [IGO MIL]

Somali officials fear that al Shabaab would attack the capital's outskirts as soon as the Ugandans left.
> ASSAULT attack: al Shabaab [SOM REB] -> capital [SOM CVL] ; status hypothetical ; by Somali officials ; at capital's outskirts
> RETREAT/withdraw left: Ugandans [UGA MIL] -> - ; status hypothetical ; by Somali officials
An offensive that the president once promised would end the insurgency in five months has not retaken a town since last August.
> ASSAULT retaken: offensive [SOM MIL] -> - ; status negated ; on since last August
Kenya and Uganda also warned in May against a hasty departure, a European diplomat said, "and they are the ones who would have to do the departing".
> REQUEST/change warned: Kenya [KEN GOV] + Uganda [UGA GOV] -> - ; by European diplomat ; on May
Ethiopia's 3,000 soldiers pose a separate problem.
Mogadishu has announced that it will expel all of the Ethiopians by December unless Addis Ababa tears up an agreement to lease a naval base from Somaliland, a breakaway region that no state recognises.
> THREATEN/expel announced: Mogadishu [SOM GOV] -> Ethiopians [ETH MIL]
> SUPPORT recognises: no state [UNK GOV] -> Somaliland [SOM GOV] ; status negated
> AGREE agreement: Addis Ababa [ETH GOV] -> Somaliland [SOM GOV]
Ethiopia has not answered, but Turkey will try to bring the two foreign ministers together in Ankara on July 1.
> AGREE will try to bring: Turkey [TUR GOV] -> two foreign ministers [UNK GOV] ; at Ankara ; on July 1
They may not agree to sit in the same room.
> CONSULT sit: They = Somali and Ethiopian foreign ministers [UNK GOV] -> - ; status hypothetical
A change of hours at the port has halved the queue for containers.

"I have buried three deputies, all of them killed within sight of a peacekeeper, and still I would rather he stayed," said Abdullahi Warsame, the commissioner of a district on the Afgoye road.
> ASSAULT killed: - -> three deputies [SOM GOV] ; by Abdullahi Warsame
> SUPPORT would rather he stayed: Abdullahi Warsame [SOM GOV] -> he = peacekeeper [IGO MIL]
Burundi has already withdrawn a battalion.
> RETREAT/withdraw withdrawn: Burundi [BDI GOV] -> -
Somalia joined the East African Community in March and will take a seat on the Security Council in January.
Charcoal, bananas and camel milk remain its chief exports.
