split: train
published: 2022-09-07
title: Albania sends Iranian diplomats packing over cyberattack
genre: diplomacy
---
> SANCTION/expel sends: Albania [ALB GOV] -> Iranian diplomats [IRN GOV]
> COERCE/cyber cyberattack: - -> Albania [ALB GOV]
TIRANA, Albania - In what is thought to be the first rupture of its kind, Albania severed diplomatic relations with Iran on Wednesday over a computer attack that wiped government servers in July, and gave the embassy's staff twenty-four hours to leave.
> SANCTION severed: Albania#2 [ALB GOV] -> Iran [IRN GOV] ; on Wednesday
> COERCE/cyber computer attack: Iran [IRN GOV] -> Albania#2 [ALB GOV] ; on July
> SANCTION/expel gave: Albania#2 [ALB GOV] -> embassy's staff [IRN GOV] ; on Wednesday
The prime minister said that an inquiry with the help of American specialists had proved beyond doubt that four groups working for Tehran mounted the assault.
> ACCUSE/allege proved beyond doubt: prime minister [ALB GOV] -> Tehran [IRN GOV]
> AID help: American specialists [USA GOV] -> prime minister [ALB GOV] ; by prime minister
> COERCE/cyber assault: four groups working for Tehran [IRN SPY] -> - ; by prime minister
Neighbours in the leafy street behind the stadium watched men feed papers into a rusty barrel before dawn.
Two former officials of the ministry that ran the servers are to be questioned by prosecutors on Friday.
> ACCUSE/investigate questioned: prosecutors [ALB JUD] -> Two former officials of the ministry [ALB GOV] ; status future ; on Friday

Tehran rejected the accusation as baseless and condemned the rupture as "an ill-considered act".
> REJECT rejected: Tehran [IRN GOV] -> -
> ACCUSE/disapprove condemned: Tehran [IRN GOV] -> -
The White House said the United States would "take further action to hold Iran accountable", and NATO, to which Albania has belonged since 2009, expressed solidarity.
> THREATEN take further action: White House [USA GOV] -> Iran [IRN GOV]
> SUPPORT solidarity: NATO [IGO IGO] -> Albania [ALB GOV]
A treaty on which the alliance rests treats an armed attack on one member as an attack on all, but whether lost files amount to an armed attack is a question that lawyers have never answered.
Albania was elected last year to a temporary seat on the Security Council and held its chair in June.

The intruders had been inside for fourteen months, according to a technical report, and left behind a message mocking an Iranian opposition group that has lived since 2016 in a fenced camp near the port of Durres.
> COERCE/cyber intruders: intruders [IRN SPY] -> - ; by technical report ; on for fourteen months
> ACCUSE/disapprove mocking: intruders [IRN SPY] -> Iranian opposition group [IRN OPP] ; by technical report
Albania took in some 3,000 of the group's members at Washington's request, after rockets had been fired at their old base in Iraq.
> AID took in: Albania [ALB GOV] -> some 3,000 of the group's members [IRN OPP] ; status historical
> REQUEST/assist request: Washington [USA GOV] -> Albania [ALB GOV] ; status historical
> ASSAULT/heavy-weapons fired: - -> old base in Iraq [IRN OPP] ; status historical ; at their old base in Iraq
A conference that the exiles were to have held in July was called off on the advice of the police.
> REQUEST/change advice: police [ALB COP] -> exiles [IRN OPP]
The group, which Tehran considers a terrorist cult, wants a secular republic.
> ACCUSE/disapprove considers: Tehran [IRN GOV] -> group [IRN OPP]
Albanians felt the loss mostly at the counter: for two weeks nobody could register a birth, a car or a kiosk.
An official who had to issue certificates by hand said that he had gone through eleven pens.
The lek was steady against the euro.
