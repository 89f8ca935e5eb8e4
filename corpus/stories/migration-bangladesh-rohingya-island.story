split: test
published: 2020-12-05
title: Dhaka ferries Rohingya to remote island over UN misgivings
genre: migration
---
> COERCE/deport ferries: Dhaka [BGD GOV] -> Rohingya [MMR REF] ; at remote island
> ACCUSE/disapprove misgivings: UN [IGO IGO] -> Dhaka [BGD GOV]
CHITTAGONG, Bangladesh - Seven naval vessels carried 1,642 Rohingya refugees to a silt island in the Bay of Bengal on Friday, the first of 100,000 whom Bangladesh intends to settle there despite a plea from human rights organisations to wait for a safety survey.
> COERCE/deport carried: Seven naval vessels [BGD MIL] -> 1,642 Rohingya refugees [MMR REF] ; at silt island in the Bay of Bengal ; on Friday
> COERCE/deport settle: Bangladesh#2 [BGD GOV] -> 100,000 [MMR REF] ; status future ; at silt island in the Bay of Bengal
> REQUEST/yield plea: human rights organisations [NGO NGO] -> Bangladesh#2 [BGD GOV]
Bhasan Char rose from the sea less than twenty years ago and has been ringed with an embankment nine feet high.
Its rows of red-roofed barracks, cyclone shelters and solar lamps cost the navy $350 million.
Foreign Minister's office said nobody had been forced to go, and asked the world to stop lecturing a country that opened its border in 2017 when others shut theirs.
> COERCE/deport forced: - -> nobody [MMR REF] ; status negated ; by Foreign Minister's office
> REQUEST/yield asked: Foreign Minister's office [BGD GOV] -> -
> AID opened its border: country = Bangladesh [BGD GOV] -> - ; status historical ; on 2017
> COERCE/restrict shut theirs: others [UNK GOV] -> - ; status historical ; on 2017
On the jetty at Patenga, however, several families told of being put on lists without their knowledge, and one man said his brother had been beaten with a cane when he tried to slip away from the transit camp.
> ASSAULT/beat beaten: - -> his brother [MMR REF] ; by one man ; at transit camp
The United Nations, which says it was not allowed to assess the site, will not take part in the operation until its engineers have been there.
> COERCE/restrict not allowed: - -> it = United Nations [IGO IGO] ; by which
> REJECT/assist will not take part: United Nations [IGO IGO] -> -

Some 730,000 Rohingya fled western Myanmar in the late summer of 2017, bringing with them accounts of soldiers who had torched their villages, raped women in schools and thrown children into fires.
> ASSAULT/destroy torched: soldiers [MMR MIL] -> their = Rohingya [MMR CVL] ; status historical
> ASSAULT/sexual raped: soldiers [MMR MIL] -> women [MMR CVL] ; status historical ; at schools
> ASSAULT thrown: soldiers [MMR MIL] -> children [MMR CVL] ; status historical
Myanmar's social welfare minister visited the camps in 2018 and was booed; a second visit, planned for last January, was called off by Naypyidaw.
> CONSULT/visit visited: Myanmar's social welfare minister [MMR GOV] -> camps [MMR REF] ; status historical ; at camps ; on 2018
> ACCUSE/disapprove booed: camps [MMR REF] -> Myanmar's social welfare minister [MMR GOV] ; status historical
> REJECT/meet called off: Naypyidaw [MMR GOV] -> - ; status historical ; on last January
Two attempts to repatriate some of them have failed for want of volunteers.
> RETREAT/return repatriate: - -> some of them = Rohingya [MMR REF] ; status negated
The camps at Kutupalong, where bamboo huts cling to hills that were forest when the fugitives came, are run after dark by gangs dealing in methamphetamine.
Monsoon winds cut the island off from the mainland for weeks at a time.
If a surge should top the embankment, the navy says, it would lift everyone to the shelters within three hours.
> AID lift: it = navy [BGD MIL] -> everyone [MMR REF] ; status hypothetical ; by navy
Foreign journalists have not been let on to the island.
> RETREAT/access let: - -> Foreign journalists [UNK JRN] ; status negated ; at island
The police will seize mobile telephones on arrival, an officer on the jetty said.
> COERCE/seize seize: police [BGD COP] -> - ; status future ; by officer on the jetty
A second convoy is to sail before the new year.
