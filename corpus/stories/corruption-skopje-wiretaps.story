split: train
published: 2015-05-19
title: Macedonia's rival camps swap rallies as wiretap scandal deepens
genre: corruption
---
> PROTEST/demo swap rallies: Macedonia's rival camps [MKD PTY] -> -
SKOPJE, May 18 (Vardar Agency) -- Tens of thousands of supporters of Macedonia's prime minister packed the boulevard in front of parliament on Monday evening, twenty-four hours after a crowd at least as large, four hundred metres away, had sworn not to leave until he did.
> PROTEST/demo packed: Tens of thousands of supporters of Macedonia's prime minister [MKD CVL] -> - ; at the boulevard in front of parliament ; on Monday evening
> SUPPORT packed: Tens of thousands of supporters of Macedonia's prime minister [MKD CVL] -> Macedonia's prime minister [MKD GOV] ; on Monday evening
> REJECT/yield sworn: a crowd at least as large [MKD CVL] -> he = prime minister [MKD GOV] ; on twenty-four hours after
"They want me to take off and land somewhere quiet, like a helicopter, but I am not moving," the premier told his followers, who had been brought by 300 buses.
> REJECT/yield not moving: the premier [MKD GOV] -> They = Macedonian opposition [MKD OPP]
The opposition leader, Goran Stojkov, has been playing telephone recordings to the public since February, one batch a week, in which voices resembling those of ministers discuss ballot stuffing, the choosing of judges and the best way to knock down a rival's apartment block.
> ACCUSE/allege playing telephone recordings: The opposition leader = Goran Stojkov [MKD OPP] -> ministers [MKD GOV] ; on February
Some twenty thousand citizens had their conversations tapped over four years, he says, on the orders of the premier and his cousin, who ran the secret police until last Tuesday.
> COERCE tapped: - -> Some twenty thousand citizens [MKD CVL] ; by he ; on four years
> REQUEST/assist orders: the premier [MKD GOV] + his cousin [MKD SPY] -> the secret police [MKD SPY] ; by he
The government replies that a foreign service made the tapes, which it describes as chopped and glued, and that Mr Stojkov tried to use them to blackmail his way to power.
> REJECT replies: The government [MKD GOV] -> -
> ACCUSE/allege replies: The government [MKD GOV] -> Mr Stojkov [MKD OPP]
> THREATEN blackmail: Mr Stojkov [MKD OPP] -> - ; by The government

He was charged in January with plotting against the state and had his passport taken away; two former intelligence officers have been jailed in connection with the case.
> ACCUSE/allege charged: - -> He = Goran Stojkov [MKD OPP] ; on January
> COERCE/seize taken away: - -> his = Goran Stojkov [MKD OPP]
> COERCE/arrest jailed: - -> two former intelligence officers [MKD SPY]
The cousin resigned last week together with the interior and transport ministers, "to help overcome the crisis", as each of the three letters put it.
> RETREAT/resign resigned: The cousin [MKD SPY] + the interior and transport ministers [MKD GOV] -> - ; on last week
Envoys of the European Union and the United States are to sit the two leaders down in Strasbourg on Tuesday, and a German member of the European parliament who knows both will keep minutes.
> AGREE sit the two leaders down: Envoys of the European Union and the United States [UNK GOV] -> the two leaders [MKD UNK] ; at Strasbourg ; on Tuesday
Diplomats think that an interim cabinet could be agreed upon, provided that an independent prosecutor is let loose on the tapes.
> ACCUSE/investigate let loose: an independent prosecutor [MKD JUD] -> - ; status hypothetical
On the night of May 9 a gun battle in the northern town of Kumanovo between police and ethnic Albanian fighters left eight officers and fourteen gunmen dead.
> ASSAULT/firearms gun battle: police [MKD COP] + ethnic Albanian fighters [MKD REB] -> - ; at the northern town of Kumanovo ; on the night of May 9
Thirty men who surrendered there will be tried for terrorism, and NATO said that it did not see in the episode the beginning of another insurgency.
> RETREAT surrendered: Thirty men [MKD REB] -> - ; at there
> ACCUSE/allege tried: - -> Thirty men [MKD REB] ; status future
Albanian and Macedonian flags were tied together at both camps, a sight that would have been unthinkable in 2001, when the two communities were at war.
> ASSAULT war: the two communities [MKD CVL] -> - ; status historical ; on 2001
The former Yugoslav republic has been a candidate for membership of the union for ten years, kept waiting by Greece because of its name.
> REJECT/assist kept waiting: Greece [GRC GOV] -> The former Yugoslav republic [MKD GOV] ; on ten years
Unemployment is near 28 percent, and the city centre has been filled with statues, a triumphal arch and a galleon, in concrete, at a cost of several hundred million euros.
The central bank left its benchmark rate at 3.25 percent.
Bulgaria warned that it would object to membership talks if a monument to one of its own revolutionaries were moved once more.
> THREATEN/relations warned: Bulgaria [BGR GOV] -> -
> REJECT object: Bulgaria [BGR GOV] -> - ; status hypothetical ; by Bulgaria
Rain fell on the tents in the small hours, and someone in the first row had brought a trumpet.
