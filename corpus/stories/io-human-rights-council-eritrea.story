split: dev
published: 2015-06-24
title: Rights council prolongs Eritrea inquiry; Asmara cries foul
genre: international organisations
---
> ACCUSE/investigate inquiry: Rights council [IGO IGO] -> Eritrea [ERI GOV]
> ACCUSE/disapprove cries foul: Asmara [ERI GOV] -> Rights council [IGO IGO]
GENEVA (Lake Agency) The United Nations Human Rights Council on Tuesday gave its commission of inquiry on Eritrea another year to determine whether forced labour and the torture of deserters amount to crimes against humanity.
> ACCUSE/investigate commission of inquiry: United Nations Human Rights Council [IGO IGO] -> Eritrea [ERI GOV]
> ASSAULT/torture torture: Eritrea [ERI GOV] -> deserters [ERI MIL]
The motion, sponsored by Djibouti and Somalia, was adopted without a vote, although Russia, Cuba and Venezuela distanced themselves from it.
> SUPPORT sponsored: Djibouti [DJI GOV] + Somalia [SOM GOV] -> -
> REJECT/change distanced: Russia [RUS GOV] + Cuba [CUB GOV] + Venezuela [VEN GOV] -> -
A 484-page report published this month drew on 550 interviews with Eritreans who have left, the commissioners having been denied visas.
> COERCE/restrict denied: - -> commissioners [IGO IGO]
It describes a system in which conscripts serve not for the eighteen months laid down in law but for decades, building roads and officers' villas, and in which women recruits are raped at training camps with impunity.
> COERCE/restrict building roads: - -> conscripts [ERI MIL] ; by It
> ASSAULT/sexual raped: - -> women recruits [ERI MIL] ; by It ; at training camps
Border guards have orders to shoot those who try to cross, though witnesses told the panel that this was enforced less often of late.
> ASSAULT/firearms shoot: Border guards [ERI COP] -> those [ERI REF] ; status hypothetical
Asmara's ambassador, Tesfalem Ghirmay, said the document was a cynical travesty based on the word of asylum seekers with a visa to win.
> ACCUSE/disapprove cynical travesty: Asmara's ambassador = Tesfalem Ghirmay [ERI GOV] -> -
"Not one of them has been asked to prove a thing," he said.
Outside the Palais des Nations about 2,000 people, bussed in from as far as Stockholm, chanted in support of the government; across the lawn a smaller group, held back by Swiss gendarmes, chanted against it.
> PROTEST/demo chanted: about 2,000 people [ERI CVL] -> - ; at Palais des Nations
> SUPPORT support: about 2,000 people [ERI CVL] -> government [ERI GOV]
> COERCE/restrict held back: Swiss gendarmes [CHE COP] -> smaller group [ERI CVL]
> PROTEST/demo chanted#2: smaller group [ERI CVL] -> it = government [ERI GOV] ; at Palais des Nations

Inside, delegates queued for coffee and watched the scene through the glass.

Some 5,000 Eritreans leave every month, a number exceeded in the central Mediterranean only by Syrians.
Denmark tightened its rules for them last year after a fact-finding trip whose authors later disowned their findings, and then relented.
> COERCE/restrict tightened its rules: Denmark [DNK GOV] -> them = Eritreans [ERI REF] ; status historical ; on last year
> CONCEDE relented: Denmark [DNK GOV] -> them = Eritreans [ERI REF] ; status historical
The country, which won independence in 1993 after a thirty-year war, has never held a national election.
> ASSAULT thirty-year war: country = Eritrea [ERI REB] -> - ; status historical
Its football team defected in Kenya, in Tanzania and, in 2012, in Uganda.
Britain will deport nobody to Asmara before then, a Home Office lawyer told a tribunal in London last week.
> COERCE/deport deport: Britain [GBR GOV] -> nobody [ERI REF] ; status negated ; by Home Office lawyer ; at Asmara
The next report is due in June.
