split: train
published: 2014-01-28
title: Lira rallies from record low as traders await midnight meeting
genre: near-miss
---
ISTANBUL, Jan 28 — The Turkish lira clawed back some of its losses on Tuesday after a fortnight in which it had been battered against every major currency, as dealers bet that the central bank would bring out its big guns at an emergency meeting called for midnight.
It stood at 2.25 to the dollar by early afternoon, having touched 2.39 on Monday.
Bank shares led a charge on the stock exchange, where the main index gained 2.7 percent.
Emerging currencies from Johannesburg to Buenos Aires have been under fire since the Federal Reserve began to withdraw its stimulus, and investors are punishing countries that borrow heavily abroad.
Turkey's deficit on its current account is among the widest in the world.
A corruption inquiry in which the sons of three ministers were arrested last month has not helped, nor has the purge of the police officers who led it.
> COERCE/arrest arrested: - -> sons of three ministers [TUR CVL] ; status historical ; on last month
> SANCTION/expel purge: - -> police officers [TUR COP]
The three ministers resigned.
> RETREAT/resign resigned: three ministers [TUR GOV] -> -
Prime Minister's aides blame what they call an interest-rate lobby, without saying who belongs to it.
> ACCUSE/allege blame: Prime Minister's aides [TUR GOV] -> interest-rate lobby [UNK BUS]
Analysts polled by this agency expect rates to rise by at least two points, and some think that anything less would be shot down by the market within the hour.
"The bank has been fighting with a water pistol," said Nedim Akarsu, a strategist at a brokerage in Levent.
Hedging costs exploded last week.
Importers of machinery, who must pay in dollars in March, were besieging the exchange counters in Eminönü, and jewellers in the Grand Bazaar reported brisk trade in small coins.
Exporters of hazelnuts were smiling.
The bank's governor is to brief parliament's budget committee on Thursday, and the opposition says that it will walk out if he comes without the economy minister.
> AGREE brief: bank's governor [TUR GOV] -> parliament's budget committee [TUR LEG] ; on Thursday
> THREATEN walk out: it = opposition [TUR OPP] -> he = governor of the central bank [TUR GOV]
Bond yields fell for the first time in nine sessions.
