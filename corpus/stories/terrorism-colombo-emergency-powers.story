split: dev
published: 2019-11-05
title: Colombo to keep emergency powers as church bombing inquiry ends
genre: terrorism
---
> COERCE/martial-law keep emergency powers: Colombo [LKA GOV] -> - ; status future
> ASSAULT/explosives bombing: - -> church [LKA REL]
> ACCUSE/investigate inquiry: Colombo [LKA GOV] -> -
COLOMBO, Nov 5 - Sri Lanka will prolong a state of emergency until the presidential election on November 16, a cabinet spokesman said on Tuesday, rejecting an appeal by bishops and opposition parties to restore normal law now that the inquiry into April's suicide bombings is complete.
> COERCE/martial-law prolong a state of emergency: Sri Lanka [LKA GOV] -> - ; status future ; by cabinet spokesman ; on until the presidential election on November 16
> REJECT/yield rejecting: cabinet spokesman [LKA GOV] -> bishops [LKA REL] + opposition parties [LKA OPP]
> REQUEST/yield appeal: bishops [LKA REL] + opposition parties [LKA OPP] -> -
> ASSAULT/suicide-attack suicide bombings: - -> Sri Lanka [LKA CVL] ; at Sri Lanka ; on April
Soldiers will not, however, be posted inside polling stations, as the police had asked.
> MOBILIZE/troops posted: Soldiers [LKA MIL] -> - ; status negated ; at inside polling stations
> REQUEST/assist asked: police [LKA COP] -> -
Nine bombers killed more than 250 people at three churches and three hotels on Easter morning.
> ASSAULT/suicide-attack killed: Nine bombers [LKA REB] -> more than 250 people [LKA CVL] ; at three churches and three hotels ; on Easter morning
A parliamentary committee concluded in October that the intelligence services had received three warnings from India and had done nothing, and it recommended that the former defence secretary be charged with neglect.
> ACCUSE/disapprove concluded: parliamentary committee [LKA LEG] -> intelligence services [LKA SPY] ; on October
> COOPERATE warnings: India [IND GOV] -> intelligence services [LKA SPY] ; by parliamentary committee
> REQUEST recommended: parliamentary committee [LKA LEG] -> -
> ACCUSE/allege charged: - -> former defence secretary [LKA ELI] ; status hypothetical ; by parliamentary committee
He has not been charged, and says that he never saw the letters.
> ACCUSE/allege charged: - -> He = former defence secretary [LKA ELI] ; status negated
> REJECT never saw the letters: he = former defence secretary [LKA ELI] -> -
The government's term ends in August of next year.

Nearly three hundred suspects remain in custody without trial, most of them Muslims, and lawyers say that some were picked up for owning a decorated sword or a dress with a ship's wheel on it.
> COERCE/arrest custody: - -> Nearly three hundred suspects [LKA CVL]
> COERCE/arrest picked up: - -> some = Muslim suspects [LKA CVL] ; by lawyers
"They let the bomber go by and arrested his neighbour's curtains," said Shreen Marikar, an attorney in Kurunegala.
> ACCUSE/disapprove let the bomber go by: Shreen Marikar [LKA CVL] -> They = Sri Lankan police [LKA COP]
Buddhist monks from a nationalist order will begin a fast outside the temple of the tooth on Friday unless two Muslim governors are removed, its leader declared.
> THREATEN will begin a fast: Buddhist monks from a nationalist order [LKA REL] -> -
Mobs had burned Muslim shops and a pasta factory in the northwest in May while policemen looked on.
> PROTEST/riot burned: Mobs [LKA CVL] -> Muslim shops [LKA BUS] + pasta factory [LKA BUS] ; at northwest ; on May
In July the cardinal of Colombo said publicly that he had lost faith in every party, and asked the Pope to intercede.
> ACCUSE/disapprove lost faith: cardinal of Colombo [LKA REL] -> every party [LKA PTY] ; on July
> REQUEST/assist asked: cardinal of Colombo [LKA REL] -> Pope [VAT REL] ; on July
The island's courts have a backlog of 700,000 cases.

Tourism is recovering more quickly than was feared, with arrivals down by a fifth on the year.
The churches have been repainted, and in St Anthony's a glass case covers the place where the floor was broken.
Thirty-five candidates are standing, the greatest number ever, and the ballot paper is two feet long.
A ceasefire monitor during the old war with the Tamil Tigers, which ended in 2009, the Norwegian envoy Nils Haugland is back as an observer.
> ASSAULT war: - -> Tamil Tigers [LKA REB] ; status historical
The Test match at Galle was won by Sri Lanka's attack in three days.
