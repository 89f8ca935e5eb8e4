split: test
published: 2015-08-17
title: At Iowa State Fair, Hollis takes swipe at Vance and then walks it back
genre: politics
---
> ACCUSE/disapprove takes swipe: Hollis [USA PTY] -> Vance [USA PTY]
> CONCEDE walks it back: Hollis [USA PTY] -> -
DES MOINES — Between bites of a pork chop on a stick, Gov. Ray Hollis of Colorado ripped into Sen. Eleanor Vance on Saturday as "a lobbyist's idea of a conservative," only to soften the line two hours later when a television crew asked him to repeat it.
> ACCUSE/disapprove ripped into: Gov. Ray Hollis of Colorado [USA GOV] -> Sen. Eleanor Vance [USA LEG] ; at DES MOINES ; on Saturday
> CONCEDE soften: Gov. Ray Hollis of Colorado [USA GOV] -> -
> REQUEST/change asked: a television crew [USA JRN] -> him = Ray Hollis [USA GOV]
"I was talking about her consultants, who I'm sure are nice to their dogs," Mr. Hollis said with a shrug, as a man in a corn costume jostled for a photograph.
The about-face underlined how nervous the Republican field has become five months before the caucuses, with 14 candidates bunched so tightly that a misplaced adjective can cost a day's news coverage.
Ms. Vance, who was shearing a sheep across the fairgrounds at the time, declined to hit back.
> ACCUSE/disapprove hit back: Ms. Vance [USA LEG] -> - ; status negated

Her allies were less restrained.
Former Lt. Gov. Chuck Osterberg, her state chairman, said that Mr. Hollis had "never seen a tax he couldn't rename," a reference to a fee on rental cars that the governor signed into law in 2013.
> ACCUSE/disapprove never seen a tax: Former Lt. Gov. Chuck Osterberg [USA PTY] -> Mr. Hollis [USA GOV]
> SUPPORT signed into law: the governor = Ray Hollis [USA GOV] -> - ; status historical ; on 2013
A group that has spent $2.6 million to promote her candidacy is preparing a commercial on the subject, according to two people briefed on its plans.
> AID spent: A group [USA NGO] -> her = Eleanor Vance [USA LEG]
> ACCUSE/disapprove preparing a commercial: A group [USA NGO] -> - ; status future ; by two people briefed on its plans
For his part, Mr. Hollis picked up the backing of the Iowa Corn Growers' former president, Merle Dietz, who had been courted by half the field.
> SUPPORT backing: the Iowa Corn Growers' former president = Merle Dietz [USA BUS] -> Mr. Hollis [USA GOV]
"He looked me in the eye on ethanol, and he didn't blink," Mr. Dietz said.
The caucuses have a way of punishing early favorites; since 1996 only two candidates who led in August of the preceding year have gone on to win.
Both contenders are to speak at a family-values forum in Waterloo next weekend, where the moderator, a pastor, has vowed to press them on whether they would shut down the government over Planned Parenthood's funding.
> REQUEST/change press: the moderator [USA REL] -> them = Ray Hollis and Eleanor Vance [USA PTY] ; status future ; at Waterloo ; on next weekend
> SANCTION/discontinue shut down the government: they = Ray Hollis and Eleanor Vance [USA PTY] -> - ; status hypothetical
Ms. Vance helped force such a shutdown in 2013, a move that party elders have still not forgiven.
> SANCTION/discontinue shutdown: Ms. Vance [USA LEG] -> - ; status historical ; on 2013
> CONCEDE forgiven: party elders [USA PTY] -> Ms. Vance [USA LEG] ; status negated
On the midway, a butter sculpture of a cow drew a longer line than either of them.
The temperature touched 94 degrees, and paramedics treated a dozen fairgoers for heat exhaustion.
