split: dev
published: 2014-04-08
title: Taiwan students to quit legislature after speaker's pledge on China pact
genre: students
---
> AGREE pledge: speaker [TWN LEG] -> -
> CONCEDE quit: Taiwan students [TWN EDU] -> -
TAIPEI — Student activists who have camped for three weeks among overturned desks in Taiwan's legislative chamber said on Monday that they would walk out of their own accord on Thursday evening, "carrying the seeds home to plant".
> PROTEST/obstruct camped: Student activists [TWN EDU] -> - ; at Taiwan's legislative chamber ; on three weeks
> CONCEDE would walk out: Student activists [TWN EDU] -> - ; on Thursday evening
Their decision came a day after the speaker, a veteran of the ruling party who is on frosty terms with the president, paid them a surprise visit and promised that no trade pact with China would be debated until a law to scrutinise such deals was on the books.
> CONSULT/visit visit: the speaker [TWN LEG] -> them = Student activists [TWN EDU] ; on a day after
> AGREE promised: the speaker [TWN LEG] -> them = Student activists [TWN EDU] ; on a day after
Presidential aides grumbled that they had not been told.
> ACCUSE/disapprove grumbled: Presidential aides [TWN GOV] -> -
Florists had sent a thousand sunflowers on the second day, and the movement took its name from them.
Behind the speaker's dais, a handwritten rota assigned teams to sweeping, simultaneous translation and the feeding of two stray cats.
The marble floor had been covered with yoga mats lent by a studio across the road.

The agreement, signed in Shanghai in June, would open 64 sectors in Taiwan, from printing to hairdressing, to investors from the mainland, and 80 sectors in the other direction.
> SUPPORT signed: - -> the mainland [CHN GOV] ; at Shanghai ; on June
Its opponents fear that publishers beholden to Beijing would buy up their bookshops.
A committee chairman set off the sit-in on March 17 by declaring within 30 seconds, from a lavatory according to one version, that the text had been reviewed.
When a splinter group broke into the cabinet building on March 23, riot police cleared it with batons and water cannon, and 174 people were injured, 119 of them officers by the government's count.
> PROTEST/obstruct broke into: a splinter group [TWN EDU] -> the cabinet building [TWN GOV] ; at the cabinet building ; on March 23
> ASSAULT/beat batons: riot police [TWN COP] -> a splinter group [TWN EDU] ; at the cabinet building ; on March 23
> ASSAULT/crowd-control water cannon: riot police [TWN COP] -> a splinter group [TWN EDU] ; at the cabinet building ; on March 23
Prosecutors may yet charge the leaders, Lin Chia-hung and Wang Yi-ting, with trespass, the justice minister said, while ruling out any offer of amnesty.
> ACCUSE/allege charge: Prosecutors [TWN JUD] -> the leaders [TWN EDU] ; status hypothetical ; by the justice minister
> REJECT/yield ruling out: the justice minister [TWN GOV] -> -
"We came in by the window, and we will leave by the front door with our names on our chests," Mr Lin said.
> PROTEST/obstruct came in: We = Student activists [TWN EDU] -> -
> CONCEDE will leave: we = Student activists [TWN EDU] -> -
The opposition, which at first did not know whether to bless the occupation or be embarrassed by it, will hold joint hearings with civic groups later in the month.
> AGREE will hold joint hearings: The opposition [TWN OPP] -> civic groups [TWN NGO] ; on later in the month
Business chambers deplore the delay, and point out that South Korea is on the verge of a deal with China that would put Taiwanese machine makers at a disadvantage.
> ACCUSE/disapprove deplore: Business chambers [TWN BUS] -> -
Two-fifths of the island's exports go to the mainland and Hong Kong.
Starting pay for graduates has not risen in fifteen years, and a flat in the capital costs as much as fifteen times a couple's yearly wages.
A chain store has run out of yellow ribbon.
On Friday a crew of carpenters will begin to repair the panelling, at the students' expense.
