split: test
published: 2020-03-27
title: Chad vows to finish island jihadists after barracks slaughter
genre: war
---
> THREATEN/violence vows: Chad [TCD GOV] -> island jihadists [TCD REB]
> ASSAULT slaughter: island jihadists [TCD REB] -> barracks [TCD MIL]
N'DJAMENA, March 27 (Sahel Dispatch) - Chad will send four battalions to the islands of its western lake next week to root out the militants who killed 61 soldiers in their sleep on Sunday, the defence minister told parliament on Friday.
> MOBILIZE/troops send: Chad [TCD GOV] -> - ; status future ; by defence minister ; at islands of its western lake ; on next week
> ASSAULT root out: four battalions [TCD MIL] -> militants [TCD REB] ; status future ; by defence minister ; at islands of its western lake
> ASSAULT killed: militants [TCD REB] -> 61 soldiers [TCD MIL] ; by defence minister ; on Sunday
Idriss Mahamat Saleh, reading from a school exercise book, said that the lake's fishing villages would be emptied by Wednesday and that anyone found there afterwards would be treated as an enemy.
> COERCE/deport emptied: - -> fishing villages [TCD CVL] ; status future ; by Idriss Mahamat Saleh ; on by Wednesday
> THREATEN/violence treated as an enemy: Idriss Mahamat Saleh [TCD GOV] -> anyone found there afterwards [TCD CVL]
Lawmakers rose and sang the anthem.

The dead men's camp at Kaiga stood on a spit of sand a few hundred metres wide, without a jetty, a tower or a working radio.
Boats came out of the reeds at about four in the morning, according to a corporal who swam for three hours to escape.
He saw no aircraft and heard none.
"We called the French on the telephone, and the telephone was ringing, and then I was in the water," he said from a hospital bed.
> REQUEST/assist called: We = Chadian soldiers [TCD MIL] -> French [FRA MIL] ; by he
A spokeswoman for France's Sahel force denied having received any request for air support.
> REJECT denied: spokeswoman for France's Sahel force [FRA MIL] -> -
> REQUEST/assist request for air support: - -> France's Sahel force [FRA MIL] ; status negated ; by spokeswoman for France's Sahel force

Human rights groups fear a repeat of 2015, when the army torched huts on a dozen islets and herded their inhabitants into camps without water.
> ASSAULT/destroy torched: army [TCD MIL] -> huts on a dozen islets [TCD CVL] ; status historical ; by Human rights groups ; on 2015
> COERCE/deport herded: army [TCD MIL] -> inhabitants [TCD CVL] ; status historical ; by Human rights groups ; at camps without water ; on 2015
They have asked that the Red Cross be allowed to travel with the column, so far without an answer.
> REQUEST/assist asked: They = Human rights groups [TCD NGO] -> -
Nigeria and Niger have been invited to close their own shores to fleeing gunmen, though Niamey could spare at most a company.
> REQUEST/assist invited: - -> Nigeria [NGA GOV] + Niger [NER GOV]
> MOBILIZE/troops spare: Niamey [NER GOV] -> - ; status hypothetical
The lake has shrunk by nine-tenths since the 1960s, and the price of smoked catfish in the capital's markets went up by half this week.
A presidential decree has ordered three days of mourning and cancelled Sunday's horse races.
Cameroon, whose own islets have been quiet, will close the fish market at Blangoua from Monday and has denied a rumour that it means to mine the channel.
> COERCE/restrict close: Cameroon [CMR GOV] -> fish market at Blangoua [CMR BUS] ; status future ; at Blangoua ; on from Monday
> REJECT denied: Cameroon [CMR GOV] -> -
> MOBILIZE/weapons mine the channel: it = Cameroon [CMR GOV] -> - ; status negated ; by Cameroon ; at channel
