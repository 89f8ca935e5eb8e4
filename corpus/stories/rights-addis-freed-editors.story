split: test
published: 2018-02-15
title: Ethiopian editor walks free but refuses to sign confession
genre: rights
---
> RETREAT/release walks free: - -> Ethiopian editor [ETH JRN]
> REJECT/yield refuses: Ethiopian editor [ETH JRN] -> -
ADDIS ABABA, Feb 15 - Ethiopia on Wednesday released an editor who had served six and a half years of an 18-year term for terrorism, along with an opposition leader and more than 700 other inmates, as the ruling coalition sought to calm the most sustained unrest it has faced in a quarter of a century.
> RETREAT/release released: Ethiopia [ETH GOV] -> an editor [ETH JRN] + an opposition leader [ETH OPP] + more than 700 other inmates [ETH CVL] ; on Wednesday
> COERCE/arrest served: - -> an editor [ETH JRN] ; on six and a half years
> PROTEST unrest: - -> the ruling coalition [ETH PTY]
Relatives danced on the tarmac outside Kaliti prison and one man was seen kissing the bumper of a minibus.
A stray dog that had attached itself to the warders barked at everyone in turn.
Mesfin Alemu was to have been let go a week earlier, but balked when warders put before him a paper stating that he belonged to an outlawed group.
> RETREAT/release let go: - -> Mesfin Alemu [ETH JRN] ; status negated ; on a week earlier
> REJECT/yield balked: Mesfin Alemu [ETH JRN] -> warders [ETH COP]
> REQUEST/yield put before him a paper: warders [ETH COP] -> him = Mesfin Alemu [ETH JRN]
"I told them I would sooner finish the eighteen years than begin my freedom with a lie," he said at his mother's house, where a sheep had been slaughtered in his honour.
> REJECT/yield sooner finish: I = Mesfin Alemu [ETH JRN] -> them = warders [ETH COP]
The attorney general's office, which had announced in January that it would drop charges against hundreds of politicians and reporters, gave no explanation for the change of heart.
> CONCEDE drop charges: The attorney general's office [ETH JUD] -> hundreds of politicians [ETH OPP] + reporters [ETH JRN] ; on January

Two days of strikes in the Oromo heartland this week had closed the road to Djibouti, the landlocked country's lifeline, until the strike leaders told the young men manning the roadblocks to clear the stones.
> PROTEST/strike strikes: - -> the landlocked country [ETH GOV] ; at the Oromo heartland ; on this week
> REQUEST/yield told: the strike leaders [ETH CVL] -> the young men [ETH CVL]
Diplomats expect parliament to renew a state of emergency that was lifted last August if the disturbances resume.
> COERCE/martial-law renew a state of emergency: parliament [ETH LEG] -> - ; status hypothetical ; by Diplomats
> CONCEDE lifted: parliament [ETH LEG] -> - ; status historical ; on last August
Hundreds were killed in 2015 and 2016 when soldiers put down protests over a plan to enlarge the capital at the expense of neighbouring farms.
> ASSAULT killed: soldiers [ETH MIL] -> Hundreds [ETH CVL] ; status historical ; on 2015 and 2016
> PROTEST/demo protests: Hundreds [ETH CVL] -> - ; status historical ; on 2015 and 2016
The United States, which trains Ethiopian officers and shares intelligence on Somali militants, called the amnesty a step in the right direction and said others still behind bars should follow.
> AID trains: The United States [USA GOV] -> Ethiopian officers [ETH MIL]
> COOPERATE shares intelligence: The United States [USA GOV] -> -
> SUPPORT step in the right direction: The United States [USA GOV] -> -
> REQUEST/yield should follow: The United States [USA GOV] -> -
Eskinder Tolosa, a student leader sentenced on the same day as Mr Mesfin, remained in Ziway prison on Thursday, his sister said.
> RETREAT/release remained: - -> Eskinder Tolosa [ETH EDU] ; status negated ; by his sister ; at Ziway prison ; on Thursday
> COERCE/arrest sentenced: - -> Eskinder Tolosa [ETH EDU] + Mr Mesfin [ETH JRN] ; status historical
The economy has grown by nearly ten percent a year for a decade, and a light railway glides above the capital's traffic.
Its designers had hoped for 60,000 passengers an hour; on most afternoons the trains run half empty.
Another 1,500 detainees in the Somali region are to be set free next week, state radio announced.
> CONCEDE set free: - -> Another 1,500 detainees [ETH CVL] ; by state radio ; at the Somali region ; on next week
Mr Mesfin's newspaper, once the best-selling weekly in Amharic, closed in 2012, and its old office is a shop for wedding dresses.
He said that he meant to learn how to use a smartphone.
