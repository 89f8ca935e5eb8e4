split: test
published: 2017-03-30
title: New York lawmakers stare down midnight deadline as governor dangles veto
genre: politics
---
> THREATEN/restrict dangles veto: governor [USA GOV] -> New York lawmakers [USA LEG]
ALBANY — The governor will veto any budget that lacks his plan for free college tuition, his top aide said on Wednesday, and the Senate majority, for its part, will not pass one that contains it.
> THREATEN/restrict will veto: The governor [USA GOV] -> - ; by his top aide
> REJECT/change will not pass: the Senate majority [USA LEG] -> -
Neither side had blinked by dinnertime, when somebody sent out for forty pizzas.
> CONCEDE blinked: Neither side [USA UNK] -> - ; status negated
If no agreement is printed by midnight Friday, state law would let the comptroller withhold legislators' pay until one is, a prospect that concentrates the mind less than it used to.
> SANCTION/discontinue withhold: the comptroller [USA GOV] -> legislators [USA LEG] ; status hypothetical
"They're going to hold the schools hostage again, and we're going to let the parents know whose fingerprints are on the rope," said Assemblywoman Denise Caruso, Democrat of Yonkers.
> ACCUSE/disapprove hold the schools hostage: Assemblywoman Denise Caruso [USA LEG] -> They = Senate majority [USA LEG]
Her caucus plans to picket the majority leader's district office in Suffolk County on Saturday with a brass band and a papier-mâché pig.
> PROTEST/demo picket: Her caucus [USA LEG] -> the majority leader [USA LEG] ; status future ; at the majority leader's district office in Suffolk County ; on Saturday
The leader, Sen. Walter Grimsby, said that he had not asked for police protection and would bring doughnuts.
> REQUEST/assist asked: he = Walter Grimsby [USA LEG] -> police [USA COP] ; status negated ; by The leader

Three labor federations will begin running commercials on Thursday that depict the senator as a man with his hand in a lunchbox.
> ACCUSE/disapprove running commercials: Three labor federations [USA LAB] -> the senator [USA LEG] ; status future ; on Thursday
They did not attack him two years ago, when he voted for the higher minimum wage.
> ACCUSE/disapprove attack: They = Three labor federations [USA LAB] -> him = Walter Grimsby [USA LEG] ; status negated ; on two years ago
> SUPPORT voted for: he = Walter Grimsby [USA LEG] -> - ; status historical ; on two years ago
A breakaway band of eight Democrats, whose votes keep Mr. Grimsby in his chair, could desert him if he refuses to raise the age at which teenagers are tried as adults.
> REJECT/assist desert: A breakaway band of eight Democrats [USA LEG] -> him = Walter Grimsby [USA LEG] ; status hypothetical
> REJECT/change refuses: he = Walter Grimsby [USA LEG] -> - ; status hypothetical
New York is one of two states, North Carolina being the other, in which that age is 16.
The last budget to come in seriously late, in 2010, was adopted 125 days after the fiscal year began, and it was followed by a lawsuit that no one has bothered to finish.
Total spending this year would come to about $153 billion, more than that of Sweden's central government, with schools taking the largest share.
The capital's barbers and florists do well out of such weeks.
On the million-dollar staircase, a tour guide was showing Danish visitors the stone face said to be that of a mason's unfaithful fiancée.
