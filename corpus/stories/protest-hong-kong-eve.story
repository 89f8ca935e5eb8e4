split: train
published: 2014-06-30
title: Hong Kong braces for handover-day march as police plan to clear sit-in
genre: protest
---
> PROTEST/demo march: - -> Hong Kong [HKG GOV] ; status future ; at Hong Kong
> COERCE/restrict clear: police [HKG COP] -> - ; status future ; at Hong Kong
HONG KONG, June 30 - Half a million people will march through Hong Kong on Tuesday if the organisers' arithmetic is right, and a few hundred of them intend to sit down afterwards in the middle of the financial district and not get up.
> PROTEST/demo march: Half a million people [HKG CVL] -> - ; status future ; at Hong Kong ; on Tuesday
> PROTEST/obstruct sit down: a few hundred of them = marchers [HKG CVL] -> - ; status future ; at the middle of the financial district ; on Tuesday
The police force is to put 4,000 officers on the streets, and a superintendent told a briefing on Sunday that anyone who refused to leave Chater Road by eight the next morning would be carried away.
> MOBILIZE/police put 4,000 officers: The police force [HKG COP] -> - ; status future ; at the streets
> THREATEN/arrest would be carried away: a superintendent [HKG COP] -> anyone [HKG CVL] ; on Sunday
"We have booked the buses," he said, and smiled.
July 1, the day on which the territory returned to China in 1997, is a public holiday, and ferries to Lantau were already full on Monday with families heading for the beach.
The march comes two days after the close of an unofficial poll in which nearly 800,000 residents chose among three ways of electing their next leader, none of which Beijing is likely to accept.
> REJECT/change accept: Beijing [CHN GOV] -> - ; status negated

China's cabinet issued a policy paper this month that many lawyers read as a warning to the judges, and about 1,800 of them walked in silence to the court of final appeal last Friday, dressed in black.
> THREATEN warning: China's cabinet [CHN GOV] -> the judges [HKG JUD]
> PROTEST/demo walked in silence: 1,800 of them = lawyers [HKG JUD] -> - ; at the court of final appeal ; on last Friday
A separate campaign, led by a law professor with a taste for understatement, proposes to occupy the same streets for good later in the year should the government's formal plan fall short of what he calls genuine choice.
> PROTEST/obstruct occupy: A separate campaign [HKG CVL] -> - ; status hypothetical ; at the same streets ; on later in the year
It will not take part as a body on Tuesday, though it has not told its members to stay away.
> PROTEST/demo take part: It = A separate campaign [HKG CVL] -> - ; status negated ; on Tuesday
> REQUEST/change told: it = A separate campaign [HKG CVL] -> its members [HKG CVL] ; status negated
The garrison of the People's Liberation Army is not going to leave its barracks, the chief secretary assured legislators.
> MOBILIZE/troops leave its barracks: The garrison of the People's Liberation Army [CHN MIL] -> - ; status negated ; by the chief secretary
Four of the world's largest accountancy firms took out a newspaper advertisement on Friday that deplored the prospect of disorder and predicted that clients might move away.
> ACCUSE/disapprove deplored: Four of the world's largest accountancy firms [HKG BUS] -> - ; on Friday
Their own employees placed another, unsigned, to say that the partners did not speak for them.
> REJECT did not speak for them: Their own employees [HKG LAB] -> the partners [HKG BUS]
The observatory forecasts 32 degrees and thunder.
A shop in Causeway Bay that lies along the route has ordered nine hundred yellow umbrellas from Shenzhen, where nobody asked what they were for.
Retail sales fell in May for the fourth month running, hurt by a slump in jewellery.
