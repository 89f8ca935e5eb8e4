split: dev
published: 2000-08-29
title: Caspian seal deaths put Kazakh drillers in the dock
genre: disaster
---
> ACCUSE/investigate in the dock: - -> Kazakh drillers [KAZ BUS]
ATYRAU, Kazakhstan, Aug. 29 - A court in this oil town on Monday ordered a consortium of Western companies to pay $7.2 million for spills on the northern shelf of the Caspian Sea, where more than ten thousand seals have washed ashore since spring.
> SANCTION/convict ordered: court in this oil town [KAZ JUD] -> consortium of Western companies [UNK BUS] ; at this oil town ; on Monday
The verdict, the first of its kind since Kazakhstan opened the shelf to foreigners, was greeted with applause from pensioners who had filled the public benches.
> SUPPORT applause: pensioners [KAZ CVL] -> -
Lawyers for the consortium said they would appeal, arguing that virologists had traced the die-off to canine distemper and not to oil.
> REQUEST/yield appeal: consortium [UNK BUS] -> - ; status future
Scientists from Russia, Britain and Japan, who examined two hundred carcasses in May, found the virus in most of them.
They also found livers laden with pesticides.

The deputy governor of the region, Serik Dosmukhamedov, had threatened in June to revoke the drilling permits and expel the foreign crews if a second rig was towed out before the breeding season was over.
> THREATEN/expel threatened: deputy governor of the region = Serik Dosmukhamedov [KAZ GOV] -> foreign crews [UNK BUS] ; status historical ; on June
He retreated a fortnight later, after a telephone call from the capital.
> CONCEDE retreated: He = Serik Dosmukhamedov [KAZ GOV] -> capital [KAZ GOV] ; on fortnight later
> CONSULT/phone telephone call: capital [KAZ GOV] -> He = Serik Dosmukhamedov [KAZ GOV]
Nobody in Astana would say on Monday who had made it.
Kazakhstan counts on the field, which may hold more crude than the North Sea, to fill a budget drained by low prices.
Five states share the Caspian and cannot agree whether it is a sea or a lake.
Iran and Russia reject any division that would leave them with less than an equal share of the floor, while Azerbaijan and Turkmenistan dispute a field in midwater.
> REJECT/yield reject: Iran [IRN GOV] + Russia [RUS GOV] -> -
> ACCUSE/disapprove dispute: Azerbaijan [AZE GOV] + Turkmenistan [TKM GOV] -> -
Sturgeon, whose roe once paid for the schools of Atyrau, have become so rare that poachers now outnumber the boats with licences.
Border guards shot and wounded two of them near the mouth of the Ural last week and confiscated 300 kilograms of fish.
> ASSAULT/firearms shot and wounded: Border guards [KAZ COP] -> two of them = poachers [KAZ CRM] ; at mouth of the Ural ; on last week
> COERCE/seize confiscated: Border guards [KAZ COP] -> two of them = poachers [KAZ CRM] ; on last week
Green activists will chain themselves to the consortium's gates on Thursday.
> PROTEST/obstruct chain themselves: Green activists [KAZ CVL] -> consortium [UNK BUS] ; status future ; at consortium's gates ; on Thursday
The wind blew from the shelf all day, and it smelled of eggs.
