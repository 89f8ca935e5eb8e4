split: dev
published: 2011-08-10
title: Chilean students vow to keep school desks on the barricades
genre: students
---
> REJECT/yield vow: Chilean students [CHL EDU] -> -
SANTIAGO DE CHILE, Aug. 10 — Pupils who have padlocked themselves into more than 200 secondary schools voted on Tuesday to spend a twelfth week inside, brushing aside the president's pledge to slash the interest on student loans and dismaying parents who fear that the year is already lost.
> PROTEST/obstruct padlocked themselves: Pupils [CHL EDU] -> - ; at more than 200 secondary schools
> REJECT/yield brushing aside: Pupils [CHL EDU] -> the president [CHL GOV] ; on Tuesday
> AGREE pledge: the president [CHL GOV] -> -
Camila Arriagada, the 19-year-old spokeswoman for the secondary students' assembly, said the offer mistook a right for a discount.
> REJECT/yield mistook: Camila Arriagada [CHL EDU] -> -
At the Liceo Barros Luco in Valparaíso, where the desks have been wired together into a barricade three metres high, a kitchen rota hung beside a timetable of lectures on Allende, vegetable gardening and the theory of the state.
"My daughter has read more in this siege than in four years of lessons, but I would still like her to come home and wash," said Rodrigo Pizarro, a bus driver who brings soup.
The education minister resigned last month after it emerged that he had held shares in a private university, and his successor, a former justice minister, is regarded as a shrewder bargainer.
> RETREAT/resign resigned: The education minister [CHL GOV] -> - ; on last month

On Thursday, when a march was denied its permit, carabineros on horseback charged into columns on the Alameda, 874 people were detained and residents leaned from their balconies to bang pots, a sound not heard on such a scale since the last years of the dictatorship.
> REJECT/yield denied: - -> a march [CHL EDU] ; on Thursday
> ASSAULT/crowd-control charged into: carabineros on horseback [CHL COP] -> columns [CHL EDU] ; at the Alameda ; on Thursday
> COERCE/arrest detained: - -> 874 people [CHL CVL] ; on Thursday
> PROTEST/demo bang pots: residents [CHL CVL] -> - ; on Thursday
The regional governor apologised for the tear gas that drifted into a maternity clinic but not for ordering its use.
> CONCEDE apologised: The regional governor [CHL GOV] -> -
> ASSAULT/crowd-control tear gas: - -> a maternity clinic [CHL MED]
Two lawmakers of the governing alliance who spoke up for free tuition were given a dressing-down by the interior minister, according to one of them.
> SUPPORT spoke up: Two lawmakers of the governing alliance [CHL LEG] -> -
> ACCUSE/disapprove dressing-down: the interior minister [CHL GOV] -> Two lawmakers of the governing alliance [CHL LEG] ; by one of them
Teachers, copper workers and the national trade union centre have called a two-day general strike for Aug. 24 and 25.
> PROTEST/strike strike: Teachers [CHL EDU] + copper workers [CHL LAB] + the national trade union centre [CHL LAB] -> - ; status future ; on Aug. 24 and 25
The bishops' conference has offered its good offices, and if both camps accept, a first session could take place as early as Monday at the seminary in La Florida.
> AGREE offered: The bishops' conference [CHL REL] -> both camps [CHL UNK]
> CONSULT/third-party session: both camps [CHL UNK] -> - ; status hypothetical ; at the seminary in La Florida ; on Monday
Chilean families bear about three-quarters of the cost of higher education, the highest proportion in the OECD.
Copper revenues have filled the treasury, with growth expected to top six percent this year.
A miniature railway built by the pupils for the science fair lay dismantled in the chemistry room, waiting for better days.
The education committee of the senate will take up a bill to ban profit in schools that receive public money at the end of the month.
In 2006 a revolt by pupils in white shirts, nicknamed the penguins, forced the then president to replace the education law, but the profit motive that they railed against survived in the text.
> PROTEST revolt: pupils in white shirts [CHL EDU] -> the then president [CHL GOV] ; status historical ; on 2006
> CONCEDE replace: the then president [CHL GOV] -> pupils in white shirts [CHL EDU] ; status historical ; on 2006
> ACCUSE/disapprove railed against: they = penguins [CHL EDU] -> - ; status historical
Winter rain, long awaited by farmers, began to fall over the port on Tuesday night.
