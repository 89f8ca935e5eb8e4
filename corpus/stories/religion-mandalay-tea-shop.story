split: train
published: 2014-07-05
title: Two dead in Mandalay as rumour outruns police
genre: religion
---
> ASSAULT dead: - -> Two [MMR CVL] ; at Mandalay
MANDALAY, July 4 (Irrawaddy Basin News) - A Muslim bicycle seller on his way to dawn prayers and a Buddhist who made coffins were killed within hours of each other in Myanmar's second city this week, after an accusation of rape, since found to be invented, raced from one telephone to the next.
> ASSAULT killed: - -> A Muslim bicycle seller [MMR REL] + a Buddhist [MMR REL] ; at Myanmar's second city ; on this week
The story named two brothers who own a tea shop, and it was passed on by a monk in Mandalay whose sermons against Islam have half a million listeners.
> COERCE/misinformation passed on: a monk in Mandalay [MMR REL] -> two brothers [MMR REL]
Police fired rubber bullets for the first time on Tuesday night, yet on Wednesday about 300 men on motorcycles roamed the same streets with sticks, singing the national anthem.
> ASSAULT/crowd-control rubber bullets: Police [MMR COP] -> - ; on Tuesday night
> PROTEST/riot roamed: about 300 men on motorcycles [MMR CVL] -> - ; at the same streets ; on Wednesday
A curfew from nine in the evening until five in the morning was announced on Thursday by loudspeaker van, and access to the social network on which the tale had spread was cut for several evenings.
> COERCE/restrict cut: - -> the social network [USA BUS] ; on several evenings
At the moated palace that gives the town its postcards, the only sound after dark was frogs.

"I told them to go home and boil water for tea, and some of them listened," said U Nanda, an abbot who planted himself with eleven novices in front of the Joon mosque until the mob lost interest.
> REQUEST/yield told: U Nanda [MMR REL] -> them = mob [MMR CVL]
> AID planted himself: an abbot [MMR REL] + eleven novices [MMR REL] -> the Joon mosque [MMR REL] ; at the Joon mosque
The president declared in a radio talk that those who stir up hatred would be dealt with "regardless of robe or turban", but his ministers have shied away from naming the preacher.
> THREATEN/arrest declared: The president [MMR GOV] -> those [MMR CVL]
> ACCUSE/allege naming: his ministers [MMR GOV] -> the preacher [MMR REL] ; status negated
A magazine put the monk's face on its cover last year with a headline that got the issue banned from sale.
> COERCE/censor banned: - -> A magazine [UNK JRN] ; status historical ; on last year
Ten people, among them the woman who says she was paid to lodge the complaint, are likely to stand trial in August.
> ACCUSE/allege trial: - -> Ten people [MMR CVL] ; status future ; on August
If the draft law forbidding Buddhist women to marry outside their faith is adopted, Muslim elders fear, such stories will become even easier to believe.
> COERCE/restrict forbidding: - -> Buddhist women [MMR CVL] ; status hypothetical
Human Rights Watch has asked donors to make their support for the police conditional on an inquiry into who called off the patrols on Monday.
> REQUEST/change asked: Human Rights Watch [NGO NGO] -> donors [UNK GOV]
> AID support: donors [UNK GOV] -> the police [MMR COP]
Some 240 people died and 140,000 were uprooted in sectarian clashes elsewhere in the country in the two preceding years.
> ASSAULT clashes: - -> Some 240 people [MMR CVL] ; status historical ; at elsewhere in the country ; on the two preceding years
Mandalay, built by a king in 1857 to fulfil a prophecy, is a city of a million, of whom perhaps one in five is Muslim and a good many more are newcomers from Yunnan.
Its jade market, where deals are struck by the pressure of a thumb, was open as usual on Friday.
The hill that overlooks it is climbed barefoot by pilgrims and, at sunset, by photographers.
Telephone numbers, which sold for two thousand dollars under the generals, can now be had for two.
The coffin maker was buried in one of his own.
Muslim traders are not planning to reopen before the end of Ramadan, and some speak of leaving for Yangon.
