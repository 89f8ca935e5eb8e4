split: train
published: 2003-02-13
title: Mugabe's Paris trip splits Europe over Zimbabwe curbs
genre: sanctions
---
> CONSULT/visit trip: Mugabe [ZWE GOV] -> Paris [FRA GOV] ; status hypothetical ; at Paris
> SANCTION curbs: Europe [IGO IGO] -> Zimbabwe [ZWE GOV]
BRUSSELS -- European governments renewed their sanctions against Zimbabwe for another year on Wednesday, but only after giving France leave to invite the very man at whom they are aimed.
> SANCTION renewed: European governments [UNK GOV] -> Zimbabwe [ZWE GOV] ; on Wednesday
> CONCEDE leave: European governments [UNK GOV] -> France [FRA GOV]
President Robert Mugabe, who is barred from entering the 15-nation union, will thus be able to attend a Franco-African summit in Paris next week.
> SANCTION barred: 15-nation union = European Union [IGO IGO] -> President Robert Mugabe [ZWE GOV]
> AGREE attend: President Robert Mugabe [ZWE GOV] -> - ; at Paris ; on next week
Britain, Germany and Sweden had opposed the exemption, while Portugal, which hopes to play host to African leaders in April, argued that a ban without exceptions would "close every door in order to lock one".
> REJECT opposed: Britain [GBR GOV] + Germany [DEU GOV] + Sweden [SWE GOV] -> -
> ACCUSE/disapprove argued: Portugal [PRT GOV] -> -
> AGREE hopes to play host: Portugal [PRT GOV] -> African leaders [UNK GOV] ; on April
France says that Africa cannot be discussed in the absence of Africans.

The embargo, imposed after EU election monitors were expelled from Harare last February, forbids 79 officials to travel and freezes any money that they keep in European banks.
> SANCTION imposed: - -> 79 officials [ZWE GOV]
> SANCTION/expel expelled: - -> EU election monitors [IGO IGO] ; status historical ; at Harare ; on last February
> SANCTION freezes: embargo [IGO IGO] -> 79 officials [ZWE GOV]
Very little has been found in those banks.
British diplomats grumbled that Paris had "broken ranks for a photograph".
> ACCUSE/disapprove grumbled: British diplomats [GBR GOV] -> Paris [FRA GOV]
A spokeswoman for the French foreign ministry replied that President Mugabe would be told plainly of Europe's concern about the rule of law.
> ACCUSE/disapprove told: - -> President Mugabe [ZWE GOV] ; status future ; by spokeswoman for the French foreign ministry
The franc zone's bankers are also expected at the summit hotel.

In Harare, the opposition Movement for Democratic Change, whose leader is on trial for treason, said that it felt betrayed.
> ACCUSE/investigate trial: - -> leader [ZWE OPP]
> ACCUSE/disapprove betrayed: opposition Movement for Democratic Change [ZWE OPP] -> -
Police there beat and arrested eleven women who had handed out roses on Valentine's eve in protest at hunger.
> ASSAULT/beat beat: Police [ZWE COP] -> eleven women [ZWE CVL] ; at there
> COERCE/arrest arrested: Police [ZWE COP] -> eleven women [ZWE CVL] ; at there
> PROTEST protest: eleven women [ZWE CVL] -> - ; at there ; on Valentine's eve
Nearly half of the country's 13 million people need food aid, a shortage that the government ascribes to drought and its critics to the seizure of white-owned farms.
> ACCUSE/allege ascribes: critics [UNK UNK] -> government [ZWE GOV]
> COERCE/seize seizure: government [ZWE GOV] -> white-owned farms [ZWE BUS]
South Africa and Nigeria, two of the three Commonwealth members charged with reviewing Zimbabwe's suspension, now want it lifted.
> REQUEST/yield want: South Africa [ZAF GOV] + Nigeria [NGA GOV] -> -
> SANCTION suspension: Commonwealth [IGO IGO] -> Zimbabwe [ZWE GOV] ; status historical
Australia, the third, does not.
> REQUEST/yield does not: Australia [AUS GOV] -> - ; status negated
England's cricketers, due to bat in Harare this week, forfeited their World Cup match on grounds of safety.
Inflation is running at 208 percent, and the largest banknote buys a loaf.
Eleven opposition lawmakers will be tried next month for attending an unlicensed rally, and police are to guard the court with armoured cars.
> ACCUSE/investigate tried: - -> Eleven opposition lawmakers [ZWE OPP] ; status future ; on next month
> MOBILIZE/police guard: police [ZWE COP] -> court [ZWE JUD] ; status future ; at court
