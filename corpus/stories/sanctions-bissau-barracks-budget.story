split: test
published: 2012-05-18
title: West African bloc lifts Bissau blockade after soldiers yield
genre: sanctions
---
> CONCEDE lifts: West African bloc [IGO IGO] -> Bissau [GNB GOV]
> CONCEDE yield: soldiers [GNB MIL] -> West African bloc [IGO IGO]
BISSAU - Soldiers who seized power in Guinea-Bissau last month marched out of the presidential palace on Thursday to make room for a civilian chosen by neighbouring states, which in turn reopened the land frontier and the accounts of the central bank.
> ASSAULT seized power: Soldiers [GNB MIL] -> - ; at Guinea-Bissau ; on last month
> RETREAT/withdraw marched out: Soldiers [GNB MIL] -> - ; at presidential palace ; on Thursday
> CONCEDE reopened: neighbouring states [UNK GOV] -> central bank [GNB GOV]
It was their second retreat in a week.
> RETREAT/withdraw retreat: their = soldiers [GNB MIL] -> -
Rice had tripled in price, and the soldiers' own wives had begun to bang pots outside the barracks of Amura.
> PROTEST/demo bang pots: soldiers' own wives [GNB CVL] -> - ; at outside the barracks of Amura
The Economic Community of West African States had closed its doors to the junta on April 29, recalled the envoys of all members and put 70 officers' names on a list of persons to be turned back at any airport.
> SANCTION closed its doors: Economic Community of West African States [IGO IGO] -> junta [GNB MIL] ; on April 29
> SANCTION/withdraw recalled: Economic Community of West African States [IGO IGO] -> - ; on April 29
> SANCTION put: Economic Community of West African States [IGO IGO] -> 70 officers [GNB MIL] ; on April 29
The palace has had no roof over its east wing since 1998.

A vanguard of 70 Burkinabe gendarmes landed on Thursday evening, the first of 629 men who will replace an Angolan training team.
> AID landed: vanguard of 70 Burkinabe gendarmes [BFA COP] -> - ; on Thursday evening
The putsch took place because officers believed that the Angolans were there to disarm them, and because the sitting prime minister was about to win a run-off.
> ASSAULT putsch: officers [GNB MIL] -> sitting prime minister [GNB GOV]
> COERCE/seize disarm: Angolans [AGO MIL] -> them = officers [GNB MIL] ; status hypothetical ; by officers
Portugal and Angola have condemned the settlement as a reward for thieves and still recognise the prime minister, who was freed on April 27 and is now in Lisbon.
> ACCUSE/disapprove condemned: Portugal [PRT GOV] + Angola [AGO GOV] -> -
> SUPPORT recognise: Portugal [PRT GOV] + Angola [AGO GOV] -> prime minister [GNB GOV]
> RETREAT/release freed: - -> prime minister [GNB GOV] ; on April 27
In New York, diplomats are working on a resolution that would forbid five of the plotters to travel anywhere.
> SANCTION forbid: - -> five of the plotters [GNB MIL] ; status hypothetical ; at New York
Lisbon's newspapers, once full of the place, gave it a paragraph.

No elected leader of Guinea-Bissau has served out a term since independence in 1974.
The cocaine trade, by some reckonings, turns over more in a month than the state does in a year.
Cashew nuts, which account for nine-tenths of legal exports, were rotting in warehouses when the frontier reopened.
"My nuts do not know who is president," said a buyer from Kerala, fanning himself on a stack of sacks.
Teachers, unpaid since February, said their walkout would go on.
> PROTEST/strike walkout: Teachers [GNB LAB] -> -
