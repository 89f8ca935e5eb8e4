split: dev
published: 2011-06-25
title: Forged deeds and a vanished village in the Chaco
genre: investigative
---
FILADELFIA, Paraguay — The village of Ka'a Poty had a school, two wells and a football pitch until August 2009, when men with chainsaws and a notarised deed arrived in the back of a cattle truck.
By evening there was a fence.
The deed, it turns out, was signed by a man who had been dead for six years.
It is one of 214 such papers, covering land the size of Lebanon, that a team of prosecutors in Asunción has been examining since the spring, and that may lead to charges against three former heads of the rural institute.
> ACCUSE/investigate examining: team of prosecutors in Asunción [PRY JUD] -> - ; at Asunción ; on spring
> ACCUSE/allege charges: - -> three former heads of the rural institute [PRY ELI] ; status hypothetical
None of the three agreed to be interviewed, and a lawyer for one of them threatened to sue if his client was named.
> REJECT agreed to be interviewed: None of the three [PRY ELI] -> -
> THREATEN threatened: lawyer [PRY CVL] -> -
The dictator Alfredo Stroessner, who fell in 1989, gave away eight million hectares to generals, bishops and a Nicaraguan fugitive, and a truth commission recommended three years ago that they be taken back.
> REQUEST/yield recommended: truth commission [PRY GOV] -> - ; status historical ; on three years ago
They have not been.

Ten families of the Enxet people who were driven out of Ka'a Poty have lived since then beside the Trans-Chaco highway, between the asphalt and somebody's wire.
> COERCE/deport driven: - -> Ten families of the Enxet people [PRY CVL] ; status historical ; at Ka'a Poty
Three of their children have been killed by lorries.
They blocked the road in May with burning tyres, until riot police beat them back and the governor promised, not for the first time, to send water.
> PROTEST/obstruct blocked: They = Enxet families [PRY CVL] -> - ; status historical ; at road ; on May
> ASSAULT/beat beat: riot police [PRY COP] -> them = Enxet families [PRY CVL] ; status historical ; at road
> AGREE promised: governor [PRY GOV] -> them = Enxet families [PRY CVL] ; status historical
The Inter-American Court of Human Rights found against Paraguay in two similar cases and ordered it to restore the land; in neither has it done so.
> SANCTION/convict found against: Inter-American Court of Human Rights [IGO JUD] -> Paraguay [PRY GOV] ; status historical
> REQUEST/yield ordered: Inter-American Court of Human Rights [IGO JUD] -> it = Paraguay [PRY GOV] ; status historical
> RETREAT/return done so: it#2 = Paraguay [PRY GOV] -> - ; status negated
Ranchers say that they bought in good faith.
Their association will hold a rally in the capital on July 9 and says it will close the cattle auctions for a week if a bill to tax soya passes.
> PROTEST/demo rally: Their association [PRY BUS] -> - ; status future ; at capital ; on July 9
> THREATEN/restrict close: it = ranchers' association [PRY BUS] -> -
The present owner of the land, a company registered in Montevideo, wants a court in Filadelfia to fine the institute for having let squatters use the wells.
> REQUEST/change wants: present owner of the land [URY BUS] -> court in Filadelfia [PRY JUD]
> SANCTION/convict fine: court in Filadelfia [PRY JUD] -> institute [PRY GOV] ; status hypothetical
Its manager said nobody had been evicted because nobody had been there.
> COERCE/deport evicted: - -> nobody [PRY CVL] ; status negated ; by Its manager
In the bed of the old pitch the goalposts are standing, and cattle rub their necks on them.
