split: train
published: 2022-04-01
title: Former Honduran police chief to be handed to US on drug charges
genre: crime and courts
---
> AGREE handed: - -> US [USA GOV]
> ACCUSE/allege charges: US [USA GOV] -> Former Honduran police chief [HND ELI]
TEGUCIGALPA, Honduras, March 31 (Isthmus News) — Honduras's highest court cleared the way on Thursday for the extradition of a retired general who once ran the national police and whom American prosecutors accuse of waving cocaine through roadblocks for a decade.
> AGREE cleared the way: Honduras's highest court [HND JUD] -> American [USA GOV]
> ACCUSE/allege accuse: American prosecutors [USA JUD] -> whom = Ramiro Casco Zelaya [HND ELI]
Ramiro Casco Zelaya, 58, could face life behind bars if he is found guilty in New York.
> COERCE/arrest life behind bars: - -> Ramiro Casco Zelaya [HND ELI] ; status hypothetical ; at New York
> SANCTION/convict found guilty: - -> he = Ramiro Casco Zelaya [HND ELI] ; status hypothetical ; at New York
He surrendered in his pyjamas on March 9, when two hundred officers, some of them his former cadets, surrounded his house on a hill above the capital.
> RETREAT surrendered: He = Ramiro Casco Zelaya [HND ELI] -> - ; at his house ; on March 9
> COERCE/restrict surrounded: two hundred officers [HND COP] -> his#3 = Ramiro Casco Zelaya [HND ELI] ; at his house ; on March 9
His daughter told reporters that he was a victim of the vengeance of the very traffickers whom he had sent abroad in handcuffs.
> COERCE/arrest sent abroad in handcuffs: he#2 = Ramiro Casco Zelaya [HND ELI] -> very traffickers [HND CRM] ; status historical ; by His daughter
The president, who took office in January promising to clean up the force, has not commented.
> AGREE promising: president [HND GOV] -> - ; status historical

According to the indictment, the general warned pilots of police operations and took $40,000 for every aircraft that landed safely in Mosquitia.
One of those who will testify against him is a former mayor who confessed to 78 murders.
> ACCUSE/allege testify: former mayor [HND ELI] -> him = Ramiro Casco Zelaya [HND ELI] ; status future
> CONCEDE confessed: who#2 = former mayor [HND ELI] -> -
Washington, which trained the special unit that he created and paid for its barracks, stripped him of his visa last summer.
> AID trained: which = Washington [USA GOV] -> special unit [HND COP] ; status historical
> AID paid: which = Washington [USA GOV] -> special unit [HND COP] ; status historical
> SANCTION stripped: Washington [USA GOV] -> him = Ramiro Casco Zelaya [HND ELI] ; status historical ; on last summer
Detectives of the two countries have worked in one office at Palmerola since 2013 and pool their wiretaps.
> COOPERATE worked in one office: Detectives of the two countries [UNK COP] -> - ; at Palmerola ; on 2013
> COOPERATE pool: Detectives of the two countries [UNK COP] -> -
A constitutional amendment in 2012 made it possible for Hondurans to be tried abroad.
Thirty-two have been sent so far, and lawmakers allied to some of them have talked of repealing the rule.
> COOPERATE sent: - -> Thirty-two [HND CRM] ; status historical
> REJECT/change repealing: lawmakers [HND LEG] -> - ; status hypothetical
The opposition boycotted Thursday's sitting of congress, at which the president of the court was thanked.
> PROTEST/boycott boycotted: opposition [HND OPP] -> congress [HND LEG] ; on Thursday
> SUPPORT thanked: - -> president of the court [HND JUD] ; on Thursday
Two more officers will be arrested before Easter, a prosecutor predicted.
> COERCE/arrest arrested: - -> Two more officers [HND COP] ; status future ; by prosecutor ; on Easter
Mountains of uncollected paper, tied with string, line the corridors of the court.
On the pavement outside, a woman selling lottery tickets said that the number 58 was sold out.
