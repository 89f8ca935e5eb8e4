split: train
published: 2015-10-30
title: Nepal turns to Beijing for fuel as border standoff bites
genre: disaster
---
> REQUEST/assist turns: Nepal [NPL GOV] -> Beijing [CHN GOV]
> PROTEST/obstruct border standoff: - -> Nepal [NPL GOV]
KATHMANDU — Six months after an earthquake levelled half a million of its houses, Nepal signed a memorandum on Wednesday to import petrol from China, ending a monopoly that its southern neighbour had held for four decades.
> SUPPORT signed: Nepal [NPL GOV] + China [CHN GOV] -> - ; on Wednesday
> COOPERATE monopoly: its southern neighbour = India [IND GOV] -> Nepal [NPL GOV] ; status historical ; on four decades
A first gift of 1.3 million litres from Beijing will be trucked over the Himalayan pass at Kerung, where landslides have left a single lane.
> AGREE gift: Beijing [CHN GOV] -> -
Most lorries from India have been halted since September 23 by ethnic Madhesi protesters, who sit on a bridge at Birgunj and say the new constitution cheats the people of the plains.
> PROTEST/obstruct halted: ethnic Madhesi protesters [NPL CVL] -> India [IND BUS] ; on September 23
> PROTEST/obstruct sit: who = ethnic Madhesi protesters [NPL CVL] -> - ; at bridge at Birgunj
> ACCUSE/disapprove say: who = ethnic Madhesi protesters [NPL CVL] -> -
Nepalese ministers accuse Delhi of imposing an unofficial blockade in sympathy with them; Indian officials reply that drivers are simply afraid.
> ACCUSE/allege accuse: Nepalese ministers [NPL GOV] -> Delhi [IND GOV]
> SANCTION/discontinue blockade: Delhi [IND GOV] -> Nepalese [NPL GOV] ; by Nepalese ministers
> REJECT reply: Indian officials [IND GOV] -> -
More than 40 people, among them ten policemen lynched or shot in a single afternoon at Tikapur, died in the unrest that preceded the charter's adoption.
> ASSAULT lynched: - -> ten policemen [NPL COP] ; status historical ; at Tikapur
> ASSAULT/firearms shot: - -> ten policemen [NPL COP] ; status historical ; at Tikapur

In Barpak, close to the epicentre, families are about to face a winter under tin and tarpaulin.
The reconstruction authority, to which donors pledged $4.1 billion at a conference in June, does not yet exist because the parties cannot agree on who should lead it.
> AGREE pledged: donors [UNK GOV] -> reconstruction authority [NPL GOV] ; status historical ; on June
The United Nations had to suspend the delivery of blankets to 84,000 households for want of diesel.
> SANCTION/discontinue suspend: United Nations [IGO IGO] -> 84,000 households [NPL CVL]
Snow usually falls by the middle of November.
"The mountain fell on us in spring, and now politics has fallen on us," said Som Bahadur Ghale, a mason.
Cooking gas is so scarce that restaurants in the capital have gone back to firewood.
Police will clear the bridge by force after Saturday's festival if the plainsmen are still on it, the home ministry said.
> THREATEN/violence clear the bridge by force: Police [NPL COP] -> plainsmen = ethnic Madhesi protesters [NPL CVL] ; by home ministry
The protesters have not harmed any driver, their leaders say, and will go on blocking the road until their terms are met.
> ASSAULT harmed: protesters [NPL CVL] -> any driver [IND CVL] ; status negated ; by their leaders
> PROTEST/obstruct blocking: protesters [NPL CVL] -> - ; status future ; by their leaders ; at road
Airlines refuel in Kolkata.
The new prime minister, who took office this month, has urged the protesters to come to the table and offered to amend two articles.
> REQUEST/meet urged: new prime minister [NPL GOV] -> protesters = ethnic Madhesi protesters [NPL CVL]
> AGREE offered: new prime minister [NPL GOV] -> -
They want five, and the redrawing of three provinces.
> REQUEST/change want: They = Madhesi protesters [NPL CVL] -> -
