split: train
published: 2017-11-09
title: Kenyan phone operator shrugs off poll turmoil to post record profit
genre: near-miss
---
NAIROBI — East Africa's most valuable company reported a nine percent rise in half-year profit on Wednesday, defying a long election season that has sapped much of Kenyan business, and said that it would defend its lead in mobile money against all comers.
Net income for the six months to September came to 26.2 billion shillings.
The chief executive, who returned this week from medical leave, put the result down to data, whose use doubled as a price war broke out among smaller rivals.
A takeover battle for one of these, hostile at first and now friendly, should be concluded by Christmas.
The operator was targeted over the vote from both sides: the opposition, which boycotted the repeat election of October 26, urged its followers to shun the company's lines, and some have burned their cards on camera.
> PROTEST/boycott boycotted: which = opposition [KEN OPP] -> - ; on October 26
> REQUEST/change urged: opposition [KEN OPP] -> its followers [KEN CVL]
> PROTEST/vandalize burned: some [KEN CVL] -> company [KEN BUS]
The company denies having meddled with results sent over its network.
> REJECT denies: company [KEN BUS] -> -
> COERCE meddled: company [KEN BUS] -> - ; status negated ; by company
It will not sue, the chief executive said, and sees no sign that customers are leaving.
> ACCUSE/allege sue: It = mobile operator [KEN BUS] -> - ; status negated ; by chief executive
Subscriber numbers rose by a million.
In Kisumu, the opposition's stronghold, one of its shops had its shutters mended on Monday and sold out of handsets by Tuesday.
Kenya's economy is forecast to grow by 5 percent this year, the slowest pace since 2012, as drought and caution bite.
The shares, which had been hammered in August, rose by a shilling to 26.50, and the wider market followed.
Turnover at the exchange was thin.
A competitor owned by an Indian group cut the price of a gigabyte by a third in response, firing what one analyst called the opening shot.
An interim dividend was not declared.
Rain, late but heavy, drummed on the marquee in which the figures were presented.
