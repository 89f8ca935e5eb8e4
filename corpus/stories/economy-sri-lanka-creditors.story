split: train
published: 2023-06-29
title: Colombo wins respite from creditors, and a scolding
genre: economy
---
> CONCEDE respite: creditors [UNK GOV] -> Colombo [LKA GOV]
> ACCUSE/disapprove scolding: creditors [UNK GOV] -> Colombo [LKA GOV]
COLOMBO — Japan, France and India agreed on Wednesday to suspend repayments on $4.1 billion that they lent to Sri Lanka, but rebuked the island's leaders for negotiating a separate arrangement with a Chinese bank behind their backs.
> CONCEDE agreed: Japan [JPN GOV] + France [FRA GOV] + India [IND GOV] -> Sri Lanka [LKA GOV] ; on Wednesday
> AID lent: they = Japan, France and India [UNK GOV] -> Sri Lanka [LKA GOV] ; status historical
> ACCUSE/disapprove rebuked: Japan [JPN GOV] + France [FRA GOV] + India [IND GOV] -> island's leaders [LKA GOV]
> CONSULT negotiating: island's leaders [LKA GOV] -> Chinese bank [CHN BUS]
The moratorium, announced after two days of meetings in Tokyo between Sri Lankan negotiators and officials of the three governments, runs until the end of 2027.
> CONSULT/multilateral meetings: Sri Lankan negotiators [LKA GOV] + officials of the three governments [UNK GOV] -> - ; at Tokyo ; on two days
Sri Lanka stopped servicing its foreign loans in April 2022, when it had too few dollars left to pay for a single tanker of diesel.
The crisis drove President Gotabaya Rajapaksa from office three months later, after crowds overran his residence and swam in his pool.
> PROTEST/riot overran: crowds [LKA CVL] -> President Gotabaya Rajapaksa [LKA GOV] ; status historical ; at his residence ; on three months later
"We thank our friends for their patience, which we know is not without limit," the foreign secretary, Chandrika Abeywardena, said in an address carried live by state television.
> SUPPORT thank: We = Sri Lanka [LKA GOV] -> our friends = Japan, France and India [UNK GOV]
She did not mention China, whose embassy issued a terse note denying that it had sought better terms than anyone else.
> REJECT denying: embassy [CHN GOV] -> -
> REQUEST/assist sought: it = China [CHN GOV] -> - ; status negated ; by embassy

Trade unions said they would stay off the streets for now.
> PROTEST/demo stay off the streets: they = trade unions [LKA LAB] -> - ; status negated ; by Trade unions
They had planned to picket the central bank on Friday over a scheme that shifts part of the domestic burden on to retirement funds.
> PROTEST/obstruct picket: They = Trade unions [LKA LAB] -> central bank [LKA GOV] ; status negated ; on Friday
In Hambantota, where a Chinese-run port handles more sea birds than ships, shopkeepers spoke of little but the price of onions.
Inflation, which touched 70 percent last September, has slowed to 25 percent.
The Indian and Sri Lankan navies finished a week of joint exercises off Trincomalee on Tuesday, and Delhi's foreign minister was in the capital the day before to inspect a housing scheme for tea pickers.
> COOPERATE joint exercises: Indian [IND MIL] + Sri Lankan navies [LKA MIL] -> - ; at Trincomalee ; on week
> CONSULT/visit was in the capital: Delhi's foreign minister [IND GOV] -> - ; at capital ; on day before
Washington will freeze the accounts of two former commanders from August.
> SANCTION freeze: Washington [USA GOV] -> two former commanders [LKA MIL] ; status future ; on August
India, which supplied fuel and rice worth $4 billion at the height of the shortages, wants the north of the island linked to its own grid.
> AID supplied: which = India [IND GOV] -> - ; status historical ; on height of the shortages
> REQUEST/assist wants: India [IND GOV] -> -
A team from the International Monetary Fund is due in September for its first review.
> AGREE due: team from the International Monetary Fund [IGO IGO] -> - ; on September
