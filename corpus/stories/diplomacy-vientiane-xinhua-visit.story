split: train
published: 2018-04-12
title: Lao, Vietnamese premiers vow closer ties, ink power deal
genre: diplomacy
---
> AGREE vow: Lao [LAO GOV] + Vietnamese premiers [VNM GOV] -> -
> SUPPORT ink: Lao [LAO GOV] + Vietnamese premiers [VNM GOV] -> -
VIENTIANE, April 12 (Mekong News Service) -- Lao Prime Minister Khamphan Sisouphanh held talks here Thursday with his visiting Vietnamese counterpart, and the two sides pledged to step up cooperation in trade, border security and hydropower.
> CONSULT/visit talks: Lao Prime Minister Khamphan Sisouphanh [LAO GOV] -> visiting Vietnamese counterpart [VNM GOV] ; at here ; on Thursday
> AGREE pledged: two sides = Laos and Vietnam [UNK GOV] -> -
Both leaders spoke highly of the traditional friendship between the two parties, the two governments and the two peoples.
> SUPPORT spoke highly: Both leaders [UNK GOV] -> -
Khamphan thanked Vietnam for training more than 1,000 Lao officials last year and for building a hospital in Houaphanh province, which was handed over in March.
> SUPPORT thanked: Khamphan [LAO GOV] -> Vietnam [VNM GOV]
> AID training: Vietnam [VNM GOV] -> more than 1,000 Lao officials [LAO GOV] ; on last year
> AID building: Vietnam [VNM GOV] -> Houaphanh province [LAO GOV] ; at Houaphanh province
Bilateral trade rose 11 percent to 933 million U.S. dollars in 2017, according to customs figures.

After the talks, the two prime ministers witnessed the signing of an agreement under which Vietnam will buy at least 1,000 megawatts of electricity from Lao dams by 2020.
> SUPPORT signing: two prime ministers [UNK GOV] -> -
> AGREE will buy: Vietnam [VNM GOV] -> Lao dams [LAO BUS] ; on by 2020
Work on a 230-kilovolt line across the Annamite mountains is scheduled to begin in October.
The visitors also agreed to raise the number of scholarships for Lao students and to assist in the search for unexploded bombs.
> AGREE agreed: visitors = Vietnamese delegation [VNM GOV] -> Lao students [LAO EDU]
The line will be 128 kilometres long.

Laos, a landlocked country of seven million people, has announced its ambition to become the battery of Southeast Asia.
Environmental groups in Thailand and Cambodia have repeatedly urged it to halt construction of dams on the Mekong mainstream, saying that fisheries on which millions depend could be wiped out.
> REQUEST/change urged: Environmental groups in Thailand [THA NGO] + Cambodia [KHM NGO] -> it = Laos [LAO GOV]
Vietnam, which lies downstream, has in the past voiced concern over the same projects, but the joint statement made no reference to them.
> ACCUSE/disapprove voiced concern: Vietnam [VNM GOV] -> - ; status historical
The two armies will conduct their first joint rescue exercise in the border province of Savannakhet in August, the statement said.
> AGREE will conduct: two armies [UNK MIL] -> - ; by statement ; at border province of Savannakhet ; on August
The Vietnamese leader is due to pay a courtesy call on the Lao president on Friday morning before flying to Luang Prabang.
> AGREE courtesy call: Vietnamese leader [VNM GOV] -> Lao president [LAO GOV] ; on Friday morning
It is his second visit to the country since taking office.
> CONSULT/visit visit: his = Vietnamese prime minister [VNM GOV] -> country = Laos [LAO GOV] ; at country
Lao New Year celebrations, during which offices close and passers-by are drenched, begin on Saturday.
Khamphan, 64, was elected to his post by the National Assembly in April 2016.
A human rights group in Bangkok said that it would again urge both leaders this week to account for a Lao agronomist who disappeared in 2012.
> REQUEST/change urge: it = human rights group in Bangkok [THA NGO] -> both leaders [UNK GOV] ; status future ; by human rights group in Bangkok ; on this week
