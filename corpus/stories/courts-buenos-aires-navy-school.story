split: train
published: 2017-11-30
title: Argentine 'death flight' pilots get life for throwing prisoners into sea
genre: courts
---
> COERCE/arrest get life: - -> Argentine 'death flight' pilots [ARG MIL]
> ASSAULT throwing: Argentine 'death flight' pilots [ARG MIL] -> prisoners [ARG CVL] ; status historical ; at sea
BUENOS AIRES, Nov 30 - The list took the clerk almost four hours to read: fifty-four names, and after each of them, in a courtroom where the public gallery held portraits on sticks, the places and the years.
When she reached the last, two pilots who flew drugged captives over the Río de la Plata during Argentina's dictatorship had been condemned to prison for life, along with 27 other officers of the navy's mechanics school.
> COERCE/arrest condemned: - -> two pilots [ARG MIL] + 27 other officers [ARG MIL]
> ASSAULT flew: two pilots [ARG MIL] -> drugged captives [ARG CVL] ; status historical ; at the Río de la Plata
Six men were acquitted, among them a former treasury official, to whistles from the street.
> CONCEDE acquitted: - -> Six men [ARG MIL] + a former treasury official [ARG ELI]
"We never asked for revenge, only for the sea to testify," said Graciela Ojeda, 81, a founder of one of the mothers' associations.
> REQUEST/change asked: We = mothers' association [ARG NGO] -> - ; status negated ; by Graciela Ojeda

The sea did so in its fashion: in December 1977 bodies washed up at Santa Teresita with fractures that a forensic team, decades later, found to be those of people who had struck water from a great height.
Logs of a Skyvan aircraft, traced in 2010 to a dealer in Florida by a photographer and a survivor, led prosecutors to the crew.
About five thousand people passed through the school's attic and cellar between 1976 and 1983, of whom some two hundred came out alive.
> COERCE/arrest passed through: - -> About five thousand people [ARG CVL] ; status historical ; at the school's attic and cellar ; on between 1976 and 1983
Women who gave birth there were killed and their infants given to childless officers, a practice that an earlier court punished with fifty years for a former head of the junta.
> ASSAULT killed: - -> Women [ARG CVL] ; status historical ; at there
> ASSAULT/abduct given: - -> their infants [ARG CVL] ; status historical
> COERCE/arrest punished: an earlier court [ARG JUD] -> a former head of the junta [ARG MIL] ; status historical
Amnesty laws passed in the 1980s shielded the lower ranks until 2005, when the supreme court struck them down.
> CONCEDE Amnesty laws: - -> the lower ranks [ARG MIL] ; status historical ; on the 1980s
> REJECT/change struck them down: the supreme court [ARG JUD] -> - ; status historical ; on 2005
Defence lawyers, who called the proceedings a political circus, will appeal, and some of the older convicts may yet serve their terms at home.
> ACCUSE/disapprove political circus: Defence lawyers [ARG CVL] -> -
> REQUEST/yield appeal: Defence lawyers [ARG CVL] -> - ; status future
Spain, the Vatican and the United States have handed over cables and parish registers, though a request for the archives of the French military mission has gone unanswered since 2014.
> COOPERATE handed over: Spain [ESP GOV] + the Vatican [VAT GOV] + the United States [USA GOV] -> -
> REJECT/assist gone unanswered: the French military mission [FRA MIL] -> - ; on 2014
> REQUEST/assist request: - -> the French military mission [FRA MIL]
The trial, the longest in the country's history, opened in 2012 and heard eight hundred witnesses; eleven of the accused died before the end.
> ACCUSE/allege trial: - -> the accused [ARG MIL] ; on 2012
The school is now a museum, with jacarandas.
Prosecutors do not intend to appeal against the acquittals of the six.
> REQUEST/yield appeal: Prosecutors [ARG JUD] -> - ; status negated
Argentina's peso was flat on Wednesday, and a heatwave brought power cuts to the southern suburbs.
At a bar on the corner a television was tuned to the draw for next year's World Cup.
