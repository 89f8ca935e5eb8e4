split: train
published: 2007-06-17
title: Taiwan votes funds for patrol planes, balks at submarines
genre: arms
---
> REJECT balks: Taiwan [TWN GOV] -> -
TAIPEI - After three years and some sixty refusals, Taiwan's parliament has voted to buy twelve American submarine-hunting aircraft and to upgrade its Patriot missiles, officials said on Saturday, while leaving out new interceptors and the eight diesel submarines at the heart of an arms package that Washington approved in 2001.
> REJECT refusals: parliament [TWN LEG] -> - ; status historical ; on three years
> AGREE voted to buy: parliament [TWN LEG] -> American [USA BUS] ; by officials
> REJECT leaving out: parliament [TWN LEG] -> Washington [USA GOV] ; by officials
> AGREE approved: Washington [USA GOV] -> - ; status historical ; on 2001
The vote was 118 to 0, the opposition having got the cuts that it wanted.
China, which claims the island and has aimed more than 900 missiles at it, demanded that all such sales be stopped at once.
> MOBILIZE/weapons aimed: China [CHN GOV] -> it = Taiwan [TWN GOV]
> REQUEST/yield demanded: China [CHN GOV] -> -
It did not say what it would do otherwise, but it may suspend a visit by its deputy chief of staff to Hawaii.
> REJECT/meet suspend: it#2 = China [CHN GOV] -> - ; status hypothetical ; at Hawaii
Saturday was a working day in Taipei.

American impatience has been no secret.
The unofficial American representative in Taipei, Stanton Ellery, reproached lawmakers last autumn for "playing checkers with the neighbourhood's fire brigade", and an admiral warned that friends who would not pay for their own defence could hardly expect others to do so.
> ACCUSE/disapprove reproached: unofficial American representative in Taipei = Stanton Ellery [USA GOV] -> lawmakers [TWN LEG] ; on last autumn
> THREATEN warned: admiral [USA MIL] -> friends [TWN GOV]
Ellery praised Saturday's vote and said that the United States would go on urging Taipei to buy the boats.
> SUPPORT praised: Ellery [USA GOV] -> -
> REQUEST/change urging: United States [USA GOV] -> Taipei [TWN GOV] ; status future ; by Ellery
No American yard has built a diesel submarine for half a century, and Germany and the Netherlands, which could, have refused to upset Beijing.
> REJECT refused: Germany [DEU GOV] + Netherlands [NLD GOV] -> -
The Dutch sold Taiwan two in the 1980s, whereupon China recalled its ambassador from The Hague for three years.
> COOPERATE sold: Dutch [NLD GOV] -> Taiwan [TWN GOV] ; status historical ; on 1980s
> SANCTION/withdraw recalled: China [CHN GOV] -> - ; status historical ; at The Hague ; on for three years
A diesel submarine takes about seven years to build.

Next month the island's army will hold its yearly drill against an imagined landing, on a beach where families fly kites.
> MOBILIZE/troops drill: island's army [TWN MIL] -> - ; status future ; at beach where families fly kites ; on Next month
A cruise missile of local design, which could reach Shanghai, was to be test-fired there, but the launch has been put off at Washington's request.
> REQUEST/yield request: Washington [USA GOV] -> -
The president's party trails in the polls.
Mainland trade accounts for two-fifths of Taiwan's exports, and charter flights for the dragon boat festival, the fruit of talks between travel associations, were sold out.
Electronics shares struck a seven-year high.
A typhoon that had been expected to hit Keelung veered off towards Okinawa.
