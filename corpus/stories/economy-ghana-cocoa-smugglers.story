split: train
published: 2023-10-27
title: Ghana sends troops to cocoa frontier as beans slip abroad
genre: economy
---
> MOBILIZE/troops sends troops: Ghana [GHA GOV] -> -
DORMAA-AHENKRO, Ghana (Coast Press) — Along the red laterite road that leads to Ivory Coast, the motorcycles used to pass at night, three sacks strapped behind each rider.
Since the start of the month they have had to reckon with the army.
The government has deployed 400 soldiers to the western border to halt the smuggling of cocoa, which fetches a third more on the other side than the fixed price paid at home.
> MOBILIZE/troops deployed: government [GHA GOV] -> - ; at western border
By Thursday patrols had confiscated 1,900 bags and detained 27 people, among them a customs officer and the brother of a paramount chief.
> COERCE/seize confiscated: patrols [GHA MIL] -> - ; on Thursday
> COERCE/arrest detained: patrols [GHA MIL] -> 27 people [GHA CVL] + customs officer [GHA COP] + brother of a paramount chief [GHA CVL] ; on Thursday
Farmers interviewed in four villages said the real culprit was the regulator in Accra, which has not paid some of them since June.
> ACCUSE/disapprove said: Farmers [GHA CVL] -> regulator in Accra [GHA GOV]
"My trees do not know where Ghana ends," said Yaw Asante-Boadu, 61, who tends six acres.
"If Accra pays, I sell to Accra."

Cocoa futures in London have climbed to their highest level in 46 years, lifted by black pod disease and weeks of rain that attacked the pods before harvest.
A bumper mid-crop now looks out of reach.
The regulator's chief executive, Esther Dontoh, rejected the complaints on Wednesday and warned that buyers caught dealing with smugglers would lose their licences for life.
> REJECT rejected: regulator's chief executive = Esther Dontoh [GHA GOV] -> - ; on Wednesday
> THREATEN/restrict warned: regulator's chief executive = Esther Dontoh [GHA GOV] -> buyers [GHA BUS]
She is expected to fly to Abidjan in November to ask her Ivorian opposite number to align the two prices.
> AGREE expected to fly: She = Esther Dontoh [GHA GOV] -> her Ivorian opposite number [CIV GOV] ; at Abidjan ; on November
The two governments agreed in 2018 to set floor prices together, and for one season they did.
> AGREE agreed: two governments [UNK GOV] -> - ; status historical ; on 2018
> COOPERATE did: they = Ghana and Ivory Coast [UNK GOV] -> - ; status historical ; on one season
From next week the navy will station two gunboats on the Tano lagoon as well.
> MOBILIZE station: navy [GHA MIL] -> - ; status future ; at Tano lagoon ; on next week
No farmer has been prosecuted so far.
> ACCUSE/investigate prosecuted: - -> No farmer [GHA CVL] ; status negated
Traders in Amsterdam doubt that soldiers can plug a frontier of 720 kilometres, most of it forest.
