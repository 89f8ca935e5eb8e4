split: train
published: 2012-11-24
title: Three years on, Philippine clan's gunmen yet to hear a verdict
genre: courts
---
COTABATO CITY, Philippines -- Widows lit candles on Friday at the hilltop where gunmen of a ruling clan cut down 31 people on their way to register a rival's candidacy, and asked aloud why a trial that opened in 2010 has yet to produce a single conviction.
> ASSAULT/firearms cut down: gunmen of a ruling clan [PHL UAF] -> 31 people [PHL CVL] ; status historical ; at the hilltop
> ACCUSE/disapprove asked aloud: Widows [PHL CVL] -> - ; at the hilltop ; on Friday
> ACCUSE/allege trial: - -> gunmen of a ruling clan [PHL UAF] ; on 2010
> SANCTION/convict conviction: - -> gunmen of a ruling clan [PHL UAF] ; status negated
The ceremony was guarded by marines, because 84 of the 190 accused are still at large and some are believed to be hiding in the marsh that begins where the road ends.
> MOBILIZE/troops guarded: marines [PHL MIL] -> -
"My son is in second grade and he already knows the word 'postponement'," said Lorna Abastillas, whose husband edited a weekly paper with a print run of 900.
Judge Teodoro Villareal, who hears the case twice a week in a converted gymnasium, has granted 14 requests for delay from a defence team that has itself changed four times.
> CONCEDE granted: Judge Teodoro Villareal [PHL JUD] -> a defence team [PHL CVL]
> REQUEST/change requests for delay: a defence team [PHL CVL] -> Judge Teodoro Villareal [PHL JUD]
The prosecution's star witness, a former militiaman who had described how a backhoe was used to dig the graves beforehand, was shot dead by men on a motorcycle in February.
> ASSAULT/targeted shot dead: men on a motorcycle [PHL UAF] -> a former militiaman [PHL UAF] ; on February
Another witness has recanted, reportedly after his brother was abducted for two days.
> CONCEDE recanted: Another witness [PHL CVL] -> -
> ASSAULT/abduct abducted: - -> his brother [PHL CVL] ; on two days

The patriarch, a former governor now aged 71 and confined to an army hospital with a liver complaint, has denied ordering the killings, as have three of his sons.
> REJECT denied: The patriarch [PHL ELI] + three of his sons [PHL ELI] -> -
> ASSAULT killings: The patriarch [PHL ELI] -> - ; status negated ; by The patriarch
> COERCE/arrest confined: - -> The patriarch [PHL ELI] ; at an army hospital
In the weeks after the massacre, the government of the day put the province under martial law, disarmed 2,400 village guards whom it had itself supplied with rifles, and dug up an arsenal that included a mortar.
> COERCE/martial-law martial law: the government of the day [PHL GOV] -> the province [PHL CVL] ; status historical ; at the province ; on the weeks after the massacre
> COERCE/seize disarmed: the government of the day [PHL GOV] -> 2,400 village guards [PHL UAF] ; status historical ; on the weeks after the massacre
> AID supplied with rifles: it = government [PHL GOV] -> village guards [PHL UAF] ; status historical
The present administration came to office promising to scrap such auxiliaries, but a count by a peace group suggests that they have grown by a fifth, and in September the army armed 200 more against communist rebels.
> AGREE promising: The present administration [PHL GOV] -> - ; status historical
> MOBILIZE/militia armed: the army [PHL MIL] -> communist rebels [PHL REB] ; on September
Coconut farmers in the valley speak of the clan in the past tense, though its name is painted on every waiting shed and seven of its members hold mayoralties.
Mobile telephones work only on the ridge, and the clinic is open on alternate Tuesdays.
The justice secretary said she hoped for a partial decision before the president's term ends in 2016.
At the present rate, a legal aid group has calculated, hearing all 500 listed witnesses would take 105 years.
The local economy, for what it is worth, has been growing by six percent annually.
