split: train
published: 2006-03-30
title: Zambia's former health chief jailed over vanished drug money
genre: corruption
---
> COERCE/arrest jailed: - -> Zambia's former health chief [ZMB ELI]
LUSAKA (Zambezi News Agency) -- A magistrate on Wednesday found Zambia's former top health civil servant guilty of stealing donor money meant for malaria drugs and sent him to prison for five years with hard labour, the stiffest penalty yet in a graft campaign that has netted few big fish.
> SANCTION/convict found: A magistrate [ZMB JUD] -> Zambia's former top health civil servant = Kelvin Mwansa [ZMB ELI] ; on Wednesday
> COERCE/arrest sent him to prison: A magistrate [ZMB JUD] -> him = Kelvin Mwansa [ZMB ELI] ; on Wednesday
Kelvin Mwansa, 57, wept as the sentence was read, then embraced his wife before warders led him away.
> COERCE/arrest led him away: warders [ZMB COP] -> him = Kelvin Mwansa [ZMB ELI]
> COERCE/arrest sentence: - -> Kelvin Mwansa [ZMB ELI]
The court also ordered the forfeiture of two lodges, a fleet of minibuses and a house in a Lusaka suburb, which the state says were bought with 10 billion kwacha diverted through a firm that existed only on paper.
> COERCE/seize forfeiture: The court [ZMB JUD] -> -
"You have put greed in the mouths of sick children," the magistrate, Irene Lungu, told him.
> ACCUSE/disapprove put greed: the magistrate = Irene Lungu [ZMB JUD] -> You = Kelvin Mwansa [ZMB ELI]

Three co-accused were acquitted for lack of evidence, a decision prosecutors intend to challenge in the High Court.
> CONCEDE acquitted: - -> Three co-accused [ZMB CVL]
> REJECT/change challenge: prosecutors [ZMB JUD] -> - ; status future ; at the High Court
The trial had been moved twice because of a leaking roof.
Defence counsel described the verdict as political and said an appeal would be lodged within 14 days.
> ACCUSE/disapprove political: Defence counsel [ZMB CVL] -> -
> REQUEST/yield appeal: Defence counsel [ZMB CVL] -> - ; status future ; on within 14 days
Sweden and the Netherlands, which froze payments to the health ministry when auditors raised the alarm in 2004, gave the ruling a cautious welcome.
> SANCTION/discontinue froze payments: Sweden [SWE GOV] + the Netherlands [NLD GOV] -> the health ministry [ZMB GOV] ; status historical ; on 2004
> ACCUSE/allege raised the alarm: auditors [UNK UNK] -> the health ministry [ZMB GOV] ; status historical ; on 2004
> SUPPORT welcome: Sweden [SWE GOV] + the Netherlands [NLD GOV] -> -
Neither has yet resumed its aid.
> AID aid: Neither = Sweden and the Netherlands [UNK GOV] -> - ; status negated

Malaria kills some 50,000 Zambians a year, according to the health ministry.
A general election is due by the end of the year, and pollsters rate it too close to call.
The drugs themselves, artemisinin tablets made in Basel, are kept in a warehouse by the railway station, where a new padlock has been fitted.
Mwansa's wife said that she would sell no furniture to pay his fine, since none had been imposed.
> SANCTION/convict fine: - -> his = Kelvin Mwansa [ZMB ELI] ; status negated ; by Mwansa's wife
The anti-corruption task force, set up with British money four years ago, has been attacked by opposition parties as a weapon against the previous administration.
> AID money: British [GBR GOV] -> The anti-corruption task force [ZMB GOV] ; status historical ; on four years ago
> ACCUSE/disapprove attacked: opposition parties [ZMB OPP] -> The anti-corruption task force [ZMB GOV]
Its chairman, a retired judge, said he was negotiating with authorities in Switzerland over the return of a further $3 million, and did not rule out prosecuting a former minister.
> CONSULT negotiating: he = Its chairman [ZMB GOV] -> authorities in Switzerland [CHE GOV] ; by Its chairman
> ACCUSE/allege prosecuting: he = Its chairman [ZMB GOV] -> a former minister [ZMB ELI] ; status hypothetical
Copper, the country's main export, fetched a record price in London this week.
