split: train
published: 2010-03-15
title: Nigerian city on edge after funeral for villagers; imam and bishop walk streets together
genre: religion
---
JOS, Nigeria, March 15 (Plateau Press) -- A Roman Catholic bishop and the chief imam of Jos strolled hand in hand through the city's charred vegetable market on Sunday, stopping at every stall, in an effort to hold together a truce that neither man's flock entirely believes in.
> COOPERATE strolled hand in hand: A Roman Catholic bishop [NGA REL] + the chief imam of Jos [NGA REL] -> - ; at the city's charred vegetable market ; on Sunday
> RETREAT/ceasefire truce: neither man's flock [NGA REL] -> -
A week earlier herdsmen armed with machetes descended before dawn on three mostly Christian farming villages south of the city and slaughtered, by the police count, 109 people, many of them women and infants.
> ASSAULT/primitive slaughtered: herdsmen armed with machetes [NGA UAF] -> 109 people [NGA CVL] ; by the police count ; at three mostly Christian farming villages south of the city ; on A week earlier
Community leaders put the figure at nearly 500.
The attackers were avenging, it is widely assumed, the killing of Muslims in January, when bodies were stuffed down wells in the settlement of Kuru Karama.
> ASSAULT killing: - -> Muslims [NGA REL] ; at the settlement of Kuru Karama ; on January
"If my brother in the turban can look a weeping mother in the eye, who am I to stay behind my altar?" said the bishop, Gabriel Pam.

Survivors accuse the army of ignoring telephone calls for help for two hours, a complaint that the state governor repeated in unusually blunt language.
> ACCUSE/disapprove accuse: Survivors [NGA CVL] -> the army [NGA MIL]
> REQUEST/assist calls for help: Survivors [NGA CVL] -> the army [NGA MIL]
> ACCUSE/disapprove repeated: the state governor [NGA GOV] -> the army [NGA MIL]
Major-General Sule Garba, who commands the division, hit back that he had been given wrong directions and that the governor should "look for the matches in his own pocket".
> REJECT hit back: Major-General Sule Garba [NGA MIL] -> -
> ACCUSE/allege look for the matches: Major-General Sule Garba [NGA MIL] -> the governor [NGA GOV]
Abuja has since flown in two more battalions and imposed a curfew from six in the evening, and the acting president sacked his national security adviser on Monday.
> MOBILIZE/troops flown in: Abuja [NGA GOV] -> -
> COERCE/curfew curfew: Abuja [NGA GOV] -> -
> SANCTION/expel sacked: the acting president [NGA GOV] -> his national security adviser [NGA GOV] ; on Monday
Forty-nine suspects are to be charged with murder this week, a police spokesman said, and another 150 could face lesser counts.
> ACCUSE/allege charged: - -> Forty-nine suspects [NGA CRM] ; status future ; by a police spokesman ; on this week
> ACCUSE/allege face: - -> another 150 [NGA CVL] ; status hypothetical ; by a police spokesman
The Red Cross is feeding 8,000 people in a stadium and two schools.
> AID feeding: The Red Cross [IGO NGO] -> 8,000 people [NGA REF] ; at a stadium and two schools
Jos sits on the fault line between Nigeria's Muslim north and Christian south, but its quarrels are as much about land, and about who counts as an "indigene" with a right to government jobs.
A thousand people died in similar bloodletting in 2001, and hundreds more in 2008 after a disputed council election.
> ASSAULT bloodletting: - -> A thousand people [NGA CVL] + hundreds more [NGA CVL] ; status historical ; on 2001
Tin, which drew migrants to the plateau a century ago, is hardly mined any more.
A church choir and a Muslim girls' band will share a stage at the polo ground on Easter Monday if the garrison commander permits it.
> COOPERATE share a stage: A church choir [NGA REL] + a Muslim girls' band [NGA REL] -> - ; status hypothetical ; at the polo ground ; on Easter Monday
Potato prices have tripled since the lorries stopped coming.
An evening fixture between the city's football club and a side from Kano was moved to Abuja.
