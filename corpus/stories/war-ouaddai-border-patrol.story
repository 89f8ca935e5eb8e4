split: dev
published: 2006-12-13
title: Chad, Sudan trade accusations as displaced brace for new raids
genre: war
---
> ACCUSE/disapprove accusations: Chad [TCD GOV] + Sudan [SDN GOV] -> -
> ASSAULT raids: - -> displaced [TCD REF] ; status future
ABECHE, Chad, Dec 13 - Aid agencies in eastern Chad began moving non-essential staff to the capital on Wednesday after local chiefs warned that horsemen massing near the Sudanese border might attack three camps before the end of the week.
> RETREAT/withdraw moving: Aid agencies in eastern Chad [NGO NGO] -> - ; at eastern Chad ; on Wednesday
> MOBILIZE/militia massing: horsemen [SDN UAF] -> - ; by local chiefs ; at near the Sudanese border
> ASSAULT attack: horsemen [SDN UAF] -> three camps [TCD REF] ; status hypothetical ; by local chiefs ; on before the end of the week
Some 90,000 Chadians who were chased from their villages this year live in the camps alongside refugees from Darfur.
> COERCE/deport chased: - -> Some 90,000 Chadians [TCD REF] ; at villages ; on this year
The Chadian government says that the horsemen are armed by Khartoum and paid in cattle, while Sudan accuses its neighbour of sheltering the Darfur rebels whom it is fighting.
> AID armed: Khartoum [SDN GOV] -> horsemen [SDN UAF] ; by Chadian government
> AID paid: Khartoum [SDN GOV] -> horsemen [SDN UAF] ; by Chadian government
> ACCUSE/allege accuses: Sudan [SDN GOV] -> neighbour = Chad [TCD GOV]
> AID sheltering: neighbour = Chad [TCD GOV] -> Darfur rebels [SDN REB] ; by Sudan
> ASSAULT fighting: it = Sudan [SDN GOV] -> Darfur rebels [SDN REB]
Neither has produced the evidence that it claims to possess.
The town's only hotel has eleven rooms and no vacancies.

N'Djamena will close the frontier on Friday and plans to arm village guards, Prime Minister Youssouf Abdoulaye told parliament.
> COERCE/restrict close: N'Djamena [TCD GOV] -> - ; status future ; by Prime Minister Youssouf Abdoulaye ; at frontier ; on Friday
> MOBILIZE/militia arm: N'Djamena [TCD GOV] -> village guards [TCD UAF] ; status future ; by Prime Minister Youssouf Abdoulaye
He ruled out a United Nations force for the time being, saying that Chad could not wait for "papers from New York".
> REJECT/assist ruled out: He = Youssouf Abdoulaye [TCD GOV] -> United Nations [IGO IGO]
French soldiers stationed at Abeche have not fired on anyone, their spokesman said, but they fly reconnaissance missions for the Chadian army and would protect foreigners if the town came under attack.
> ASSAULT/firearms fired: French soldiers [FRA MIL] -> anyone [UNK UNK] ; status negated ; by spokesman
> AID fly reconnaissance missions: they = French soldiers [FRA MIL] -> Chadian army [TCD MIL] ; by spokesman
> AID protect: they = French soldiers [FRA MIL] -> foreigners [UNK CVL] ; status hypothetical ; by spokesman
> ASSAULT attack: - -> town = Abeche [TCD CVL] ; status hypothetical ; by spokesman ; at town
Libya has invited the two presidents to Tripoli for a meeting that diplomats say may not take place.
> REQUEST/meet invited: Libya [LBY GOV] -> two presidents [UNK GOV]
> CONSULT meeting: two presidents [UNK GOV] -> - ; status hypothetical ; by diplomats ; at Tripoli
Abeche was a sultan's capital until 1909, and camels still have the right of way.

At Goz Beida, women who walk out for firewood leave before four in the morning so as to be back at sunrise.
"If they come, I will run with the two small ones, and the big one must run by himself," said Hawa Ibrahim, a widow from the burned village of Djorlo.
> ASSAULT/destroy burned: - -> village of Djorlo [TCD CVL] ; at village of Djorlo
The harvest, by general agreement the best in six years, is rotting in the fields.
Eastern Chad receives rain for only three months of the year.
