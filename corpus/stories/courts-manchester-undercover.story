split: train
published: 2014-03-07
title: Met chief says sorry to family spied on after son's murder
genre: courts
---
> CONCEDE says sorry: Met chief [GBR COP] -> family [GBR CVL]
> COERCE spied on: - -> family [GBR CVL] ; status historical
The commissioner of the Metropolitan police apologised unreservedly yesterday to the parents of a murdered teenager after a barrister's report found that an undercover officer had been planted among the family's supporters while a public inquiry into the bungled investigation was sitting.
> CONCEDE apologised: The commissioner of the Metropolitan police [GBR COP] -> the parents of a murdered teenager [GBR CVL] ; on yesterday
> COERCE planted: an undercover officer [GBR COP] -> the family's supporters [GBR CVL] ; status historical ; by a barrister's report
> ACCUSE/investigate inquiry: - -> the Metropolitan police [GBR COP] ; status historical
The home secretary called the findings "profoundly shocking" and told MPs, who listened in near silence, that she would set up a judge-led inquiry into three decades of covert work.
> ACCUSE/disapprove profoundly shocking: The home secretary [GBR GOV] -> -
> ACCUSE/investigate inquiry: she = home secretary [GBR GOV] -> - ; status future
The officer, known in the report as N81, briefed an acting inspector on the family's private conversations, and that inspector met the lawyer drafting the force's submissions in a garden in south London.
> CONSULT met: inspector [GBR COP] -> the lawyer drafting the force's submissions [GBR COP] ; status historical ; at a garden in south London
Delroy Francis, whose son Marcus was stabbed at a bus stop in 1994, said he felt as if he had been burgled by the people he had called to report the burglary.
> ACCUSE/disapprove burgled: Delroy Francis [GBR CVL] -> the people [GBR COP]
His former wife, now a peer, stopped short of demanding that anyone be prosecuted.
> REQUEST/change demanding: His former wife [GBR ELI] -> - ; status negated

Files that might have settled how far up the chain of command the information travelled were shredded in 2003, and the report criticises two retired detectives for failing to hand over what they knew.
> ACCUSE/disapprove criticises: the report [GBR JUD] -> two retired detectives [GBR COP]
One of them, contacted at his home in Spain, denied any wrongdoing and said he would cooperate with the inquiry when it comes.
> REJECT denied: One of them = retired detective [GBR COP] -> -
> AGREE cooperate: he = retired detective [GBR COP] -> the inquiry [GBR JUD]
The independent complaints commission is already looking into separate evidence that a detective sergeant took money from the father of one of the killers.
> ACCUSE/investigate looking into: The independent complaints commission [GBR GOV] -> a detective sergeant [GBR COP]
Two men were convicted of the murder in 2012, eighteen years after it was committed, and three others named by the coroner have never been charged.
> SANCTION/convict convicted: - -> Two men [GBR CRM] ; status historical ; on 2012
> ACCUSE/allege charged: - -> three others [GBR CVL] ; status negated
Undercover policing began in earnest in 1968, when the squad nicknamed the Hairies was formed to keep watch on opponents of the Vietnam war.
Its members grew beards, took the names of dead infants and, in several cases, fathered children with the women they were watching.
The commissioner, who took up his post in 2011, was a divisional commander in Sheffield when the events described in the report took place.
The shadow attorney general offered Labour's backing for legislation if the common law proved too feeble to let convictions be reopened.
> AGREE offered: The shadow attorney general [GBR OPP] -> -
Last night candles were lit at the bus stop, where a plaque has been vandalised four times.
The force, Britain's largest, has 31,000 officers and a budget of £3.6bn.
Should the inquiry get under way in the autumn, as officials hope, former officers could be compelled to give evidence under their real names.
> REQUEST/assist compelled: - -> former officers [GBR COP] ; status hypothetical
A spokesman for the Police Federation said morale among ordinary officers had "taken a beating", and asked the public not to tar everyone with the same brush.
> REQUEST/yield asked: A spokesman for the Police Federation [GBR LAB] -> the public [GBR CVL]
