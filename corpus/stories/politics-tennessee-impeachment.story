split: train
published: 2003-04-25
title: House panel sends two articles of impeachment against governor to floor
genre: politics
---
> ACCUSE/allege impeachment: House panel [USA LEG] -> governor [USA GOV]
NASHVILLE, Tenn. -- A bitterly divided House committee voted 9-7 on Thursday to recommend the impeachment of Gov. Royce Tillman, whom it accused of steering highway contracts to a brother-in-law and then leaning on a state auditor to bury the paperwork.
> ACCUSE/allege recommend the impeachment: A bitterly divided House committee [USA LEG] -> Gov. Royce Tillman [USA GOV] ; at NASHVILLE ; on Thursday
> ACCUSE/allege accused: it = House committee [USA LEG] -> whom = Royce Tillman [USA GOV]
> REQUEST/yield leaning on: whom = Royce Tillman [USA GOV] -> a state auditor [USA GOV] ; status historical ; by it
It was only the second time since Reconstruction that such a vote had been taken in the state, and the hearing room was so packed that troopers opened the balcony to spectators.
Tillman, a former car dealer who won a second term by 31,000 votes, was on a trade mission in Osaka and did not watch the proceedings.
> CONSULT/visit trade mission: Tillman [USA GOV] -> - ; at Osaka
He earned a bachelor's degree at Martin and a nickname, the Closer, on a lot in Jackson.
"The governor will not resign, he will not apologize for building roads, and he will be vindicated when senators hear the facts," said his spokeswoman, Dana Pruitt.
> RETREAT/resign resign: The governor = Royce Tillman [USA GOV] -> - ; status negated ; by Dana Pruitt
> CONCEDE apologize: he = Royce Tillman [USA GOV] -> - ; status negated ; by Dana Pruitt

Under the state constitution the full House would have to approve each article by a simple majority before a trial could begin in the Senate, where Tillman's party holds 17 of the 33 seats.
> ACCUSE/allege trial: the Senate [USA LEG] -> Tillman [USA GOV] ; status hypothetical ; at the Senate
A conviction there, which requires two-thirds, would remove him from office and bar him from ever running again.
> SANCTION/convict conviction: - -> him = Royce Tillman [USA GOV] ; status hypothetical ; at there
> SANCTION/expel remove: - -> him = Royce Tillman [USA GOV] ; status hypothetical
> COERCE/restrict bar: - -> him = Royce Tillman [USA GOV] ; status hypothetical
Rep. Carlene Yates, a Republican from Cookeville who broke ranks to side with Democrats, said she had prayed over her decision and had stopped answering her telephone.
> SUPPORT side with: Rep. Carlene Yates [USA LEG] -> Democrats [USA PTY]
Some of the calls, she added, promised a primary challenge; one caller vowed to see that her husband's feed store went broke.
> THREATEN/restrict vowed: one caller [USA CVL] -> her husband's feed store [USA BUS] ; by she
The committee's lead counsel, a silver-haired Memphis lawyer with a weakness for baseball metaphors, told members that the case "is not a close play at the plate."
The auditor, Wendell Ames, testified under a grant of immunity that he was twice summoned to the governor's mansion last fall and urged to "let sleeping dogs lie."
> REQUEST/meet summoned: - -> he = Wendell Ames [USA GOV] ; status historical ; by The auditor ; at the governor's mansion ; on last fall
> REQUEST/yield urged: - -> he = Wendell Ames [USA GOV] ; status historical ; by The auditor ; at the governor's mansion ; on last fall
Tillman's lawyers walked out before he could be cross-examined, protesting that they had been denied the notes of his earlier interviews.
> ACCUSE/disapprove protesting: Tillman's lawyers [USA CVL] -> -
> REJECT/assist denied: - -> they = Tillman's lawyers [USA CVL] ; by Tillman's lawyers
Polls show a state split down the middle: 46 percent of voters think the governor should go and 45 percent that he should stay.
Business groups, which had worried that the turmoil would scare off a Korean tire plant, were relieved on Wednesday when the company broke ground in Clarksville.
The Speaker has scheduled the floor vote for May 6, the day after the legislature takes up the budget and a long-delayed lottery bill.
