split: train
published: 2016-09-20
title: South African campuses set for week of shutdowns over 8 pct fee rise
genre: students
---
> PROTEST/strike shutdowns: - -> South African campuses [ZAF EDU] ; status future ; at South African campuses ; on week
CAPE TOWN, Sept 20 - Students at nine South African universities said they would shut down lectures from Wednesday in protest at an increase in fees of up to eight percent, and the vice-chancellor in Cape Town announced that private guards would be posted at every gate.
> PROTEST/obstruct shut down: Students at nine South African universities [ZAF EDU] -> - ; status future ; by Students at nine South African universities ; on Wednesday
> MOBILIZE/police posted: the vice-chancellor in Cape Town [ZAF EDU] -> - ; status future ; by the vice-chancellor in Cape Town ; at every gate
The higher education minister, once a firebrand of the Communist party, told reporters on Monday that the state would pay the difference for families earning less than 600,000 rand, but did not scrap the rise altogether, as marchers had forced him to do last year.
> AGREE would pay: the state [ZAF GOV] -> families [ZAF CVL]
> CONCEDE scrap: The higher education minister [ZAF GOV] -> - ; status negated
> CONCEDE do: him = higher education minister [ZAF GOV] -> marchers [ZAF EDU] ; status historical ; on last year
"He has given us an umbrella with a price tag," said Lwazi Mokoena, who is reading drama at Wits and will lead Wednesday's procession in a toga.
> ACCUSE/disapprove given us an umbrella: Lwazi Mokoena [ZAF EDU] -> He = higher education minister [ZAF GOV]
> PROTEST/demo lead: Lwazi Mokoena [ZAF EDU] -> - ; status future ; on Wednesday
At that university a residence hall will be searched for petrol bombs before the week is out, its head of security said, and anyone found with one expelled.
> COERCE/seize searched: - -> a residence hall [ZAF EDU] ; status future ; by its head of security ; at that university ; on before the week is out
> SANCTION/expel expelled: - -> anyone [ZAF EDU] ; status hypothetical ; by its head of security
Thirty-one students were arrested there on Monday night for singing at a time and in a place that an interdict had set aside for silence.
> COERCE/arrest arrested: - -> Thirty-one students [ZAF EDU] ; at there ; on Monday night

They will appear before a magistrate on Thursday, and their lawyer is going to ask for the interdict to be lifted.
> ACCUSE/allege appear: a magistrate [ZAF JUD] -> They = Thirty-one students [ZAF EDU] ; status future ; on Thursday
> REQUEST/yield ask: their lawyer [ZAF CVL] -> a magistrate [ZAF JUD] ; status future ; on Thursday
A law library in Durban burned this month, and although no one has been charged the damage has cost the movement friends among lecturers who did not condemn last year's marches.
> ACCUSE/allege charged: - -> no one [ZAF EDU] ; status negated
> ACCUSE/disapprove condemn: lecturers [ZAF EDU] -> - ; status negated
If examinations cannot be held in October, rectors have warned, the whole academic year would have to be repeated, and 200,000 school-leavers would find no places in January.
The police commissioner for the Western Cape will not send his men on to any campus unless a vice-chancellor asks him to.
> MOBILIZE/police send his men: The police commissioner for the Western Cape [ZAF COP] -> - ; status negated
Trade unions of cleaners and gardeners, who won the right last year to be employed directly, will lay down their brooms on Friday in sympathy.
> PROTEST/strike lay down their brooms: Trade unions of cleaners and gardeners [ZAF LAB] -> - ; status future ; on Friday
> AGREE in sympathy: Trade unions of cleaners and gardeners [ZAF LAB] -> - ; on Friday
South Africa spends 0.7 percent of its output on universities, less than Ghana or Brazil.
About half of those who enrol never graduate.
The economy, which shrank in the first quarter, rebounded in the second on the strength of platinum and cars.
Table Mountain was wearing its cloth, and the cable car had closed for the season's maintenance.
