split: train
published: 2010-03-16
title: Cabin crew to walk out for seven days this month, says union
genre: labour
---
> PROTEST/strike walk out: Cabin crew [GBR LAB] -> - ; status future ; by union ; on seven days this month
Travellers booked on Britain's biggest airline were told yesterday to expect two rounds of strikes before Easter, the first of which will ground most of its long-haul fleet from Saturday, after cabin crew threw out a deal that would have cost them pay for the sake of keeping jobs.
> PROTEST/strike strikes: cabin crew [GBR LAB] -> Britain's biggest airline [GBR BUS] ; status future ; on before Easter
> REJECT/yield threw out: cabin crew [GBR LAB] -> -
The Unite union said its 12,000 members would stop work for three days this week and four days next, and would not rule out a third stoppage after April 14.
> PROTEST/strike stop work: its 12,000 members [GBR LAB] -> - ; status future ; by The Unite union ; on three days this week and four days next
> PROTEST/strike stoppage: The Unite union [GBR LAB] -> - ; status hypothetical ; on after April 14
It has promised not to strike over Easter itself, mindful perhaps of the headlines that greeted a threatened twelve-day walkout at Christmas, which a judge forbade on technical grounds.
> PROTEST/strike strike: It = Unite union [GBR LAB] -> - ; status negated ; on Easter
> COERCE/restrict forbade: a judge [GBR JUD] -> - ; status historical ; on Christmas
The airline will train a thousand volunteers from other departments to serve tea, and is going to charter 22 aircraft with crews from as far away as Latvia.
Any attendant who joins the walkout will be stripped of cut-price travel for good, its chief executive wrote in a letter that was read aloud, to groans, at a racecourse near the airport.
> THREATEN/restrict will be stripped: its chief executive [GBR BUS] -> Any attendant [GBR LAB]
> ACCUSE/disapprove groans: - -> its chief executive [GBR BUS] ; at a racecourse near the airport

"He wants a fight to the finish, and we'd settle for a finish," said Maureen Tully, a purser for 24 years.
> ACCUSE/disapprove wants a fight: Maureen Tully [GBR LAB] -> He = chief executive [GBR BUS]
The prime minister called the action "unjustified and deplorable" and will speak to the union's joint leaders by telephone today, an aide said; he has not sought to have them disowned by his party, to which Unite gave £11m in three years.
> ACCUSE/disapprove called: The prime minister [GBR GOV] -> -
> AGREE will speak: The prime minister [GBR GOV] -> the union's joint leaders [GBR LAB] ; by an aide ; on today
> REQUEST/change sought: he = prime minister [GBR GOV] -> his party [GBR PTY] ; status negated
> AID gave: Unite [GBR LAB] -> his party [GBR PTY] ; on three years
The Conservatives, who hope to make an issue of that money in the coming general election, are to unveil a poster on Thursday of a jet with a cloth cap on its tail.
> ACCUSE/disapprove unveil a poster: The Conservatives [GBR OPP] -> - ; status future ; on Thursday
American teamsters and German ground staff have pledged not to refuel strike-breaking aircraft, although a spokesman for Frankfurt airport did not think that a single flight would be held up.
> AGREE pledged: American teamsters [USA LAB] + German ground staff [DEU LAB] -> -
The carrier lost £401m in the year to last March and expects to lose more in this one.
Its shares ended 1p higher, on the view that every week of dispute brings peace nearer.
Volcanologists in Iceland are keeping an eye on a glacier that has begun to tremble.
Fog at Gatwick delayed eleven charter flights to Tenerife.
