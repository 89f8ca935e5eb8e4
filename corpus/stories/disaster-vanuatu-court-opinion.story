split: train
published: 2023-03-30
title: UN assembly backs Vanuatu's bid for climate ruling
genre: disaster
---
> SUPPORT backs: UN assembly [IGO IGO] -> Vanuatu [VUT GOV]
> REQUEST/assist bid: Vanuatu [VUT GOV] -> -
NEW YORK -- Cyclone-battered Vanuatu won the support of the United Nations General Assembly on Wednesday for its request that the world's highest court spell out what states owe one another in the fight against climate change.
> SUPPORT support: United Nations General Assembly [IGO IGO] -> Cyclone-battered Vanuatu [VUT GOV] ; on Wednesday
> REQUEST/assist request: Cyclone-battered Vanuatu [VUT GOV] -> world's highest court [IGO JUD]
The resolution, co-sponsored by more than 130 countries, passed by consensus to a standing ovation.
> SUPPORT co-sponsored: more than 130 countries [UNK GOV] -> -
An opinion from The Hague, expected in about two years, would not be binding, yet lawyers say judges from Karachi to Lima would be bound to notice it.
Neither the United States nor China joined the sponsors, but neither of them stood in the way.
> SUPPORT joined: United States [USA GOV] + China [CHN GOV] -> - ; status negated
> REJECT stood in the way: neither of them = United States and China [UNK GOV] -> - ; status negated
An American delegate said Washington preferred diplomacy to lawsuits.

The idea was born in 2019 in a classroom in Port Vila, where 27 law students wrote letters to every government in the Pacific.
> REQUEST/assist wrote letters: 27 law students [VUT EDU] -> every government in the Pacific [UNK GOV] ; status historical ; at classroom in Port Vila ; on 2019
Only one replied.
Two cyclones passed over the archipelago within four days this month, and the state of emergency declared by the prime minister has not been lifted.
> COERCE/martial-law state of emergency: prime minister [VUT GOV] -> archipelago [VUT CVL]
> CONCEDE lifted: - -> archipelago [VUT CVL] ; status negated
Australia and France flew in tarpaulins and a surgical team, while New Zealand lent a navy ship.
> AID flew: Australia [AUS GOV] + France [FRA GOV] -> -
> AID lent: New Zealand [NZL GOV] -> -
France sent a minister to Port Vila, the first since the colonial condominium ended in 1980.
> CONSULT/visit sent: France [FRA GOV] -> Port Vila [VUT GOV] ; at Port Vila
A nation of 320,000 people, Vanuatu says that it absorbs more carbon than it emits.
Its leaders have for years pleaded with richer polluters to pay for the sea walls and the moving of villages, with meagre results.
> REQUEST/assist pleaded: Its leaders [VUT GOV] -> richer polluters [UNK GOV]
At the climate conference in Egypt last November, industrial states gave in and accepted a fund for loss and damage, which so far contains no money.
> CONCEDE gave in: industrial states [UNK GOV] -> - ; status historical ; at climate conference in Egypt ; on last November
"We are not begging and we are not suing," the islands' attorney general told delegates.
> REQUEST/assist begging: We = Vanuatu [VUT GOV] -> - ; status negated ; by islands' attorney general
> ACCUSE/allege suing: we = Vanuatu [VUT GOV] -> - ; status negated ; by islands' attorney general
He wore a garland of red hibiscus and, when the gavel fell, wept.
