split: dev
published: 2012-01-15
title: Nigerian unions suspend strike to talk as oil workers threaten to shut taps
genre: labour
---
> CONCEDE suspend: Nigerian unions [NGA LAB] -> -
> THREATEN/restrict threaten: oil workers [NGA LAB] -> -
LAGOS, Jan 14 - Nigeria's trade unions called a weekend truce on Friday in a general strike that has paralysed Africa's most populous nation for five days, and sent their leaders to the presidential villa to haggle over the price of petrol.
> CONCEDE called a weekend truce: Nigeria's trade unions [NGA LAB] -> - ; on Friday
> PROTEST/strike strike: Nigeria's trade unions [NGA LAB] -> - ; on five days
> CONSULT haggle: their leaders [NGA LAB] -> the presidential villa [NGA GOV] ; at the presidential villa
At midnight on New Year's Eve a litre cost 65 naira; by breakfast it cost 141, the government having done away with a subsidy that consumed a quarter of its budget and, by most accounts, fattened a handful of importers.
"My generator eats more than my children," said Funke Adebayo, who runs a hairdressing salon in Surulere with one dryer and a picture of Michelle Obama.
The talks lasted until two in the morning and will resume on Saturday evening, the information minister said, adding that both parties "shifted ground a little".
> CONSULT talks: both parties = unions and government [NGA UNK] -> - ; by the information minister
> AGREE resume: both parties = unions and government [NGA UNK] -> - ; by the information minister ; on Saturday evening

A union of 20,000 oil and gas workers has said that it will order its members off the platforms at midnight on Sunday unless the old price is restored.
> THREATEN will order: A union of 20,000 oil and gas workers [NGA LAB] -> -
Should it carry out that threat, exports of two million barrels a day could be interrupted for the first time since 1994, though traders pointed out that the big offshore fields can be run by a skeleton crew.
> PROTEST/strike carry out: it = union of oil and gas workers [NGA LAB] -> - ; status hypothetical
Up to a million people have gathered each day at Freedom Park in Ojota, where musicians, pastors and at least one Nobel laureate addressed them from the back of a truck.
> PROTEST/demo gathered: Up to a million people [NGA CVL] -> - ; at Freedom Park in Ojota ; on each day
In Kano, Muslims and Christians stood guard over each other's prayers, a picture that was sent round the world.
> COOPERATE stood guard: Muslims [NGA REL] + Christians [NGA REL] -> - ; at Kano
Elsewhere the mood was uglier: a mosque was set on fire in Benin City, a state governor's house was ransacked in Minna, and at least a dozen demonstrators have been shot by police.
> ASSAULT/destroy set on fire: - -> a mosque [NGA REL] ; at Benin City
> PROTEST/riot ransacked: - -> a state governor [NGA GOV] ; at Minna
> ASSAULT/firearms shot: police [NGA COP] -> at least a dozen demonstrators [NGA CVL]
One officer accused of killing a bystander in Lagos has been detained and will be arraigned next week, the state command announced.
> COERCE/arrest detained: the state command [NGA COP] -> One officer [NGA COP] ; by the state command
> ACCUSE/allege arraigned: - -> One officer [NGA COP] ; status future ; by the state command ; on next week
> ASSAULT killing: One officer [NGA COP] -> a bystander [NGA CVL] ; at Lagos
The president, whose hat is better known than his programme, has cut ministers' salaries by a quarter and promised 1,600 buses.
> AGREE promised: The president [NGA GOV] -> -
The lower house, in an unusual Sunday sitting, asked him to back down, and its committee is to open hearings on Monday into who was paid for fuel that was never delivered.
> REQUEST/yield asked: The lower house [NGA LEG] -> him = president [NGA GOV]
> ACCUSE/investigate hearings: its committee [NGA LEG] -> - ; status future ; on Monday
The International Monetary Fund has long advised Lagos to let prices float.
> REQUEST/change advised: The International Monetary Fund [IGO IGO] -> Lagos [NGA GOV]
Nigeria pumps more crude than any other African country but imports most of its petrol, because its four refineries are nearly always broken.
On the empty Third Mainland Bridge, children who had never seen it without traffic flew kites.
Brent futures rose 86 cents.
A goalless draw between two Lagos clubs, played to an empty stand, was the only fixture of the week.
The central bank does not expect inflation to peak before July.
Ghana is to send two gas turbines across the border under a power-sharing accord that takes effect in March.
> AGREE send: Ghana [GHA GOV] -> - ; on March
