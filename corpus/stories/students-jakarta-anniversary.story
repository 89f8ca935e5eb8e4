split: train
published: 2003-05-13
title: Indonesian students mark 1998 shootings with boos for the president
genre: students
---
> ASSAULT/firearms shootings: - -> Indonesian students [IDN EDU] ; status historical ; on 1998
> ACCUSE/disapprove boos: Indonesian students [IDN EDU] -> the president [IDN GOV]
JAKARTA, May 13 - About two thousand students booed an effigy of Indonesia's president outside Trisakti University on Monday, the fifth anniversary of the day when snipers on a flyover shot dead four undergraduates and hastened the end of a 32-year dictatorship.
> PROTEST/demo booed: About two thousand students [IDN EDU] -> Indonesia's president [IDN GOV] ; at Trisakti University ; on Monday
> ASSAULT/firearms shot dead: snipers [IDN COP] -> four undergraduates [IDN EDU] ; status historical ; at a flyover
The rally was good-humoured until a contingent from the teachers' college tried to push through a line of policemen who had linked arms across the toll road.
> PROTEST/demo rally: a contingent from the teachers' college [IDN EDU] -> -
> PROTEST/riot push through: a contingent from the teachers' college [IDN EDU] -> policemen [IDN COP] ; at the toll road
A senior officer, Commissioner Hadi Pranoto, persuaded both lines to take three steps back, after which someone produced a guitar.
> CONSULT/third-party persuaded: Commissioner Hadi Pranoto [IDN COP] -> both lines [IDN UNK]
Students are incensed by a decree raising the price of fuel, electricity and telephone calls, and by what they see as the president's coddling of the generals.
> ACCUSE/disapprove incensed: Students [IDN EDU] -> the president [IDN GOV]
"We did not bury Elang and Hafidin so that a general's son could sell us kerosene at this price," said Ratna Dewayani, a law student.
The university, a private institution with a wealthy board, had wanted a quieter memorial, with doves.

Parliament's inquiry into the shootings concluded in 2001 that there had been no gross violation of human rights, a finding that the victims' parents have asked the attorney general to set aside.
> ACCUSE/investigate inquiry: Parliament [IDN LEG] -> - ; status historical ; on 2001
> ASSAULT/firearms shootings: - -> victims [IDN EDU] ; status historical
> REQUEST/change asked: the victims' parents [IDN CVL] -> the attorney general [IDN JUD]
Nine low-ranking officers were court-martialled; no commander has ever been put in the dock.
> ACCUSE/allege court-martialled: - -> Nine low-ranking officers [IDN COP] ; status historical
> ACCUSE/allege put in the dock: - -> no commander [IDN COP] ; status negated
The then armed forces chief, who intends to run for the presidency next year, has refused three times to appear before the national human rights commission.
> REJECT/meet refused: The then armed forces chief [IDN MIL] -> the national human rights commission [IDN GOV]
Riots that broke out the day after the killings laid waste to Chinese-owned shops across Glodok, where mobs raped scores of women and more than a thousand people perished in burning malls.
> PROTEST/riot Riots: - -> Chinese-owned shops [IDN BUS] ; status historical ; at Glodok
> ASSAULT/sexual raped: mobs [IDN CVL] -> scores of women [IDN CVL] ; status historical ; at Glodok
A week later, with students swarming over the roof of the legislature, the old ruler read out his resignation to a nation watching on television.
> PROTEST/demo swarming: students [IDN EDU] -> the legislature [IDN LEG] ; status historical ; at the roof of the legislature
> RETREAT/resign resignation: the old ruler [IDN GOV] -> - ; status historical ; on A week later
Unions of bus drivers and factory hands say they will join the students in a march to the state palace on May 20.
> PROTEST/demo march: Unions of bus drivers and factory hands [IDN LAB] + the students [IDN EDU] -> - ; status future ; at the state palace ; on May 20
The president's spokesman said the price increases would be reviewed in July if the rupiah held steady.
> AGREE reviewed: The president's spokesman [IDN GOV] -> - ; status hypothetical
At the gate where the four fell, a tailor who sells pennants said that half of his customers were not yet in secondary school at the time.
Indonesia, the world's fourth most populous country, will choose its president by direct vote for the first time in 2004.
Traffic on the inner ring road was slow but no slower, a radio station observed, than on any other Monday.
Jakarta's governor did not allow a second stage to be put up at the roundabout and sent the sound truck home.
> REJECT/yield did not allow: Jakarta's governor [IDN GOV] -> -
The rupiah was little changed at 8,350.
