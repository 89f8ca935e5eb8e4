split: test
published: 2012-05-15
title: Palestinian prisoners end mass hunger strike in deal with Israel
genre: protest
---
> PROTEST/hunger hunger strike: Palestinian prisoners [PSE CVL] -> Israel [ISR GOV]
> AGREE deal: Palestinian prisoners [PSE CVL] -> Israel [ISR GOV]
RAMALLAH, West Bank, May 14 -- Church bells and car horns sounded across the West Bank on Monday night when it became known that more than 1,500 Palestinian prisoners had begun to eat again, after Egyptian officers brokered an agreement under which Israel will let nineteen men out of solitary cells and relatives in from Gaza.
> RETREAT begun to eat: more than 1,500 Palestinian prisoners [PSE CVL] -> - ; on Monday night
> CONSULT/third-party brokered: Egyptian officers [EGY MIL] -> Israel [ISR GOV] + Palestinian prisoners [PSE CVL]
> CONCEDE will let: Israel [ISR GOV] -> nineteen men [PSE CVL] + relatives [PSE CVL]
In exchange the detainees signed a pledge not to direct "terrorist activity" from behind bars, Israel's internal security agency said.
> AGREE signed a pledge: the detainees [PSE CVL] -> - ; by Israel's internal security agency
Two of them, Thaer Hamdan and Bilal Abu Diab, had refused food for 77 days, and a doctor who examined Mr Hamdan last week told the supreme court that he might die at any hour.
> PROTEST/hunger refused food: Thaer Hamdan [PSE CVL] + Bilal Abu Diab [PSE CVL] -> - ; on 77 days
The court nevertheless rejected their appeal, while expressing unease at the use of detention without charge.
> REJECT/yield rejected: The court [ISR JUD] -> their = Thaer Hamdan and Bilal Abu Diab [PSE CVL]
> REQUEST/yield appeal: their = Thaer Hamdan and Bilal Abu Diab [PSE CVL] -> The court [ISR JUD]
> ACCUSE/disapprove expressing unease: The court [ISR JUD] -> -
About 320 Palestinians are so held, on secret evidence and for renewable terms of six months; the orders against them will lapse unless fresh intelligence is produced.
> COERCE/arrest held: - -> About 320 Palestinians [PSE CVL] ; on six months
"I shall believe in the visit when I smell his hair," said Umm Nidal, whose son has been in Ramon prison since 2005 and whom she has not been permitted to see.
> COERCE/restrict not been permitted: - -> she = Umm Nidal [PSE CVL]

Permission for families from Gaza was withdrawn in 2007, after militants there seized an Israeli corporal, and was not restored when he was exchanged last October for 1,027 inmates.
> COERCE/restrict withdrawn: - -> families from Gaza [PSE CVL] ; status historical ; on 2007
> ASSAULT/abduct seized: militants [PSE REB] -> an Israeli corporal [ISR MIL] ; status historical ; at there
> RETREAT/release exchanged: - -> he = Israeli corporal [ISR MIL] + 1,027 inmates [PSE CVL] ; status historical ; on last October
> CONCEDE restored: - -> families from Gaza [PSE CVL] ; status negated
The Palestinian president had cautioned that if a single striker died there could be a disaster that no one would be able to contain.
> THREATEN cautioned: The Palestinian president [PSE GOV] -> -
Israel's prime minister, a spokesman said, responded to a request from the Palestinian leader and hoped that the gesture would serve to build confidence.
> CONCEDE responded: Israel's prime minister [ISR GOV] -> the Palestinian leader [PSE GOV] ; by a spokesman
> REQUEST/yield request: the Palestinian leader [PSE GOV] -> Israel's prime minister [ISR GOV] ; by a spokesman
Peace talks between them broke down in 2010 and will not restart, Palestinians insist, as long as settlements are being enlarged.
> CONSULT Peace talks: them = Israel's prime minister and the Palestinian leader [UNK GOV] -> - ; status historical ; on 2010
> REJECT/meet will not restart: Palestinians [PSE GOV] -> -
On Tuesday, the anniversary of what Palestinians call the catastrophe of 1948, marches will be held from Hebron to Haifa, and soldiers have been told to expect stones.
> PROTEST/demo marches: Palestinians [PSE CVL] -> - ; status future ; at Hebron to Haifa ; on Tuesday
> MOBILIZE/troops told to expect stones: soldiers [ISR MIL] -> -
The Red Cross, which paid 2,000 visits to detainees last year, welcomed the accord.
> SUPPORT welcomed: The Red Cross [IGO NGO] -> -
> CONSULT/visit visits: The Red Cross [IGO NGO] -> detainees [PSE CVL] ; status historical ; on last year
Prison doctors have put the men on honey, soup and patience, because a shrunken stomach cannot be hurried.
Figs are early this year, and the almond crop in the hills around Jenin is expected to be the best in a decade.
The shekel traded at 3.83 to the dollar.
Israel's army is to hold a drill in the northern valleys in June, using live shells.
> MOBILIZE/weapons drill: Israel's army [ISR MIL] -> - ; status future ; at the northern valleys ; on June
A football friendly in Al-Ram was stopped at half-time so that the crowd could sing.
