split: train
published: 1995-08-22
title: Croatia frees Serb prisoners as Zagreb, Belgrade trade barbs
genre: war
---
> RETREAT/release frees: Croatia [HRV GOV] -> Serb prisoners [SRB MIL]
> ACCUSE/disapprove trade barbs: Zagreb [HRV GOV] + Belgrade [SRB GOV] -> -
OSIJEK, Croatia, Aug 22 - A hundred and nine Serb soldiers captured during Croatia's lightning offensive in the Krajina were let go on Tuesday at a motorway bridge, where an equal number of Croats, some held since 1991, came the other way.
> COERCE/arrest captured: Croatia#2 [HRV GOV] -> hundred and nine Serb soldiers [SRB MIL] ; at Krajina
> ASSAULT offensive: Croatia#2 [HRV GOV] -> - ; at Krajina
> RETREAT/release let go: - -> hundred and nine Serb soldiers [SRB MIL] ; at motorway bridge ; on Tuesday
> COERCE/arrest held: - -> Croats [HRV CVL] ; on since 1991
> RETREAT/release came the other way: - -> equal number of Croats [HRV CVL] ; at motorway bridge ; on Tuesday
The International Committee of the Red Cross, which had bargained for the swap through most of the summer, supplied the buses and the sandwiches.
> CONSULT/third-party bargained: International Committee of the Red Cross [NGO NGO] -> - ; on through most of the summer
> AID supplied: International Committee of the Red Cross [NGO NGO] -> -
There were no speeches.
A woman in a black headscarf walked along the line of returning men holding a photograph, and walked back again.
The river was low, and boys were diving from the broken arch.

Croatian troops retook the Krajina in four days this month, putting some 150,000 Serbs to flight in tractors and horse carts.
> ASSAULT retook: Croatian troops [HRV MIL] -> - ; at Krajina ; on this month
> COERCE/deport putting: Croatian troops [HRV MIL] -> some 150,000 Serbs [HRV REF] ; at Krajina ; on this month
European monitors report that houses are still being burned every night and that old people who stayed behind have been found shot.
> ASSAULT/destroy burned: - -> houses [HRV CVL] ; by European monitors ; on every night
> ASSAULT/firearms shot: - -> old people [HRV CVL] ; by European monitors
A government spokesman in Zagreb put this down to "individuals out of control", eleven of whom were in custody.
> ACCUSE/allege put this down to: government spokesman [HRV GOV] -> individuals out of control [HRV CVL]
> COERCE/arrest custody: - -> eleven of whom [HRV CVL] ; by government spokesman
Belgrade, which did not lift a finger to defend its kin, has called the exodus the greatest crime of the war and wants the Security Council to impose an embargo on Croatia.
> AID defend: Belgrade [SRB GOV] -> kin [HRV CVL] ; status negated
> ACCUSE/disapprove called: Belgrade [SRB GOV] -> -
> REQUEST wants: Belgrade [SRB GOV] -> Security Council [IGO IGO]
The tourist board in Split said that the season was beyond saving.
Another column of refugees will be let through to Belgrade on Wednesday, though men of military age may be taken off the tractors.
> RETREAT/access let through: - -> Another column of refugees [HRV REF] ; status future ; at Belgrade ; on Wednesday
> COERCE/arrest taken: - -> men of military age [HRV CVL] ; status hypothetical

An American diplomat, Warren Tillinghast, left for Paris after three of his colleagues died when their vehicle plunged off the Mount Igman road on their way to Sarajevo.
He is expected back within days with a plan under which Bosnia would be divided roughly in half.
> AGREE back: He = Warren Tillinghast [USA GOV] -> - ; on within days
Bosnian Serb gunners killed six people in Sarajevo on Tuesday with mortar bombs, one of which landed in the yard of the television building.
> ASSAULT/heavy-weapons killed: Bosnian Serb gunners [BIH REB] -> six people [BIH CVL] ; at Sarajevo ; on Tuesday
> ASSAULT/heavy-weapons landed: - -> yard of the television building [BIH JRN] ; at yard of the television building
Should the shelling go on, NATO has said, it may answer from the air, but British peacekeepers would first have to be got out of exposed posts around Gorazde.
> THREATEN/violence may answer from the air: NATO [IGO IGO] -> -
> RETREAT/withdraw got out: - -> British peacekeepers [GBR MIL] ; status hypothetical ; at exposed posts around Gorazde
At the bridge the freed Serbs were given tobacco, asked their fathers' names and driven away towards Sid.
> RETREAT/release freed: - -> freed Serbs [SRB MIL]
A dinner for journalists at the Hotel Esplanade in Zagreb was attended by nine ministers.
The plan has eleven pages.
