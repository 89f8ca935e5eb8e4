split: test
published: 2009-08-26
title: Crowd overturns EU police cars in Pristina; mission vows to stay
genre: wikinews
---
> PROTEST/vandalize overturns: Crowd [XKX CVL] -> EU police [IGO COP] ; at Pristina
> REJECT/yield vows to stay: mission = EU police mission [IGO IGO] -> -
Wednesday, August 26, 2009
Activists of a nationalist movement overturned or damaged 26 vehicles of the European Union's police mission in Pristina, the capital of Kosovo, on Tuesday.
> PROTEST/vandalize overturned: Activists of a nationalist movement [XKX CVL] -> European Union's police mission [IGO COP] ; at Pristina ; on Tuesday
They were protesting against a planned protocol under which the mission would share information on smuggling with the police of Serbia.
> PROTEST/demo protesting: They = Activists of a nationalist movement [XKX CVL] -> -
> COOPERATE share: mission [IGO COP] -> police of Serbia [SRB COP] ; status hypothetical
Kosovo police detained 21 people, and two officers and two demonstrators were hurt in scuffles.
> COERCE/arrest detained: Kosovo police [XKX COP] -> 21 people [XKX CVL]
> ASSAULT/beat scuffles: - -> two officers [XKX COP] + two demonstrators [XKX CVL]
The mission's spokesperson, Karsten Brandvold, condemned the "pointless act of vandalism" and said it would not be driven out.
> ACCUSE/disapprove condemned: mission's spokesperson = Karsten Brandvold [IGO IGO] -> -
> REJECT/yield would not be driven out: it = EU police mission [IGO IGO] -> -
Prime Minister's office, too, denounced the violence, though the cabinet says that it will not sign the protocol either.
> ACCUSE/disapprove denounced: Prime Minister's office [XKX GOV] -> -
> REJECT will not sign: it = cabinet of Kosovo [XKX GOV] -> -
The mission replied that it needs no signature but its own.
> REJECT replied: mission [IGO IGO] -> -

Kosovo declared independence from Serbia in February 2008 and has been recognised by 62 states, including most members of the European Union.
> SUPPORT recognised: 62 states [UNK GOV] -> Kosovo [XKX GOV] ; status historical
Serbia rejects the secession and has taken the matter to the International Court of Justice, which is to hear arguments in December.
> REJECT rejects: Serbia [SRB GOV] -> -
> ACCUSE/allege taken the matter: Serbia [SRB GOV] -> International Court of Justice [IGO JUD]
> ACCUSE/investigate hear arguments: which = International Court of Justice [IGO JUD] -> - ; status future ; on December
The movement has staged rallies before; two of its members were killed by rubber bullets fired by Romanian police of the United Nations in 2007.
> PROTEST/demo rallies: movement [XKX CVL] -> - ; status historical
> ASSAULT/crowd-control killed: Romanian police of the United Nations [IGO COP] -> two of its members [XKX CVL] ; status historical ; on 2007
The Romanians were flown home before they could be questioned.
> ACCUSE/investigate questioned: - -> Romanians [ROU COP] ; status negated
On Thursday the mission's head of police will fly to Belgrade with the text.
> AGREE fly to Belgrade: mission's head of police [IGO COP] -> Belgrade [SRB GOV] ; at Belgrade ; on Thursday
NATO soldiers, who hold yearly drills with Kosovo's security force, have not been deployed.
> COOPERATE drills: NATO soldiers [IGO MIL] -> Kosovo's security force [XKX MIL] ; on yearly
> MOBILIZE/troops deployed: NATO soldiers [IGO MIL] -> - ; status negated
Serbs in the north are expected to boycott the November vote, as they have boycotted every other.
> PROTEST/boycott boycott: Serbs in the north [XKX CVL] -> - ; status future ; on November
> PROTEST/boycott boycotted: they = Serbs in the north of Kosovo [XKX CVL] -> - ; status historical
Local elections are due on November 15.
