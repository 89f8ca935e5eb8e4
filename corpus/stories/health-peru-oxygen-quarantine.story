split: train
published: 2020-06-06
title: Peru caps price of oxygen and puts sellers on notice
genre: health
---
> COERCE/restrict caps: Peru [PER GOV] -> sellers [PER BUS]
> THREATEN/arrest puts sellers on notice: Peru [PER GOV] -> sellers [PER BUS]
LIMA, 5 June (Andean Service) — Peru's cabinet on Thursday declared medical oxygen a strategic resource, ordered factories to give hospitals priority over steel mills and warned that anyone who hoarded cylinders would go to jail.
> REQUEST/assist ordered: Peru's cabinet [PER GOV] -> factories [PER BUS] ; on Thursday
> THREATEN/arrest warned: Peru's cabinet [PER GOV] -> anyone [PER UNK] ; on Thursday
A ten-cubic-metre bottle that cost 100 soles in March was changing hands this week for as much as 4,000 in the lanes behind the Dos de Mayo hospital.
Relatives, wrapped in blankets, sleep in line outside the plants.
The government set aside 84 million soles to buy gas abroad, and Ecuador agreed to let tanker lorries through the frontier at Huaquillas, shut since the middle of March.
> CONCEDE agreed: Ecuador [ECU GOV] -> -
> COERCE/restrict shut: Ecuador [ECU GOV] -> - ; status historical ; at frontier at Huaquillas ; on middle of March
Two companies share the market, and the competition authority opened an inquiry on Monday into whether they had carved it up.
> ACCUSE/investigate inquiry: competition authority [PER GOV] -> they = two oxygen companies [UNK BUS] ; on Monday
Both said they had nothing to hide.

With more than 180,000 confirmed infections, Peru has the second-worst outbreak in Latin America despite one of the earliest lockdowns, imposed on March 16 and enforced by 140,000 soldiers and police.
> COERCE/curfew lockdowns: - -> Peru [PER CVL] ; status historical ; on March 16
> MOBILIZE/troops enforced: 140,000 soldiers [PER MIL] + police [PER COP] -> -
In Iquitos, which can be reached only by boat or by air, Father Ramón Azpilcueta raised two million soles from his parishioners in five days and built a plant of his own.
> AID raised: Father Ramón Azpilcueta [PER REL] -> -
Nurses there, fourteen of whom have died, struck for an hour last week for want of masks.
> PROTEST/strike struck: Nurses [PER MED] -> - ; at there ; on last week
Inmates rioted in Castro Castro prison in April over the lack of tests, and nine were killed when guards opened fire.
> PROTEST/riot rioted: Inmates [PER CVL] -> - ; status historical ; at Castro Castro prison ; on April
> ASSAULT/firearms killed: guards [PER COP] -> nine [PER CVL] ; status historical ; at Castro Castro prison ; on April
> ASSAULT/firearms opened fire: guards [PER COP] -> nine [PER CVL] ; status historical ; at Castro Castro prison ; on April
Cuba sent 85 doctors on Wednesday; China, whose shipments of protective suits arrived with the wrong zips, has promised ventilators.
> AID sent: Cuba [CUB GOV] -> - ; on Wednesday
> AID shipments: China [CHN GOV] -> -
> AGREE promised: China [CHN GOV] -> -
The economy shrank by 40 percent in April from a year earlier.
Seven workers out of ten have no contract and are paid by the day.
The curfew will be tightened in eleven regions from Monday.
> COERCE/curfew curfew: - -> eleven regions [PER CVL] ; status future ; at eleven regions ; on Monday
Markets, more than buses, are where the contagion spreads, epidemiologists say.
