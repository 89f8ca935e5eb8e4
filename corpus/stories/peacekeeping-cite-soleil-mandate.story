split: train
published: 2006-12-27
title: Peacekeepers battle gangs in Haitian slum; council eyes longer stay
genre: peacekeeping
---
> ASSAULT battle: Peacekeepers [IGO MIL] -> gangs [HTI CRM] ; at Haitian slum
> AGREE eyes longer stay: council [IGO IGO] -> -
PORT-AU-PRINCE - Brazilian and Uruguayan peacekeepers in armoured cars pushed into the seaside slum of Cite Soleil before dawn on Friday in pursuit of a gang that the United Nations accuses of abducting eighty people this month, and at least nine residents were killed in five hours of shooting.
> ASSAULT/firearms pushed into: Brazilian [BRA MIL] + Uruguayan peacekeepers [URY MIL] -> gang [HTI CRM] ; at seaside slum of Cite Soleil ; on Friday
> ACCUSE/allege accuses: United Nations [IGO IGO] -> gang [HTI CRM]
> ASSAULT/abduct abducting: gang [HTI CRM] -> eighty people [HTI CVL] ; by United Nations ; on this month
> ASSAULT/firearms killed: - -> at least nine residents [HTI CVL] ; at seaside slum of Cite Soleil ; on Friday
The mission's spokesman, Edmundo Salcedo, said that the troops had fired only when fired upon and that they had not used helicopters.
> ASSAULT/firearms fired: troops [IGO MIL] -> - ; by mission's spokesman
> ASSAULT/firearms fired upon: - -> troops [IGO MIL] ; by mission's spokesman
> ASSAULT/aerial used helicopters: they = troops [IGO MIL] -> - ; status negated ; by mission's spokesman
Residents displayed large holes in their roofs and a crate of spent cartridges.
A Red Cross official complained that soldiers had kept two ambulances from entering until noon, and women at the Drouillard hospital told a reporter that uniformed men had raped two sisters in a schoolroom, a charge that the mission has promised to look into.
> ACCUSE/disapprove complained: Red Cross official [NGO NGO] -> soldiers [IGO MIL]
> COERCE/restrict kept: soldiers [IGO MIL] -> two ambulances [NGO NGO] ; by Red Cross official ; on until noon
> ASSAULT/sexual raped: uniformed men [UNK MIL] -> two sisters [HTI CVL] ; by women at the Drouillard hospital ; at schoolroom
> AGREE promised: mission [IGO MIL] -> -
> ACCUSE/investigate look into: mission [IGO MIL] -> - ; status future
Cite Soleil, built for sugar workers, has 300,000 inhabitants and one canal.

The gang's leader, a former shoeshine boy who calls himself Wilner the Quiet, escaped by sea but could be handed over by fishermen, police believe, for a reward of five thousand dollars.
> COERCE/arrest handed over: fishermen [HTI CVL] -> gang's leader [HTI CRM] ; status hypothetical ; by police
His men stoned a water tanker on Saturday, and youths armed with machetes hacked off the hand of a driver who had refused to stop.
> ASSAULT/primitive stoned: men [HTI CRM] -> water tanker [HTI BUS] ; on Saturday
> ASSAULT/primitive hacked off the hand: youths [HTI CRM] -> driver [HTI CVL]
> REJECT/yield refused: driver [HTI CVL] -> youths [HTI CRM]
The president has offered the armed groups a choice between handing in their rifles and death, "and I am told that the queue for rifles is short", Salcedo remarked.
> THREATEN/violence offered: president [HTI GOV] -> armed groups [HTI CRM]
In New York, the Security Council is expected to extend the mission in February for eight months, though China, which resents Haiti's ties with Taiwan, wants six and has not said that it will vote in favour.
> AGREE extend: Security Council [IGO IGO] -> - ; on February
> ACCUSE/disapprove resents: China [CHN GOV] -> Haiti [HTI GOV] + Taiwan [TWN GOV]
> REQUEST/change wants: China [CHN GOV] -> -
Argentina, Brazil and Chile have told the council together that they would withdraw their battalions if the term were shortened.
> THREATEN told: Argentina [ARG GOV] + Brazil [BRA GOV] + Chile [CHL GOV] -> council = Security Council [IGO IGO]
Schools in the slum will stay shut until after Epiphany.
Haiti's footballers, meanwhile, routed Trinidad in a regional qualifier that was shown on a screen outside the ruined fort.
China is a permanent member of the council.
The road to the airport, which skirts the slum, is lit by lamps on bamboo poles.
