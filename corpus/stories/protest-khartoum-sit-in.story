split: train
published: 2019-06-02
title: Sudan's generals revoke licence of TV channel, call protest camp 'danger'
genre: protest
---
> COERCE/censor revoke licence: Sudan's generals [SDN MIL] -> TV channel [QAT JRN]
> ACCUSE/disapprove call: Sudan's generals [SDN MIL] -> protest camp [SDN CVL]
KHARTOUM — At the head of the tent city that has grown up outside Sudan's military headquarters a boy of nine or ten bangs a length of railway line with a stone, all day long, so that no one shall sleep through the revolution.
Its organisers, an alliance of professional associations and parties, say that they will not dismantle a single canvas until the generals who removed the president in April cede power to civilians.
> REJECT/yield will not dismantle: Its organisers [SDN OPP] -> the generals [SDN MIL]
> SANCTION/expel removed: the generals [SDN MIL] -> the president [SDN GOV] ; on April
> REQUEST/yield cede power: Its organisers [SDN OPP] -> the generals [SDN MIL]
The military council, for its part, declared on Thursday that the camp had become a haven for drunkards and a menace to the state, and closed the bureau of a satellite channel, owned by Qatar, that has broadcast it round the clock.
> ACCUSE/disapprove declared: The military council [SDN MIL] -> the camp [SDN CVL] ; on Thursday
> COERCE/censor closed: The military council [SDN MIL] -> the bureau of a satellite channel [QAT JRN] ; on Thursday
A pregnant tea seller was shot in the neck on Wednesday by a soldier who, the army said, had been firing at the ground.
> ASSAULT/firearms shot: a soldier [SDN MIL] -> A pregnant tea seller [SDN CVL] ; on Wednesday
"If they come we shall sit down, because a man who is sitting cannot be accused of running away," said Mohamed Nagi, a pharmacist with a whistle round his neck.

Negotiators for the two sides had agreed in May on a legislature, a cabinet and a transition of three years, and were at odds only over who should chair the body above them.
> AGREE agreed: Negotiators for the two sides [SDN UNK] -> - ; on May
> REJECT at odds: Negotiators for the two sides [SDN UNK] -> -
They have not met since the 21st.
> CONSULT met: They = Negotiators [SDN UNK] -> - ; status negated ; on the 21st
In the meantime the council's deputy leader, whose paramilitaries won their name in Darfur, has been to see the crown prince of Saudi Arabia, which together with the United Arab Emirates has pledged three billion dollars.
> CONSULT/visit been to see: the council's deputy leader [SDN MIL] -> the crown prince of Saudi Arabia [SAU GOV]
> AGREE pledged: Saudi Arabia [SAU GOV] + the United Arab Emirates [ARE GOV] -> -
His pickup trucks, fitted with heavy machine guns, now stand nose to tail on the Blue Nile bridge.
> MOBILIZE/weapons stand nose to tail: pickup trucks [SDN UAF] -> - ; at the Blue Nile bridge
A two-day stoppage last week closed banks, the port and, for some hours, the airport, and a longer one may be called after the feast at the end of Ramadan if nothing moves.
> PROTEST/strike stoppage: - -> banks [SDN BUS] ; on last week
The African Union has given the council until June 30 to make way for civilians or see Sudan suspended.
> THREATEN/expel given: The African Union [IGO IGO] -> the council [SDN MIL]
Ethiopia's prime minister is expected in Khartoum later in the week to try his hand at mediation.
> AGREE expected: Ethiopia's prime minister [ETH GOV] -> - ; at Khartoum ; on later in the week
More than 300,000 people were killed in Darfur, by the United Nations' estimate, in a campaign that the deposed ruler has been indicted for by the International Criminal Court.
> ASSAULT killed: - -> More than 300,000 people [SDN CVL] ; status historical ; by the United Nations ; at Darfur
> ACCUSE/allege indicted: the International Criminal Court [IGO JUD] -> the deposed ruler [SDN ELI] ; status historical
Bread, whose price set off the uprising in December, costs three times what it did a year ago.
The Nile is at its lowest at this season, and the brick kilns on Tuti island are smoking.
Food for the evening meal arrives in wheelbarrows from the suburbs, and is shared, on the whole, with the soldiers.
A painter has covered two hundred metres of wall with the faces of the dead.
A rumour that the camp was to be cleared with nerve gas, like the village of Gerima in the old war, proved to be the invention of a drunk.
> ASSAULT/unconventional nerve gas: - -> the camp [SDN CVL] ; status negated ; at the camp
> COERCE/misinformation invention: a drunk [SDN CVL] -> the camp [SDN CVL]
