split: train
published: 2019-02-16
title: Eight at mining firm arrested over Brazilian dam collapse
genre: disaster
---
> COERCE/arrest arrested: - -> Eight at mining firm [BRA BUS]
BELO HORIZONTE, Brazil — Police in three Brazilian states arrested eight employees of a mining company before dawn on Friday on suspicion that they knew a waste dam was unsafe months before it burst and buried 166 people in mud.
> COERCE/arrest arrested: Police in three Brazilian states [BRA COP] -> eight employees of a mining company [BRA BUS] ; at three Brazilian states ; on dawn on Friday
Another 147 are missing.
Prosecutors in Minas Gerais accuse the engineers of leaning on outside auditors to certify a structure that their own instruments showed to be waterlogged.
> ACCUSE/allege accuse: Prosecutors in Minas Gerais [BRA JUD] -> engineers [BRA BUS]
A judge ordered them held for thirty days and had documents and telephones seized at the firm's headquarters.
> COERCE/arrest ordered them held: judge [BRA JUD] -> them = engineers [BRA BUS]
> COERCE/seize seized: judge [BRA JUD] -> firm [BRA BUS] ; at firm's headquarters
The company, which denies wrongdoing, called the arrests unnecessary because its staff had been cooperating with investigators.
> REJECT denies: company [BRA BUS] -> -
> ACCUSE/disapprove called: company [BRA BUS] -> -
> COERCE/arrest arrests: - -> its staff [BRA BUS]
> COOPERATE cooperating: its staff [BRA BUS] -> investigators [BRA JUD] ; by company
Its shares have lost a fifth of their value since the disaster on January 25.

Firefighters working waist-deep in red sludge are guided by the flight of vultures.
They have been joined by 136 Israeli soldiers, who left after four days when their equipment proved unsuited to the mud.
> AID joined: 136 Israeli soldiers [ISR MIL] -> They = Firefighters [BRA GOV]
> RETREAT/withdraw left: who = 136 Israeli soldiers [ISR MIL] -> - ; on four days
The federal environment agency fined the company 250 million reais, a sum that campaigners pointed out it earns in about two days.
> SANCTION/convict fined: federal environment agency [BRA GOV] -> company [BRA BUS]
In 2015 a dam that it owned jointly with an Australian group broke at Mariana, 120 kilometres away, killing 19; nobody has yet been convicted.
> SANCTION/convict convicted: - -> nobody [BRA BUS] ; status negated
Pataxó families living downstream, whose river has turned the colour of brick, blocked a railway that carries iron ore to the coast.
> PROTEST/obstruct blocked: Pataxó families [BRA CVL] -> - ; at railway
"They paid the auditors, and the auditors paid attention to whoever was paying," said state deputy Ivone Calixto, who wants a parliamentary inquiry.
> ACCUSE/allege paid the auditors: state deputy Ivone Calixto [BRA LEG] -> They = mining company [BRA BUS]
> REQUEST/change wants: who = state deputy Ivone Calixto [BRA LEG] -> -
Brazil has 790 such dams.
The mining minister said that those of the same design would have to be dismantled by 2021.
> REQUEST/change dismantled: mining minister [BRA GOV] -> -
Carnival in Brumadinho, the nearest town, has been called off.
