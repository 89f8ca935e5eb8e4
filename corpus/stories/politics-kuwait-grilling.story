split: train
published: 2011-11-19
title: Kuwaitis break into parliament after premier dodges questioning
genre: politics
---
> PROTEST/obstruct break into: Kuwaitis [KWT CVL] -> parliament [KWT LEG]
> REJECT/meet dodges: premier [KWT GOV] -> -
KUWAIT CITY, Nov 18 -- Kuwait's emir on Thursday ordered tighter security and vowed to punish those who burst into the national assembly the night before, singing the anthem and banging on the speaker's desk, to demand that his nephew the prime minister step down.
> MOBILIZE/police ordered tighter security: Kuwait's emir [KWT GOV] -> - ; on Thursday
> THREATEN/arrest vowed: Kuwait's emir [KWT GOV] -> those [KWT CVL] ; on Thursday
> PROTEST/obstruct burst into: those [KWT CVL] -> the national assembly [KWT LEG] ; on the night before
> REQUEST/yield demand: those [KWT CVL] -> the prime minister [KWT GOV] ; on the night before
Several hundred people, including at least six members of the chamber, had been on their way to the premier's house when police with batons turned them back, witnesses said, and they made for the unlit parliament building instead.
> COERCE/restrict turned them back: police [KWT COP] -> them = Several hundred people [KWT CVL] ; by witnesses
Five guards were hurt in the crush, according to the interior ministry, which added that no shots had been fired.
> ASSAULT hurt: - -> Five guards [KWT COP] ; by the interior ministry
The uproar follows a vote on Tuesday in which deputies loyal to the cabinet killed a request to question the prime minister over allegations that government money had been paid into politicians' bank accounts abroad.
> REJECT/meet killed: deputies loyal to the cabinet [KWT LEG] -> - ; on Tuesday
> REQUEST/meet request: - -> the prime minister [KWT GOV]
Fifteen lawmakers are under investigation by the public prosecutor over deposits worth hundreds of millions of dollars.
> ACCUSE/investigate investigation: the public prosecutor [KWT JUD] -> Fifteen lawmakers [KWT LEG]

"Either he goes up to the rostrum or he goes home," said Falah al-Mutairi, an Islamist deputy from a tribal district on the desert's edge.
> REQUEST/yield goes up to the rostrum: Falah al-Mutairi [KWT LEG] -> he = prime minister [KWT GOV]
Others in the opposition distanced themselves from the break-in, which one liberal described as a gift to everyone who would like to see the assembly suspended.
> ACCUSE/disapprove distanced themselves: Others in the opposition [KWT OPP] -> -
> ACCUSE/disapprove gift: one liberal [KWT OPP] -> -
> SANCTION/discontinue suspended: - -> the assembly [KWT LEG] ; status hypothetical
The emir, who has the last word in politics, has dissolved the chamber three times since 2006, twice to spare ministers an interrogation.
> SANCTION/discontinue dissolved: The emir [KWT GOV] -> the chamber [KWT LEG] ; status historical ; on 2006
Customs officers went on strike for a week last month and oil workers extracted a 66 percent pay rise by threatening to do the same.
> PROTEST/strike strike: Customs officers [KWT LAB] -> - ; on a week last month
> THREATEN threatening: oil workers [KWT LAB] -> -
The government has since said it will employ the army to run the ports should another walkout occur.
> MOBILIZE/troops employ the army: The government [KWT GOV] -> - ; status hypothetical ; by The government ; at the ports
> PROTEST/strike walkout: - -> The government [KWT GOV] ; status hypothetical
An opposition bloc of 20 has called a rally for Monday evening in Determination Square, opposite the emir's offices, and the interior ministry has refused it a permit.
> PROTEST/demo rally: An opposition bloc of 20 [KWT OPP] -> - ; status future ; at Determination Square ; on Monday evening
> REJECT/yield refused: the interior ministry [KWT GOV] -> it = opposition bloc [KWT OPP]
Parties are not allowed, but Kuwait's 50 elected deputies can hold ministers to account more fiercely than any others in the Gulf.
That freedom has its price: a plan to build four refineries and a metro has been stuck in committee since the year that the present prime minister took office.
The share index closed at its lowest in seven years, dragged down by investment firms.
A sandstorm grounded flights for three hours on Thursday morning, and falconers complained that the hunting season had been ruined.
A cargo ship ran into a jetty at Shuwaikh, damaging both.
Crown lawyers will ask a court on Sunday to remand 24 of the intruders.
> REQUEST/change ask: Crown lawyers [KWT JUD] -> a court [KWT JUD] ; status future ; on Sunday
> COERCE/arrest remand: a court [KWT JUD] -> 24 of the intruders [KWT CVL] ; status hypothetical
Every family in the country received a thousand dinars and free rations in February, to mark twenty years since its liberation.
> AID received: - -> Every family in the country [KWT CVL] ; status historical ; on February
