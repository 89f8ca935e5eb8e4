split: train
published: 2012-02-15
title: Commonwealth envoy to press Maldives rivals after president quits
genre: diplomacy
---
> REQUEST press: Commonwealth envoy [IGO IGO] -> Maldives rivals [MDV PTY] ; status future
> RETREAT/resign quits: president [MDV GOV] -> -
MALE, Feb 15 (Indian Ocean Courier) - A Commonwealth envoy is due in the Maldives on Friday to urge the country's feuding politicians to agree on early elections, a week after the president resigned in what his party describes as a coup and his successor as a change of heart.
> AGREE due: Commonwealth envoy [IGO IGO] -> Maldives [MDV GOV] ; at Maldives ; on Friday
> REQUEST/change urge: Commonwealth envoy [IGO IGO] -> country's feuding politicians [MDV PTY] ; status future ; on Friday
> RETREAT/resign resigned: president [MDV GOV] -> -
> ACCUSE/allege describes: party [MDV PTY] -> -
> ASSAULT coup: - -> president [MDV GOV] ; by his party
Ibrahim Zareer stepped down on February 7 after policemen mutinied and joined demonstrators who had marched for three weeks against the arrest of a senior judge.
> RETREAT/resign stepped down: Ibrahim Zareer [MDV GOV] -> - ; on February 7
> PROTEST mutinied: policemen [MDV COP] -> - ; on February 7
> SUPPORT joined: policemen [MDV COP] -> demonstrators [MDV CVL]
> PROTEST/demo marched: demonstrators [MDV CVL] -> - ; on for three weeks
> COERCE/arrest arrest: - -> senior judge [MDV JUD]
A day later riot squads used tear gas and batons to disperse his supporters outside the parliament and beat the former president himself, one of whose ribs was cracked.
> ASSAULT/crowd-control used tear gas: riot squads [MDV COP] -> supporters [MDV PTY] ; at outside the parliament ; on A day later
> ASSAULT/beat beat: riot squads [MDV COP] -> former president [MDV PTY] ; on A day later
On the southern atoll of Addu, crowds replied by setting fire to nine police stations, and a curfew was in force there until Monday.
> PROTEST/riot setting fire: crowds [MDV CVL] -> nine police stations [MDV COP] ; at southern atoll of Addu
> COERCE/curfew curfew: - -> southern atoll of Addu [MDV CVL] ; at there ; on until Monday
The islands' only army barracks faces the main square, where pensioners play chess.

A court has issued a warrant against Zareer that the police, on the advice of foreign diplomats, have not executed.
> COERCE/arrest executed: police [MDV COP] -> Zareer [MDV PTY] ; status negated
> REQUEST/change advice: foreign diplomats [UNK GOV] -> police [MDV COP]
Three of his former ministers began a hunger strike in detention on Tuesday, and their party will boycott parliament, whose session opens on March 1.
> PROTEST/hunger hunger strike: Three of his former ministers [MDV PTY] -> - ; on Tuesday
> COERCE/arrest detention: - -> Three of his former ministers [MDV PTY]
> PROTEST/boycott boycott: party [MDV PTY] -> parliament [MDV LEG] ; status future
The new president, Hassan Waheed, has ruled out a vote before the end of his term in October 2013 and rejected an Indian proposal to shorten it by a year.
> REJECT/change ruled out: new president = Hassan Waheed [MDV GOV] -> -
> REJECT/change rejected: new president = Hassan Waheed [MDV GOV] -> Indian [IND GOV]
> REQUEST/change proposal: Indian [IND GOV] -> -
He telephoned the Sri Lankan president on Wednesday and spoke for half an hour with the head of the Commonwealth secretariat, both of whom offered to mediate.
> CONSULT/phone telephoned: He = Hassan Waheed [MDV GOV] -> Sri Lankan president [LKA GOV] ; on Wednesday
> CONSULT/phone spoke: He = Hassan Waheed [MDV GOV] -> head of the Commonwealth secretariat [IGO IGO] ; on Wednesday
> AGREE offered: both of whom [UNK GOV] -> -
The 54-nation association might suspend the Maldives from its council if no date has been set by April, a diplomat in Colombo said.
> SANCTION suspend: 54-nation association = Commonwealth [IGO IGO] -> Maldives [MDV GOV] ; status hypothetical ; by diplomat in Colombo ; on by April
Two cabinet secretaries have since resigned rather than serve under Waheed, and the ambassador to London quit in a letter that he read aloud on the radio.
> RETREAT/resign resigned: Two cabinet secretaries [MDV GOV] -> -
> RETREAT/resign quit: ambassador to London [MDV GOV] -> -
The republic's 1,192 islands lie on average a metre and a half above the waves.
Nearly a million holidaymakers came last year, most of whom never saw the capital.
Bookings for Easter have not suffered, hoteliers said.
Waheed holds a doctorate from Stanford.
