split: dev
published: 2012-08-13
title: Tokyo may take islet row to world court after Seoul visit
genre: territory
---
> CONSULT/visit visit: Seoul [KOR GOV] -> -
> ACCUSE take islet row to world court: Tokyo [JPN GOV] -> Seoul [KOR GOV] ; status hypothetical
SEOUL, Aug 13 - South Korea's navy will hold its regular autumn drill around a pair of windswept islets next week as planned, the defence ministry said on Monday, brushing aside a warning from Japan, which claims them, that further "provocations" would harm the exchange of military intelligence between the two.
> MOBILIZE/troops hold its regular autumn drill: South Korea's navy [KOR MIL] -> - ; status future ; by defence ministry ; at around a pair of windswept islets ; on next week
> REJECT brushing aside: defence ministry [KOR MIL] -> Japan [JPN GOV]
> THREATEN/relations warning: Japan [JPN GOV] -> South Korea [KOR GOV]
> COOPERATE exchange: two = South Korea and Japan [UNK GOV] -> -
The islets, known as Dokdo in Korean and Takeshima in Japanese, are home to an elderly couple, forty policemen and a great many gulls.
Tokyo recalled its ambassador on Friday, hours after a South Korean cabinet minister had stepped ashore and planted a rose of Sharon.
> SANCTION/withdraw recalled: Tokyo [JPN GOV] -> - ; on Friday
It could ask the International Court of Justice to rule on their ownership, the chief cabinet secretary said, as it did without success in 1954 and 1962.
> REQUEST/assist ask: It = Tokyo [JPN GOV] -> International Court of Justice [IGO JUD] ; status hypothetical ; by chief cabinet secretary
> REQUEST/assist did: it = Tokyo [JPN GOV] -> - ; status historical ; on 1954 and 1962
The court cannot hear such a case unless both states consent, and Seoul will not.
> REJECT will not: Seoul [KOR GOV] -> -
> AGREE consent: both states = Japan and South Korea [UNK GOV] -> - ; status hypothetical
Their postal code was introduced in 2003.

A yearly meeting of finance ministers has been called off, and Japan may let a currency-swap line worth $57 billion lapse in October.
> REJECT/meet called off: - -> finance ministers [UNK GOV]
> SANCTION/discontinue lapse: Japan [JPN GOV] -> - ; status hypothetical ; on October
Korean activists threw eggs at the Japanese embassy on Saturday, and riot police have been told to expect a larger crowd on Wednesday, the anniversary of liberation from Japanese rule.
> PROTEST threw: Korean activists [KOR CVL] -> Japanese embassy [JPN GOV] ; at Japanese embassy ; on Saturday
> PROTEST/demo crowd: crowd [KOR CVL] -> - ; status future ; on Wednesday
A Japanese rightist who drove to the South Korean consulate in Hiroshima with a brick was turned round by two constables and was not charged.
> COERCE/restrict turned round: two constables [JPN COP] -> Japanese rightist [JPN CVL] ; at South Korean consulate in Hiroshima
> ACCUSE/allege charged: - -> Japanese rightist [JPN CVL] ; status negated
Both governments have urged their citizens to stay calm, and neither has raised its travel warning.
> REQUEST/change urged: Both governments [UNK GOV] -> citizens [UNK CVL]
The yen and the won both lost a little ground.
Two Japanese lawmakers who mean to sail around the islets on Thursday will be refused entry at Ulleung, a Korean immigration officer said.
> COERCE/restrict refused entry: - -> Two Japanese lawmakers [JPN LEG] ; status future ; by Korean immigration officer ; at Ulleung ; on Thursday

The two are bound by trade of $108 billion a year and by treaties with the United States, whose state department declined to say which name it used for the rocks.
> COOPERATE trade: two = South Korea and Japan [UNK GOV] -> -
Trade negotiators will nevertheless meet in Busan on Thursday.
> AGREE meet: Trade negotiators [UNK GOV] -> - ; at Busan ; on Thursday
In London, a South Korean footballer who had brandished a placard about the islets after beating Japan to an Olympic bronze medal was kept off the podium.
Squid prices in the port of Ulleung rose.
