split: train
published: 2019-06-13
title: Nicaragua frees editors under amnesty they did not ask for
genre: rights
---
> RETREAT/release frees: Nicaragua [NIC GOV] -> editors [NIC JRN]
> REQUEST/yield did not ask: editors [NIC JRN] -> - ; status negated
MANAGUA — Two journalists who had spent almost six months in a maximum-security prison for reporting on Nicaragua's uprising were driven home in a police van on Tuesday, beneficiaries of an amnesty law that, as one of them put it, forgives the innocent so as to pardon the guilty.
> RETREAT/release driven home: - -> Two journalists [NIC JRN] ; on Tuesday
> COERCE/arrest spent: - -> Two journalists [NIC JRN] ; at a maximum-security prison ; on almost six months
> CONCEDE amnesty: - -> Two journalists [NIC JRN]
> ACCUSE/disapprove forgives the innocent: one of them = freed journalist [NIC JRN] -> -
Lucía Pinel and Mauricio Mora, who run a cable news channel from a house in the Bolonia district, found their studio sealed and its cameras gone.
"They kept the microphones," Ms Pinel said, laughing, on her mother's porch, "but I still have a mouth."
> COERCE/seize kept: They = Nicaraguan police [NIC COP] -> the microphones [NIC JRN] ; by Ms Pinel
Police had raided the channel on 21 December while it was on the air.
> COERCE/censor raided: Police [NIC COP] -> the channel [NIC JRN] ; on 21 December
Fifty others were let out with them, among them student leaders whose release the Organization of American States had set as a condition for keeping Nicaragua inside its democratic charter.
> RETREAT/release let out: - -> Fifty others [NIC CVL] + student leaders [NIC EDU]
> REQUEST/yield condition: the Organization of American States [IGO IGO] -> Nicaragua [NIC GOV] ; status historical

More than 80 people whom the opposition regards as political prisoners have not been freed, though the government was supposed to empty the cells of them by 18 June.
> RETREAT/release freed: - -> More than 80 people [NIC CVL] ; status negated
> RETREAT/release empty the cells: the government [NIC GOV] -> them = political prisoners [NIC CVL] ; status future ; on 18 June
The talks that produced the timetable broke off in April when the Civic Alliance accused the other side of negotiating in bad faith; the papal nuncio, who had chaired them, went home for Easter and did not come back.
> REJECT/meet broke off: the Civic Alliance [NIC OPP] -> - ; on April
> ACCUSE/disapprove accused: the Civic Alliance [NIC OPP] -> the other side [NIC GOV]
> CONSULT/third-party chaired: the papal nuncio [VAT REL] -> the Civic Alliance [NIC OPP] + the other side [NIC GOV]
Business leaders who belong to the alliance called off a stay-at-home in May for fear that shops would be fined.
> CONCEDE called off: Business leaders [NIC BUS] -> - ; on May
> SANCTION/convict fined: - -> shops [NIC BUS] ; status hypothetical
La Gaceta del Lago, a daily founded in 1926, has been appearing on four pages because customs has impounded its ink and 92 tons of newsprint since September.
> COERCE/withhold impounded: customs [NIC GOV] -> La Gaceta del Lago [NIC JRN] ; on September
Should the blockade go on past August, its publisher says, the paper would have to close.
> COERCE/withhold blockade: - -> the paper [NIC JRN] ; status hypothetical ; by its publisher
Paramilitaries in football shirts still cruise the streets of Masaya in Toyota pickups, although the barricades there were bulldozed last July.
> MOBILIZE/militia cruise: Paramilitaries in football shirts [NIC UAF] -> - ; at the streets of Masaya
> COERCE/restrict bulldozed: - -> the barricades [NIC CVL] ; status historical ; at there ; on last July
At least 325 people died in the first months of the revolt, by the tally of the inter-American rights commission, whose team was thrown out in December.
> ASSAULT died: - -> At least 325 people [NIC CVL] ; by the inter-American rights commission
> COERCE/deport thrown out: - -> whose team = inter-American rights commission [IGO IGO] ; on December
The United States Treasury has blacklisted the vice-president, a bank and a petrol distributor, and in Brussels several governments are pressing for similar measures.
> SANCTION blacklisted: The United States Treasury [USA GOV] -> the vice-president [NIC GOV] + a bank [NIC BUS] + a petrol distributor [NIC BUS]
> REQUEST/change pressing: several governments [UNK GOV] -> - ; at Brussels
Some 70,000 Nicaraguans have crossed into Costa Rica since April of last year, where many sleep under plastic beside the coffee they hope to be hired to pick.
Growth, which averaged five percent a year until 2017, has turned to contraction.
Coffee prices in New York had sunk below a dollar a pound before recovering in June.
Baseball, the national passion, has been played before half-empty stands.
Mangoes were so abundant this season that nobody bothered to sell them.
