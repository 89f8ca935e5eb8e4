split: dev
published: 1999-09-20
title: KLA hands in last rifles as Kosovo protection corps born
genre: peacekeeping
---
> RETREAT/disarm hands in: KLA [SRB REB] -> -
PRISTINA - The Kosovo Liberation Army ceased to exist at midnight on Monday after its political leader signed a promise to disband, two hours past the deadline, in the headquarters of the NATO-led peacekeepers.
> RETREAT/disarm ceased to exist: Kosovo Liberation Army [SRB REB] -> - ; on midnight on Monday
> CONCEDE promise: political leader [SRB REB] -> - ; at headquarters of the NATO-led peacekeepers
Most of its men will go home; up to 5,000 may join a lightly armed civil corps that is to clear mines, fight fires and, its critics say, wait for the foreigners to leave.
> RETREAT/withdraw leave: foreigners [IGO MIL] -> - ; status hypothetical ; by critics
Ten thousand weapons have been surrendered at collection points, British Lieutenant-General Hugh Merrivale told reporters beside a pile of hunting guns.
> RETREAT/disarm surrendered: - -> collection points [IGO MIL] ; by British Lieutenant-General Hugh Merrivale ; at collection points
He believed that the better ones were under haystacks.
Most of the men still wore the black shoulder flash as they queued for application forms.

Serb leaders were outraged, and the bishop of Raska and Prizren said that Serbs would pull out of the advisory council on which they had sat since August.
> ACCUSE/disapprove outraged: Serb leaders [SRB ELI] -> -
> SANCTION/withdraw pull out: Serbs [SRB CVL] -> advisory council [IGO IGO] ; status future ; by bishop of Raska and Prizren
"You have changed the badge on the wolf's collar," the bishop wrote to the head of the UN mission, a French physician.
> ACCUSE/disapprove wrote: bishop [SRB REL] -> head of the UN mission [IGO IGO]
Russia, whose 3,600 paratroopers patrol the east, grumbled that the corps violated the June resolution that put the province under international rule.
> ACCUSE/allege grumbled: Russia [RUS GOV] -> -
> MOBILIZE/troops patrol: 3,600 paratroopers [RUS MIL] -> - ; at east
No Yugoslav soldier has set foot in Kosovo since then, although the text would permit a few hundred to guard monasteries.
> MOBILIZE/troops set foot: Yugoslav soldier [SRB MIL] -> - ; status negated ; at Kosovo
The bishop is 64 and was a professor of Greek.

Before the bombing stopped in June, three-quarters of a million Albanians had been chased into Macedonia and Albania; nearly all are back, and it is Serbs who now load mattresses on to trailers.
> COERCE/deport chased: - -> three-quarters of a million Albanians [SRB CVL] ; status historical ; at Macedonia and Albania
> RETREAT/return back: - -> nearly all [SRB REF]
At Mitrovica, where the river Ibar divides the two peoples, French gendarmes used tear gas last week to stop Albanians from crossing the bridge.
> ASSAULT/crowd-control used tear gas: French gendarmes [IGO MIL] -> Albanians [SRB CVL] ; at Mitrovica ; on last week
A cafe on the northern bank is called Dolce Vita and is full of men with radios.
The German mark has been made legal tender.
Electricity comes on for six hours a day if it comes at all.
