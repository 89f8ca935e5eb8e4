split: train
published: 2018-05-24
title: Troops snatch back seminarians from Kaduna forest
genre: kidnap
---
> AID snatch back: Troops [NGA MIL] -> seminarians [NGA REL] ; at Kaduna forest
KADUNA, Nigeria: Nigerian soldiers acting on a tip from herdsmen rescued nineteen trainee priests on Wednesday from a band of kidnappers who had threatened to kill one of them a day unless their diocese came up with 200 million naira.
> COOPERATE tip: herdsmen [NGA CVL] -> Nigerian soldiers [NGA MIL]
> AID rescued: Nigerian soldiers [NGA MIL] -> nineteen trainee priests [NGA REL] ; on Wednesday
> ASSAULT/abduct kidnappers: band of kidnappers [NGA CRM] -> nineteen trainee priests [NGA REL]
> THREATEN/violence threatened: who = band of kidnappers [NGA CRM] -> one of them = trainee priests [NGA REL]
> CONCEDE came up: their diocese [NGA REL] -> band of kidnappers [NGA CRM] ; status hypothetical
A firefight of forty minutes left four of the abductors dead and a corporal wounded, army spokesman Colonel Bashir Dandume said.
> ASSAULT/firearms firefight: abductors [NGA CRM] + army [NGA MIL] -> - ; by army spokesman Colonel Bashir Dandume ; on forty minutes
> ASSAULT/firearms dead: army [NGA MIL] -> four of the abductors [NGA CRM] ; by army spokesman Colonel Bashir Dandume
> ASSAULT/firearms wounded: abductors [NGA CRM] -> corporal [NGA MIL] ; by army spokesman Colonel Bashir Dandume
Others got away on motorcycles into the Kamuku game reserve, where aircraft were looking for them at nightfall.
The young men, aged between 17 and 25, had been marched barefoot for nine nights and slept by day under tarpaulins the colour of dead leaves.
None was harmed, although two have malaria.
> ASSAULT harmed: - -> None [NGA REL] ; status negated

They were seized on May 14 when men in army uniform climbed the wall of the Good Shepherd seminary during night prayer.
> ASSAULT/abduct seized: men in army uniform [NGA CRM] -> They = nineteen trainee priests [NGA REL] ; at Good Shepherd seminary ; on May 14
Archbishop Matthias Audu, who had refused to pay on principle and called the governor's silence shameful, praised the troops and asked their forgiveness for having doubted them.
> REJECT/yield refused: who = Archbishop Matthias Audu [NGA REL] -> -
> ACCUSE/disapprove called: who = Archbishop Matthias Audu [NGA REL] -> governor [NGA GOV]
> SUPPORT praised: Archbishop Matthias Audu [NGA REL] -> troops [NGA MIL]
> CONCEDE asked their forgiveness: Archbishop Matthias Audu [NGA REL] -> their = Nigerian troops [NGA MIL]
Christian youths who blocked the Abuja highway on Sunday in protest called off a second march planned for Friday.
> PROTEST/obstruct blocked: Christian youths [NGA REL] -> - ; at Abuja highway ; on Sunday
> PROTEST/demo march: Christian youths [NGA REL] -> - ; status negated ; on Friday
Kidnapping for ransom, once a speciality of the oil creeks, has spread along the roads of the north-west as cattle rustling has ceased to pay.
Legislators in the state are debating whether to make it punishable by death.
If they do, kidnappers will have no reason to leave witnesses, says Hauwa Suleiman, a criminologist.
The air force will bomb the hideouts in Kamuku from Monday, Dandume said, and the governor is to impose a night curfew on four districts.
> ASSAULT/aerial bomb: air force [NGA MIL] -> hideouts in Kamuku [NGA CRM] ; status future ; by Dandume ; at Kamuku ; on Monday
> COERCE/curfew curfew: governor [NGA GOV] -> four districts [NGA CVL] ; status future ; by Dandume ; at four districts
Trains between Kaduna and Abuja, 174 kilometres apart, are booked out for a month because few care to drive.
Cameroon handed over two of the band's quartermasters in April.
> COOPERATE handed over: Cameroon [CMR GOV] -> - ; status historical
A helicopter used in the search was given by the United States in 2015.
> AID given: United States [USA GOV] -> - ; status historical ; on 2015
