split: train
published: 2010-03-29
title: Rebels hand over soldier to Red Cross in Colombian jungle
genre: kidnap
---
> RETREAT/release hand over: Rebels [COL REB] -> Red Cross [NGO NGO] ; at Colombian jungle
FLORENCIA, Colombia (Andean Service) - Left-wing guerrillas freed a young soldier on Sunday whom they had dragged from a hospital boat eleven months ago, delivering him to a Red Cross mission that flew into the Caquetá jungle on helicopters lent by Brazil.
> RETREAT/release freed: Left-wing guerrillas [COL REB] -> young soldier [COL MIL] ; at Caquetá jungle ; on Sunday
> ASSAULT/abduct dragged: they = Left-wing guerrillas [COL REB] -> whom = young soldier [COL MIL] ; status historical ; at hospital boat ; on eleven months ago
> AID lent: Brazil [BRA GOV] -> Red Cross mission [NGO NGO]
A sergeant who has been chained to trees since 1997, longer than any other hostage in the world, is to follow on Tuesday if the weather allows.
> ASSAULT/abduct chained: - -> sergeant [COL MIL] ; on 1997
> CONCEDE follow: - -> sergeant [COL MIL] ; on Tuesday
The army agreed to stop flights and patrols in the area for 36 hours.
> CONCEDE agreed: army [COL MIL] -> -
The Revolutionary Armed Forces of Colombia say these will be their last unilateral releases, and that they will trade the 21 officers who remain for imprisoned rebels or not at all.
> CONCEDE releases: Revolutionary Armed Forces of Colombia [COL REB] -> - ; by Revolutionary Armed Forces of Colombia
> REQUEST/yield trade: they = Revolutionary Armed Forces of Colombia [COL REB] -> -
The government has ruled out any swap that would let guerrillas return to arms.
> REJECT/yield ruled out: government [COL GOV] -> guerrillas [COL REB]
An opposition senator, Consuelo Arboleda, who in her turban has been present at most of the releases of the past two years, embraced the soldier on the airstrip and told him that his mother had made lentils.
The president's office has called her a publicist for terrorists.
> ACCUSE/disapprove called: president's office [COL GOV] -> her = Consuelo Arboleda [COL OPP]

Voters choose a new president in May, and all the front-runners promise to be as hard on the insurgents as the man they wish to succeed.
> THREATEN promise: front-runners [COL PTY] -> insurgents [COL REB]
In 2008 commandos who posed as aid workers tricked the guerrillas into giving up fifteen captives without a shot, a ruse for which Bogotá later apologised to the Red Cross because one man had worn its emblem.
> AID tricked: commandos [COL MIL] -> fifteen captives [COL UNK] ; status historical ; on 2008
> CONCEDE apologised: Bogotá [COL GOV] -> Red Cross [NGO NGO] ; status historical
Earlier attempts went badly: in 2003 a governor and his peace adviser were shot by their guards as helicopters came near.
> ASSAULT/firearms shot: their guards [COL REB] -> governor [COL GOV] + peace adviser [COL GOV] ; status historical ; on 2003
Ecuador has offered its territory for talks, should both sides want them.
> AGREE offered: Ecuador [ECU GOV] -> -
> CONSULT talks: both sides [COL UNK] -> - ; status hypothetical ; at its territory
A smaller rebel army, the second in size, has kept a ceasefire in Nariño since Christmas, and some of its fighters have turned in their weapons to a bishop.
> RETREAT/ceasefire kept a ceasefire: smaller rebel army [COL REB] -> - ; at Nariño ; on Christmas
> RETREAT/disarm turned in their weapons: some of its fighters [COL REB] -> bishop [COL REL]
The air force will resume bombing on Wednesday.
> ASSAULT/aerial bombing: air force [COL MIL] -> - ; status future ; on Wednesday
The rivers are high, and the barges that bring beer and cement to the settlements are running again.
In the barracks at Larandia a band rehearsed all afternoon.
