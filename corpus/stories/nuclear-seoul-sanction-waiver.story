split: train
published: 2006-12-21
title: North Korea leaves six-party table, vows stronger deterrent
genre: nuclear
---
> SANCTION/withdraw leaves: North Korea [PRK GOV] -> six-party table [UNK GOV]
> THREATEN vows: North Korea [PRK GOV] -> -
BEIJING, Dec 21 - Negotiators from six nations packed their bags on Friday without persuading North Korea to shut its Yongbyon reactor, and the North's envoy, speaking on the steps of his embassy, said his country would "improve its deterrent in every way".
> RETREAT/disarm shut: North Korea [PRK GOV] -> - ; status negated
> THREATEN improve its deterrent: North's envoy [PRK GOV] -> -
He would discuss nothing, he repeated, until Washington lifted restrictions on a Macau bank in which his government keeps $24 million.
> REJECT/meet would discuss nothing: He = North Korean envoy [PRK GOV] -> -
> SANCTION restrictions: Washington [USA GOV] -> Macau bank [MAC BUS]
The American side, by contrast, had come with a list of what it might give: oil, a letter promising not to invade, the removal of the North from a register of sponsors of terrorism.
> AGREE might give: American side [USA GOV] -> North = North Korea [PRK GOV] ; status hypothetical
It was never unfolded.
Macau's casinos took in more money this year than those of Las Vegas.

Snow fell on the guesthouse where the talks were held, and delegates killed time at ping-pong, at which the Japanese were massacred.
China, the host, put the best face on things by announcing a recess, for which no end was fixed.
South Korea's chief delegate said that he did not despair; Japan's predicted that the Security Council would be asked for further penalties if a second bomb was tested.
> REQUEST asked: - -> Security Council [IGO IGO] ; status hypothetical ; by Japan's
Seismographs picked up the first in October, when a blast equal to less than a thousand tonnes of TNT shook a mountain at Punggye and Pyongyang declared itself a nuclear power.
> MOBILIZE/weapons blast: Pyongyang [PRK GOV] -> - ; at mountain at Punggye ; on October
Within five days all fifteen members of the Council had voted to ban the sale to the North of tanks, warships and luxuries, and freezers were being stopped at Dandong by the end of the month.
> SANCTION voted to ban: all fifteen members of the Council [IGO IGO] -> North = North Korea [PRK GOV] ; on Within five days
> SANCTION stopped: - -> freezers [UNK BUS] ; at Dandong ; on end of the month
Beijing had never before agreed to punish its neighbour.
> SANCTION agreed: Beijing [CHN GOV] -> neighbour = North Korea [PRK GOV] ; status negated
Japan, which did not take part in the final dinner, will close its ports to the North's ferry for a further six months from April, an official travelling with the delegation said.
> SANCTION close: Japan [JPN GOV] -> North = North Korea [PRK GOV] ; status future ; by official travelling with the delegation ; at ports ; on for a further six months from April
> REJECT/meet did not take part: Japan [JPN GOV] -> -

South Korea goes on sending fertiliser across the line but has withheld half a million tonnes of rice since July, when the North test-fired seven missiles over the Sea of Japan.
> MOBILIZE/weapons test-fired: North = North Korea [PRK GOV] -> - ; at over the Sea of Japan ; on July
> AID sending: South Korea [KOR GOV] -> -
> SANCTION/discontinue withheld: South Korea [KOR GOV] -> - ; on since July
Floods have since ruined part of the North's maize.
A Seoul newspaper reckoned that the country could run short of food by April.
Asked whether he would be back in the new year, the American envoy patted his coat and said he had not yet taken it off.
It is the eighteenth winter since Beijing's skaters last had ice thick enough for sledges before Christmas.
