split: train
published: 2011-08-09
title: Pretoria weighs sending army against cable thieves
genre: crime and courts
---
> MOBILIZE/troops sending: Pretoria [ZAF GOV] -> cable thieves [ZAF CRM] ; status hypothetical
JOHANNESBURG, Aug 9 – South Africa's government is considering deploying soldiers along railway lines to stop gangs from stripping them of copper, a crime that left 110,000 commuters stranded on Monday and, unions say, costs the economy 5 billion rand a year.
> MOBILIZE/troops deploying: South Africa's government [ZAF GOV] -> gangs [ZAF CRM] ; status hypothetical ; at railway lines
Police Minister Mandla Khoza told parliament he would ask for a law under which dealers caught with cable could be put away for thirty years.
> REQUEST/change ask: he = Mandla Khoza [ZAF GOV] -> parliament [ZAF LEG] ; status future ; by Police Minister Mandla Khoza
> COERCE/arrest put away: - -> dealers [ZAF BUS] ; status hypothetical ; by Police Minister Mandla Khoza
Thieves were electrocuted at Nigel, Brakpan and Daveyton in the course of a single week in July.
On Saturday a train driven by hand signals because of a severed line ran into the back of another at Elandsfontein, injuring 64.

The opposition Democratic Alliance urged the minister to leave the army in its barracks and proposed a ban on the export of scrap.
> REQUEST/yield urged: opposition Democratic Alliance [ZAF OPP] -> minister [ZAF GOV]
> REQUEST/change proposed: opposition Democratic Alliance [ZAF OPP] -> -
Scrap merchants say that a ban would cost 15,000 jobs and vow to contest it in court.
> THREATEN vow: Scrap merchants [ZAF BUS] -> -
"We are asked to be detectives," said Reggie van Rooyen, whose yard in Germiston was searched twice last month and who was cleared both times.
> REQUEST/assist asked: - -> We = scrap merchants [ZAF BUS] ; by Reggie van Rooyen
> COERCE/seize searched: - -> yard [ZAF BUS] ; status historical ; at yard in Germiston ; on last month
> CONCEDE cleared: - -> who = Reggie van Rooyen [ZAF BUS] ; status historical
The price of copper touched a record of $10,190 a tonne in February and has since fallen with the markets, which were mauled again on Monday after the United States lost its top credit rating.
Most of the metal leaves through Durban and Maputo.
Mozambique has promised to put scanners on the wharf and to exchange lists of suspects with South African detectives, who were last allowed across the border in 2008.
> AGREE promised: Mozambique [MOZ GOV] -> South African detectives [ZAF COP]
> RETREAT/access allowed: Mozambique [MOZ GOV] -> who = South African detectives [ZAF COP] ; status historical ; on 2008
A private security firm shot and killed a man at Leralla on Thursday night, and residents burned two carriages in revenge.
> ASSAULT/firearms shot and killed: private security firm [ZAF BUS] -> man [ZAF CVL] ; at Leralla ; on Thursday night
> PROTEST/vandalize burned: residents [ZAF CVL] -> - ; at Leralla
Vandals painted over the station's only camera in the same week.
The union of train drivers will strike on Friday, and its leader said that not one of his members had been questioned about the scrap.
> PROTEST/strike strike: union of train drivers [ZAF LAB] -> - ; status future ; on Friday
> ACCUSE/investigate questioned: - -> not one of his members [ZAF LAB] ; status negated ; by its leader
Metrorail carries two million passengers a day and has 500 guards.
The cold front that brought snow to the Drakensberg is expected to move out to sea.
