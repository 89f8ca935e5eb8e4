split: test
published: 2012-04-18
title: African Union bars Guinea-Bissau as junta leader vows to hold on
genre: international organisations
---
> SANCTION/expel bars: African Union [IGO IGO] -> Guinea-Bissau [GNB GOV]
> REJECT/yield vows to hold on: junta leader [GNB MIL] -> -
ADDIS ABABA — The African Union has suspended Guinea-Bissau from all its activities, five days after soldiers fired grenades into the home of the prime minister and dragged him off in his bathrobe.
> SANCTION/expel suspended: African Union [IGO IGO] -> Guinea-Bissau [GNB GOV]
> ASSAULT/heavy-weapons fired grenades: soldiers [GNB MIL] -> prime minister [GNB GOV] ; at home of the prime minister ; on five days
> COERCE/arrest dragged: soldiers [GNB MIL] -> him = prime minister of Guinea-Bissau [GNB GOV]
Announcing the decision after a three-hour session, the commissioner for peace and security, Solomon Tadesse, said the putschists would face travel bans if constitutional rule was not restored by Sunday.
> THREATEN/restrict would face travel bans: commissioner for peace and security = Solomon Tadesse [IGO IGO] -> putschists [GNB MIL]
He did not rule out sending a regional force.
> MOBILIZE/troops sending: He = Solomon Tadesse [IGO IGO] -> - ; status hypothetical
West African army chiefs are to meet in Abidjan on Thursday to discuss how many men each could spare.
> AGREE to meet: West African army chiefs [UNK MIL] -> - ; at Abidjan ; on Thursday
In Bissau, a spokesman for the junta, Lieutenant Colonel Domingos Pereira Na Walna, said the army had acted to stop a secret pact under which Angolan troops would have annihilated it.
> ACCUSE/allege said: spokesman for the junta = Domingos Pereira Na Walna [GNB MIL] -> Angolan troops [AGO MIL]
> ASSAULT annihilated: Angolan troops [AGO MIL] -> it = army [GNB MIL] ; status hypothetical ; by spokesman for the junta
Luanda, which has kept 200 military trainers in the former Portuguese colony since last year, denied there was any such plan and started to bring them home.
> AID trainers: Luanda [AGO GOV] -> former Portuguese colony [GNB GOV] ; on last year
> REJECT denied: Luanda [AGO GOV] -> -
> RETREAT/withdraw bring them home: Luanda [AGO GOV] -> -
The arrest of the prime minister came two weeks before he was due to contest the second round of a presidential election that he was almost certain to win.
> COERCE/arrest arrest: - -> prime minister [GNB GOV]
No elected leader has completed a term since independence from Portugal in 1974.
Drug-running gangs from South America have used the country's 88 islands as a staging post for years, often under the protection of officers in uniform.
Several hundred women dressed in white marched to the barracks at Amura on Tuesday and were turned back with rifle butts.
> PROTEST/demo marched: Several hundred women [GNB CVL] -> - ; at barracks at Amura ; on Tuesday
> ASSAULT/beat turned back with rifle butts: - -> Several hundred women [GNB CVL] ; at barracks at Amura
The runway at Bissau stayed closed, and the only telephone network worked for an hour at a time.
Cashew buyers, who ought by now to be loading their lorries, sat in the port cafés and waited.
The opposition will march again on Friday if the prime minister has not been let out of Fort Amura by then.
> PROTEST/demo march: opposition [GNB OPP] -> - ; status future ; on Friday
> RETREAT/release let out: - -> prime minister [GNB GOV] ; status hypothetical ; at Fort Amura ; on then
No foreigner has been harmed.
> ASSAULT harmed: - -> No foreigner [UNK CVL] ; status negated
The harvest accounts for nine-tenths of export earnings.
