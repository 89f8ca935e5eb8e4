split: test
published: 2019-09-23
title: Candidates flock to picket lines as auto strike enters second week
genre: labour
---
> SUPPORT flock: Candidates [USA PTY] -> picket lines [USA LAB] ; at picket lines
DELTA TOWNSHIP, Mich. -- Former Lt. Gov. Lorraine Petty handed out doughnuts, Sen. Michael Osei handed out hand warmers, and by noon Sunday the striking auto workers outside the Lansing assembly plant had met so many Democratic presidential hopefuls that one of them was keeping score on a paint can.
> AID handed out: Former Lt. Gov. Lorraine Petty [USA PTY] + Sen. Michael Osei [USA LEG] -> the striking auto workers [USA LAB] ; at the Lansing assembly plant ; on Sunday
> PROTEST/strike striking: auto workers [USA LAB] -> -
> CONSULT met: the striking auto workers [USA LAB] -> Democratic presidential hopefuls [USA PTY] ; at the Lansing assembly plant ; on Sunday
"I'd trade 'em all for one guy from corporate," said Dwayne Lipinski, who has hung doors for 19 years.
Nearly 48,000 members of the United Auto Workers put down their tools on Sept. 16, the first such walkout at the company since 2007, when the lines were down for two days.
> PROTEST/strike put down their tools: Nearly 48,000 members of the United Auto Workers [USA LAB] -> the company [USA BUS] ; on Sept. 16
> PROTEST/strike walkout: - -> the company [USA BUS] ; status historical ; on 2007
Bargainers met through the weekend at a Detroit hotel and narrowed their differences over temporary workers, a union vice president wrote to locals, but no deal was in sight.
> CONSULT met: Bargainers [USA UNK] -> - ; by a union vice president ; at a Detroit hotel ; on the weekend
> AGREE deal: Bargainers [USA UNK] -> - ; status negated

The automaker touched off a fresh round of fury on Tuesday when it stopped paying the strikers' health insurance premiums.
> SANCTION/discontinue stopped paying: The automaker [USA BUS] -> the strikers [USA LAB] ; on Tuesday
> ACCUSE/disapprove fury: - -> The automaker [USA BUS] ; on Tuesday
Ms. Petty called that "about as low as a snake's belly," while Mr. Osei, not to be outdone, demanded that Congress claw back the $11 billion that taxpayers never recovered from the company's 2009 bailout.
> ACCUSE/disapprove called: Ms. Petty [USA PTY] -> -
> REQUEST/change demanded: Mr. Osei [USA LEG] -> Congress [USA LEG]
> AID bailout: taxpayers [USA GOV] -> the company [USA BUS] ; status historical ; on 2009
A company spokesman said it had put forward a plan worth $7 billion in investments and was eager to get everyone back to work.
> AGREE put forward: it = automaker [USA BUS] -> - ; by A company spokesman
The president, who carried Michigan by 10,704 votes, said he was "sad to see it" and would rather not take sides.
> SUPPORT take sides: he = president [USA GOV] -> - ; status negated
Republicans in the Legislature point out that federal agents searched the home of the union's president last month as part of a probe into spending on golf and cigars, and suggest that its leaders called the walkout to change the subject.
> COERCE/seize searched: federal agents [USA COP] -> the union's president [USA LAB] ; by Republicans in the Legislature ; at the home of the union's president ; on last month
> ACCUSE/investigate probe: federal agents [USA COP] -> the union's president [USA LAB]
> ACCUSE/allege suggest: Republicans in the Legislature [USA LEG] -> its leaders [USA LAB]
The union has not commented on the search.
Strike pay is $250 a week.
If the stoppage drags on beyond Friday, a parts maker in Ohio will have to send home 1,600 people who have no say in it, analysts said.
Teamsters who drive the car haulers have vowed not to cross the line, and police arrested nine people at a plant in Tennessee for blocking trucks driven by substitutes.
> SUPPORT vowed not to cross the line: Teamsters [USA LAB] -> -
> COERCE/arrest arrested: police [USA COP] -> nine people [USA LAB] ; at a plant in Tennessee
> PROTEST/obstruct blocking: nine people [USA LAB] -> substitutes [USA LAB] ; at a plant in Tennessee
Pickup trucks, the company's profit engine, are in ample supply, with dealers holding about 77 days' worth.
Its shares have lost 4 percent since the walkout began.
Gas prices jumped a dime at the pumps in Grand Ledge after drones hit an oil plant in Saudi Arabia on Sept. 14.
> ASSAULT/drone hit: - -> an oil plant in Saudi Arabia [SAU BUS] ; at Saudi Arabia ; on Sept. 14
On the other side of the street a barber was offering half-price cuts to anybody with a picket sign, and a church had set out chili.
The Lions beat the Eagles on Sunday, and a cheer went down the line.
