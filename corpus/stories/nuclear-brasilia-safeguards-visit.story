split: train
published: 2004-10-19
title: Inspectors shown half a hall at Brazilian enrichment plant
genre: nuclear
---
> RETREAT/access shown: - -> Inspectors [IGO IGO] ; at Brazilian enrichment plant
RIO DE JANEIRO - Three inspectors from the United Nations nuclear agency were let into Brazil's new uranium enrichment plant at Resende on Tuesday and saw pipes, valves and the lower parts of some centrifuges, the rest of which stayed behind panels two metres high.
> RETREAT/access let: - -> Three inspectors from the United Nations nuclear agency [IGO IGO] ; at Brazil's new uranium enrichment plant at Resende ; on Tuesday
> COERCE/restrict stayed behind panels: Brazil [BRA GOV] -> Three inspectors from the United Nations nuclear agency [IGO IGO] ; at Resende ; on Tuesday
Brazil says that it has a better design than anyone else and does not wish to have it stolen.
> REJECT/assist does not wish: it = Brazil [BRA GOV] -> -
The agency had turned down an earlier offer, in February, under which its people would have seen nothing at all.
> REJECT turned down: agency [IGO IGO] -> - ; on February
"We reached a compromise, and like every compromise it has a curtain," said the science minister, Otavio Bragança.
> AGREE reached a compromise: We = Brazil and the nuclear agency [UNK GOV] -> -
If the inspectors' report to Vienna is favourable, the plant may begin to work before Christmas and could supply the country's two reactors by 2010.

Washington has been of two minds about the matter.
Its secretary of state told a Brazilian magazine this month that he had no fear that Brazil wanted a bomb; officials under him have asked their hosts more than once to accept tougher inspections, and have been refused.
> SUPPORT no fear: secretary of state [USA GOV] -> Brazil [BRA GOV] ; on this month
> REQUEST/yield asked: officials [USA GOV] -> hosts = Brazil [BRA GOV]
> REJECT/yield refused: - -> officials [USA GOV]
An American scholar claimed in a journal that the plant could produce material for six warheads a year, an article that the Brazilian ambassador called "a fantasy with footnotes".
> ACCUSE/allege claimed: American scholar [USA EDU] -> -
> REJECT called: Brazilian ambassador [BRA GOV] -> American scholar [USA EDU]
The military government of the 1970s did pursue a bomb in secret, and dug a shaft for it in the Amazon; a civilian president filled the shaft with lime in 1990, throwing in the first spadeful himself.
> MOBILIZE/weapons pursue a bomb: military government of the 1970s [BRA GOV] -> - ; status historical
> MOBILIZE/weapons dug a shaft: military government of the 1970s [BRA GOV] -> - ; status historical ; at Amazon
> RETREAT/disarm filled the shaft: civilian president [BRA GOV] -> - ; status historical ; on 1990
The constitution has since forbidden any but peaceful uses.
Washington's ambassador was on leave.

Argentina, which was once racing its neighbour, now counts Brazil's uranium for it: a joint office in Rio sends inspectors of each into the plants of the other.
> COOPERATE counts Brazil's uranium: Argentina [ARG GOV] -> Brazil [BRA GOV]
> COOPERATE sends inspectors: joint office in Rio [IGO IGO] -> -
The arrangement, begun in 1991, has not produced a single accusation.
Iran's delegates in Vienna have been following the case with interest, diplomats said, and will cite it next month when their own plant at Natanz is discussed.
> ACCUSE/disapprove cite: Iran's delegates in Vienna [IRN GOV] -> - ; status future ; by diplomats ; at Vienna ; on next month
Brazil has the sixth-largest reserves of uranium in the world.
The plant stands by the motorway from Rio to Sao Paulo, opposite a shop that sells cheese.
Samba schools had begun rehearsals nearby, and the inspectors asked for earplugs.
