split: test
published: 2016-11-23
title: Governors send troopers, veterans pledge shields as pipeline standoff hardens
genre: protest
---
> AID send troopers: Governors [USA GOV] -> -
> AGREE pledge: veterans [USA CVL] -> -
CANNON BALL, N.D. — Troopers from Ohio, Nebraska and five other states have joined the sheriff's deputies who stand behind razor wire on Highway 1806, and the governor of North Dakota has called up another 200 members of the National Guard to man the roadblocks around a camp of pipeline opponents.
> AID joined: Troopers from Ohio, Nebraska and five other states [USA COP] -> the sheriff's deputies [USA COP] ; at Highway 1806
> MOBILIZE/troops called up: the governor of North Dakota [USA GOV] -> pipeline opponents [USA CVL] ; at the roadblocks
Across the wire, the tribe's guests spent Tuesday splitting wood, winterizing tepees and preparing for the arrival of 2,000 military veterans who have vowed to stand, unarmed, between the two.
> AGREE vowed: 2,000 military veterans [USA CVL] -> -
On Sunday night officers had doused some 400 people with fire hoses at 23 degrees Fahrenheit on a bridge that the demonstrators were trying to clear of burned trucks.
> ASSAULT/crowd-control doused: officers [USA COP] -> some 400 people [USA CVL] ; at a bridge ; on Sunday night
> PROTEST/obstruct clear: the demonstrators [USA CVL] -> - ; at a bridge ; on Sunday night
A 21-year-old woman from New York may lose an arm; medics at the camp blame a concussion grenade, whereas the sheriff's office denies having thrown any and suggests that a propane canister blew up.
> ACCUSE/allege blame: medics [USA MED] -> -
> REJECT denies: the sheriff's office [USA COP] -> -
> ASSAULT/explosives thrown: the sheriff's office [USA COP] -> - ; status negated ; by the sheriff's office
> ACCUSE/allege suggests: the sheriff's office [USA COP] -> -
"They are not protesters, they're rioters with a good publicist," said Morton County Sheriff Wade Lundgren.
> ACCUSE/disapprove rioters: Morton County Sheriff Wade Lundgren [USA COP] -> They = demonstrators [USA CVL]

The Standing River tribe's chairman, Alvin Two Horses, met in Bismarck on Monday with the Guard's commander, who agreed to let ambulances through, and he spoke by telephone with an assistant secretary of the Interior.
> CONSULT met: The Standing River tribe's chairman [USA CVL] -> the Guard's commander [USA MIL] ; at Bismarck ; on Monday
> CONCEDE agreed: the Guard's commander [USA MIL] -> -
> CONSULT/phone spoke: he = Alvin Two Horses [USA CVL] -> an assistant secretary of the Interior [USA GOV]
The Army Corps of Engineers put off a decision on the last permit this month and has invited the tribe to talk over conditions under which the line might pass.
> AGREE invited: The Army Corps of Engineers [USA MIL] -> the tribe [USA CVL]
The company, which has spent $3 billion and laid all but a thousand feet of pipe, asked a federal judge to declare that it needs no one's leave.
> REQUEST/assist asked: The company [USA BUS] -> a federal judge [USA JUD]
He is to hear the motion on Dec. 9.
Canadian Mohawks and Maori from New Zealand have sent firewood, drums and a greenstone club, and a church in Fargo has sent propane.
> AID sent: Canadian Mohawks [CAN CVL] + Maori from New Zealand [NZL CVL] + a church in Fargo [USA REL] -> -
The state's costs stand at $10 million, and lawmakers will ask Washington to reimburse them.
> REQUEST/assist ask: lawmakers [USA LEG] -> Washington [USA GOV] ; status future
More than 500 people have been arrested since August, on charges ranging from trespass to attempted murder, and trials of the first of them will begin in December.
> COERCE/arrest arrested: - -> More than 500 people [USA CVL] ; on August
> ACCUSE/allege trials: - -> the first of them [USA CVL] ; status future ; on December
If the outgoing administration denies the permit, the next one could issue it within weeks.
> REJECT/yield denies: the outgoing administration [USA GOV] -> - ; status hypothetical
The 1,172-mile line would carry 470,000 barrels of crude a day from the Bakken fields to Illinois.
A foot of snow is expected by the weekend.
At the casino up the road, the buffet has never been so full.
