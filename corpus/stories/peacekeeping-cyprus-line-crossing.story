split: test
published: 2003-04-24
title: Thousands cross Cyprus line as Turkish side opens gate
genre: peacekeeping
---
> RETREAT/access opens: Turkish side [CYP GOV] -> Thousands [CYP CVL]
NICOSIA - Greek and Turkish Cypriots streamed past one another through a gap in the barbed wire on Wednesday, many in tears, after the authorities in the island's north unexpectedly lifted restrictions that had kept the two communities apart for twenty-nine years.
> CONCEDE lifted: authorities in the island's north [CYP GOV] -> two communities [CYP CVL] ; on Wednesday
> COERCE/restrict kept: authorities in the island's north [CYP GOV] -> two communities [CYP CVL] ; status historical ; on for twenty-nine years
By dusk about 5,000 people had shown their papers at the Ledra Palace checkpoint, a ruined hotel in which British peacekeepers grow tomatoes.
A widow of seventy-three found her house in Kyrenia lived in by a schoolteacher, who gave her lemonade and a box of photographs that he had kept for her.
"I had practised being angry, and I could not find where I had put it," she said.

The government in the south, alone recognised by the world, called the move illegal but let its citizens go.
> ACCUSE/allege called: government in the south [CYP GOV] -> -
> CONCEDE let: government in the south [CYP GOV] -> citizens [CYP CVL]
Its spokesman said it would prepare measures of its own for Turkish Cypriots, including medical care and pensions.
> AGREE would prepare: it = Cypriot government [CYP GOV] -> Turkish Cypriots [CYP CVL]
Only last month, in The Hague, the Turkish Cypriot leader turned down a United Nations plan for a federation of two states, for which 70,000 of his own people had marched in the snow.
> REJECT turned down: Turkish Cypriot leader [CYP GOV] -> United Nations [IGO IGO] ; at The Hague ; on last month
> PROTEST/demo marched: 70,000 of his own people [CYP CVL] -> Turkish Cypriot leader [CYP GOV] ; status historical
The Secretary-General blamed him squarely in a report to the Security Council.
> ACCUSE/disapprove blamed: Secretary-General [IGO IGO] -> him = Turkish Cypriot leader [CYP GOV]
Cyprus will enter the European Union next May whether or not it is reunited.
Should the plan be put to a vote after all, diplomats reckon, the north would accept it and the south might not.
> SUPPORT accept: north [CYP CVL] -> it = United Nations plan [IGO IGO] ; status hypothetical ; by diplomats
> REJECT might not: south [CYP CVL] -> it = United Nations plan [IGO IGO] ; status hypothetical ; by diplomats

Turkey landed troops in 1974, five days after Greek officers had overthrown the president in a coup, and took the northern third of the island; 35,000 of its soldiers are still there.
> ASSAULT landed troops: Turkey [TUR GOV] -> - ; status historical ; on 1974
> ASSAULT overthrown: Greek officers [GRC MIL] -> president [CYP GOV] ; status historical
> COERCE/seize took: Turkey [TUR GOV] -> - ; status historical ; at northern third of the island
> MOBILIZE/troops soldiers are still there: Turkey [TUR GOV] -> - ; at there
None will be withdrawn for the time being, the Turkish foreign minister told a newspaper in Ankara.
> RETREAT/withdraw withdrawn: - -> None = Turkish soldiers [TUR MIL] ; status negated ; by Turkish foreign minister
The peacekeepers, 1,250 men from fourteen countries, reported no incidents beyond a quarrel over a parking place.
They first came in 1964, for three months.
Shopkeepers on Ledra Street took Turkish lira at a rate of their own devising.
Temperatures were unseasonably cool, and sesame rings ran out by noon.
