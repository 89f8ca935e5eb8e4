split: train
published: 2019-05-09
title: House panel, Justice Department trade accusations over census papers
genre: politics
---
> ACCUSE/disapprove trade accusations: House panel [USA LEG] + Justice Department [USA GOV] -> -
WASHINGTON — A House oversight subcommittee moved on Wednesday to hold the deputy commerce secretary in contempt of Congress, hours after the White House asserted executive privilege over a trove of emails about next year's census.
> ACCUSE/allege hold the deputy commerce secretary in contempt: A House oversight subcommittee [USA LEG] -> the deputy commerce secretary [USA GOV] ; on Wednesday
> REJECT/assist asserted executive privilege: the White House [USA GOV] -> - ; on Wednesday
The 11-8 vote fell along party lines and capped five hours of speeches in which the Federalist Papers, the Watergate tapes and a Dr. Seuss book were all entered into the record.
"This is not oversight, this is a fishing trip with the taxpayers' bait," said Rep. Clay Dunning of Georgia, the panel's ranking Republican, who moved to adjourn four times.
> ACCUSE/disapprove fishing trip: Rep. Clay Dunning of Georgia [USA LEG] -> -
The chairwoman, Rep. Yvette Sorrell of Ohio, fired back that she had been stonewalled since February and would not be "slow-walked into irrelevance."
> REJECT/yield would not be: The chairwoman = Yvette Sorrell [USA LEG] -> -
> REJECT/assist stonewalled: - -> she = Yvette Sorrell [USA LEG] ; by The chairwoman ; on February
She has warned two other officials that they could be next if they ignore subpoenas due on May 21.
> THREATEN warned: She = Yvette Sorrell [USA LEG] -> two other officials [USA GOV]
> REJECT/assist ignore: they = two other officials [USA GOV] -> - ; status hypothetical
> REQUEST/assist subpoenas: - -> they = two other officials [USA GOV]

A letter from the Justice Department late Tuesday had offered to let members read a portion of the documents in a secure room, without pens.
> AGREE offered: the Justice Department [USA GOV] -> members [USA LEG] ; on late Tuesday
Aides to Ms. Sorrell spurned that as an insult.
> REJECT spurned: Aides to Ms. Sorrell [USA LEG] -> -
The committee wants to know who proposed asking residents whether they are citizens, a question that, the bureau's own researchers predicted, would lead millions of immigrants not to respond.
> ACCUSE/investigate wants to know: The committee [USA LEG] -> -
Three federal judges have blocked it, and the Supreme Court, which heard arguments last month, is expected to rule by the end of June.
> REJECT/change blocked: Three federal judges [USA JUD] -> -
The full House is unlikely to take up the contempt citation before the Memorial Day recess; should it pass, the case would go to a U.S. attorney who answers to the very department that objects.
> ACCUSE/allege contempt citation: The full House [USA LEG] -> - ; status hypothetical
Two moderate Democrats from swing districts told the leadership in a closed meeting that they would rather be talking about the price of insulin, according to people in the room.
> CONSULT meeting: Two moderate Democrats from swing districts [USA LEG] -> the leadership [USA LEG] ; by people in the room
No Cabinet-level official has been prosecuted for defying Congress in modern times, and the last person jailed by the House itself was a Chicago meatpacker's lawyer in the 1930s.
> ACCUSE/allege prosecuted: - -> No Cabinet-level official [USA GOV] ; status negated
> REJECT/assist defying: - -> Congress [USA LEG] ; status negated
> COERCE/arrest jailed: the House itself [USA LEG] -> a Chicago meatpacker's lawyer [USA BUS] ; status historical ; on the 1930s
Republicans held a previous attorney general in contempt in 2012 over a bungled gun-tracing operation.
> ACCUSE/allege held a previous attorney general in contempt: Republicans [USA LEG] -> a previous attorney general [USA GOV] ; status historical ; on 2012
The census, taken every 10 years since 1790, determines how many House seats each state gets and where $900 billion in federal spending goes.
Forms must go to the printer by the first of July.
Tourists waiting in the corridor had mostly come to see the dome.
The bureau has hired 8,000 people to check addresses and expects to need half a million by next spring.
Outside the hearing room a lobbyist for the nation's pecan growers was looking for the Agriculture Committee.
The deputy secretary will not appear at a hearing scheduled for next week, his lawyer informed the panel.
> REJECT/meet will not appear: The deputy secretary [USA GOV] -> the panel [USA LEG]
