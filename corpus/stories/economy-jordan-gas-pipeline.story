split: train
published: 2016-10-03
title: Amman defends gas accord as thousands march
genre: economy
---
> SUPPORT defends: Amman [JOR GOV] -> -
> PROTEST/demo march: thousands [JOR CVL] -> Amman [JOR GOV]
Amman, Oct 3 — Jordan's energy minister on Monday defended a 15-year agreement to buy Israeli natural gas, a day after thousands of demonstrators marched through the capital to demand that it be torn up.
> SUPPORT defended: Jordan's energy minister [JOR GOV] -> - ; on Monday
> AGREE agreement: Jordan [JOR GOV] -> Israeli [ISR BUS]
> PROTEST/demo marched: thousands of demonstrators [JOR CVL] -> Jordan [JOR GOV] ; at capital ; on a day after
> REQUEST/yield demand: thousands of demonstrators [JOR CVL] -> Jordan [JOR GOV]
Waving bread and unlit lanterns, the protesters, among them leftists, Islamists and engineers in hard hats, accused the cabinet of financing an occupation.
> ACCUSE/allege accused: protesters [JOR CVL] -> cabinet [JOR GOV]
Riot police kept them away from parliament but made no attempt to break up the rally.
> COERCE/restrict kept: Riot police [JOR COP] -> them = protesters [JOR CVL] ; at parliament
> ASSAULT/crowd-control break up: Riot police [JOR COP] -> them = protesters [JOR CVL] ; status negated
> PROTEST/demo rally: them = protesters [JOR CVL] -> -
"We will switch off our lights every Sunday until they listen," said Rula Khasawneh, a pharmacist who helped to organise the march and was briefly held by police last month.
> THREATEN switch off: We = Rula Khasawneh [JOR CVL] -> they = government [JOR GOV]
> PROTEST/demo march: who = Rula Khasawneh [JOR CVL] -> -
> COERCE/arrest held: police [JOR COP] -> who = Rula Khasawneh [JOR CVL] ; status historical ; on last month

Jordan has bought smaller quantities for its potash works since the spring without anybody taking to the streets.
> COOPERATE bought: Jordan [JOR BUS] -> - ; on spring
A summer of record demand has left the grid with no reserve.
The kingdom imports nearly all of its fuel.
Egyptian supplies were interrupted more than two dozen times after 2011, when militants in Sinai repeatedly blew up the line that carries gas to Aqaba.
> ASSAULT/explosives blew up: militants in Sinai [EGY UAF] -> - ; status historical ; at Sinai ; on 2011
The state power company ran up debts of $7 billion by burning diesel in its place, and Gulf donors refused to cover the loss.
> REJECT/assist refused: Gulf donors [UNK GOV] -> state power company [JOR BUS] ; status historical
The minister told lawmakers that the contract would save $300 million a year and that, were it cancelled, Amman would owe a penalty five times as large.
> REJECT/change cancelled: Amman [JOR GOV] -> - ; status hypothetical ; by minister
A parliamentary bloc led by a retired general has tabled a motion of no confidence, which is unlikely to pass.
> ACCUSE/disapprove motion of no confidence: parliamentary bloc [JOR LEG] -> -
Jordan signed a peace treaty with Israel in 1994, the second Arab state to do so, but the relationship has never been warm among ordinary people.
> SUPPORT signed: Jordan [JOR GOV] + Israel [ISR GOV] -> - ; status historical ; on 1994
An earlier letter of intent lapsed in 2015 when a regulator in Jerusalem ruled that the field's American operator had formed a cartel.
> ACCUSE/allege ruled: regulator in Jerusalem [ISR GOV] -> field's American operator [USA BUS] ; status historical ; on 2015
The lawyers' association will hold a sit-in at the ministry on Thursday, and unions are to strike for an hour the week after.
> PROTEST/demo sit-in: lawyers' association [JOR CVL] -> ministry [JOR GOV] ; status future ; at ministry ; on Thursday
> PROTEST/strike strike: unions [JOR LAB] -> - ; status future ; on week after
Electricity prices are to be reviewed in January.
