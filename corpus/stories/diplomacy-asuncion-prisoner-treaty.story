split: train
published: 2008-05-21
title: Paraguay and Bolivia sign accord to let convicts serve sentences at home
genre: diplomacy
---
> SUPPORT sign: Paraguay [PRY GOV] + Bolivia [BOL GOV] -> -
ASUNCION, Paraguay (Chaco Press) -- Paraguay and Bolivia on Wednesday signed a treaty under which prisoners may finish their sentences in their own country, a step long sought by the families of some 300 inmates.
> SUPPORT signed: Paraguay#2 [PRY GOV] + Bolivia [BOL GOV] -> - ; on Wednesday
> REQUEST/assist sought: families of some 300 inmates [UNK CVL] -> -
The document, initialled in La Paz last year, must still be ratified by both congresses.
> AGREE ratified: both congresses [UNK LEG] -> -
La Paz was marking a public holiday and its offices were shut.

Justice Minister Lourdes Ayala said that the first 12 Bolivians would be sent across the border by Christmas, "God and the paperwork willing".
> CONCEDE sent: - -> first 12 Bolivians [BOL CVL] ; by Justice Minister Lourdes Ayala ; on by Christmas
Most of the Bolivians held in Paraguay are couriers convicted of smuggling coca paste, while the Paraguayans in Bolivian jails include a former bank manager and five cattle rustlers.
> COERCE/arrest held: - -> Most of the Bolivians [BOL CRM] ; at Paraguay
> SANCTION/convict convicted: - -> Most of the Bolivians [BOL CRM]
The two countries, which fought a ruinous war over the Chaco scrubland in the 1930s, now share a gas pipeline and a quarrel about its tariff.
> ASSAULT war: two countries = Paraguay and Bolivia [UNK GOV] -> - ; status historical ; at Chaco scrubland ; on 1930s
> COOPERATE share: two countries = Paraguay and Bolivia [UNK GOV] -> -
A summit that was to have settled the tariff in March was called off by Bolivia after its foreign minister fell ill.
> REJECT/meet called off: Bolivia [BOL GOV] -> - ; on March
Tacumbu was built for 800 men and holds four times as many.

Human rights lawyers in both capitals welcomed the treaty but complained that it excludes anyone awaiting trial, a category that covers seven prisoners in ten.
> SUPPORT welcomed: Human rights lawyers [UNK NGO] -> -
> ACCUSE/disapprove complained: Human rights lawyers [UNK NGO] -> -
"If you have not been sentenced, and most have not, this paper does nothing for you," said Ramiro Quispe of the Andean Defence Network.
> ACCUSE/disapprove does nothing: Ramiro Quispe [BOL NGO] -> -
His organisation intends to ask the Inter-American Commission on Human Rights to examine conditions at Tacumbu prison, where a fire killed 10 inmates in 2000.
> REQUEST ask: organisation = Andean Defence Network [BOL NGO] -> Inter-American Commission on Human Rights [IGO IGO] ; status future
Warders there have been on strike since Friday over unpaid overtime, and riot police have been posted on the walls.
> PROTEST/strike strike: Warders [PRY LAB] -> - ; at there ; on since Friday
> MOBILIZE/police posted: riot police [PRY COP] -> - ; at walls
Neither government has extradited a national of the other since 1994.
> COOPERATE extradited: Neither government [UNK GOV] -> - ; status negated ; on since 1994
Under Paraguay's constitution, treaties outrank ordinary laws.
The guarani, which has defended its rate against the dollar better than most currencies on the continent, closed unchanged at 4,060.
Riot police will storm the cell blocks on Thursday, a prison chaplain warned, if the gates stay shut.
> ASSAULT storm: Riot police [PRY COP] -> cell blocks [PRY CVL] ; status hypothetical ; by prison chaplain ; at cell blocks ; on Thursday
