split: test
published: 2019-10-02
title: Pacific atoll state drops Taipei for Beijing, drawing rebuke from Canberra
genre: diplomacy
---
> SANCTION drops: Pacific atoll state [UNK GOV] -> Taipei [TWN GOV]
> SUPPORT for Beijing: Pacific atoll state [UNK GOV] -> Beijing [CHN GOV]
> ACCUSE/disapprove rebuke: Canberra [AUS GOV] -> Pacific atoll state [UNK GOV]
SUVA -- The government of Kiribati confirmed on Wednesday that it had severed its ties with Taiwan and recognised the People's Republic of China, ending a partnership of sixteen years.
> SANCTION severed: government of Kiribati [KIR GOV] -> Taiwan [TWN GOV] ; by government of Kiribati
> SUPPORT recognised: government of Kiribati [KIR GOV] -> People's Republic of China [CHN GOV] ; by government of Kiribati
Taiwan's foreign ministry expressed "profound regret", recalled its medical mission from Tarawa and said that it would close its embassy by the end of the month.
> ACCUSE/disapprove expressed: foreign ministry [TWN GOV] -> -
> RETREAT/withdraw recalled: foreign ministry [TWN GOV] -> - ; at Tarawa
> SANCTION/withdraw close: it = Taiwan's foreign ministry [TWN GOV] -> - ; status future ; by foreign ministry ; on by the end of the month
Kiribati consists of thirty-three coral islands scattered over an area of ocean larger than India.
Each Independence Day the two flags had flown side by side over a sack race.

Opposition lawmakers, who learned of the decision from a radio bulletin, walked out of parliament and demanded to see the text of any promise made by Chinese envoys.
> PROTEST walked out: Opposition lawmakers [KIR OPP] -> - ; at parliament
> REQUEST demanded: Opposition lawmakers [KIR OPP] -> -
> AGREE promise: Chinese envoys [CHN GOV] -> - ; status hypothetical ; by Opposition lawmakers
"This was done in the dark, by three men, for the price of two aeroplanes," said Teburoro Bauro, who leads the largest opposition bloc.
> ACCUSE/allege done in the dark: Teburoro Bauro [KIR OPP] -> three men [KIR GOV]
The president's office denied that money had played any part.
> REJECT denied: president's office [KIR GOV] -> -
No aircraft has been delivered to Tarawa, and a spokesman for the Chinese embassy in Fiji declined to discuss any loan.
> AID delivered: - -> Tarawa [KIR GOV] ; status negated
> REJECT declined: spokesman for the Chinese embassy in Fiji [CHN GOV] -> -
The bulletin was followed by the results of an outrigger race, which the station had considered the more important item.

Canberra, which has spent three years trying to shore up Taipei's remaining friends in the region, called the switch "poorly timed" but stopped short of cutting its own assistance.
> SUPPORT shore up: Canberra [AUS GOV] -> Taipei's remaining friends [UNK GOV] ; on three years
> ACCUSE/disapprove called: Canberra [AUS GOV] -> -
> SANCTION/discontinue cutting: Canberra [AUS GOV] -> - ; status negated
Australian officials fear that a satellite tracking station, mothballed since 2003, could be reopened by the Chinese military.
> MOBILIZE reopened: Chinese military [CHN MIL] -> - ; status hypothetical ; by Australian officials ; at satellite tracking station
Fishing licences bring the islands about three-quarters of their revenue.
The Solomon Islands had made the same move days earlier, prompting two provincial premiers to threaten secession.
> SUPPORT move: Solomon Islands [SLB GOV] -> - ; on days earlier
> THREATEN/territory threaten: two provincial premiers [SLB GOV] -> -
The Taiwanese nurses in Tarawa had been popular, as had a vegetable garden behind the hospital.
Taiwan will pull its remaining fishery advisers out of Tarawa on Friday.
> RETREAT/withdraw pull: Taiwan [TWN GOV] -> - ; status future ; at Tarawa ; on Friday

Only fifteen states now maintain embassies in Taipei, most of them small, and one of those, Tuvalu, was said by a diplomat in Suva to be considering an invitation to Beijing.
> AGREE invitation: Beijing [CHN GOV] -> Tuvalu [TUV GOV] ; by diplomat in Suva
Surf from a distant cyclone swamped the causeway on Wednesday night and closed schools.
The annual budget of the island's power company is smaller than that of a Suva car dealer.
