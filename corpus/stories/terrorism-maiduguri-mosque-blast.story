split: train
published: 2015-10-16
title: Twin blasts at mosque kill worshippers in Nigeria's northeast
genre: terrorism
---
> ASSAULT/explosives kill: - -> worshippers [NGA CVL] ; at mosque
MAIDUGURI, Nigeria (Savannah Press) - Two bombers, one of them a girl of about 13, blew themselves up among worshippers at dawn prayers in Maiduguri on Friday, killing 19 people and wounding dozens, the emergency agency said.
> ASSAULT/suicide-attack blew themselves up: Two bombers [NGA REB] -> worshippers [NGA CVL] ; by emergency agency ; at Maiduguri ; on Friday
> ASSAULT/suicide-attack killing: Two bombers [NGA REB] -> 19 people [NGA CVL] ; by emergency agency ; at Maiduguri ; on Friday
> ASSAULT/suicide-attack wounding: Two bombers [NGA REB] -> dozens [NGA CVL] ; by emergency agency ; at Maiduguri ; on Friday
No group claimed responsibility, but the methods were those of Boko Haram, which has sent more than 40 women and girls to their deaths in markets and bus parks this year.
> ASSAULT/suicide-attack sent: Boko Haram [NGA REB] -> markets [NGA CVL] + bus parks [NGA CVL] ; on this year
The second bomber, a man in a security guard's uniform, waited until neighbours had come running to help.

"I counted sandals, because there was nothing else that one could count," said the muezzin, Mallam Isa Kolo, whose brother was among the dead.
Vigilantes who search worshippers at the gate had gone home an hour earlier, according to a police officer who was not authorised to speak to the press.
The governor of Borno imposed a curfew until further notice and banned motorcycles from the ring road.
> COERCE/curfew curfew: governor of Borno [NGA GOV] -> -
> COERCE/restrict banned: governor of Borno [NGA GOV] -> - ; at ring road
Soldiers have since detained four men in the Ajilari district, among them a tailor whom neighbours described as harmless.
> COERCE/arrest detained: Soldiers [NGA MIL] -> four men [NGA CVL] ; at Ajilari district
Friday is market day in Ajilari.

The president, who took office in May, has given the army until December to defeat the insurgents, a deadline that officers in the field privately call unrealistic.
> REQUEST given: president [NGA GOV] -> army [NGA MIL]
> ACCUSE/disapprove call: officers in the field [NGA MIL] -> president [NGA GOV]
The insurgency has killed about 17,000 people in six years, by the count of Amnesty International.
> ASSAULT killed: insurgency [NGA REB] -> about 17,000 people [NGA CVL] ; by Amnesty International ; on six years
A regional force of 8,700 soldiers from Nigeria, Chad, Niger, Cameroon and Benin, whose headquarters are in N'Djamena, was supposed to deploy by the end of July but has not done so.
> MOBILIZE/troops deploy: regional force [UNK MIL] -> - ; status negated ; on by the end of July
Washington, which stopped short of selling helicopters to Abuja last year because of abuses by troops, said this week that it would send 300 soldiers to Cameroon to fly surveillance drones.
> REJECT/assist stopped short: Washington [USA GOV] -> Abuja [NGA GOV] ; on last year
> ASSAULT abuses: troops [NGA MIL] -> -
> AGREE send: Washington [USA GOV] -> Cameroon [CMR GOV] ; at Cameroon
The Super Eagles, meanwhile, were demolished 3-0 by a far younger Congolese attack in Belgium last week.
Maiduguri, a trading town on the old road to Mecca, had about a million people before the troubles and has more than two million now.
Chad's contingent is to move up to the border early next month, according to a colonel in N'Djamena, and will not wait for the others.
> MOBILIZE/troops move up: Chad's contingent [TCD MIL] -> - ; status future ; by colonel in N'Djamena ; at border ; on early next month
