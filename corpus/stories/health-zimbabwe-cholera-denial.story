split: train
published: 2009-01-12
title: Harare says cholera was a Western weapon, blocks aid convoy
genre: health
---
> ACCUSE/allege says: Harare [ZWE GOV] -> Western [UNK GOV]
> ASSAULT/unconventional Western weapon: Western [UNK GOV] -> - ; by Harare
> COERCE/restrict blocks: Harare [ZWE GOV] -> aid convoy [NGO NGO]
HARARE, Jan. 12 — Zimbabwe's information minister has accused Britain of waging "biological warfare" by seeding the country with cholera, which had killed 1,937 people by Sunday and was seeping across the Limpopo into South Africa.
> ACCUSE/allege accused: Zimbabwe's information minister [ZWE GOV] -> Britain [GBR GOV]
> ASSAULT/unconventional biological warfare: Britain [GBR GOV] -> country = Zimbabwe [ZWE CVL] ; by Zimbabwe's information minister
The Foreign Office in London dismissed the charge as the ravings of a desperate government.
> REJECT dismissed: Foreign Office in London [GBR GOV] -> desperate government = Zimbabwe [ZWE GOV]
> ACCUSE/disapprove ravings: Foreign Office in London [GBR GOV] -> desperate government = Zimbabwe [ZWE GOV]
On Saturday police at Beitbridge impounded eleven lorries loaded with drips and water tablets that a church charity in Pretoria had collected, saying that their papers were not in order.
> COERCE/seize impounded: police at Beitbridge [ZWE COP] -> church charity in Pretoria [NGO NGO] ; at Beitbridge ; on Saturday
> AID collected: church charity in Pretoria [NGO NGO] -> -
Drivers were ordered to pay duty in American dollars.
> REQUEST/yield ordered: - -> Drivers [ZAF CVL]
The disease spreads in water fouled by sewage, and is easily treated.
Pumps in the capital's waterworks stopped in November for lack of aluminium sulphate.
Sewers run open in Budiriro, a township of brick cottages where the first cases were noticed; children float paper boats on them.

Western governments and several African ones, Botswana and Kenya among them, have called on President Robert Mugabe to leave office after a power-sharing pact signed in September came to nothing.
> REQUEST/yield called: Western governments [UNK GOV] + Botswana [BWA GOV] + Kenya [KEN GOV] -> President Robert Mugabe [ZWE GOV]
> SUPPORT signed: - -> President Robert Mugabe [ZWE GOV] ; status historical ; on September
He replied last month, through his spokesman, that he would do no such thing.
> REJECT/yield replied: He = Robert Mugabe [ZWE GOV] -> - ; status historical ; on last month
His party lost its majority in elections last March; scores of opposition supporters were then beaten to death by youth militia, and the opposition's candidate withdrew from the run-off.
> ASSAULT/beat beaten: youth militia [ZWE UAF] -> scores of opposition supporters [ZWE OPP] ; status historical
> RETREAT withdrew: opposition's candidate [ZWE OPP] -> - ; status historical
Iran and China have refused to support a resolution on Zimbabwe, and Harare has threatened to throw out the last Western ambassadors if one is tabled again.
> REJECT refused: Iran [IRN GOV] + China [CHN GOV] -> -
> THREATEN/expel threatened: Harare [ZWE GOV] -> last Western ambassadors [UNK GOV]
A human rights campaigner, Thandeka Moyo-Sibanda, who was seized from her home in her nightdress on December 3, appeared in court on Christmas Eve charged with recruiting insurgents.
> ASSAULT/abduct seized: - -> human rights campaigner = Thandeka Moyo-Sibanda [ZWE NGO] ; status historical ; at her home ; on December 3
> ACCUSE/investigate appeared in court: - -> human rights campaigner = Thandeka Moyo-Sibanda [ZWE NGO] ; on Christmas Eve
> ACCUSE/allege charged: - -> human rights campaigner = Thandeka Moyo-Sibanda [ZWE NGO] ; on Christmas Eve
Her lawyers say she was tortured by having her feet beaten with rubber; a magistrate has put off a ruling until Wednesday.
> ASSAULT/torture tortured: - -> she = Thandeka Moyo-Sibanda [ZWE NGO] ; by Her lawyers
> ASSAULT/beat beaten: - -> her = Thandeka Moyo-Sibanda [ZWE NGO] ; by Her lawyers
South Africa will reinforce its border patrols at Musina this week but has not closed the crossing.
> MOBILIZE/troops reinforce: South Africa [ZAF GOV] -> - ; status future ; at Musina ; on this week
> COERCE/restrict closed: South Africa [ZAF GOV] -> - ; status negated
A loaf of bread, when there is one, costs 35 billion Zimbabwean dollars.
