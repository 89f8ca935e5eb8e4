split: train
published: 1999-07-30
title: Ghana varsities shut after student march ends in rubber bullets
genre: students
---
> COERCE/restrict shut: - -> Ghana varsities [GHA EDU]
> PROTEST/demo march: student [GHA EDU] -> -
> ASSAULT/crowd-control rubber bullets: - -> student [GHA EDU]
ACCRA, July 29 (West Africa Dispatch) -- The Ghanaian authorities closed the country's five public universities indefinitely on Thursday and gave undergraduates until six in the evening to clear out of their halls, the day after a march against higher fees was broken up on the Independence Avenue.
> COERCE/restrict closed: The Ghanaian authorities [GHA GOV] -> the country's five public universities [GHA EDU] ; on Thursday
> REQUEST/yield gave: The Ghanaian authorities [GHA GOV] -> undergraduates [GHA EDU] ; on Thursday
> PROTEST/demo march: undergraduates [GHA EDU] -> - ; at the Independence Avenue ; on the day after
> COERCE/restrict broken up: The Ghanaian authorities [GHA GOV] -> undergraduates [GHA EDU] ; at the Independence Avenue ; on the day after
Eight students were admitted to the 37 Military Hospital with injuries from rubber bullets, and a ninth had been bitten by a horse, which the police said had never misbehaved before.
> ASSAULT/crowd-control rubber bullets: - -> Eight students [GHA EDU]
The students' president, Kwabena Osei-Tutu, was dragged out of a taxi near the Ridge roundabout and driven round the city for five hours by men who claimed to be from national security, his deputy alleged.
> COERCE/arrest dragged: men [GHA SPY] -> The students' president [GHA EDU] ; by his deputy ; at the Ridge roundabout
> ACCUSE/allege alleged: his deputy [GHA EDU] -> men [GHA SPY]
The deputy information minister retorted that Mr Osei-Tutu had been offered a lift.
> REJECT retorted: The deputy information minister [GHA GOV] -> -

What the students call fees, and the ministry prefers to term "academic facility user charges", rose this year from 26,000 to 170,000 cedis, a sum that a junior clerk might earn in two months.
In Kumasi a bonfire was made of mattresses.
The government says that it pays nine-tenths of the cost of a degree and that it cannot go on doing so when children in the north learn under trees.
Lecturers, who have grievances of their own, urged the two sides to "step back from the ledge" and offered the good offices of three retired vice-chancellors.
> REQUEST/yield urged: Lecturers [GHA EDU] -> the two sides [GHA UNK]
> AGREE offered: Lecturers [GHA EDU] -> the two sides [GHA UNK]
The minority leader in parliament described the closure as an overreaction and will seek an emergency debate on Tuesday.
> ACCUSE/disapprove described: The minority leader in parliament [GHA OPP] -> -
> REQUEST/meet seek: The minority leader in parliament [GHA OPP] -> parliament [GHA LEG] ; status future ; on Tuesday
Students of an earlier generation marched on the same avenue in 1983 to demand that the young flight lieutenant now in the presidency hand over power; he responded by sending workers armed with cudgels to occupy the campus at Legon.
> PROTEST/demo marched: Students of an earlier generation [GHA EDU] -> - ; status historical ; at the same avenue ; on 1983
> REQUEST/yield demand: Students of an earlier generation [GHA EDU] -> flight lieutenant [GHA GOV] ; status historical ; on 1983
> COERCE/seize occupy: workers armed with cudgels [GHA LAB] -> the campus at Legon [GHA EDU] ; status historical ; at Legon
He is barred by the constitution from running again next year.
Unless the dispute is settled before September, a whole cohort could find itself without beds, for the new intake has already been told to report.
Gold, which with cocoa brings in most of the country's foreign exchange, fell to a twenty-year low this month after the Bank of England sold part of its hoard.
The long rains have spoiled roads in the Western Region.
Traders at Makola were selling "I Was There" handkerchiefs on Thursday at 500 cedis apiece, and one had wrapped hers around the muzzle of a goat.
Osei-Tutu, found at dawn in good spirits on Labadi beach, said he would take the vehicle's number to court.
> ACCUSE/allege take the vehicle's number to court: Osei-Tutu [GHA EDU] -> - ; status future
