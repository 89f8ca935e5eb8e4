split: test
published: 2018-08-22
title: Toppled Confederate statue leaves UNC scrambling, lawmakers seething
genre: students
---
> PROTEST/vandalize Toppled: - -> UNC [USA EDU]
> ACCUSE/disapprove seething: lawmakers [USA LEG] -> -
CHAPEL HILL, N.C. — The bronze Confederate soldier that had looked north from the University of North Carolina's oldest quad since 1913 was pulled face-first into the mud Monday night by students with ropes, bamboo screens and smoke bombs, ending by force an argument that had outlived three chancellors.
> PROTEST/vandalize pulled: students [USA EDU] -> the University of North Carolina [USA EDU] ; at the University of North Carolina's oldest quad ; on Monday night
By sunup there was nothing on the pedestal but a wad of gum.
Chancellor Rebecca Stroud, who had said a year ago that her hands were tied by a state law against moving monuments, called the toppling "unlawful and dangerous" but added that she understood the pain behind it.
> ACCUSE/disapprove called: Chancellor Rebecca Stroud [USA EDU] -> -
That was too much for House Speaker Hal Bingham, who accused her of "making excuses for a mob" and vowed that the soldier would be back on its feet within 90 days.
> ACCUSE/disapprove accused: who = Hal Bingham [USA LEG] -> her = Rebecca Stroud [USA EDU]
> REJECT/yield vowed: who = Hal Bingham [USA LEG] -> -
It was not enough for the Black Student Movement, either.
"An apology with a 'but' in it is just a 'but,'" said the group's president, Imani Fuller.
> ACCUSE/disapprove just a 'but: the group's president = Imani Fuller [USA EDU] -> -

University police have charged three people with misdemeanor rioting, none of them students, and the campus chief told trustees that warrants for others would follow this week.
> ACCUSE/allege charged: University police [USA COP] -> three people [USA CVL]
> ACCUSE/allege warrants: University police [USA COP] -> others [USA CVL] ; status future ; by the campus chief ; on this week
Officers posted around the base had been ordered not to wade into the crowd, according to radio logs obtained by The Hillsborough Messenger.
> REQUEST/yield ordered: - -> Officers [USA COP] ; by radio logs
> MOBILIZE/police posted: Officers [USA COP] -> - ; at the base
The system's board of governors, which meets Tuesday, could fire Dr. Stroud, though members were said to be split.
> SANCTION/expel fire: The system's board of governors [USA EDU] -> Dr. Stroud [USA EDU] ; status hypothetical ; on Tuesday
Gov. Luther Kay, a Democrat, deplored the destruction of public property but renewed his call for the legislature to repeal the 2015 law, something its leaders have refused to take up.
> ACCUSE/disapprove deplored: Gov. Luther Kay [USA GOV] -> -
> REQUEST/change call: Gov. Luther Kay [USA GOV] -> the legislature [USA LEG]
> REJECT/change refused: its leaders [USA LEG] -> Gov. Luther Kay [USA GOV]
A neo-Confederate group from Alamance County plans to carry flags down Franklin Street on Saturday, and merchants there were told to bring in their tables.
> PROTEST/demo carry flags: A neo-Confederate group from Alamance County [USA CVL] -> - ; status future ; at Franklin Street ; on Saturday
At the statue's unveiling a trustee boasted of having horse-whipped a Black woman until her skirts hung in shreds, a passage that lay unread in the archives until a graduate student came upon it in 2009.
> ASSAULT/beat horse-whipped: a trustee [USA EDU] -> a Black woman [USA CVL] ; status historical
Classes began Tuesday under a sky the color of the basketball team's jerseys.
The school, the nation's first public university to open its doors, expects 30,000 students this fall, a record.
Hurricane season has so far been mild.
The library has put the trustee's typescript on display, next to a Gutenberg leaf.
One sophomore, asked what ought to go on the plinth, thought for a while and suggested a bench.
