split: train
published: 2018-08-23
title: Australian leader survives ballot but knives stay out
genre: politics
---
CANBERRA — Australia's prime minister saw off a challenge from his home affairs minister by 48 votes to 35 on Tuesday, a margin so thin that before the day was out nine ministers had offered to resign and bookmakers had stopped taking money on his lasting the week.
> REJECT challenge: his home affairs minister [AUS GOV] -> Australia's prime minister [AUS GOV] ; on Tuesday
> AGREE offered: nine ministers [AUS GOV] -> -
Most of the offers were declined; that of the challenger was not.
Grant Doyle, a former drug-squad detective, moved his family photographs to the back bench and told a radio host that he would be "back for another go" if his friends could find seven more like-minded souls.
> REJECT back for another go: he = Grant Doyle [AUS PTY] -> - ; status hypothetical ; by Grant Doyle
In an effort to buy peace the prime minister had on Monday abandoned a plan to write emissions cuts into law, the very policy for which his party room had praised him a fortnight earlier.
> CONCEDE abandoned: the prime minister [AUS GOV] -> - ; on Monday
> SUPPORT praised: his party room [AUS PTY] -> him = prime minister [AUS GOV] ; on a fortnight earlier
"We've got drought to the horizon and they are measuring each other for coffins," said Beryl Naughton, who runs sheep near Walgett and has voted for them all her life.
> ACCUSE/disapprove measuring each other for coffins: Beryl Naughton [AUS CVL] -> they = governing party [AUS PTY]

The foreign minister, asked seven times whether she would stand if the position fell vacant, said that there was no vacancy.
She is to host Pacific ministers in Nauru next week, and had been due to fly to Jakarta on Thursday for the signing of a trade accord, a trip that has now been put off.
> AGREE host: She = foreign minister [AUS GOV] -> Pacific ministers [UNK GOV] ; at Nauru ; on next week
> CONSULT/visit fly: She = foreign minister [AUS GOV] -> Jakarta [IDN GOV] ; status negated ; at Jakarta ; on Thursday
Labor, ahead in thirty-eight opinion polls in a row, moved a motion of no confidence that failed on party lines, and will move another on Thursday.
> REJECT motion of no confidence: Labor [AUS OPP] -> -
> REJECT move another: Labor [AUS OPP] -> - ; status future ; on Thursday
The minor partner in the coalition has warned that its agreement is with the present leader alone, and that some of its members could sit on the cross benches if he is overthrown.
> THREATEN/relations warned: The minor partner in the coalition [AUS PTY] -> -
> SANCTION/withdraw sit on the cross benches: some of its members [AUS PTY] -> - ; status hypothetical ; by The minor partner in the coalition
> SANCTION/expel overthrown: - -> he = prime minister [AUS GOV] ; status hypothetical
No prime minister has served out a full term since 2007, and schoolchildren who learn the list by heart have begun to sing it.
The solicitor-general has been asked to advise whether Mr Doyle is even entitled to sit, since his family trust owns two child-care centres that receive public money.
> REQUEST/assist asked: - -> The solicitor-general [AUS JUD]
The constitution forbids members to profit from contracts with the Crown.
The parliament's cafeteria ran out of fish on Tuesday for the first time that anybody could recall.
The Australian dollar lost a third of a cent, and economists noted that business confidence, unlike the government, had been improving.
A south-easterly brought sleet to the Brindabella range.
At the national museum, visitors were queuing to see a stuffed merino of record size, shorn at last of eighty-nine pounds of wool.
