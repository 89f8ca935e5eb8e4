split: train
published: 2021-07-08
title: Central Asian leaders fail to agree on water as fields wither
genre: diplomacy
---
> AGREE agree: Central Asian leaders [UNK GOV] -> - ; status negated
BISHKEK (Tien Shan Wire) - Presidents of five Central Asian states ended a two-day summit on Thursday without the water-sharing pact that farmers downstream had been promised, and blamed one another for its collapse.
> CONSULT/multilateral summit: Presidents of five Central Asian states [UNK GOV] -> - ; on two-day
> AGREE promised: - -> farmers [UNK CVL]
> ACCUSE/disapprove blamed: Presidents of five Central Asian states [UNK GOV] -> -
> AGREE pact: Presidents of five Central Asian states [UNK GOV] -> - ; status negated
Uzbek and Kazakh officials had wanted upstream Kyrgyzstan to release an extra 800 million cubic metres from the Toktogul reservoir before August, in exchange for coal and electricity.
> REQUEST/assist wanted: Uzbek [UZB GOV] + Kazakh officials [KAZ GOV] -> Kyrgyzstan [KGZ GOV]
The Kyrgyz energy minister, Azamat Sydykov, refused, saying that the reservoir stood at its lowest level in seven years and that his countrymen would otherwise freeze in February.
> REJECT/assist refused: Kyrgyz energy minister = Azamat Sydykov [KGZ GOV] -> -
Kyrgyz herders intend to picket the government building in Bishkek on Saturday for the opposite reason.
> PROTEST/demo picket: Kyrgyz herders [KGZ CVL] -> government [KGZ GOV] ; status future ; at Bishkek ; on Saturday

Temperatures in the Syr Darya valley have passed 42 degrees Celsius, and cotton has begun to drop its bolls.
In Jizzakh, villagers used tractors to block the Tashkent highway for six hours on Tuesday before the regional governor agreed to truck in drinking water.
> PROTEST/obstruct block: villagers [UZB CVL] -> - ; at Tashkent highway ; on Tuesday
> AGREE agreed: regional governor [UZB GOV] -> -
No one was detained, according to the regional prosecutor's office.
> COERCE/arrest detained: - -> No one [UZB CVL] ; status negated ; by regional prosecutor's office
A pumping station at Jizzakh that was renovated in 2018 has never run at more than two-thirds of its capacity.
Kazakhstan is expected to criticise the outcome openly when its parliament meets on Monday, an aide to the speaker said.
> ACCUSE/disapprove criticise: Kazakhstan [KAZ GOV] -> - ; status future ; by aide to the speaker ; on Monday

In place of a pact, the leaders adopted a declaration in which they "reaffirm the spirit of good-neighbourliness" and undertake to hold another round of consultations in the Turkmen port of Avaza in the autumn.
> SUPPORT reaffirm: leaders = Presidents of five Central Asian states [UNK GOV] -> -
> AGREE undertake: leaders = Presidents of five Central Asian states [UNK GOV] -> - ; at Turkmen port of Avaza ; on autumn
Tajikistan declined to sign even that.
> REJECT declined: Tajikistan [TJK GOV] -> -
Its delegation objected to a paragraph on disputed pastures near Vorukh, where Kyrgyz and Tajik border guards exchanged mortar fire in April.
> REJECT objected: delegation = Tajikistan [TJK GOV] -> -
> ASSAULT/heavy-weapons exchanged: Kyrgyz [KGZ COP] + Tajik border guards [TJK COP] -> - ; at disputed pastures near Vorukh ; on April
"We buried 36 people this spring, and they ask us to put our name under the word brotherhood," a member of the Kyrgyz delegation said.
> REQUEST/change ask: they = summit delegations [UNK GOV] -> us = Kyrgyz delegation [KGZ GOV]
The Tajik president left before the closing dinner, at which a dombra orchestra had been due to perform.
Under the Soviet Union, the five republics ran the basin from a single dispatch room in Tashkent; a commission founded in 1992 to replace it meets quarterly and has no powers of enforcement.
Analysts at a Geneva institute estimate that poorly lined canals lose half of the water that enters them.
