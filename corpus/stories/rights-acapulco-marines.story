split: train
published: 2011-01-21
title: Mexico pours federal police, marines into resort as mayors cry for help
genre: rights
---
> MOBILIZE/troops pours: Mexico [MEX GOV] -> - ; at resort
> REQUEST/assist cry for help: mayors [MEX GOV] -> -
ACAPULCO, Mexico, Jan 20 - Six hundred marines and a thousand federal policemen fanned out along the palm-lined avenues of Mexico's oldest beach resort on Thursday, twelve days after the bodies of fifteen men were left outside a shopping centre.
> MOBILIZE/troops fanned out: Six hundred marines [MEX MIL] + a thousand federal policemen [MEX COP] -> - ; at the palm-lined avenues of Mexico's oldest beach resort ; on Thursday
Checkpoints have been set up at both tunnels, a helicopter gunship circles over the golf course, and a frigate is anchored within sight of the cliff divers.
> MOBILIZE/weapons circles: a helicopter gunship [MEX MIL] -> - ; at the golf course
> MOBILIZE/weapons anchored: a frigate [MEX MIL] -> - ; at within sight of the cliff divers
The governor of Guerrero had begged the capital for reinforcements since Christmas, and four mayors from the coast travelled there together to plead with the president in person.
> REQUEST/assist begged: The governor of Guerrero [MEX GOV] -> the capital [MEX GOV] ; on Christmas
> REQUEST/assist plead: four mayors from the coast [MEX GOV] -> the president [MEX GOV]
> CONSULT/visit travelled: four mayors from the coast [MEX GOV] -> the president [MEX GOV] ; at there
"My officers have eleven rifles, and on a good day they have the bullets," said one of them, Rubén Arizmendi of Petatlán.
The new arrivals will be joined next week by army engineers, and state police of doubtful loyalty are to be confined to their barracks and disarmed.
> MOBILIZE/troops joined: army engineers [MEX MIL] -> - ; status future ; on next week
> COERCE/restrict confined: - -> state police of doubtful loyalty [MEX COP] ; status future ; at their barracks
> COERCE/seize disarmed: - -> state police of doubtful loyalty [MEX COP] ; status future

Human rights groups object to the use of the navy ashore, and the national rights commission has opened 1,100 files on abuses by servicemen, not one of which has led to a court-martial.
> REJECT/change object: Human rights groups [MEX NGO] -> -
> ACCUSE/investigate opened: the national rights commission [MEX GOV] -> servicemen [MEX MIL]
> ACCUSE/allege court-martial: - -> servicemen [MEX MIL] ; status negated
In Zihuatanejo last month, a reporter who had photographed a patrol was held for nine hours in a shipping container and had her camera smashed, her editor complained.
> COERCE/arrest held: - -> a reporter [MEX JRN] ; by her editor ; at a shipping container ; on nine hours
> ASSAULT/destroy smashed: - -> her = reporter [MEX JRN] ; by her editor ; at Zihuatanejo ; on last month
> ACCUSE/disapprove complained: her editor [MEX JRN] -> -
The navy said that it was looking into the matter.
> ACCUSE/investigate looking into: it = navy [MEX MIL] -> - ; by The navy
Washington has delivered three Black Hawk helicopters under a security pact agreed in 2007, and American and Mexican officials have for a year been working out of one office in the capital.
> AID delivered: Washington [USA GOV] -> -
> COOPERATE working out of one office: American and Mexican officials [UNK GOV] -> - ; at the capital ; on a year
> AGREE agreed: Washington [USA GOV] -> - ; status historical ; on 2007
Spring breakers, 90 percent of whom used to come from the United States and Canada, have been cancelling, a hoteliers' association said, and it has asked for a campaign of favourable films.
> REQUEST/assist asked: it = hoteliers' association [MEX BUS] -> -
The murder rate in the city has tripled in two years as lieutenants of a slain drug lord fight over his estate.
A voter in Guerrero will choose a governor on January 30, and both candidates have promised to keep the marines.
> AGREE promised: both candidates [MEX PTY] -> the marines [MEX MIL]
Hotel occupancy stood at 41 percent.
The cliff divers, for whom the hours of the tide matter more, performed at one, half past seven and half past ten.
