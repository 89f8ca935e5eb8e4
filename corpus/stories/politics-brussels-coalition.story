split: train
published: 2020-09-24
title: Belgian negotiators say coalition is near, sixteen months after vote
genre: politics
---
BRUSSELS — Seven Belgian parties that agree on little except their dislike of the two that won sat up until dawn on Wednesday in a palace with a leaking gutter, and emerged to say that a government might be formed by next Thursday.
> CONSULT sat up: Seven Belgian parties [BEL PTY] -> - ; at a palace with a leaking gutter ; on Wednesday
> ACCUSE/disapprove dislike: Seven Belgian parties [BEL PTY] -> the two = Flemish nationalist parties [BEL PTY]
It is the eleventh round of talks since the election of May 2019, and it was the first at which nobody slammed a door.
The king's two envoys, a Flemish liberal and a francophone Socialist, reported to him at lunchtime and had their mission extended by a week.
> CONSULT reported: The king's two envoys [BEL GOV] -> him = king [BEL GOV] ; on lunchtime
"We have gone through the text comma by comma, and some of the commas have now got commas," one of the two, Koen Verstraete, told reporters with a yawn.
The French-speaking Greens dropped their insistence that every nuclear reactor be shut by 2025, and in return the liberals of both languages accepted a tax on share accounts.
> CONCEDE dropped: The French-speaking Greens [BEL PTY] -> -
> CONCEDE accepted: the liberals of both languages [BEL PTY] -> -
A dispute over abortion was put to one side by agreement, and the Christian democrats did not repeat their threat to walk out.
> THREATEN/relations threat: the Christian democrats [BEL PTY] -> - ; status negated

Talks will resume on Thursday in the national theatre, chosen because the virus allows no more than fifteen persons in a room of ordinary height.
Flemish separatists, who topped the poll in the north, are going to descend on the Heysel car park on Sunday in what they hope will be five thousand vehicles, horns at the ready.
> PROTEST/demo descend: Flemish separatists [BEL PTY] -> - ; status future ; at the Heysel car park ; on Sunday
Their leader derided the seven as "a coalition of the beaten" and appealed to the king, who received him in December, to send the voters back to the booths.
> ACCUSE/disapprove derided: Their leader [BEL PTY] -> the seven = Seven Belgian parties [BEL PTY]
> REQUEST/change appealed: Their leader [BEL PTY] -> the king [BEL GOV]
> CONSULT received: who = king [BEL GOV] -> him = leader of Flemish separatists [BEL PTY] ; status historical ; on December
Belgium holds the record for a peacetime democracy without a full government, 541 days, set in 2011, when a beard-growing strike was proclaimed.
The caretaker premier, whose mandate to fight the epidemic runs out on Thursday, telephoned the French president last week and is expected to represent the country at a summit in Brussels, where at least she need not travel.
> CONSULT/phone telephoned: The caretaker premier [BEL GOV] -> the French president [FRA GOV] ; on last week
> AGREE represent: The caretaker premier [BEL GOV] -> - ; at Brussels
The budget deficit will reach ten percent of output this year.
Mussels from Zeeland are late and dear.
A brewery near Leuven has put out a beer called Seventh Time Lucky, at seven degrees.
Belgium's footballers, ranked first in the world, beat Iceland 5-1.
