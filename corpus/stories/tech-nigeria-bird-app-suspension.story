split: dev
published: 2021-06-08
title: Abuja threatens users of suspended social network with prosecution
genre: tech
---
> THREATEN/arrest threatens: Abuja [NGA GOV] -> users of suspended social network [NGA CVL]
> COERCE/censor suspended: Abuja [NGA GOV] -> social network [USA BUS]
ABUJA (Niger Delta News) Nigeria's attorney general has told prosecutors to go after anyone who evades a ban on an American microblogging site, which was blocked at the weekend after it deleted a post in which the president promised to treat separatists "in the language they understand".
> THREATEN/arrest told: Nigeria's attorney general [NGA GOV] -> anyone [NGA CVL]
> COERCE/censor ban: - -> American microblogging site [USA BUS]
> COERCE/censor blocked: - -> which = American microblogging site [USA BUS] ; on weekend
> COERCE/censor deleted: it = American microblogging site [USA BUS] -> president [NGA GOV]
> THREATEN/violence promised: president [NGA GOV] -> separatists [NGA REB]
Among the first to defy the order were two state governors and a pastor with a million followers.
> REJECT/yield defy: two state governors [NGA GOV] + pastor [NGA REL] -> -
Envoys of the United States, Canada, Britain, Ireland and the European Union expressed disappointment in a joint statement, and were called in by the foreign minister on Monday to hear his.
> ACCUSE/disapprove disappointment: Envoys of the United States, Canada, Britain, Ireland and the European Union [UNK GOV] -> -
> REQUEST/meet called in: foreign minister [NGA GOV] -> Envoys of the United States, Canada, Britain, Ireland and the European Union [UNK GOV] ; on Monday
He told them that the suspension would end once the company registered locally, paid tax and learnt manners.
> CONCEDE end: He = foreign minister of Nigeria [NGA GOV] -> company [USA BUS] ; status hypothetical
The site opened its African office in Accra in April, a slight that was felt in Lagos.
It was also the megaphone of the crowds that filled the streets last October to demand the abolition of a police squad notorious for torture, until soldiers fired on them at the Lekki toll gate.
> PROTEST/demo filled the streets: crowds [NGA CVL] -> - ; status historical ; on last October
> REQUEST/change demand: crowds [NGA CVL] -> police squad [NGA COP] ; status historical ; on last October
> ASSAULT/torture torture: police squad [NGA COP] -> - ; status historical
> ASSAULT/firearms fired: soldiers [NGA MIL] -> them = crowds [NGA CVL] ; status historical ; at Lekki toll gate

Telephone companies, which were told on Friday to cut the service or lose their licences, obeyed within the hour and are withholding text messages that contain its address.
> REQUEST/yield told: - -> which = Telephone companies [NGA BUS] ; on Friday
> CONCEDE obeyed: Telephone companies [NGA BUS] -> - ; on hour
> COERCE/withhold withholding: Telephone companies [NGA BUS] -> -
Downloads of software that disguises a user's whereabouts rose fifteenfold between Friday and Sunday.
A socio-economic rights group and 176 citizens sued the government at the regional court of justice on Tuesday and asked for the ban to be stayed.
> ACCUSE/allege sued: socio-economic rights group [NGA NGO] + 176 citizens [NGA CVL] -> government [NGA GOV] ; at regional court of justice ; on Tuesday
> REQUEST/yield asked: socio-economic rights group [NGA NGO] + 176 citizens [NGA CVL] -> regional court of justice [IGO JUD]
Were it to lose, Abuja would not be the first capital to ignore that court.
> REJECT/yield ignore: Abuja [NGA GOV] -> that court [IGO JUD] ; status hypothetical
"I sell shoes, and my shop was on that site," said Ebele Nwosu, 26, of Yaba market.
A former American president congratulated Nigeria and urged other countries to follow suit.
> SUPPORT congratulated: former American president [USA ELI] -> Nigeria [NGA GOV]
> REQUEST/change urged: former American president [USA ELI] -> other countries [UNK GOV]
Broadcasters will be fined from Monday if they so much as read out a post.
> THREATEN/restrict will be fined: - -> Broadcasters [NGA JRN]
Fifty-seven per cent of Nigerians are under twenty.
The naira was quoted at 502 to the dollar on the parallel market.
