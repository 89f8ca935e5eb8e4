split: train
published: 2017-07-20
title: Thai general convicted in mass trafficking trial
genre: crime and courts
---
> SANCTION/convict convicted: - -> Thai general = Prasert Kongsuwan [THA MIL]
> ACCUSE/investigate trial: - -> Thai general = Prasert Kongsuwan [THA MIL]
BANGKOK — In a hearing that lasted more than twelve hours, a criminal court in Bangkok found a Thai army general and 61 others guilty on Wednesday of running a trade in human beings that came to light when shallow graves were dug up in the rubber hills along the Malaysian border.
> SANCTION/convict guilty: criminal court in Bangkok [THA JUD] -> Thai army general = Prasert Kongsuwan [THA MIL] + 61 others [THA CRM] ; at Bangkok ; on Wednesday
Lieutenant General Prasert Kongsuwan, who had been in charge of security in the south, was given 27 years, and a former mayor 75.
> COERCE/arrest given 27 years: - -> Lieutenant General Prasert Kongsuwan [THA MIL] + former mayor [THA ELI]
Forty defendants were set free.
> RETREAT/release set free: - -> Forty defendants [THA CVL]
The judges held that he had taken 14 million baht from brokers who kept Rohingya and Bangladeshis in bamboo pens, starved them and beat those whose families would not pay.
> ASSAULT/abduct kept: brokers [THA CRM] -> Rohingya [MMR REF] + Bangladeshis [BGD REF] ; status historical ; by judges ; at bamboo pens
> ASSAULT/torture starved: brokers [THA CRM] -> them = Rohingya and Bangladeshis [UNK REF] ; status historical ; by judges
> ASSAULT/beat beat: brokers [THA CRM] -> those [UNK REF] ; status historical ; by judges
Human rights groups welcomed the verdict, which they said would be worth little unless the state also looked after the 90 witnesses, some of whom have had shots fired over their roofs.
> SUPPORT welcomed: Human rights groups [NGO NGO] -> -
> ASSAULT/firearms shots fired: - -> some of whom = witnesses [UNK CVL]
The policeman who led the inquiry fled to Australia in 2015 and asked for asylum there.
> ACCUSE/investigate inquiry: policeman [THA COP] -> - ; status historical
> REQUEST/assist asked for asylum: policeman [THA COP] -> Australia [AUS GOV] ; status historical ; on 2015
He has said that powerful people meant to kill him.
> ASSAULT/targeted kill: powerful people [THA UNK] -> him = Thai policeman [THA COP] ; status hypothetical ; by He

The discovery of the camps in May of that year set off a crisis at sea, as smugglers deserted boats carrying thousands of people, and three navies pushed them from one shore to another before Indonesian fishermen, disobeying orders, towed some in.
> COERCE/restrict pushed: three navies [UNK MIL] -> them = thousands of people [UNK REF] ; status historical
> AID towed: Indonesian fishermen [IDN CVL] -> some [UNK REF] ; status historical
Washington rewarded the prosecution last year by moving Thailand up a grade in its annual report on trafficking, and may now do so again.
> SUPPORT rewarded: Washington [USA GOV] -> Thailand [THA GOV] ; status historical ; on last year
The European Union has yet to withdraw a threat to ban Thai seafood over slavery on trawlers.
> CONCEDE withdraw: European Union [IGO IGO] -> Thai [THA GOV] ; status negated
> THREATEN/restrict threat: European Union [IGO IGO] -> Thai [THA GOV]
Malaysia's home minister, who was in Bangkok on Tuesday, agreed that his police would swap fingerprints with Thai colleagues.
> CONSULT/visit was in Bangkok: who = Malaysia's home minister [MYS GOV] -> Bangkok [THA GOV] ; at Bangkok ; on Tuesday
> AGREE agreed: Malaysia's home minister [MYS GOV] -> Thai colleagues [THA COP]
Prosecutors will appeal against the acquittals.
> REQUEST/change appeal: Prosecutors [THA JUD] -> - ; status future
The general, in a brown prison smock, looked at the floor.
His promotion had been announced in the royal gazette shortly before the graves were found.
Durian prices are high this season, and the hills are busy with pickers.
