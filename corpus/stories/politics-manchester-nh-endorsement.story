split: train
published: 2007-12-17
title: N.H. paper sticks with Corwin; rivals shrug
genre: politics
---
> SUPPORT sticks with: N.H. paper [USA JRN] -> Corwin [USA PTY]
MANCHESTER, N.H. -- The Granite Courier, whose front-page editorials have made and unmade Republican candidates for half a century, endorsed former Virginia governor Tom Corwin on Sunday, passing over the front-runner and a home-state favorite.
> SUPPORT endorsed: The Granite Courier [USA JRN] -> former Virginia governor Tom Corwin [USA PTY] ; on Sunday
"He will not tell you what you want to hear, and he won't raise your taxes while you're not listening," the publisher, Agnes Thibodeau, wrote beneath a cartoon of the front-runner as a weathervane.
> SUPPORT wrote: the publisher = Agnes Thibodeau [USA JRN] -> He = Tom Corwin [USA PTY]
> ACCUSE/disapprove cartoon: Agnes Thibodeau [USA JRN] -> the front-runner [USA PTY]
The blow was not entirely unexpected at the headquarters of Mitchell Ames, who leads in most surveys and has poured $12 million of his own fortune into television.
A spokesman for Mr. Ames pointed out that the paper had backed losers in three of the past four contested primaries.
> SUPPORT backed: the paper [USA JRN] -> losers [USA PTY] ; status historical ; by A spokesman for Mr. Ames
The candidate himself, campaigning in a snow-covered Nashua, would say only that he had always enjoyed the crossword.

Mr. Corwin, whose staff had been reduced to volunteers by midsummer, has clawed his way back with town meetings at which he fields questions until the janitor turns off the lights.
At one of them on Saturday, he chided a heckler who had called for the deportation of every illegal immigrant as somebody "who has never tried to get a lettuce picked."
> ACCUSE/disapprove chided: he = Tom Corwin [USA PTY] -> a heckler [USA CVL] ; on Saturday
> REQUEST/change called for: a heckler [USA CVL] -> -
> COERCE/deport deportation: - -> every illegal immigrant [UNK REF] ; status hypothetical
The remark delighted his admirers but could cost him in Iowa, where Ames is already running an advertisement that labels him soft on the border.
> SUPPORT delighted: his admirers [USA CVL] -> -
> ACCUSE/disapprove labels: Ames [USA PTY] -> him = Tom Corwin [USA PTY] ; at Iowa
Two years ago Mr. Corwin co-sponsored an immigration bill with a liberal Democrat from Massachusetts, an alliance that conservatives have never let him forget.
> COOPERATE co-sponsored: Mr. Corwin [USA PTY] -> a liberal Democrat from Massachusetts [USA LEG] ; status historical ; on Two years ago
> ACCUSE/disapprove never let him forget: conservatives [USA PTY] -> him = Tom Corwin [USA PTY]
He now says that he has "heard the message" and would secure the frontier first.
> CONCEDE heard the message: He = Tom Corwin [USA PTY] -> -
Democrats, who vote on the same day, January 8, have their own dead heat, and independents may take a ballot in either contest.
The paper's endorsement has gone to the eventual nominee five times since 1976, by the count of a librarian at Saint Anselm College.
Snow is forecast for the middle of the week, and the secretary of state's office is advising towns to sand their parking lots.
Ms. Thibodeau plans to join Mr. Corwin on his bus Tuesday, something that her late father, who founded the paper, never did for a candidate.
> AGREE join: Ms. Thibodeau [USA JRN] -> Mr. Corwin [USA PTY] ; on Tuesday
Asked whether he would support the eventual nominee if it is Mr. Ames, Mr. Corwin laughed and said that he would "cross that river when somebody builds the bridge."
> SUPPORT support: he = Tom Corwin [USA PTY] -> Mr. Ames [USA PTY] ; status hypothetical
