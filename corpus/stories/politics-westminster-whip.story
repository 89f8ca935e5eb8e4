split: train
published: 2012-07-11
title: Junior minister walks out as 70 Tory rebels defy whips on Lords vote
genre: politics
---
> RETREAT/resign walks out: Junior minister [GBR GOV] -> -
> REJECT/yield defy: 70 Tory rebels [GBR PTY] -> whips [GBR PTY]
The government was nursing its worst parliamentary wounds of the session last night after a junior minister quit and 70 Conservative MPs trooped through the lobbies against plans to let voters choose members of the House of Lords.
> RETREAT/resign quit: a junior minister [GBR GOV] -> - ; on last night
> REJECT/change against: 70 Conservative MPs [GBR LEG] -> - ; on last night
Alistair Pym, who held a post at the Scotland Office, wrote to the prime minister that he could not "vote with a clear heart for a bill that nobody on my doorstep has ever asked for".
> REJECT/change could not: he = Alistair Pym [GBR GOV] -> -
He becomes the third member of the government to step down since March.
> RETREAT/resign step down: He = Alistair Pym [GBR GOV] -> -
Mr Pym, 41, entered the Commons in 2010 and is best known for a ten-minute bill on the labelling of honey.

Whips had spent the afternoon trying to talk the rebels round in the tearoom, where one was overheard comparing the bill to a badly stuffed sofa.
> REQUEST/change talk the rebels round: Whips [GBR PTY] -> the rebels [GBR PTY] ; at the tearoom ; on the afternoon
Colleagues said Helen Darnley, the backbencher who organised the revolt, had been threatened with the loss of her committee seat.
> THREATEN/expel threatened: - -> Helen Darnley [GBR LEG] ; by Colleagues
> REJECT/change revolt: Helen Darnley [GBR LEG] -> -
She brushed off the warning.
> REJECT brushed off: She = Helen Darnley [GBR LEG] -> -
"If they want to sack me for reading the manifesto, they know where I sit," she said.
> SANCTION/expel sack: they = whips [GBR PTY] -> me = Helen Darnley [GBR LEG] ; status hypothetical

The Liberal Democrats, for whom an elected upper house was the price of coalition, were livid.
> ACCUSE/disapprove livid: The Liberal Democrats [GBR PTY] -> -
Their president accused Conservative colleagues of breaking a solemn contract, and hinted that his party might withhold its support for new constituency boundaries, which would cost it a dozen seats.
> ACCUSE/disapprove accused: Their president [GBR PTY] -> Conservative colleagues [GBR PTY]
> THREATEN/relations hinted: Their president [GBR PTY] -> Conservative colleagues [GBR PTY]
Labour had promised to back the principle of reform but voted against the timetable, which it regards as a device to stifle debate.
> AGREE promised: Labour [GBR PTY] -> - ; status historical
> REJECT/change voted against: Labour [GBR PTY] -> -
Ministers withdrew the timetable motion at noon rather than face certain defeat.
> CONCEDE withdrew: Ministers [GBR GOV] -> - ; on noon
Downing Street insisted that the prime minister had not given up on the bill.
> CONCEDE given up: the prime minister [GBR GOV] -> - ; status negated ; by Downing Street
The Treasury bench was otherwise occupied with figures that showed the economy shrinking for a third quarter.
If the bill returns in the autumn, the rebels say they will vote it down again, and the one after that.
> REJECT/change vote it down: the rebels [GBR PTY] -> - ; status hypothetical
Attempts to change the composition of the Lords go back more than a century, and every one since 1999 has sunk in the same shallow water.
The chamber has some 800 members, of whom 92 sit by right of birth and 26 by virtue of a mitre.
In the Strangers' Bar, meanwhile, attention had turned to the cricket, where England's bowlers had been put to the sword.
