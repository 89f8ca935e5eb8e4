split: train
published: 2014-04-27
title: Zimbabwe opposition barons declare leader suspended; he says they have expelled themselves
genre: politics
---
> SANCTION/expel suspended: Zimbabwe opposition barons [ZWE OPP] -> leader [ZWE OPP]
> SANCTION/expel expelled: they = opposition barons [ZWE OPP] -> themselves = opposition barons [ZWE OPP] ; by he
HARARE -- A faction of Zimbabwe's biggest opposition party announced on Saturday that it had suspended the movement's veteran leader and six of his lieutenants, deepening a feud that has raged since the party was trounced in last July's general election.
> SANCTION/expel suspended: A faction of Zimbabwe's biggest opposition party [ZWE OPP] -> the movement's veteran leader [ZWE OPP] + six of his lieutenants [ZWE OPP] ; on Saturday
> ACCUSE/disapprove feud: A faction [ZWE OPP] -> leader [ZWE OPP]
The decision was taken at a training centre in Mandel after delegates had been frisked for weapons at the gate.
It was read out by the secretary-general, Tichaona Bere, who has blamed the leader for squandering public sympathy with a string of love affairs and for unleashing young toughs on his critics.
> ACCUSE/disapprove blamed: who = Tichaona Bere [ZWE OPP] -> the leader [ZWE OPP]
> ASSAULT unleashing: the leader [ZWE OPP] -> his critics [ZWE OPP] ; by who
Two months ago Mr Bere's deputy was punched and had his jacket ripped as he left party headquarters, the work, he said, of the leader's bodyguards.
> ASSAULT/beat punched: the leader's bodyguards [ZWE OPP] -> deputy [ZWE OPP] ; by he ; on Two months ago
"He liberated us from fear and then he became the thing we were afraid of," Mr Bere told the 161 council members, not all of whom, by party rules, were entitled to be there.
> ACCUSE/disapprove became the thing: Mr Bere [ZWE OPP] -> he = veteran leader [ZWE OPP]

The leader's spokesman laughed off the proceedings as a "birthday party", and said the rebels had been working with the ruling party's intelligence chiefs.
> REJECT laughed off: The leader's spokesman [ZWE OPP] -> the rebels [ZWE OPP]
> COOPERATE working with: the rebels [ZWE OPP] -> the ruling party's intelligence chiefs [ZWE SPY] ; by The leader's spokesman
Western donors, who bankrolled the party for more than a decade, have all but turned off the tap.
> AID bankrolled: Western donors [UNK GOV] -> the party [ZWE OPP] ; status historical ; on more than a decade
> SANCTION/discontinue turned off the tap: Western donors [UNK GOV] -> the party [ZWE OPP]
A European diplomat in Harare, who watched a previous split in 2005 cost the opposition a dozen seats, described the mood among his colleagues as one of "exhausted affection".
State newspapers could scarcely contain their glee.
The leader was on a train in Bulawayo at the time, and it was, as usual, late.
The ruling party is itself riven over who should succeed a president aged 90, though its quarrels are conducted in whispers.
If neither side gives way, the courts will have to decide who owns the name, the logo and a fleet of eleven pick-up trucks.
> CONCEDE gives way: neither side [ZWE OPP] -> - ; status hypothetical
Supporters of the leader plan to rally in Chitungwiza next Sunday to show that the grassroots have not abandoned him.
> PROTEST/demo rally: Supporters of the leader [ZWE OPP] -> - ; status future ; at Chitungwiza ; on next Sunday
> REJECT/assist abandoned: the grassroots [ZWE OPP] -> him = veteran leader [ZWE OPP] ; status negated
From 2009 to 2013 the party shared power with its old enemy in an uneasy arrangement that tamed hyperinflation.
> COOPERATE shared power: the party [ZWE OPP] -> its old enemy [ZWE PTY] ; status historical ; on From 2009 to 2013
Maize farmers expect a better harvest than last year, when nearly two million people needed food handouts.
Zimbabwe abandoned its own currency in 2009 and uses American dollars, South African rand and, in the markets of Mbare, boiled sweets for small change.
