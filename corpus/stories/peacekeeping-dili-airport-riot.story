split: train
published: 2006-05-26
title: Foreign troops fan out in Dili as gangs burn homes
genre: peacekeeping
---
> MOBILIZE/troops fan out: Foreign troops [AUS MIL] -> - ; at Dili
> PROTEST/riot burn: gangs [TLS CRM] -> homes [TLS CVL] ; at Dili
DILI, May 26 - Australian commandos in armoured cars took up positions around the airport, the presidential palace and four embassies in East Timor's capital on Friday, a day after soldiers gunned down unarmed policemen who were walking out of their headquarters under a United Nations flag.
> MOBILIZE/troops took up positions: Australian commandos [AUS MIL] -> - ; at East Timor's capital ; on Friday
> ASSAULT/firearms gunned down: soldiers [TLS MIL] -> unarmed policemen [TLS COP]
> RETREAT/disarm walking out: unarmed policemen [TLS COP] -> - ; at headquarters
Ten policemen were killed and two UN advisers were among the wounded, hospital staff said.
> ASSAULT/firearms killed: - -> Ten policemen [TLS COP] ; by hospital staff
> ASSAULT/firearms wounded: - -> two UN advisers [IGO IGO] ; by hospital staff
Portugal, Malaysia and New Zealand, which were asked for help on Wednesday together with Canberra, will have their own men on the ground by Monday.
> REQUEST/assist asked: - -> Portugal [PRT GOV] + Malaysia [MYS GOV] + New Zealand [NZL GOV] + Canberra [AUS GOV] ; on Wednesday
> AGREE will have: Portugal [PRT GOV] + Malaysia [MYS GOV] + New Zealand [NZL GOV] -> - ; on by Monday
The Security Council gave its blessing overnight but has not yet been asked to hoist its flag.
> SUPPORT gave its blessing: Security Council [IGO IGO] -> - ; on overnight
> REQUEST/assist asked: - -> Security Council [IGO IGO] ; status negated

The trouble goes back to February, when six hundred soldiers from the west of the country deserted, complaining of insults and slow promotion, and were dismissed.
> PROTEST/strike deserted: six hundred soldiers from the west of the country [TLS MIL] -> - ; on February
> ACCUSE/disapprove complaining: six hundred soldiers from the west of the country [TLS MIL] -> - ; on February
> SANCTION/expel dismissed: - -> six hundred soldiers from the west of the country [TLS MIL] ; on February
Their leader, Major Alfredo Soares, has promised to hand his rifle to the Australians, though not to his own commanders.
> CONCEDE promised: leader = Alfredo Soares [TLS REB] -> Australians [AUS MIL]
Gangs of youths with machetes and slingshots hunted easterners from street to street on Friday, and the house of a minister's family was set alight with six people inside.
> ASSAULT/primitive hunted: Gangs of youths [TLS CRM] -> easterners [TLS CVL] ; on Friday
> ASSAULT/destroy set alight: - -> six people [TLS CVL] ; at house of a minister's family
Twenty thousand people have taken shelter in churches, and nuns have been turning away anyone with a blade.
> AID taken shelter: churches [TLS REL] -> Twenty thousand people [TLS CVL] ; at churches
> REJECT turning away: nuns [TLS REL] -> anyone [TLS UNK]
The prime minister, who is blamed by many for the dismissals, told a radio interviewer that he would not step down "for arsonists".
> ACCUSE/disapprove blamed: many [TLS CVL] -> prime minister [TLS GOV]
> REJECT/yield would not step down: he = prime minister [TLS GOV] -> -
The two halves of the country differ chiefly, foreigners are told, in the way that they dance.

Staff of the World Bank and all but a handful of aid workers were flown out to Darwin, where there was a shortage of beds because of a truck-racing festival.
> AID flown out: - -> Staff of the World Bank [IGO IGO] + aid workers [NGO NGO] ; at Darwin
East Timor became independent in 2002, three years after Indonesian soldiers and their militias had burned down most of the capital on their way out.
> ASSAULT/destroy burned down: Indonesian soldiers [IDN MIL] + militias [TLS UAF] -> most of the capital [TLS CVL] ; status historical ; at capital
> RETREAT/withdraw way out: Indonesian soldiers [IDN MIL] -> - ; status historical
The last United Nations troops went home a year ago, against the advice of their own commander.
> RETREAT/withdraw went home: last United Nations troops [IGO MIL] -> - ; on a year ago
Half of its people are under eighteen.
Oil and gas from the Timor Sea bring the government more money each month than it has been able to spend.
Coffee growers in Ermera said that pickers were staying away just as the cherries ripened.
The market at Comoro was deserted except for dogs.
