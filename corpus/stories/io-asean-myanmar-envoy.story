split: train
published: 2021-10-17
title: South-East Asian bloc shuts Myanmar general out of summit
genre: international organisations
---
> SANCTION/expel shuts: South-East Asian bloc = ASEAN [IGO IGO] -> Myanmar general [MMR MIL]
BANDAR SERI BEGAWAN - In a rare break with its habit of turning a blind eye, the Association of South-East Asian Nations decided late on Friday not to invite the head of Myanmar's military government to its annual summit.
> SANCTION/expel not to invite: Association of South-East Asian Nations [IGO IGO] -> head of Myanmar's military government [MMR MIL] ; on Friday
A "non-political representative" will be asked in his stead, according to a statement issued on Saturday by Brunei, which chairs the group.
> AGREE asked: - -> non-political representative [MMR GOV] ; by Brunei
The foreign ministers, who conferred by video link for two hours, were swayed by the generals' refusal to let the bloc's envoy see the deposed civilian leader in detention.
> CONSULT/multilateral conferred: foreign ministers [UNK GOV] -> -
> REJECT/meet refusal: generals [MMR MIL] -> bloc's envoy [IGO IGO]
> COERCE/arrest detention: generals [MMR MIL] -> deposed civilian leader [MMR OPP]
Indonesia and Singapore pushed hardest for the exclusion; Thailand and Vietnam, diplomats said, went along without enthusiasm.
> REQUEST/change pushed: Indonesia [IDN GOV] + Singapore [SGP GOV] -> -
Myanmar's foreign ministry expressed extreme disappointment and blamed foreign intervention, naming the United States and the European Union.
> ACCUSE/disapprove disappointment: Myanmar's foreign ministry [MMR GOV] -> -
> ACCUSE/allege blamed: Myanmar's foreign ministry [MMR GOV] -> United States [USA GOV] + European Union [IGO IGO]

Malaysia's foreign minister, who flew to Jakarta on Thursday to line up support, telephoned his Cambodian colleague twice from the airport.
> CONSULT/visit flew: Malaysia's foreign minister [MYS GOV] -> Jakarta [IDN GOV] ; at Jakarta ; on Thursday
> CONSULT/phone telephoned: Malaysia's foreign minister [MYS GOV] -> his Cambodian colleague [KHM GOV] ; on Thursday
The envoy, Brunei's second foreign minister, was appointed in August after four months of wrangling.
He put off a trip to Yangon this week when he was told that he could meet nobody who was on trial.
> REJECT/meet put off: He = bloc's envoy [IGO IGO] -> Yangon [MMR GOV] ; on this week
More than 1,100 people have been killed by the security forces since the army took over on February 1, by the count of a monitoring group in exile.
> ASSAULT killed: security forces [MMR MIL] -> More than 1,100 people [MMR CVL] ; status historical ; by monitoring group in exile ; on February 1
> COERCE/seize took over: army [MMR MIL] -> - ; status historical ; on February 1
The junta says the figure is exaggerated and that its own men are dying too, in ambushes laid by militias that have sprung up in the hills of Chin and Sagaing.
> REJECT says the figure is exaggerated: junta [MMR MIL] -> -
> ASSAULT ambushes: militias [MMR REB] -> its own men [MMR MIL] ; by junta ; at hills of Chin and Sagaing
No date has been set for a new trip.
Opinion within the ten is divided on almost everything else, from dams on the Mekong to reefs in the South China Sea.
Founded in 1967, the ten-nation club takes its decisions by consensus and regards the internal affairs of members as their own.
It admitted Myanmar in 1997 over Western objections.
> SUPPORT admitted: It = Association of South-East Asian Nations [IGO IGO] -> Myanmar [MMR GOV] ; status historical ; on 1997
> REJECT objections: Western [UNK GOV] -> - ; status historical ; on 1997
The summit opens on October 26, again by video link because of the pandemic.
