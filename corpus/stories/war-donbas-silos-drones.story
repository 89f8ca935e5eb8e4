split: train
published: 2024-07-18
title: Drones halt Odesa grain shipments; Ankara offers to host talks
genre: war
---
> ASSAULT/drone halt: Drones [RUS MIL] -> Odesa grain shipments [UKR BUS] ; at Odesa
> AGREE offers: Ankara [TUR GOV] -> -
ODESA, Ukraine (Danube Press Service) - Russian drones set fire to two grain terminals on the lower Danube overnight and killed a crane operator, Ukrainian officials said on Thursday, in the seventh such attack since the harvest started.
> ASSAULT/drone set fire: Russian drones [RUS MIL] -> two grain terminals [UKR BUS] ; by Ukrainian officials ; at lower Danube ; on overnight
> ASSAULT/drone killed: Russian drones [RUS MIL] -> crane operator [UKR CVL] ; by Ukrainian officials ; at lower Danube ; on overnight
Air defences brought down eleven of the machines, and fragments of one came down across the river in a Romanian vineyard.
> ASSAULT brought down: Air defences [UKR MIL] -> machines [RUS MIL]
Bucharest protested to the Russian ambassador, who replied that the fragments had yet to be shown to have a nationality.
> ACCUSE/disapprove protested: Bucharest [ROU GOV] -> Russian ambassador [RUS GOV]
> REJECT replied: Russian ambassador [RUS GOV] -> Bucharest [ROU GOV]
NATO, of which Romania is a member, did not scramble aircraft.
> MOBILIZE scramble: NATO [IGO MIL] -> - ; status negated
Izmail, a sleepy port with a fine mosque, handled almost no grain before 2022.

Moscow said that the terminals were being used to unload naval drones and that strikes would continue until they were not.
> ACCUSE/allege used to unload naval drones: Moscow [RUS GOV] -> -
> THREATEN/violence strikes would continue: Moscow [RUS GOV] -> -
Insurers in London have trebled the premium for ships calling at Izmail, and two vessels under the Liberian flag turned back at the bar.
Wheat futures in Paris soared to their highest in five weeks before beating a retreat.
The Turkish foreign minister telephoned both of his colleagues in the afternoon and proposed to receive their deputies in Antalya next week, with a United Nations official at the table, to see whether ports at least might be spared.
> CONSULT/phone telephoned: Turkish foreign minister [TUR GOV] -> both of his colleagues [UNK GOV] ; on afternoon
> AGREE proposed: Turkish foreign minister [TUR GOV] -> deputies [UNK GOV] ; at Antalya ; on next week
> CONCEDE spared: - -> ports [UNK BUS] ; status hypothetical
Kyiv would come if fuel depots were included; Moscow has not said whether it would.
> AGREE come: Kyiv [UKR GOV] -> - ; status hypothetical
An earlier bargain, under which 33 million tonnes of grain left Ukraine in eleven months, collapsed in July last year when Russia walked away from it.
> SANCTION/withdraw walked away: Russia [RUS GOV] -> - ; status historical ; on July last year
"If the corn cannot leave by water it will leave by lorry, and if the lorries are hit we shall eat it ourselves," said Oksana Berezovska, who farms at Reni.
> ASSAULT hit: - -> lorries [UKR BUS] ; status hypothetical ; by Oksana Berezovska
The harvest is expected to come to about 52 million tonnes.

Polish hauliers, who blockaded the frontier for three months last winter, have threatened to do so again from August.
> PROTEST/obstruct blockaded: Polish hauliers [POL BUS] -> - ; status historical ; at frontier ; on for three months last winter
> THREATEN/restrict threatened: Polish hauliers [POL BUS] -> -
The Ukrainian navy, which has no large ships, claimed on Wednesday to have struck a tug at Chornomorske with a drone of its own.
> ASSAULT/drone struck: Ukrainian navy [UKR MIL] -> tug [RUS MIL] ; by Ukrainian navy ; at Chornomorske
Temperatures in the steppe reached 40 degrees.
