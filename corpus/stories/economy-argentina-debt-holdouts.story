split: train
published: 2005-04-14
title: Buenos Aires rules out talks with bondholders who spurned swap
genre: economy
---
> REJECT/meet rules out: Buenos Aires [ARG GOV] -> bondholders [UNK BUS]
> REJECT/yield spurned: who = bondholders [UNK BUS] -> Buenos Aires [ARG GOV]
BUENOS AIRES, April 14 — Economy Ministry officials said on Thursday that Argentina would not negotiate with the creditors who turned down its offer of thirty cents on the dollar, and dared them to go to court.
> REJECT/meet would not negotiate: Argentina [ARG GOV] -> creditors [UNK BUS] ; by Economy Ministry officials
> REJECT/yield turned down: who = creditors [UNK BUS] -> Argentina [ARG GOV] ; by Economy Ministry officials
The swap, which closed in February, was taken up by holders of 76 percent of some $80 billion in paper that stopped paying interest in the last days of 2001.
Groups of Italian pensioners, many of whom bought the bonds from their village bank, have lobbied Rome to block any fresh lending to the country by the World Bank.
> REQUEST/change lobbied: Groups of Italian pensioners [ITA CVL] -> Rome [ITA GOV]
Italy's treasury has so far refused, though one of its officials said on condition of anonymity that it "could be obliged to reconsider".
> REJECT/assist refused: Italy's treasury [ITA GOV] -> -
A New York judge last month froze $7 billion of the tendered bonds at the request of a fund based in the Cayman Islands.
> COERCE/seize froze: New York judge [USA JUD] -> - ; status historical ; on last month
> REQUEST/change request: fund [USA BUS] -> New York judge [USA JUD] ; status historical
The order was vacated, reinstated and then stayed in the space of four days, to the bafflement of the markets.

President Néstor Kirchner, who came to office in 2003 with a fifth of the vote, has made defiance of lenders the hallmark of his presidency, and it is popular.
> REJECT/yield defiance: President Néstor Kirchner [ARG GOV] -> lenders [UNK BUS]
Four Argentines in ten live below the poverty line, down from nearly six when the banks were shut.
"Nobody from Milan sent us a sack of flour in 2002," said Marta Quiroga, who runs a soup kitchen in the suburb of La Matanza.
> AID sent: Nobody [ITA UNK] -> us = Marta Quiroga [ARG CVL] ; status negated ; by Marta Quiroga ; on 2002
That year supermarkets were looted from Rosario to Bariloche, and demonstrators beating saucepans brought down one president and then, within a fortnight, his stand-in.
> PROTEST/riot looted: - -> supermarkets [ARG BUS] ; status historical ; at Rosario to Bariloche ; on That year
> PROTEST/demo beating saucepans: demonstrators [ARG CVL] -> one president [ARG GOV] + his stand-in [ARG GOV] ; status historical ; on That year
The International Monetary Fund, itself owed $14 billion, has suspended its programme until a fair solution is found for those who stayed out.
> SANCTION/discontinue suspended: International Monetary Fund [IGO IGO] -> -
Its managing director is expected in the city in June, when he will press the government to reopen the exchange.
> AGREE expected in the city: Its managing director [IGO IGO] -> - ; on June
> REQUEST/yield press: he = managing director of the International Monetary Fund [IGO IGO] -> government [ARG GOV] ; status future ; on June
For all the talk in his party, the president has not taken the country out of the Fund.
> SANCTION/withdraw taken the country out: president = Néstor Kirchner [ARG GOV] -> Fund = International Monetary Fund [IGO IGO] ; status negated
Pensioners in Milan will picket the Argentine consulate on Saturday.
> PROTEST/demo picket: Pensioners in Milan [ITA CVL] -> Argentine consulate [ARG GOV] ; status future ; at Argentine consulate ; on Saturday
The peso was little changed.
