split: train
published: 2018-10-02
title: After The Hague, Bolivia looks at the sea from afar
genre: analysis
---
LA PAZ, Bolivia: When the judges in The Hague finished reading on Monday, the crowd in Plaza Murillo, which had come with blue flags and brass bands to celebrate, went home without a sound.
By twelve votes to three the International Court of Justice held that Chile is under no obligation to negotiate the return of a coast that it took in 1879.
> REJECT held: International Court of Justice [IGO JUD] -> -
> RETREAT/return return: Chile [CHL GOV] -> - ; status hypothetical
> COERCE/seize took: it = Chile [CHL GOV] -> - ; status historical ; on 1879
Chile's president called it a great day and accused his Bolivian colleague of having raised false hopes for five years.
> ACCUSE/disapprove accused: Chile's president [CHL GOV] -> his Bolivian colleague [BOL GOV]
That colleague, in a raincoat on the steps of the Peace Palace, said Bolivia would never give up.
> REJECT/yield never give up: Bolivia [BOL GOV] -> -
Foreign ministers of the Andean bloc, who meet in Lima next week, may ask both to reopen the consulates' talks on freight that were suspended in 2015.
> AGREE meet: Foreign ministers of the Andean bloc [IGO IGO] -> - ; at Lima ; on next week
> REQUEST/meet ask: Foreign ministers of the Andean bloc [IGO IGO] -> both = Bolivia and Chile [UNK GOV] ; status hypothetical
> CONSULT talks: both = Bolivia and Chile [UNK GOV] -> - ; status historical
> REJECT/meet suspended: - -> both = Bolivia and Chile [UNK GOV] ; status historical ; on 2015

The war was fought over bird droppings and nitrate.
A Bolivian government raised the duty on a Chilean company by ten cents a quintal, contrary to a treaty, and seized its works when it would not pay; Chilean troops landed at Antofagasta on the morning of the auction.
> SANCTION raised the duty: Bolivian government [BOL GOV] -> Chilean company [CHL BUS] ; status historical
> COERCE/seize seized: Bolivian government [BOL GOV] -> Chilean company [CHL BUS] ; status historical
> REJECT would not pay: it = Chilean company [CHL BUS] -> Bolivian government [BOL GOV] ; status historical
> ASSAULT landed: Chilean troops [CHL MIL] -> - ; status historical ; at Antofagasta ; on morning of the auction
Peru, bound to Bolivia by a secret alliance, was drawn in and lost more.
> COOPERATE alliance: Peru [PER GOV] -> Bolivia [BOL GOV] ; status historical
Every 23 March schoolchildren march past the statue of Eduardo Abaroa, who, told to surrender at a bridge in Calama, answered with an unprintable remark about his enemy's grandmother and was shot.
> REQUEST/yield told to surrender: - -> who = Eduardo Abaroa [BOL MIL] ; status historical ; at bridge in Calama
> REJECT/yield answered: who = Eduardo Abaroa [BOL MIL] -> his enemy [CHL MIL] ; status historical ; at bridge in Calama
> ASSAULT/firearms shot: his enemy [CHL MIL] -> who = Eduardo Abaroa [BOL MIL] ; status historical ; at bridge in Calama
The navy has 5,000 men and patrols Lake Titicaca.
In 1975 the generals then ruling both countries embraced at the frontier village of Charaña and came close to a swap of territory, which Peru, whose consent was needed, frustrated.
> CONSULT embraced: generals [UNK MIL] -> - ; status historical ; at frontier village of Charaña ; on 1975
> REJECT/change frustrated: Peru [PER GOV] -> generals [UNK MIL] ; status historical
Relations have been limited to consuls since 1978.
Trade through Arica, on which Bolivian tin and soya depend, goes on as before, quarrel or no quarrel.
> COOPERATE Trade: Bolivian [BOL BUS] -> - ; at Arica
Lorry drivers complain of the queues at Tambo Quemado.
> ACCUSE/disapprove complain: Lorry drivers [BOL LAB] -> -
"You cannot put a verdict in a bucket and call it the ocean," said Remedios Choque, who sells dried starfish beside the cathedral.
