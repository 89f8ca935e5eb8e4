split: train
published: 2009-03-31
title: Hostage deadline passes on Philippine island as troops ring rebels
genre: war
---
> COERCE/restrict ring: troops [PHL MIL] -> rebels [PHL REB] ; at Philippine island
JOLO, Philippines, March 31 (Sulu Times) - A threat by Muslim militants to behead one of three kidnapped Red Cross workers went uncarried out as their deadline passed on Tuesday afternoon, while the governor who leads the search declared a state of emergency on the jungle island.
> THREATEN/violence threat: Muslim militants [PHL REB] -> one of three kidnapped Red Cross workers [NGO NGO]
> ASSAULT/abduct kidnapped: Muslim militants [PHL REB] -> three kidnapped Red Cross workers [NGO NGO]
> ASSAULT behead: Muslim militants [PHL REB] -> one of three kidnapped Red Cross workers [NGO NGO] ; status negated
> COERCE/martial-law declared a state of emergency: governor [PHL GOV] -> - ; at jungle island ; on Tuesday
Nothing had been heard from the captors by dusk.
The three - a Swiss, an Italian and a Filipina engineer - were seized on January 15 as they drove back from inspecting the water supply of a prison.
> ASSAULT/abduct seized: - -> three [NGO NGO] ; on January 15

The Abu Sayyaf, as the group is called, had demanded that 800 marines, policemen and village guards pull back from all but one of the island's towns.
> REQUEST/yield demanded: Abu Sayyaf [PHL REB] -> 800 marines [PHL MIL] + policemen [PHL COP] + village guards [PHL UAF]
Manila moved most of them some way down the hill last week, but officers said that to go further would leave 120,000 people unprotected.
> RETREAT/withdraw moved: Manila [PHL GOV] -> - ; on last week
> REJECT/yield unprotected: officers [PHL MIL] -> -
"We will not trade a town for a life, God forgive us," the interior secretary said, his voice failing.
> REJECT/yield will not trade: We = Philippine government [PHL GOV] -> -
The Pope and the head of the International Committee of the Red Cross both appealed for mercy.
> REQUEST/yield appealed: Pope [VAT REL] + head of the International Committee of the Red Cross [NGO NGO] -> -
The island is seventy kilometres long.

Sulu's governor, Hadji Munir Tulawie, whose own bodyguards were wounded in a skirmish this month, imposed a night curfew and authorised arrests without warrant; a civil liberties lawyer said that she would go to the Supreme Court.
> ASSAULT skirmish: - -> bodyguards [PHL COP] ; on this month
> COERCE/curfew curfew: governor = Hadji Munir Tulawie [PHL GOV] -> -
> COERCE/arrest arrests: governor = Hadji Munir Tulawie [PHL GOV] -> - ; status hypothetical
> ACCUSE go to the Supreme Court: she = civil liberties lawyer [PHL NGO] -> - ; status future ; by civil liberties lawyer
American special forces, some hundreds of whom have been teaching the marines since 2002, are forbidden by the constitution to fight.
> AID teaching: American special forces [USA MIL] -> marines [PHL MIL] ; on since 2002
> ASSAULT fight: American special forces [USA MIL] -> - ; status negated
The kidnappers are reckoned to number about a hundred, against five times as many a decade ago.
Ransoms have been their bread since 2000, when Libya paid some $20 million for a party of tourists taken from a Malaysian diving resort.
> ASSAULT/abduct taken: - -> party of tourists [UNK CVL] ; status historical ; at Malaysian diving resort ; on 2000
> CONCEDE paid: Libya [LBY GOV] -> - ; status historical ; on 2000
Jolo has one traffic light, and on Tuesday it was working.
In Geneva, a spokesman said the workers' families were being kept informed.
Seaweed, the island's chief crop, sells for 40 pesos a kilo.
