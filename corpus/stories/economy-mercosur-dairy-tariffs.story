split: test
published: 2021-09-22
title: Paraguay slaps duties on Argentine milk powder as trade spat widens
genre: economy
---
> SANCTION slaps duties: Paraguay [PRY GOV] -> Argentine [ARG BUS]
ASUNCION (Dispatch) — Paraguay on Wednesday imposed a 28 percent surcharge on Argentine milk powder, answering Buenos Aires's decision a fortnight earlier to stop 140 Paraguayan lorries at the Clorinda crossing.
> SANCTION imposed: Paraguay [PRY GOV] -> Argentine [ARG BUS] ; on Wednesday
> COERCE/restrict stop: Buenos Aires [ARG GOV] -> 140 Paraguayan lorries [PRY BUS] ; at Clorinda crossing ; on a fortnight earlier
Industry Minister Lidia Benegas, who accused her neighbours of dumping subsidised dairy goods, said the measure would be lifted once the vehicles were allowed through.
> ACCUSE/allege accused: Industry Minister Lidia Benegas [PRY GOV] -> her neighbours [ARG GOV]
> CONCEDE lifted: Industry Minister Lidia Benegas [PRY GOV] -> her neighbours [ARG GOV] ; status hypothetical
> CONCEDE allowed through: her neighbours [ARG GOV] -> - ; status hypothetical ; by Industry Minister Lidia Benegas
Argentina's agriculture secretary dismissed the accusation, insisting that the trucks had been held because their sanitary papers were forged.
> REJECT dismissed: Argentina's agriculture secretary [ARG GOV] -> -
> COERCE/restrict held: - -> trucks [PRY BUS] ; by Argentina's agriculture secretary
"We have not closed the border and we do not intend to," he said.
> COERCE/restrict closed: We = Argentina [ARG GOV] -> - ; status negated ; by he

Farmers in Misiones and Itapúa, who sell to processors on both banks of the Paraná, have been the first to suffer from the quarrel.
On Tuesday several hundred of them blocked the bridge at Encarnación with tractors, emptying churns of milk on to the roadway before gendarmes dispersed them with a water cannon.
> PROTEST/obstruct blocked: several hundred of them = farmers [UNK CVL] -> - ; at bridge at Encarnación ; on Tuesday
> ASSAULT/crowd-control dispersed: gendarmes [UNK COP] -> them#2 = farmers [UNK CVL] ; at Encarnación
None of the farmers was arrested.
> COERCE/arrest arrested: - -> None of the farmers [UNK CVL] ; status negated
Uruguay, which holds the rotating presidency of the Mercosur bloc, has offered to mediate, and invited both trade ministers to Montevideo next week.
> AGREE offered: Uruguay [URY GOV] -> -
> AGREE invited: Uruguay [URY GOV] -> both trade ministers [UNK GOV] ; at Montevideo ; on next week
Asunción accepted at once; Buenos Aires has yet to answer.
> AGREE accepted: Asunción [PRY GOV] -> -

Brazil said that it would not follow suit, since its vets and Paraguay's had been sharing laboratory results for years without finding anything amiss.
> SANCTION follow suit: it = Brazil [BRA GOV] -> - ; status negated ; by Brazil
> COOPERATE sharing: its vets [BRA GOV] + Paraguay [PRY GOV] -> - ; by Brazil ; on years
Brasília and Buenos Aires, which run a common sanitary laboratory at Uruguaiana, will not close it whatever happens, their vets said.
> COOPERATE run: Brasília [BRA GOV] + Buenos Aires [ARG GOV] -> - ; by their vets ; at Uruguaiana
> SANCTION/discontinue close: Brasília [BRA GOV] + Buenos Aires [ARG GOV] -> - ; status negated ; by their vets
The two countries quarrelled over onions in 1998 and over river tolls in 2010, and on both occasions Brazilian negotiators patched up a compromise within weeks.
> CONSULT/third-party patched up: Brazilian negotiators [BRA GOV] -> two countries [UNK GOV] ; status historical
Milk production in the region is expected to rise by 3 percent this year after a wet winter.
Economists say consumers on either side will notice little unless the surcharge is widened to cheese.
