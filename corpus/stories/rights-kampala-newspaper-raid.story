split: train
published: 2013-05-22
title: Ugandan police shut two newspapers over general's letter
genre: rights
---
> COERCE/censor shut: Ugandan police [UGA COP] -> two newspapers [UGA JRN]
Scores of armed police stormed the offices of Uganda's leading independent daily on Monday, switched off its printing press and declared the building a crime scene, in a search for a leaked letter that has set the ruling party's generals against one another.
> COERCE/seize stormed: Scores of armed police [UGA COP] -> Uganda's leading independent daily [UGA JRN] ; at the offices of Uganda's leading independent daily ; on Monday
> COERCE/censor switched off: Scores of armed police [UGA COP] -> Uganda's leading independent daily [UGA JRN] ; on Monday
Two radio stations housed in the same compound in Namuwongo went off the air.
A tabloid that had reprinted the letter was sealed off the same afternoon, its editors said.
> COERCE/censor sealed off: - -> A tabloid [UGA JRN] ; by its editors ; on the same afternoon

The letter, purportedly written by the coordinator of the intelligence services, asked the head of internal security to investigate claims that officers who opposed a family succession had been marked for assassination.
> REQUEST/assist asked: the coordinator of the intelligence services [UGA SPY] -> the head of internal security [UGA SPY]
> REJECT opposed: officers [UGA MIL] -> - ; by claims
> THREATEN/violence marked for assassination: - -> officers [UGA MIL] ; by claims
Neither the presidency nor the army would say whether it was genuine.
The paper, founded in 1992 in a disused ballroom, sells about 30,000 copies a day.
"We have a duty to recover state property, and we will stay here until we find it," the police spokeswoman, Judith Nankya, told journalists who had gathered outside the gates.
> REJECT/yield will stay here: we = police [UGA COP] -> -
Asked whether anyone would be charged, she said three editors had been summoned to record statements.
> ACCUSE/allege charged: - -> anyone [UGA JRN] ; status hypothetical
> REQUEST/meet summoned: - -> three editors [UGA JRN] ; by she

The newspaper's owners, a Nairobi-based group listed on the stock exchange, obtained a court order on Wednesday telling the police to vacate.
> REQUEST/yield order: court [UGA JUD] -> the police [UGA COP] ; on Wednesday
By nightfall the officers had not left.
> RETREAT/withdraw left: the officers [UGA COP] -> - ; status negated ; on nightfall
The American embassy voiced concern at the siege, and a network of human rights journalists announced that it would march on parliament next Tuesday with padlocks on their mouths.
> ACCUSE/disapprove voiced concern: The American embassy [USA GOV] -> -
> PROTEST/demo march: a network of human rights journalists [UGA JRN] -> parliament [UGA LEG] ; status future ; at parliament ; on next Tuesday
Uganda has some 250 radio stations, many of them owned by politicians.
A cabinet reshuffle, widely rumoured, was announced on state television at the weekend and moved nobody of consequence.
The shilling eased slightly, which dealers put down to the demand of importers for dollars at the end of the month.
In 2009 four stations were taken off air for weeks after riots in the capital in which, according to rights groups, soldiers killed at least 27 people.
> COERCE/censor taken off air: - -> four stations [UGA JRN] ; status historical ; on 2009
> ASSAULT killed: soldiers [UGA MIL] -> at least 27 people [UGA CVL] ; status historical ; by rights groups ; at the capital
