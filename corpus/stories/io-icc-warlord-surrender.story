split: train
published: 2006-03-21
title: Congolese militia leader flown to The Hague
genre: international organisations
---
> COOPERATE flown: - -> The Hague = International Criminal Court [IGO JUD]
THE HAGUE - A militia commander accused of sending children as young as nine into battle in the forests of Ituri was handed over to the International Criminal Court at the weekend, becoming one of the first suspects to occupy its cells in the dunes.
> ACCUSE/allege accused: - -> militia commander = Étienne Baluku [COD REB]
> MOBILIZE/militia sending children: militia commander = Étienne Baluku [COD REB] -> -
> COOPERATE handed over: - -> International Criminal Court [IGO JUD] ; on weekend
Étienne Baluku, 45, arrived at Rotterdam airport aboard a French military aircraft that the government in Paris had lent for the purpose.
> AID lent: government in Paris [FRA GOV] -> -
He had been in the custody of Congolese military police in Kinshasa since nine Bangladeshi peacekeepers were ambushed and shot last year.
> COERCE/arrest custody: Congolese military police [COD MIL] -> He = Étienne Baluku [COD REB] ; at Kinshasa
> ASSAULT ambushed: - -> nine Bangladeshi peacekeepers [IGO MIL] ; status historical ; on last year
> ASSAULT/firearms shot: - -> nine Bangladeshi peacekeepers [IGO MIL] ; status historical ; on last year
His lawyer said he had played no part in that attack and would contest every count.
> ASSAULT attack: he = Étienne Baluku [COD REB] -> - ; status negated ; by His lawyer
> REJECT contest: he = Étienne Baluku [COD REB] -> -
The prosecutor, who issued the arrest warrant under seal in January, praised Kinshasa for what he called a partnership.
> COERCE/arrest arrest warrant: prosecutor [IGO JUD] -> - ; status historical ; on January
> SUPPORT praised: prosecutor [IGO JUD] -> Kinshasa [COD GOV]

The court opened in 2002 and has 100 member states.
It has no police of its own.
Interpol and the Congolese police have exchanged fingerprints of eleven wanted men since the autumn.
> COOPERATE exchanged: Interpol [IGO COP] + Congolese police [COD COP] -> - ; on autumn
Spain has lent forensic doctors, and Kampala has been asked to lend more.
> AID lent: Spain [ESP GOV] -> -
> REQUEST/assist asked: - -> Kampala [UGA GOV]
Neither Uganda nor Rwanda, both of which armed factions in Ituri during the five-year war that drew in half a dozen neighbours, is mentioned in the charge sheet.
> AID armed: Uganda [UGA GOV] + Rwanda [RWA GOV] -> factions in Ituri [COD REB] ; status historical
> ASSAULT five-year war: half a dozen neighbours [UNK GOV] -> - ; status historical ; at Ituri
Human rights groups applauded the transfer, but said the prosecutor should go after the paymasters as well.
> SUPPORT applauded: Human rights groups [NGO NGO] -> -
> REQUEST/change said: Human rights groups [NGO NGO] -> prosecutor [IGO JUD]
The court will try two more commanders from Ituri next year, and judges said they would not hesitate to seize the houses of any who stayed away.
> ACCUSE/investigate try: court [IGO JUD] -> two more commanders from Ituri [COD REB] ; status future ; on next year
> THREATEN/restrict would not hesitate to seize: judges [IGO JUD] -> any [COD REB]
In Bunia, the capital of the district, former child soldiers crowded around a radio at a workshop where they are learning to mend bicycles.
"Let him explain to the white judges why I cannot sleep," said one, who is now 17.
An initial hearing has been set for Friday, when the suspect will be asked to give his name.
> ACCUSE/investigate initial hearing: - -> suspect = Étienne Baluku [COD REB] ; status future ; on Friday
