split: train
published: 2007-06-28
title: Polish nurses camp outside premier's office, four on hunger strike inside
genre: labour
---
> PROTEST/demo camp: Polish nurses [POL LAB] -> premier [POL GOV] ; at premier's office
> PROTEST/hunger hunger strike: four [POL LAB] -> -
WARSAW, June 27 - At six every morning the women in the white tents across from the Polish prime minister's chancellery put on their caps, stand in line along the kerb and bang spoons on bedpans until the first ministerial car goes by.
> PROTEST/demo bang spoons: the women in the white tents [POL LAB] -> - ; at the Polish prime minister's chancellery ; on six every morning
They come from Gdansk, Lublin and the coalfields of Silesia, some having used up their annual leave.
Four colleagues who had gone in last Tuesday to see the premier and declined to come out again without an answer have taken nothing but water since Friday.
> REJECT/yield declined: Four colleagues [POL LAB] -> the premier [POL GOV] ; on last Tuesday
> PROTEST/hunger taken nothing but water: Four colleagues [POL LAB] -> - ; on Friday
The premier, who has not received them, let the health minister deliver a bunch of freesias and an invitation to talk about 2008, which they turned down.
> CONSULT received: The premier [POL GOV] -> them = nurses [POL LAB] ; status negated
> REJECT/meet turned down: they = nurses [POL LAB] -> the health minister [POL GOV]
"Flowers wilt, and so will we, but the bedpans will not," said Bożena Malicka, a theatre nurse of thirty years' standing who earns 1,560 zlotys a month before tax.
> REJECT/yield will not: Bożena Malicka [POL LAB] -> -

Police who had dragged some of the demonstrators from the carriageway last week were accused of roughness by the ombudsman, although a spokesman for the city command said that no force had been used and none would be.
> ACCUSE/disapprove accused: the ombudsman [POL GOV] -> Police [POL COP]
> COERCE dragged: Police [POL COP] -> some of the demonstrators [POL LAB] ; at the carriageway ; on last week
> ASSAULT force: - -> some of the demonstrators [POL LAB] ; status negated ; by a spokesman for the city command
The interior minister, an admirer of tidy streets, says that the camp is illegal, but he will not have it cleared while the European Union's leaders are still wiping their feet after the Brussels summit.
> ACCUSE/disapprove illegal: The interior minister [POL GOV] -> -
> COERCE/restrict cleared: he = interior minister [POL GOV] -> - ; status negated
Doctors, who have been on strike in about 230 hospitals since May 21, could begin handing in their notices en masse on July 1; at least 3,000 have already signed the forms.
> PROTEST/strike strike: Doctors [POL LAB] -> - ; at about 230 hospitals ; on May 21
> RETREAT/resign handing in their notices: Doctors [POL LAB] -> - ; status hypothetical ; on July 1
Miners from the August 80 union, in helmets, arrived on Tuesday with a field kitchen and two hundred litres of pea soup.
> AID arrived: Miners from the August 80 union [POL LAB] -> - ; on Tuesday
They will escort the nurses to parliament on Friday, when deputies are to debate a bill that would give two-fifths of any new health money to wages.
> AGREE escort: They = Miners from the August 80 union [POL LAB] -> the nurses [POL LAB] ; at parliament ; on Friday
> PROTEST/demo escort: the nurses [POL LAB] -> parliament [POL LEG] ; status future ; at parliament ; on Friday
Should it pass, the finance minister has hinted, taxes would have to rise or something else go without.
Poland spends about four percent of national income on health, among the lowest shares in the European Union.
Thirty thousand of its nurses are thought to have left since it joined in 2004, mostly for Britain, Ireland and Norway.
The premier's twin brother, who is head of state, has not visited the tents either.
> CONSULT/visit visited: brother = president [POL GOV] -> the tents = nurses [POL LAB] ; status negated ; at the tents
Neighbours of the tents, in one of the capital's better streets, have been bringing strawberries.
A thunderstorm on Monday night flattened the mess tent and soaked a harp.
