split: test
published: 2014-03-04
title: Last Muslims of Bangui district wait behind barbed wire for trucks to Chad
genre: religion
---
BANGUI — Eight hundred people, nearly all that remains of a Muslim quarter of thirty thousand, are living in the courtyard of a mosque in the Central African capital behind a coil of barbed wire unrolled for them by French soldiers, who man the gate with two armoured cars.
> AID unrolled: French soldiers [FRA MIL] -> them = Muslims [CAF REL] ; at the courtyard of a mosque
> MOBILIZE/troops man: French soldiers [FRA MIL] -> - ; at the gate
Across the road stands a line of young men in amulets and women's wigs, members of the militia known as anti-balaka, who shout over the wire what they will do when the armoured cars leave.
> THREATEN/violence shout: young men in amulets and women's wigs [CAF UAF] -> -
On Sunday a grenade sailed over and wounded eleven.
> ASSAULT/explosives wounded: - -> eleven [CAF REL] ; on Sunday
"They threw it while the imam was saying amen," said Aïssatou Moussa, who was peeling a manioc root the size of a shoe.
> ASSAULT/explosives threw: They = anti-balaka militia [CAF UAF] -> - ; by Aïssatou Moussa
A convoy escorted by African peacekeepers was to have carried the women to the Chadian frontier on Monday, but it was turned back at a roadblock, and a driver was hacked to death, according to the Red Cross.
> COERCE/restrict turned back: - -> A convoy escorted by African peacekeepers [CAF REF] ; at a roadblock ; on Monday
> ASSAULT/primitive hacked to death: - -> a driver [CAF CVL] ; by the Red Cross ; at a roadblock
> AID escorted: African peacekeepers [IGO MIL] -> the women [CAF REF]
It will try again on Friday, this time with helicopters.

The transitional president, a former mayor of the city, condemned the attack in a broadcast in Sango and, her voice breaking, asked the anti-balaka's self-styled general to come and see her.
> ACCUSE/disapprove condemned: The transitional president [CAF GOV] -> -
> REQUEST/meet asked: The transitional president [CAF GOV] -> the anti-balaka's self-styled general [CAF UAF]
He replied through a motorcycle courier that he would lay down his machete the day the Chadians went home.
> REQUEST/yield lay down his machete the day: He = anti-balaka general [CAF UAF] -> the Chadians [TCD MIL]
Chad has 850 men in the peacekeeping force and has been accused, by Christians in particular, of shielding the rebels, mostly Muslim, who held power here for ten bloody months until January.
> ACCUSE/allege accused: Christians [CAF REL] -> Chad [TCD GOV]
> AID shielding: Chad [TCD GOV] -> the rebels [CAF REB] ; by Christians
Its government says that this is slander and that it may pull them out.
> REJECT slander: Its government [TCD GOV] -> -
> RETREAT/withdraw pull them out: it = Chadian government [TCD GOV] -> - ; status hypothetical ; by Its government
Cattle herders driven off the western plains have reached Cameroon on foot with nothing but their sticks, a United Nations agency reported, and its stocks will run out by mid-April if donors do not come forward.
> ASSAULT driven off: - -> Cattle herders [CAF CVL] ; by a United Nations agency ; at the western plains
> AID come forward: donors [UNK GOV] -> - ; status hypothetical
The agency has so far received 22 million of the 152 million dollars it requested.
> AID received: - -> The agency [IGO IGO]
> REQUEST/assist requested: it = United Nations agency [IGO IGO] -> -
Meat now costs five times as much as a year ago, because the butchers were all Muslims.
The Archbishop of Bangui, who sheltered the chief imam in his own residence in December, sends bread to the mosque each morning in a taxi.
> AID sheltered: The Archbishop of Bangui [CAF REL] -> the chief imam [CAF REL] ; on December ; at his own residence
> AID sends bread: The Archbishop of Bangui [CAF REL] -> the mosque [CAF REL] ; on each morning
Mango trees shade the courtyard, and somebody has hung a cage of weaver birds from the lowest branch.
A clinic run by Doctors Without Borders treats forty fractures and a dozen births there in a normal week.
> AID treats: A clinic run by Doctors Without Borders [NGO NGO] -> forty fractures [CAF CVL] ; at there ; on a normal week
The country, which is larger than France and has fewer people than Paris and its suburbs, has had five coups since 1960.
> ASSAULT coups: - -> The country [CAF GOV] ; status historical ; on 1960
Diamonds, its only export of note, are still crossing the Sangha river in the lining of coats.
