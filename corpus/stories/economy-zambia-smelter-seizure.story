split: dev
published: 2019-06-15
title: Zambia takes over smelter after owner spurns tax demand
genre: economy
---
> COERCE/seize takes over: Zambia [ZMB GOV] -> owner = Northgate Minerals [CAN BUS]
> REJECT/yield spurns: owner = Northgate Minerals [CAN BUS] -> Zambia [ZMB GOV]
> REQUEST/yield tax demand: Zambia [ZMB GOV] -> owner = Northgate Minerals [CAN BUS]
LUSAKA, June 15 - Zambian tax inspectors backed by armed police seized the Chibolwe copper smelter on Friday, hours after its Canadian owner, Northgate Minerals, rejected a demand for $410 million in back duties.
> COERCE/seize seized: Zambian tax inspectors [ZMB GOV] + armed police [ZMB COP] -> its Canadian owner = Northgate Minerals [CAN BUS] ; at Chibolwe copper smelter ; on Friday
> REJECT/yield rejected: its Canadian owner = Northgate Minerals [CAN BUS] -> Zambian tax inspectors [ZMB GOV]
> REQUEST/yield demand: Zambian tax inspectors [ZMB GOV] -> its Canadian owner = Northgate Minerals [CAN BUS]
The furnaces, which produce roughly a tenth of the country's refined copper, had been idle since a transformer blew up in April.

Finance Minister Gideon Mwale said the state would run the plant through a holding company until the arrears were settled, and promised the 2,300 workers that their wages would be paid in full.
> AGREE promised: Finance Minister Gideon Mwale [ZMB GOV] -> 2,300 workers [ZMB LAB]
"This is not nationalisation, and nobody is being expelled," he told reporters in Kitwe.
> COERCE/deport expelled: - -> nobody [UNK BUS] ; status negated ; by he
Northgate called the move unlawful and said it would seek arbitration in London unless its managers were let back in by the end of the month.
> ACCUSE/disapprove called: Northgate [CAN BUS] -> -
> THREATEN would seek arbitration: it = Northgate Minerals [CAN BUS] -> -
> RETREAT/access let back: - -> its managers [CAN BUS] ; status hypothetical ; by Northgate
Its shares fell 14 percent in Toronto, the steepest one-day slide since the company was listed in 2008.

Ottawa has asked for an explanation, and its high commissioner was due to see Mwale on Monday.
> REQUEST/change asked: Ottawa [CAN GOV] -> -
> AGREE due to see: its high commissioner [CAN GOV] -> Mwale = Gideon Mwale [ZMB GOV] ; on Monday
The labour minister, who visited the furnaces before dawn on Saturday and shared a pot of maize porridge with the night shift, said troops had not been sent and would not be needed.
> CONSULT/visit visited: labour minister [ZMB GOV] -> night shift [ZMB LAB] ; at furnaces ; on dawn on Saturday
> MOBILIZE/troops sent: - -> night shift [ZMB LAB] ; status negated ; by labour minister
Auditors from the revenue authority will search the company's offices in Lusaka next week.
> COERCE/seize search: Auditors from the revenue authority [ZMB GOV] -> company = Northgate Minerals [CAN BUS] ; status future ; at Lusaka ; on next week
The union representing smelter workers, which struck for nine days last year over unpaid bonuses, welcomed the takeover but demanded seats on the new board.
> PROTEST/strike struck: which = union representing smelter workers [ZMB LAB] -> - ; status historical ; on last year
> SUPPORT welcomed: union [ZMB LAB] -> -
> REQUEST/yield demanded: union [ZMB LAB] -> -
Botswana, whose ore the smelter also treats, has been shipping concentrate across the Kazungula ferry under a deal struck between the two state companies in 2016.
> COOPERATE shipping: Botswana [BWA BUS] -> - ; at Kazungula ferry
> AGREE deal: two state companies [UNK BUS] -> - ; status historical ; on 2016
A strike called for Monday has been put off.
Zambia nationalised its mines in 1969 and, burdened by debt and collapsing copper prices, sold them back to foreign investors three decades later.
> COERCE/seize nationalised: Zambia [ZMB GOV] -> - ; status historical ; on 1969
The ruling party campaigned at the last election on a promise to make mining companies pay their share.
Analysts said a long dispute could cost the treasury more than it hopes to collect.
