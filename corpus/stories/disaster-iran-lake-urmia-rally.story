split: train
published: 2011-09-05
title: Dozens held in north-west Iran over protests for vanishing lake
genre: disaster
---
> COERCE/arrest held: - -> Dozens [IRN CVL] ; at north-west Iran
> PROTEST protests: Dozens [IRN CVL] -> -
TABRIZ, Iran, Sept 5: Iranian police detained about 60 people at the weekend when crowds formed a human chain in Tabriz and Orumiyeh to demand that water be released into Lake Urmia, which has shrunk by more than half since the 1990s.
> COERCE/arrest detained: Iranian police [IRN COP] -> about 60 people [IRN CVL] ; at Tabriz and Orumiyeh ; on weekend
> PROTEST/demo formed a human chain: crowds [IRN CVL] -> - ; at Tabriz and Orumiyeh ; on weekend
> REQUEST/change demand: crowds [IRN CVL] -> -
Witnesses reached by telephone said officers on motorcycles beat them with batons and that rubber bullets were fired from a rooftop.
> ASSAULT/beat beat: officers on motorcycles [IRN COP] -> them = crowds [IRN CVL] ; by Witnesses
> ASSAULT/crowd-control rubber bullets were fired: - -> them = crowds [IRN CVL] ; by Witnesses
The semi-official news agency put the number of arrests far lower and blamed "pan-Turkist elements" directed from abroad.
> ACCUSE/allege blamed: semi-official news agency [IRN JRN] -> pan-Turkist elements [IRN OPP]
Parliament voted down an emergency bill last month that would have channelled water from the Aras river into the lake, prompting jeers from the deputies of the region.
> REJECT/change voted down: Parliament [IRN LEG] -> - ; status historical ; on last month
> ACCUSE/disapprove jeers: deputies of the region [IRN LEG] -> Parliament [IRN LEG] ; status historical
One of them, a Tabriz lawyer, remarked that the house had found time on the same day for a bill about pigeons.

Once the largest salt lake in the Middle East, Urmia is fed by 21 rivers on which the state has built more than fifty dams.
A causeway splits it in two.
Flamingos, which used to winter on its islets by the tens of thousands, have all but gone.
Where jetties stood there is a white crust that stings the eyes when the wind rises.
Azeris, who make up perhaps a quarter of Iran's population, have long complained that their language is kept out of schools.
> ACCUSE/disapprove complained: Azeris [IRN CVL] -> -
> COERCE/restrict kept out: - -> Azeris [IRN CVL] ; by Azeris
A newspaper cartoon that likened them to cockroaches set off riots in 2006 in which at least four were killed.
> PROTEST/riot riots: them = Azeris [IRN CVL] -> - ; status historical ; on 2006
> ASSAULT killed: - -> at least four [IRN CVL] ; status historical ; on 2006
Scientists at Urmia University blame irrigation, drought and 24,000 illegal wells in roughly equal parts.
The energy ministry said on Sunday that it would seed clouds over the basin and buy farmers out of sugar beet.
> AGREE said: it = energy ministry [IRN GOV] -> farmers [IRN CVL]
Several of the detained are to be tried by a revolutionary court, the governor added, though nobody had been tortured.
> ACCUSE/investigate tried: revolutionary court [IRN JUD] -> Several of the detained [IRN CVL] ; status future ; by governor
> ASSAULT/torture tortured: - -> nobody [IRN CVL] ; status negated ; by governor
It gave no date.
