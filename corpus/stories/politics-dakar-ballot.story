split: dev
published: 2023-06-03
title: Senegal opposition figure jailed; tyres burn in capital
genre: politics
---
> COERCE/arrest jailed: - -> Senegal opposition figure [SEN OPP]
DAKAR, June 2 - Senegal blocked several messaging applications and sent soldiers to guard fuel stations on Friday after a court sentenced the country's most popular opposition politician to two years in prison for "corrupting youth", a verdict that set off the worst rioting in the capital for two years.
> COERCE/restrict blocked: Senegal [SEN GOV] -> - ; on Friday
> MOBILIZE/troops sent soldiers: Senegal [SEN GOV] -> - ; at fuel stations ; on Friday
> COERCE/arrest sentenced: a court [SEN JUD] -> the country's most popular opposition politician [SEN OPP]
Nine people had been killed by nightfall, the interior minister said, without saying by whom.
> ASSAULT killed: - -> Nine people [SEN CVL] ; by the interior minister
The main university was turned into a battlefield of burnt buses, and its 60,000 students were told to go home.
> ASSAULT/destroy burnt: - -> The main university [SEN EDU] ; at The main university
> REQUEST/yield told: - -> its 60,000 students [SEN EDU]
Ousseynou Diatta, 48, the mayor of a southern city, stayed away from his trial, which he described as a snare laid by a president who will not say whether he means to seek a third term.
> REJECT/meet stayed away: Ousseynou Diatta [SEN OPP] -> -
> ACCUSE/allege described: Ousseynou Diatta [SEN OPP] -> a president [SEN GOV]
> ACCUSE/allege trial: - -> Ousseynou Diatta [SEN OPP]
He was cleared of the graver charge, that of raping a masseuse.
> CONCEDE cleared: - -> He = Ousseynou Diatta [SEN OPP]
> ACCUSE/allege charge: - -> He = Ousseynou Diatta [SEN OPP]
> ASSAULT/sexual raping: He = Ousseynou Diatta [SEN OPP] -> a masseuse [SEN CVL] ; status negated

Since he was not in the dock he has no right of appeal unless he gives himself up, his lawyers say, and under the electoral code he may now be struck off the roll for next February's vote.
> COERCE/restrict struck off: - -> he = Ousseynou Diatta [SEN OPP] ; status hypothetical ; by his lawyers
Gendarmes have ringed his villa in the Cité Keur Gorgui since Sunday; he cannot leave and nobody may visit.
> COERCE/restrict ringed: Gendarmes [SEN COP] -> his = Ousseynou Diatta [SEN OPP] ; at his villa in the Cité Keur Gorgui ; on Sunday
The justice minister said that he could be picked up "at any moment", an eventuality for which shopkeepers on the plateau were preparing by welding their shutters.
> COERCE/arrest picked up: - -> he = Ousseynou Diatta [SEN OPP] ; status hypothetical ; by The justice minister
In its first comment, his party exhorted Senegalese to "amplify and intensify the resistance" until the president goes.
> REQUEST/assist exhorted: his party [SEN OPP] -> Senegalese [SEN CVL]
West Africa's regional bloc and the African Union called on all parties to safeguard the country's reputation as a bastion of stability.
> REQUEST/yield called on: West Africa's regional bloc [IGO IGO] + the African Union [IGO IGO] -> all parties [SEN UNK]
The franc CFA, pegged to the euro, did not stir.
A national dialogue that the president opened on Wednesday, and that a good part of the opposition is boycotting, will continue next week with a session on campaign finance.
> CONSULT dialogue: the president [SEN GOV] -> - ; on Wednesday
> PROTEST/boycott boycotting: a good part of the opposition [SEN OPP] -> the president [SEN GOV]
Senegal has never had a coup, a distinction that it shares with few of its neighbours.
> ASSAULT coup: - -> Senegal [SEN GOV] ; status negated
Offshore gas, due to be pumped from the end of the year, is expected to lift growth above eight percent.
The marabouts of Touba, whose blessing is sought by every candidate, were on pilgrimage.
A wrestling bout billed as the fight of the decade was put off until further notice.
The rector has not said when lectures will resume, and a fire in the faculty of letters destroyed records going back to 1957.
Mr Diatta's supporters in Paris will march to the Senegalese embassy on Sunday.
> PROTEST/demo march: Mr Diatta's supporters in Paris [SEN OPP] -> the Senegalese embassy [SEN GOV] ; status future ; at Paris ; on Sunday
Senegal's bonds, which had traded near par in January, dropped three cents.
