split: train
published: 2016-08-31
title: Kyrgyz police hunt helpers of embassy bomber
genre: terrorism
---
> COERCE/arrest hunt: Kyrgyz police [KGZ COP] -> helpers of embassy bomber [KGZ REB]
> ASSAULT/explosives bomber: bomber [UNK REB] -> embassy [UNK GOV]
BISHKEK - A man who rammed a delivery van through the gate of a foreign mission in the Kyrgyz capital and blew himself up on Tuesday had entered the country on a forged Tajik passport, the security service said, adding that it was looking for three accomplices who had probably fled to Turkey.
> ASSAULT/suicide-attack rammed: man [UNK REB] -> foreign mission [UNK GOV] ; by security service ; at Kyrgyz capital ; on Tuesday
> ASSAULT/suicide-attack blew himself up: man [UNK REB] -> - ; by security service ; at Kyrgyz capital ; on Tuesday
> COERCE/arrest looking for: it = Kyrgyz security service [KGZ SPY] -> three accomplices [UNK REB] ; by security service
No member of the embassy's staff was killed; two gardeners and a guard were cut by glass.
> ASSAULT/suicide-attack killed: - -> member of the embassy's staff [UNK GOV] ; status negated
> ASSAULT/suicide-attack cut: - -> two gardeners [KGZ CVL] + guard [KGZ CVL]
Windows broke as far away as the puppet theatre.
The president, who had been treated abroad for a heart complaint, is expected to return within a week.

Five residents of the southern city of Osh were taken in for questioning overnight, and a sixth will be charged on Thursday with having rented out the garage where the van was packed.
> COERCE/arrest taken in for questioning: - -> Five residents of the southern city of Osh [KGZ CVL] ; at southern city of Osh ; on overnight
> ACCUSE/allege charged: - -> sixth = resident of Osh [KGZ CVL] ; status future ; on Thursday
The prime minister cut short a holiday on Lake Issyk-Kul and ordered extra patrols for Thursday's independence parade, which will go ahead.
> REQUEST ordered: prime minister [KGZ GOV] -> -
> MOBILIZE/police patrols: - -> Thursday's independence parade [KGZ CVL] ; status future ; on Thursday
Officials blamed the Turkestan Islamic Party, a Uighur group with fighters in Syria, though nobody has produced evidence that it gave the order.
> ACCUSE/allege blamed: Officials [KGZ GOV] -> Turkestan Islamic Party [UNK REB]
The group's media wing, normally quick to boast, has not claimed the blast as its own.
Interior ministry troops could be sent to guard the Chinese, Russian and American missions permanently, a deputy minister said.
> MOBILIZE/police sent: Interior ministry troops [KGZ COP] -> Chinese [CHN GOV] + Russian [RUS GOV] + American missions [USA GOV] ; status hypothetical ; by deputy minister
The republic, mountainous and poor, has had two revolutions in eleven years and is proud of its parliament.

Some 500 Kyrgyz citizens are believed to have gone to fight in Syria and Iraq, most of them by way of building sites in Moscow.
> ASSAULT fight: Some 500 Kyrgyz citizens [KGZ REB] -> - ; at Syria and Iraq
Rights lawyers say that the threat is also a convenient one.
"Give our investigators a beard and they will find you a bomb," said Aizada Temirova, who defends people accused of possessing forbidden sermons.
> ACCUSE/disapprove find you a bomb: Aizada Temirova [KGZ NGO] -> investigators [KGZ COP]
> ACCUSE/allege accused: - -> people [KGZ CVL]
A law passed in June would allow courts to strip such people of citizenship, and she intends to challenge it.
> COERCE/restrict strip: courts [KGZ JUD] -> such people [KGZ CVL] ; status hypothetical
> REJECT challenge: she = Aizada Temirova [KGZ NGO] -> - ; status future
Chinese investment in Kyrgyz roads and tunnels came to $2.2 billion in the past decade.
In the city's bazaar, traders said that trade had died.
