split: train
published: 2009-07-28
title: Kuala Lumpur hands list of suspects to Jakarta after hotel blasts
genre: terrorism
---
> COOPERATE hands: Kuala Lumpur [MYS GOV] -> Jakarta [IDN GOV]
> ASSAULT/explosives blasts: - -> hotel [IDN BUS]
JAKARTA - Malaysia has given Indonesia the names, photographs and fingerprints of six men who may have had a hand in the near-simultaneous bombings of two Jakarta hotels on July 17, the Malaysian home minister said on Tuesday, offering to send investigators too.
> COOPERATE given: Malaysia [MYS GOV] -> Indonesia [IDN GOV] ; by Malaysian home minister
> ASSAULT/explosives bombings: six men [UNK REB] -> two Jakarta hotels [IDN BUS] ; status hypothetical ; by Malaysian home minister ; at Jakarta ; on July 17
> AGREE offering: Malaysian home minister [MYS GOV] -> Indonesia [IDN GOV]
Seven people and the two bombers died, and a visit by an English football club, which was to have slept in one of the hotels the next night, was abandoned.
> ASSAULT/suicide-attack died: two bombers [IDN REB] -> Seven people [UNK CVL]
A statement posted on the internet in the name of al Qaeda's "Malay archipelago" said that the club's players were crusaders and did not deserve the respect of Muslims.
> ACCUSE/disapprove crusaders: statement posted on the internet [IDN REB] -> club's players [GBR UNK]
Police are examining whether it is genuine.
> ACCUSE/investigate examining: Police [IDN COP] -> -
They have not named a suspect, though a florist who delivered arrangements to the hotel lobby disappeared on the morning of the explosions and his landlady has been questioned four times.
> ACCUSE named: They = Indonesian police [IDN COP] -> suspect [UNK UNK] ; status negated
> ACCUSE/investigate questioned: - -> landlady [IDN CVL]
Both hotels belong to an American chain and stand a few hundred metres apart in the city's business district.

The hunt centres on Rustam Zahari, a Malaysian accountant who slipped out of at least four cordons and whom the authorities hold responsible for attacks that killed more than 200 people, most of them on Bali, between 2002 and 2005.
> COERCE/arrest hunt: - -> Rustam Zahari [MYS REB]
> ACCUSE/allege hold responsible: authorities [IDN GOV] -> Rustam Zahari [MYS REB]
> ASSAULT attacks: Rustam Zahari [MYS REB] -> more than 200 people [UNK CVL] ; status historical ; by authorities ; at Bali ; on between 2002 and 2005
A reward of a billion rupiah is on his head.
> THREATEN/arrest reward: - -> his = Rustam Zahari [MYS REB]
Two of his relatives by marriage were picked up in Cilacap last week, and a preacher who once sheltered him will be tried in September.
> COERCE/arrest picked up: - -> Two of his relatives by marriage [IDN CVL] ; at Cilacap ; on last week
> AID sheltered: preacher [IDN REL] -> him = Rustam Zahari [MYS REB] ; status historical
> ACCUSE/investigate tried: - -> preacher [IDN REL] ; status future ; on September
"We shall have him, alive if he permits it," the head of the counter-terrorism squad, Brigadier Surya Pranoto, told a television panel.
> THREATEN/arrest shall have him: head of the counter-terrorism squad = Surya Pranoto [IDN COP] -> him = Rustam Zahari [MYS REB]
The squad, set up after the first Bali bombings with Australian and American money, has broken up cell after cell, and human rights lawyers accuse it of shooting men who could have been taken prisoner.
> AID money: Australian [AUS GOV] + American [USA GOV] -> squad [IDN COP] ; status historical
> COERCE/arrest broken up: squad [IDN COP] -> cell after cell [IDN REB]
> ACCUSE/allege accuse: human rights lawyers [IDN NGO] -> it = squad [IDN COP]
> ASSAULT/firearms shooting: it = squad [IDN COP] -> men [IDN REB] ; by human rights lawyers

Three of the Bali bombers were executed by firing squad in November.
> ASSAULT/firearms executed: - -> Three of the Bali bombers [IDN REB] ; on November
The president, re-elected on July 8, startled the country by suggesting that the blasts were connected with the vote, and displayed a photograph of gunmen practising on his own portrait.
> ACCUSE/allege suggesting: president [IDN GOV] -> -
His defeated opponents took this badly and demanded that he withdraw it.
> REQUEST/yield demanded: defeated opponents [IDN OPP] -> he = Indonesian president [IDN GOV]
> ACCUSE/disapprove took this badly: defeated opponents [IDN OPP] -> he = Indonesian president [IDN GOV]
Hotel occupancy on Bali did not suffer.
The rupiah, after a one-day attack of nerves, is again among the region's strongest currencies.
