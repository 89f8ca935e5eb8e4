split: train
published: 2014-04-30
title: Longest platinum strike grinds on as S.African miners spurn offer sent by text message
genre: labour
---
> PROTEST/strike strike: S.African miners [ZAF LAB] -> -
> REJECT/yield spurn: S.African miners [ZAF LAB] -> -
RUSTENBURG, South Africa, April 30 (Veld News) - The world's three biggest platinum producers went over the heads of union leaders on Wednesday and put their wage offer directly to 70,000 striking miners by text message, a gambit the union denounced as an attempt to break it.
> AGREE offer: The world's three biggest platinum producers [ZAF BUS] -> 70,000 striking miners [ZAF LAB] ; on Wednesday
> PROTEST/strike striking: miners [ZAF LAB] -> -
> ACCUSE/disapprove denounced: the union [ZAF LAB] -> The world's three biggest platinum producers [ZAF BUS]
Few of those who had gathered under a thorn tree outside the Wonderkop stadium had enough charge in their phones to read the message.
"You cannot SMS a man his dignity," said Thabiso Molefe, a rock-drill operator who has pawned his television and his wedding suit.
The metal, which cleans the exhaust of diesel engines, comes up from shafts a kilometre deep at a rate of a few grams to the tonne.
Talks under the auspices of a state mediator collapsed last Thursday after three days.
> CONSULT/third-party Talks: a state mediator [ZAF GOV] -> - ; on last Thursday
The employers are offering annual increases of up to 10 percent, which would bring the minimum package to 12,500 rand by 2017; the union wants that figure paid as basic wage, before allowances.
> REQUEST/yield wants: the union [ZAF LAB] -> The employers [ZAF BUS]

Now in its fourteenth week, the stoppage has taken 40 percent of global supply off the market, yet the metal's price has barely twitched because carmakers had filled their vaults beforehand.
One producer has invoked force majeure on its contracts, and a second said it could cut 8,000 jobs if shafts are not reopened by July.
> THREATEN could cut: a second [ZAF BUS] -> -
Police reinforcements arrived in the settlements around the mines over the weekend, after a shop steward from a rival union who had urged members to go back underground was found stabbed near a railway siding.
> MOBILIZE/police arrived: Police reinforcements [ZAF COP] -> - ; at the settlements around the mines ; on the weekend
> REQUEST/change urged: a shop steward from a rival union [ZAF LAB] -> members [ZAF LAB]
> ASSAULT/primitive stabbed: - -> a shop steward from a rival union [ZAF LAB] ; at a railway siding
The union's president, Elias Khumalo, disowned the killing and appealed for calm, though he was careful not to criticise those who intimidate strike-breakers.
> ACCUSE/disapprove disowned: The union's president = Elias Khumalo [ZAF LAB] -> -
> REQUEST/yield appealed: The union's president = Elias Khumalo [ZAF LAB] -> -
> ACCUSE/disapprove criticise: he = Elias Khumalo [ZAF LAB] -> those [ZAF LAB] ; status negated
> THREATEN/violence intimidate: those [ZAF LAB] -> strike-breakers [ZAF LAB]
It was at nearby Marikana, in August 2012, that officers opened fire on a crowd of armed strikers and killed 34 of them, the bloodiest police action since apartheid.
> ASSAULT/firearms opened fire: officers [ZAF COP] -> a crowd of armed strikers [ZAF LAB] ; status historical ; at nearby Marikana ; on August 2012
> ASSAULT/firearms killed: officers [ZAF COP] -> 34 of them = strikers [ZAF LAB] ; status historical ; at nearby Marikana ; on August 2012
A charity called Gift of the Givers has been trucking maize meal, beans and baby formula to 12 soup kitchens.
> AID trucking: A charity [ZAF NGO] -> 12 soup kitchens [ZAF CVL]
Pawnbrokers and loan sharks have never been busier, and a furniture chain with 30 branches in the region issued a profit warning on Tuesday.
The ruling party, which faces a general election next week, has kept its distance from a dispute in which its own affiliated federation has been losing ground.
Rustenburg's municipality is to switch off the street lights for want of revenue.
