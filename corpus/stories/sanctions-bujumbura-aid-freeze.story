split: train
published: 2016-03-15
title: Europe cuts off Burundi's budget; crowds march against Belgium
genre: sanctions
---
> SANCTION/discontinue cuts off: Europe [IGO IGO] -> Burundi [BDI GOV]
> PROTEST/demo march: crowds [BDI CVL] -> Belgium [BEL GOV]
BUJUMBURA - The European Union, which pays for about half of Burundi's budget, on Monday suspended all direct aid to the government until it opens a dialogue with its exiled opponents, disarms its youth militia and lets two radio stations back on the air.
> SANCTION/discontinue suspended: European Union [IGO IGO] -> government [BDI GOV] ; on Monday
> CONSULT dialogue: it = Burundi's government [BDI GOV] -> exiled opponents [BDI OPP] ; status hypothetical
> RETREAT/disarm disarms: it = Burundi's government [BDI GOV] -> youth militia [BDI UAF] ; status hypothetical
> CONCEDE lets: it = Burundi's government [BDI GOV] -> two radio stations [BDI JRN] ; status hypothetical
Food and medicine will go on arriving through charities.
More than 400 people have been killed since April, when the president let it be known that he would stand for a third term.
> ASSAULT killed: - -> More than 400 people [BDI CVL] ; on since April
Coffee, the only export of any size, is picked between March and June.
The country, no larger than Belgium, has eleven million people.

The government's spokesman, Prosper Niyongabo, called the decision "colonial arithmetic" and assured civil servants that they would be paid this month.
> ACCUSE/disapprove called: government's spokesman = Prosper Niyongabo [BDI GOV] -> -
> AGREE assured: government's spokesman = Prosper Niyongabo [BDI GOV] -> civil servants [BDI LAB] ; on this month
By eleven o'clock several thousand people had been marshalled outside the Belgian embassy, where they sang, denied being paid to do so and dispersed at noon.
> PROTEST/demo marshalled: several thousand people [BDI CVL] -> Belgian embassy [BEL GOV] ; at outside the Belgian embassy
> REJECT denied: they = demonstrators [BDI CVL] -> -
Brussels expects worse: Belgian schools are to close early for Easter, and 500 citizens have been advised to leave.
> REQUEST/change advised: - -> 500 citizens [BEL CVL]
A march planned by the opposition for Thursday has been forbidden.
> PROTEST/demo march: opposition [BDI OPP] -> - ; status future ; on Thursday
> COERCE/restrict forbidden: - -> opposition [BDI OPP]
The embassy's visa section was open as usual.

Talks under a Ugandan mediator broke up in December after forty minutes, most of which were spent on the seating.
> CONSULT/third-party Talks: Ugandan mediator [UGA GOV] -> - ; on December
The African Union threatened in the same month to send 5,000 peacekeepers whether Burundi liked it or not, and thought better of it in January.
> THREATEN threatened: African Union [IGO IGO] -> Burundi [BDI GOV] ; on same month
> CONCEDE thought better of it: African Union [IGO IGO] -> - ; on January
Rwanda is suspected by UN experts of drilling Burundian refugees in a forest camp for an eventual invasion, an accusation that Kigali finds "childish".
> ACCUSE/allege suspected: UN experts [IGO IGO] -> Rwanda [RWA GOV]
> AID drilling: Rwanda [RWA GOV] -> Burundian refugees [BDI REF] ; by UN experts ; at forest camp
> ASSAULT invasion: Burundian refugees [BDI REF] -> - ; status hypothetical ; by UN experts
> REJECT finds: Kigali [RWA GOV] -> UN experts [IGO IGO]
It has said that it will move the refugees on to other countries, of which none has yet volunteered.
> COERCE/deport move: it = Rwanda [RWA GOV] -> refugees [BDI REF] ; status future ; by It ; at other countries
> AID volunteered: none = other countries [UNK GOV] -> - ; status negated
Some 250,000 people have crossed the frontiers in eleven months.
The opposition's best-known voice, a sociologist, broadcasts from Kigali on Tuesdays.
Burundi's drummers have been removed from the programme of a festival in Ghent.
