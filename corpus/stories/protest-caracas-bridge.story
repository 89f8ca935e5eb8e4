split: train
published: 2017-06-20
title: Venezuelan teen shot at air base fence as protests pass 80th day
genre: protest
---
> ASSAULT/firearms shot: - -> Venezuelan teen [VEN CVL] ; at air base fence
CARACAS, June 19 - A military policeman poked the barrel of a shotgun through the railings of an air base in eastern Caracas on Monday and fired three times at demonstrators a few paces away, killing a 17-year-old business student in full view of a news photographer.
> ASSAULT/firearms fired: A military policeman [VEN MIL] -> demonstrators [VEN CVL] ; at an air base in eastern Caracas ; on Monday
> ASSAULT/firearms killing: A military policeman [VEN MIL] -> a 17-year-old business student [VEN CVL] ; at an air base in eastern Caracas ; on Monday
The interior minister admitted on Twitter that the sergeant had used an unauthorised weapon, and said that he would be handed to civilian prosecutors.
> CONCEDE admitted: The interior minister [VEN GOV] -> -
> ACCUSE/allege handed: - -> he = sergeant [VEN MIL] ; status future ; by The interior minister
It was the 75th death in a wave of unrest that began in April, when the supreme court briefly usurped the functions of the opposition-led congress.
> COERCE/seize usurped: the supreme court [VEN JUD] -> the opposition-led congress [VEN LEG] ; on April
> PROTEST/riot unrest: - -> the supreme court [VEN JUD] ; on April
Hooded youths with home-made shields spent the rest of the day trading volleys of stones and tear gas with guardsmen on the Francisco Fajardo motorway, and a lorry carrying flour was looted.
> PROTEST/riot trading volleys: Hooded youths [VEN CVL] -> guardsmen [VEN MIL] ; at the Francisco Fajardo motorway
> ASSAULT/crowd-control tear gas: guardsmen [VEN MIL] -> Hooded youths [VEN CVL] ; at the Francisco Fajardo motorway
"My son used to say that he was protesting so that I could find my blood-pressure pills," the boy's father, a driving instructor, told mourners.
> PROTEST/demo protesting: he = 17-year-old student [VEN CVL] -> - ; by the boy's father

Foreign ministers of the Organization of American States, gathered in Cancún, fell three votes short of a resolution calling on the government to call off a rewriting of the constitution and let in humanitarian aid.
> CONSULT/multilateral gathered: Foreign ministers of the Organization of American States [IGO IGO] -> - ; at Cancún
> REJECT/change fell three votes short: Foreign ministers of the Organization of American States [IGO IGO] -> -
> REQUEST/yield calling on: Foreign ministers of the Organization of American States [IGO IGO] -> the government [VEN GOV] ; status negated
Venezuela's own envoy stalked out before the count, declaring that her country would not recognise anything decided there and would leave the body for good.
> REJECT/meet stalked out: Venezuela's own envoy [VEN GOV] -> -
> REJECT would not recognise: her country = Venezuela [VEN GOV] -> -
> SANCTION/withdraw leave: her country = Venezuela [VEN GOV] -> the body = Organization of American States [IGO IGO] ; status future ; by Venezuela's own envoy
The attorney general, once a pillar of the ruling movement, broke ranks in March and has since asked the courts, in vain, to halt the July 30 vote for a new assembly.
> REJECT/assist broke ranks: The attorney general [VEN JUD] -> the ruling movement [VEN PTY] ; on March
> REQUEST/change asked: The attorney general [VEN JUD] -> the courts [VEN JUD]
> REJECT/change in vain: the courts [VEN JUD] -> The attorney general [VEN JUD]
Lawmakers of the governing party want her examined by a panel of psychiatrists.
> REQUEST/yield want: Lawmakers of the governing party [VEN LEG] -> her = attorney general [VEN JUD]
If the assembly goes ahead, opposition leaders say, they could form a parallel cabinet, a step that some of their own allies abroad consider reckless.
Prisoners released last week from a military jail in Ramo Verde told lawyers of beatings, of powder from tear-gas canisters blown into their mouths and of pasta mixed with excrement.
> RETREAT/release released: - -> Prisoners [VEN CVL] ; at a military jail in Ramo Verde ; on last week
> ASSAULT/beat beatings: - -> Prisoners [VEN CVL] ; by Prisoners ; at a military jail in Ramo Verde
> ASSAULT/torture blown into their mouths: - -> their = Prisoners [VEN CVL] ; by Prisoners ; at a military jail in Ramo Verde
The vice-president for the economy blames the shortages on speculators and on a hidden blockade directed from Miami.
> ACCUSE/allege blames: The vice-president for the economy [VEN GOV] -> speculators [VEN BUS]
Inflation this year is put by private economists at 700 percent, and three-quarters of adults questioned for a university survey had lost weight, nine kilos on average, in 2016.
Oil output has dropped to its lowest level in a generation.
Dengue has returned to the coast, and a box of antibiotics, when there is one, costs a fortnight's wage.
If the sergeant is convicted he could be locked up for thirty years, a retired judge said.
> SANCTION/convict convicted: - -> the sergeant [VEN MIL] ; status hypothetical
> COERCE/arrest locked up: - -> he = sergeant [VEN MIL] ; status hypothetical ; by a retired judge
The national youth football side, to the astonishment of everyone, reached the final of the under-20 World Cup in South Korea.
Rain fell on the motorway at dusk and washed the grey dust of the gas towards the river.
