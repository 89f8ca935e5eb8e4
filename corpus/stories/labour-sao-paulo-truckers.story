split: train
published: 2018-05-29
title: Brazil's government blinks as truckers choke cities
genre: labour
---
> CONCEDE blinks: Brazil's government [BRA GOV] -> -
> PROTEST/obstruct choke: truckers [BRA LAB] -> cities [BRA CVL]
SAO PAULO, May 28 (Tropic Wire) - Brazil's beleaguered government caved in to most of the demands of striking lorry drivers late on Sunday, agreeing to cut the price of diesel by 46 centavos a litre for two months, yet hundreds of highways were still blocked on Monday by men who said nobody had negotiated on their behalf.
> CONCEDE caved in: Brazil's beleaguered government [BRA GOV] -> striking lorry drivers [BRA LAB] ; on late on Sunday
> PROTEST/obstruct blocked: men [BRA LAB] -> - ; at hundreds of highways ; on Monday
> PROTEST/strike striking: lorry drivers [BRA LAB] -> -
Some eighty million chickens and twenty million pigs were running out of feed, a meat producers' association warned, and in Porto Alegre funeral parlours asked mourners to be brief.
Hospitals postponed operations for want of oxygen.
The president, who is not standing again and whose popularity can be expressed in a single digit, had sent the army on Friday to clear the roads, only to find that sergeants were sharing barbecues with the people they had come to move.
> MOBILIZE/troops sent the army: The president [BRA GOV] -> - ; at the roads ; on Friday
> COOPERATE sharing barbecues: sergeants [BRA MIL] -> people = truckers [BRA LAB]
"I owe three instalments on the rig and two on the fridge, so let them bring tanks," said Wanderlei Prado, parked on the Régis Bittencourt with thirty tonnes of rotting papaya.

The competition authority opened proceedings against eleven haulage companies that are suspected of egging the drivers on, a practice outlawed in Brazil as a lockout.
> ACCUSE/investigate opened proceedings: The competition authority [BRA GOV] -> eleven haulage companies [BRA BUS]
> SUPPORT egging the drivers on: eleven haulage companies [BRA BUS] -> the drivers [BRA LAB] ; by The competition authority
Federal police questioned a number of owners over the weekend, and the attorney general asked the supreme court to fine each of them 100,000 reais for every hour of obstruction.
> COERCE questioned: Federal police [BRA COP] -> a number of owners [BRA BUS] ; on the weekend
> REQUEST/change asked: the attorney general [BRA JUD] -> the supreme court [BRA JUD]
> SANCTION/convict fine: the supreme court [BRA JUD] -> each of them = owners [BRA BUS] ; status hypothetical
Oil workers, who want the head of the state oil company dismissed, have called a walkout of their own for Wednesday; a labour court in Brasilia is expected to declare it illegal.
> REQUEST/change want: Oil workers [BRA LAB] -> -
> SANCTION/expel dismissed: - -> the head of the state oil company [BRA BUS] ; status hypothetical
> PROTEST/strike walkout: Oil workers [BRA LAB] -> - ; status future ; on Wednesday
> REJECT/yield declare it illegal: a labour court in Brasilia [BRA JUD] -> Oil workers [BRA LAB] ; status future
The company's shares, which had already lost a quarter of their value, plunged another 14 percent, and the real slipped to 3.73 to the dollar.
Placards calling for the generals to return have appeared on windscreens from Paraná to Pará.
> REQUEST/change calling for: - -> the generals [BRA MIL]
Their return was ruled out by the minister who oversees the armed forces, himself a retired general, in terms that some listeners found a shade too regretful.
> REJECT ruled out: the minister [BRA GOV] -> -
Three-fifths of Brazil's freight moves by road, a consequence of decisions taken in the 1950s, when the country let its railways rust in order to build a motor industry.
With an election due in October and the World Cup a fortnight away, economists have begun to shave their forecasts of growth.
An oxygen plant in Campinas exploded on Saturday in an accident that investigators do not connect with the dispute.
The Santos futures market was closed for a holiday in New York.
