split: train
published: 2012-11-29
title: Bogota quits court pact after losing seas to Nicaragua
genre: diplomacy
---
> SANCTION/withdraw quits: Bogota [COL GOV] -> -
BOGOTA, Nov 29 - Colombia announced on Wednesday that it was leaving a 1948 treaty which obliges American states to bring their disputes to the world court, nine days after judges in The Hague awarded Nicaragua a swathe of the Caribbean larger than Belgium.
> SANCTION/withdraw leaving: it = Colombia [COL GOV] -> - ; by Colombia
> SUPPORT awarded: judges in The Hague [IGO JUD] -> Nicaragua [NIC GOV]
"The borders of nations must not be in the hands of judges," the Colombian foreign minister, Jimena Arboleda, said in a televised address.
> REJECT must not be in the hands: Colombian foreign minister = Jimena Arboleda [COL GOV] -> judges [IGO JUD]
The decision does not undo the verdict, which cannot be appealed, but shields Colombia from new suits, including one that Managua has been rumoured to be drafting.
> ACCUSE suits: - -> Colombia [COL GOV] ; status hypothetical
> ACCUSE drafting: Managua [NIC GOV] -> Colombia [COL GOV] ; status hypothetical

On San Andres, the reef-ringed island that Colombia keeps, fishermen burned a Nicaraguan flag and raised black ones on their launches.
> PROTEST/vandalize burned: fishermen [COL CVL] -> Nicaraguan [NIC GOV] ; at San Andres
> PROTEST/demo raised: fishermen [COL CVL] -> - ; at San Andres
Many say that the lobster banks now lie on the wrong side of an invisible fence.
Two Colombian frigates were still on patrol there on Wednesday in waters that the ruling made Nicaraguan, and the navy has orders to stay.
> MOBILIZE/troops patrol: Two Colombian frigates [COL MIL] -> - ; at waters that the ruling made Nicaraguan ; on Wednesday
Arboleda's Nicaraguan counterpart, Rigoberto Solis, protested that Colombia was behaving "as if the law were a menu", yet he told reporters in the same breath that Nicaraguan boats would do nothing to provoke a fight.
> ACCUSE/disapprove protested: Nicaraguan counterpart = Rigoberto Solis [NIC GOV] -> Colombia [COL GOV]
> CONCEDE would do nothing: he = Rigoberto Solis [NIC GOV] -> -
He has since telephoned Arboleda, and the two ministers, who are to meet in Mexico City on Saturday, agreed that their navies should talk.
> CONSULT/phone telephoned: He = Rigoberto Solis [NIC GOV] -> Arboleda [COL GOV]
> AGREE meet: two ministers = Solis and Arboleda [UNK GOV] -> - ; at Mexico City ; on Saturday
> AGREE agreed: two ministers = Solis and Arboleda [UNK GOV] -> -
The president's approval rating has dropped by sixteen points in a month, according to a poll for a Bogota television channel.
On Friday islanders will march to the governor's house to demand compensation, which the treasury does not intend to pay.
> PROTEST/demo march: islanders [COL CVL] -> governor [COL GOV] ; status future ; on Friday
> REQUEST/assist demand: islanders [COL CVL] -> - ; status future ; on Friday
> REJECT/assist does not intend: treasury [COL GOV] -> islanders [COL CVL]

The case had lasted eleven years.
Colombian lawyers had pressed their foreign ministry to settle in 2007, when the court first ruled, and former presidents have since blamed one another in newspaper columns.
> REQUEST/change pressed: Colombian lawyers [COL CVL] -> foreign ministry [COL GOV] ; status historical ; on 2007
> ACCUSE/disapprove blamed: former presidents [COL ELI] -> -
Legal scholars were taken aback by the withdrawal, for the treaty carries the very name of Bogota, where it was concluded.
Bolivia, which signed it late, is relying on the same pact to bring Chile to court over access to the Pacific.
> ACCUSE bring Chile to court: Bolivia [BOL GOV] -> Chile [CHL GOV] ; status future
> SUPPORT signed: Bolivia [BOL GOV] -> - ; status historical
Oil companies holding leases in the area have put seismic surveys on hold.
The peso firmed a little against the dollar, and the hurricane season, which spared San Andres, ends on Friday.
