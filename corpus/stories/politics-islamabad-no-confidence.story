split: train
published: 2022-04-02
title: Pakistan premier says he won't quit before Sunday's showdown vote
genre: politics
---
> RETREAT/resign quit: he = Pakistan premier [PAK GOV] -> - ; status negated ; by Pakistan premier ; on before Sunday
ISLAMABAD: Pakistan's prime minister vowed on Friday to "play until the last ball" in a parliamentary vote on Sunday that the opposition appears to have the numbers to win, and his interior minister announced that 3,000 rangers would seal off the assembly.
> REJECT/yield vowed: Pakistan's prime minister [PAK GOV] -> - ; on Friday
> COERCE/restrict seal off: 3,000 rangers [PAK COP] -> the assembly [PAK LEG] ; status future ; by his interior minister ; at the assembly
Lawmakers of the ruling party who cross the floor will be disqualified for life, a law officer warned, though jurists were by no means sure that the constitution says so.
> THREATEN/restrict will be disqualified: a law officer [PAK GOV] -> Lawmakers of the ruling party [PAK LEG]
Two allied parties walked out on the government this week after being promised, it is said, the governorship of Sindh and a ministry of ports.
> SANCTION/withdraw walked out: Two allied parties [PAK PTY] -> the government [PAK GOV] ; on this week
> AGREE promised: - -> Two allied parties [PAK PTY]
"A captain whose own fielders are throwing the ball to the batsmen should ask himself how he set the field," said Khurram Leghari, who leads one of them.
> ACCUSE/disapprove should ask himself: Khurram Leghari [PAK PTY] -> A captain = prime minister [PAK GOV]
The premier has told his followers to gather in their hundreds of thousands outside the chamber on Sunday, and the opposition will bring a caravan of its own down the motorway from Lahore.
> REQUEST/assist told: The premier [PAK GOV] -> his followers [PAK CVL]
> PROTEST/demo bring a caravan: the opposition [PAK OPP] -> - ; status future ; at the motorway from Lahore ; on Sunday
If the two crowds meet, the city's administrator fears, no number of shipping containers would keep them apart.
> PROTEST/riot meet: the two crowds [PAK CVL] -> - ; status hypothetical ; by the city's administrator

On Wednesday the prime minister waved at a rally what he said was a letter in which a foreign power threatened the country with consequences unless he was removed; he later let slip that it was the United States.
> ACCUSE/allege said: the prime minister [PAK GOV] -> the United States [USA GOV] ; on Wednesday
> THREATEN threatened: a foreign power = the United States [USA GOV] -> the country = Pakistan [PAK GOV] ; by he
Washington denied having sent any such message, and the foreign ministry in Islamabad is to hand its chargé d'affaires a formal protest on Saturday.
> REJECT denied: Washington [USA GOV] -> -
> THREATEN message: Washington [USA GOV] -> - ; status negated ; by Washington
> ACCUSE/disapprove protest: the foreign ministry in Islamabad [PAK GOV] -> its chargé d'affaires [USA GOV] ; status future ; on Saturday
The army, which has ruled Pakistan for half of its existence, will not intervene on anyone's behalf, its spokesman reiterated; its chief told a conference that he wished to broaden relations with America.
> SUPPORT intervene: The army [PAK MIL] -> - ; status negated ; by its spokesman
No prime minister has been voted out in this way since the country was founded in 1947, nor has any completed a five-year term.
> SANCTION/expel voted out: - -> No prime minister [PAK GOV] ; status negated ; on 1947
Prices rose by 12.7 percent in the year to March, and the central bank's reserves would cover seven weeks of imports.
Ramadan begins on Sunday as well, weather and the moon-sighting committee permitting.
Sellers of flags along Jinnah Avenue stock all three parties and, in case of a draw, plain green.
The national side, which had lost to Australia on Tuesday, levelled the series on Thursday with the highest chase in its history.
