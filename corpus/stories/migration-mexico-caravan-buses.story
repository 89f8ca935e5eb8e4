split: train
published: 2018-11-09
title: Caravan splits as Mexican capital refuses buses
genre: migration
---
> REJECT/assist refuses: Mexican capital [MEX GOV] -> Caravan [UNK REF]
MEXICO CITY — Some 500 Central Americans set off on foot for the northern border before daybreak on Friday, their patience exhausted after the city authorities and the United Nations turned down a demand for 150 coaches.
> REJECT/assist turned down: city authorities [MEX GOV] + United Nations [IGO IGO] -> Some 500 Central Americans [UNK REF]
> REQUEST/assist demand: Some 500 Central Americans [UNK REF] -> city authorities [MEX GOV] + United Nations [IGO IGO]
Five thousand others, most of them from Honduras, were still asleep on the terraces of a sports stadium where Mariachi bands, dentists and Evangelical preachers have been taking turns all week.
The caravan has become an obsession in Washington, which last month deployed 5,200 soldiers to Texas and Arizona and threatened to cut off aid to Guatemala, Honduras and El Salvador if it was not turned back.
> MOBILIZE/troops deployed: Washington [USA GOV] -> caravan [UNK REF] ; status historical ; at Texas and Arizona ; on last month
> THREATEN/relations threatened: Washington [USA GOV] -> Guatemala [GTM GOV] + Honduras [HND GOV] + El Salvador [SLV GOV] ; status historical ; on last month
A rule due to be published on Friday will bar those who cross between official entry points from applying for asylum for ninety days.
> COERCE/restrict bar: - -> those [UNK REF] ; status future ; on Friday
Civil liberties groups said they would seek an injunction the moment it appeared.
> ACCUSE/allege seek an injunction: they = civil liberties groups [USA NGO] -> - ; status future ; by Civil liberties groups

Mexico has so far granted temporary visas to 2,700 members of the column and offered work to those who agree to remain in Chiapas or Oaxaca.
> AID granted temporary visas: Mexico [MEX GOV] -> 2,700 members of the column [UNK REF]
> AGREE offered: Mexico [MEX GOV] -> those [UNK REF]
Its federal police, who in October used pepper gas on the bridge at Tecún Umán, have since been handing out water and lifting pushchairs into lorries.
> ASSAULT/crowd-control used pepper gas: Its federal police [MEX COP] -> - ; status historical ; at bridge at Tecún Umán ; on October
> AID handing out: Its federal police [MEX COP] -> -
"My sister went with a coyote and was raped twice; I walk with five thousand cousins," said Suyapa Murillo, who sold tortillas in San Pedro Sula until the gang that controls her street gave her a day to leave.
> REQUEST/yield gave her a day to leave: gang [HND CRM] -> her#2 = Suyapa Murillo [HND CVL]
Two trucks carrying about eighty people, mainly women and children, vanished in Veracruz last weekend, and the state's ombudsman fears that they have been handed to a cartel.
> ASSAULT/abduct handed: - -> they = about eighty people [UNK REF] ; status hypothetical ; by state's ombudsman
Nights in the capital, 2,240 metres above the sea, are cold.
The shortest road to the Rio Grande runs through Tamaulipas, whose mass graves need no advertisement; the longest leads to Tijuana, 2,800 kilometres away.
On Friday they chose the longest.
Mexico's president-elect, who takes office on December 1, has proposed a plan for jobs in the isthmus and will ask Washington to share the cost.
> AGREE proposed: Mexico's president-elect [MEX GOV] -> -
> REQUEST/assist ask: Mexico's president-elect [MEX GOV] -> Washington [USA GOV] ; status future
No one has been shot, and no one will be deported before the new government takes office, a federal commissioner told them through a megaphone.
> ASSAULT/firearms shot: - -> No one [UNK REF] ; status negated ; by federal commissioner
> COERCE/deport deported: - -> no one [UNK REF] ; status negated ; by federal commissioner
Football scarves from Tegucigalpa fluttered at the head of the line.
