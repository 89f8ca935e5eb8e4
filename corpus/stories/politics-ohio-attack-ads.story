split: dev
published: 2018-10-05
title: Brandt goes after Keller's record on trade as Ohio Senate race tightens
genre: politics
---
> ACCUSE/disapprove goes after: Brandt [USA PTY] -> Keller [USA PTY]
COLUMBUS, Ohio -- Democrat Marcia Brandt took direct aim at her Republican opponent on Thursday, telling a union hall in Toledo that state Treasurer Doug Keller had "sold out the very plants he cuts ribbons at" by backing tax breaks for companies that moved work to Mexico.
> ACCUSE/disapprove took direct aim: Democrat Marcia Brandt [USA PTY] -> her Republican opponent = Doug Keller [USA PTY] ; at a union hall in Toledo ; on Thursday
> ACCUSE/allege sold out: Democrat Marcia Brandt [USA PTY] -> state Treasurer Doug Keller [USA PTY]
> SUPPORT backing: state Treasurer Doug Keller [USA PTY] -> companies [USA BUS] ; status historical ; by Democrat Marcia Brandt
The Keller campaign fired back within the hour, calling the charge "a flat-out lie from a candidate who has never met a payroll."
> REJECT fired back: The Keller campaign [USA PTY] -> -
> ACCUSE/disapprove calling: The Keller campaign [USA PTY] -> a candidate = Marcia Brandt [USA PTY]

The exchange came two days after an independent poll showed the candidates in a dead heat, with one voter in nine still undecided.
Ohio has picked the winner of every presidential race since 1964, but its Senate contests have been harder to read.
Brandt, a former county prosecutor, has been endorsed by the state's largest teachers union and by the Fraternal Order of Police lodge in Akron, which had stayed neutral in the last three statewide contests.
> SUPPORT endorsed: the state's largest teachers union [USA LAB] + the Fraternal Order of Police lodge in Akron [USA LAB] -> Brandt [USA PTY]
Keller, who once distanced himself from the White House over tariffs, has lately embraced the president and will campaign alongside him in Dayton on Oct. 12.
> REJECT distanced himself: Keller [USA PTY] -> the White House [USA GOV] ; status historical
> SUPPORT embraced: Keller [USA PTY] -> the president [USA GOV]
> AGREE will campaign alongside: Keller [USA PTY] -> him = the president [USA GOV] ; at Dayton ; on Oct. 12
"I don't buy the idea that you can be for the steelworker on Monday and for the tariff dodger on Tuesday," said Lou Petrakis, who heads a steelworkers local in Lorain and has not decided whether to support either candidate.
> ACCUSE/disapprove don't buy: Lou Petrakis [USA LAB] -> -
> SUPPORT support: Lou Petrakis [USA LAB] -> either candidate [USA PTY] ; status negated

Republicans have pummeled Brandt for her decision in 2011 not to charge a sheriff's deputy who shot an unarmed teenager.
> ACCUSE/disapprove pummeled: Republicans [USA PTY] -> Brandt [USA PTY]
> ACCUSE/allege charge: her = Marcia Brandt [USA JUD] -> a sheriff's deputy [USA COP] ; status negated ; on 2011
> ASSAULT/firearms shot: a sheriff's deputy [USA COP] -> an unarmed teenager [USA CVL] ; status historical
She has apologized to the boy's family, who appear in one of her commercials.
> CONCEDE apologized: She = Marcia Brandt [USA PTY] -> the boy's family [USA CVL]
A super PAC tied to the Chamber of Commerce has reserved $4 million of airtime for the final three weeks, most of it in the Cleveland market.
The race has been battered by weather, too: a storm knocked out power at two early-voting sites on Tuesday.
At the Canton stop of Keller's bus tour, a marching band struck up the wrong state song and nobody noticed.
The Democratic governor of Pennsylvania is to join Brandt at a phone bank in Youngstown on Saturday.
> AGREE join: The Democratic governor of Pennsylvania [USA GOV] -> Brandt [USA PTY] ; at Youngstown ; on Saturday
If elected, Brandt says, she would vote to repeal the tax law, a promise Keller derided as "a tax hike with a smile."
> AGREE promise: Brandt [USA PTY] -> - ; status hypothetical
> ACCUSE/disapprove derided: Keller [USA PTY] -> Brandt [USA PTY]
The two meet for their only televised debate on Oct. 21 at Ohio University, where a coin toss has already settled who speaks first.
> AGREE meet: The two = Marcia Brandt and Doug Keller [USA PTY] -> - ; at Ohio University ; on Oct. 21
