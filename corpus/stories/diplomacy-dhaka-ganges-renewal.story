split: dev
published: 2024-12-12
title: Dhaka asks Delhi to open Ganges talks early
genre: diplomacy
---
> REQUEST/meet asks: Dhaka [BGD GOV] -> Delhi [IND GOV]
DHAKA, Dec 12 - Bangladesh has formally asked India to begin negotiating a successor to their 1996 treaty on the Ganges, officials said on Thursday, two years before the agreement lapses and four months after a student uprising toppled the government that Delhi had counted a friend.
> REQUEST/meet asked: Bangladesh [BGD GOV] -> India [IND GOV] ; by officials
> PROTEST/riot uprising: student [BGD EDU] -> government [BGD GOV]
> RETREAT/resign toppled: government [BGD GOV] -> -
The letter, delivered by courier on Monday, proposes three sessions of the Joint Rivers Commission, the first of them in Rajshahi in February.
> REQUEST/meet proposes: - -> Joint Rivers Commission [IGO IGO]
The commission was formed in 1972 and has 38 meetings to its credit, most of them devoted to agreeing the minutes of the one before.
In the dry months the river at Hardinge Bridge can be waded by a tall man.
Rice farmers in Kushtia, who depend on its overflow, sank 14,000 tube wells last year.

An Indian spokesman said that the request was "being examined in the appropriate quarters", a phrase that Bangladeshi newspapers took for a refusal.
> REJECT/meet refusal: Indian spokesman [IND GOV] -> - ; status hypothetical ; by Bangladeshi newspapers
India's eastern states hold the key, since Delhi has promised the chief minister of West Bengal that nothing will be signed without her consent.
> AGREE promised: Delhi [IND GOV] -> chief minister of West Bengal [IND GOV]
She blocked a pact on a smaller river, the Teesta, in 2011.
> REJECT blocked: She = chief minister of West Bengal [IND GOV] -> - ; status historical ; on 2011
China could be invited to dredge the Teesta instead, an adviser to the interim government told an audience of engineers, drawing applause.
> AGREE invited: - -> China [CHN GOV] ; status hypothetical ; by adviser to the interim government
Hilsa, the fish of which Bengalis on both sides are fondest, spawns upstream.

Relations have been prickly since August.
On December 2, a crowd in Agartala broke into a Bangladeshi consulate and tore down its flag, for which the Indian foreign ministry expressed regret and seven policemen were suspended.
> PROTEST/vandalize broke into: crowd in Agartala [IND CVL] -> Bangladeshi consulate [BGD GOV] ; at Agartala ; on December 2
> PROTEST/vandalize tore down: crowd in Agartala [IND CVL] -> Bangladeshi consulate [BGD GOV] ; at Agartala ; on December 2
> CONCEDE expressed regret: Indian foreign ministry [IND GOV] -> -
> SANCTION suspended: - -> seven policemen [IND COP]
Dhaka wants Delhi to hand over the fallen prime minister, who was flown to an air base near the Indian capital; it has not yet filed the papers.
> REQUEST/yield wants: Dhaka [BGD GOV] -> Delhi [IND GOV]
> REQUEST filed: it = Dhaka [BGD GOV] -> - ; status negated
> AID flown to an air base: - -> fallen prime minister [BGD GOV] ; at near the Indian capital
The two countries share 54 rivers and a border longer than that between the United States and Mexico.
Fog closed Dhaka's airport for five hours on Thursday morning.
