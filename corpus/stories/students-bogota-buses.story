split: train
published: 2019-11-27
title: Bogota teenager dies after being hit by police projectile; marches resume
genre: students
---
> ASSAULT/crowd-control hit: police [COL COP] -> Bogota teenager [COL EDU] ; at Bogota
BOGOTÁ — Candles, a school tie and a graduation programme with his name in it lay on Monday night at the corner of Nineteenth Street and Fourth Avenue, where Julián Ortiz, 18, was struck in the head on Saturday by a canister that riot policemen had fired into a crowd of students.
> ASSAULT/crowd-control struck: riot policemen [COL COP] -> Julián Ortiz [COL EDU] ; at the corner of Nineteenth Street and Fourth Avenue ; on Saturday
> ASSAULT/crowd-control fired: riot policemen [COL COP] -> a crowd of students [COL EDU] ; at the corner of Nineteenth Street and Fourth Avenue ; on Saturday
He was to have received his diploma that afternoon in another hospital's auditorium, rented by the school because its roof leaks.
The president conveyed his condolences and opened what he termed a great national conversation, for which a website will be available from Wednesday.
> SUPPORT conveyed his condolences: The president [COL GOV] -> -
Leaders of the strike committee spent two hours with him on Tuesday and came away unimpressed, having asked to be heard separately from the employers.
> CONSULT spent: Leaders of the strike committee [COL LAB] -> him = president [COL GOV] ; on Tuesday
> REQUEST/meet asked: Leaders of the strike committee [COL LAB] -> -
They want the riot squad, known as Esmad, disbanded.
> REQUEST/yield want: They = Leaders of the strike committee [COL LAB] -> -
That "is not on the table", said the defence minister, an ex-businessman in the job for a fortnight, though he did not exclude a review of its weapons.
> REJECT/yield not on the table: the defence minister [COL GOV] -> -
> REJECT/change exclude: he = defence minister [COL GOV] -> - ; status negated

Since Thursday, when a quarter of a million Colombians came out against pension cuts that the government says it never planned, four people have lost their lives and 500 have been hurt, about half of them in uniform.
> PROTEST/demo came out: a quarter of a million Colombians [COL CVL] -> the government [COL GOV] ; on Thursday
> ASSAULT hurt: - -> 500 [COL CVL]
Bogotá's mayor imposed a curfew on Friday for the first time in four decades, after residents of high-rise blocks, frightened by anonymous messages about armed looters, went down to their gates with kitchen knives.
> COERCE/curfew curfew: Bogotá's mayor [COL GOV] -> residents of high-rise blocks [COL CVL] ; at Bogotá ; on Friday
> COERCE/misinformation anonymous messages: - -> residents of high-rise blocks [COL CVL]
No looters came.
The public prosecutor has begun an investigation into the messages, and could charge those who wrote them with spreading panic.
> ACCUSE/investigate investigation: The public prosecutor [COL JUD] -> -
> ACCUSE/allege charge: The public prosecutor [COL JUD] -> those [COL CVL] ; status hypothetical
An indigenous guard armed with nothing but beribboned staffs is travelling by bus from Cauca to walk beside the students on Wednesday, when the next general stoppage takes place.
> AGREE walk beside: An indigenous guard [COL CVL] -> the students [COL EDU] ; on Wednesday
> PROTEST/strike stoppage: the students [COL EDU] -> - ; status future ; on Wednesday
Former fighters of the FARC, who traded their rifles for ten seats in congress under an accord signed in 2016, said that they would march too and would, for once, be leaving early.
> RETREAT/disarm traded their rifles: Former fighters of the FARC [COL REB] -> - ; status historical
> SUPPORT signed: Former fighters of the FARC [COL REB] -> - ; status historical ; on 2016
> PROTEST/demo march: they = Former fighters of the FARC [COL REB] -> - ; status future
The universities won an extra 1.3 billion dollars last December after two months of occupations.
> PROTEST/obstruct occupations: The universities [COL EDU] -> - ; status historical ; on last December
Colombia's economy is growing at 3.3 percent, faster than any other of its size in the region, and unemployment is rising nevertheless.
The peso touched a record low against the dollar.
In the evenings, at eight, saucepans are beaten in neighbourhoods that have never before beaten anything but rugs.
> PROTEST/demo beaten: neighbourhoods [COL CVL] -> - ; on eight
A bar near the national university has renamed its cheapest beer.
The highland rains have been so heavy that the savannah's cut-flower growers lost a week's roses.
The riot squad's commander is to appear before the senate's human rights committee on Thursday.
