split: train
published: 2018-12-04
title: University packs for Vienna after Budapest lets deadline lapse
genre: rights
---
> RETREAT/withdraw packs: University [HUN EDU] -> - ; at Budapest
> REJECT/yield lets deadline lapse: Budapest [HUN GOV] -> University [HUN EDU]
BUDAPEST — A private university founded in the heady years after communism said on Monday that it would move its American degrees to Vienna next September, having been driven out, in the words of its rector, by a government that will not abide an institution it does not own.
> CONCEDE move: A private university [HUN EDU] -> - ; at Vienna ; on next September
> COERCE/restrict driven out: a government [HUN GOV] -> A private university [HUN EDU] ; by its rector
A law rushed through parliament in 2017 obliges foreign-accredited colleges to run a campus in the country that issues their diplomas.
> COERCE/restrict obliges: parliament [HUN LEG] -> foreign-accredited colleges [UNK EDU] ; status historical ; on 2017
The university duly opened one in upstate New York and asked for a signature that would confirm its compliance; the signature never came.
> REQUEST/assist asked: The university [HUN EDU] -> -
> CONCEDE came: - -> The university [HUN EDU] ; status negated
A government spokesman dismissed the departure as "a political bluff" and said nobody had been expelled, since the Hungarian branch would remain open.
> REJECT dismissed: A government spokesman [HUN GOV] -> -
> COERCE/deport expelled: - -> nobody [HUN EDU] ; status negated ; by A government spokesman

Students pitched tents on Kossuth square and gave lectures in the sleet for eight days, to an audience of commuters and one very attentive dog.
> PROTEST/demo pitched tents: Students [HUN EDU] -> - ; at Kossuth square ; on eight days
The European Commission took Hungary to the bloc's highest court over the law a year ago, and in September the European Parliament voted to open proceedings that could in theory strip the country of its vote.
> ACCUSE/allege took Hungary to the bloc's highest court: The European Commission [IGO IGO] -> Hungary [HUN GOV] ; on a year ago
> ACCUSE/allege open proceedings: the European Parliament [IGO IGO] -> the country = Hungary [HUN GOV] ; on September
> SANCTION/discontinue strip: - -> the country = Hungary [HUN GOV] ; status hypothetical
The main conservative family in Strasbourg, to which the Hungarian ruling party belongs, is split, and some of its northern members want the party thrown out.
> REQUEST/change want: some of its northern members [UNK PTY] -> the party [HUN PTY]
> SANCTION/expel thrown out: - -> the party [HUN PTY] ; status hypothetical
An American envoy who had spent months trying to broker a solution said, to the dismay of the faculty, that the matter "had to do with a donor" and was not about academic freedom.
> CONSULT/third-party broker: An American envoy [USA GOV] -> - ; on months
> ACCUSE/disapprove dismay: the faculty [HUN EDU] -> An American envoy [USA GOV]
That donor, a Hungarian-born financier, has been pictured grinning on government billboards beside the slogan "Let's not let him have the last laugh".
> ACCUSE/disapprove slogan: government [HUN GOV] -> a Hungarian-born financier [USA BUS]
Vienna's mayor welcomed the newcomers as the greatest gain for his city since the 1930s turned the traffic the other way.
> SUPPORT welcomed: Vienna's mayor [AUT GOV] -> the newcomers [HUN EDU]
The building that has been found for it, a former psychiatric hospital by Otto Wagner, needs a new roof and will not be ready before 2025.
About 1,400 students from 118 countries are enrolled, many of them on scholarships.
Degrees already begun may be finished in Budapest, where the university owns a palace with a roof garden and, in the basement, an archive of samizdat.
The forint was steady, and the central bank kept its benchmark rate where it has stood since 2016.
Faculty members are to hold a last open-air seminar on Friday, on the subject of the social contract.
"I came here from Bishkek because they told me it was Europe," said Aizada, a student of law, rolling up her tent.
