split: dev
published: 2012-02-07
title: Egypt to try 19 Americans in crackdown on pro-democracy groups
genre: rights
---
> ACCUSE/allege try: Egypt [EGY GOV] -> 19 Americans [USA NGO] ; status future
> COERCE crackdown: Egypt [EGY GOV] -> pro-democracy groups [NGO NGO]
CAIRO, Feb 6 -- Forty-three employees of foreign-financed democracy groups, among them the son of an American cabinet secretary, are to be tried before a Cairo criminal court for spending unauthorised money, Egyptian judicial officials said on Monday.
> ACCUSE/allege tried: a Cairo criminal court [EGY JUD] -> Forty-three employees of foreign-financed democracy groups [NGO NGO] ; status future ; by Egyptian judicial officials
They could be imprisoned for five years, and those of them who hold foreign passports will not be allowed to board a plane until the case is over.
> COERCE/arrest imprisoned: - -> They = employees of democracy groups [NGO NGO] ; status hypothetical ; on five years
> COERCE/restrict will not be allowed: - -> those [NGO NGO] ; status future
Some have taken refuge in the American embassy, where they sleep on sofas under portraits of former ambassadors.
> AID taken refuge: the American embassy [USA GOV] -> Some = employees of democracy groups [NGO NGO] ; at the American embassy
Police and prosecutors burst into the offices of seventeen organisations in December and carried off computers, maps and, in one case, a jar of foreign coins.
> COERCE/seize burst into: Police [EGY COP] + prosecutors [EGY JUD] -> seventeen organisations [NGO NGO] ; at the offices of seventeen organisations ; on December
> COERCE/seize carried off: Police [EGY COP] + prosecutors [EGY JUD] -> seventeen organisations [NGO NGO] ; on December
"We taught people how to count votes; evidently it is a controlled substance," said Sherif Mansour-Bey, a lawyer for one of them.

Washington has made it plain that $1.3 billion a year in military aid would be cut if the charges are pressed, and three senators will introduce a bill to that effect on Wednesday.
> THREATEN/relations made it plain: Washington [USA GOV] -> -
> SANCTION/discontinue cut: Washington [USA GOV] -> - ; status hypothetical
The minister behind the inquiry, a veteran of the old order, is not going to back down: she told state television that the country's dignity was not for sale by the tonne.
> REJECT/yield not going to back down: The minister [EGY GOV] -> -
> ACCUSE/investigate inquiry: The minister [EGY GOV] -> -
An Egyptian military delegation that was in the American capital to discuss tank parts called off its meetings with lawmakers on Monday and will fly home without seeing any.
> REJECT/meet called off: An Egyptian military delegation [EGY MIL] -> lawmakers [USA LEG] ; at the American capital ; on Monday
> CONSULT seeing: An Egyptian military delegation [EGY MIL] -> any = lawmakers [USA LEG] ; status negated
The ruling generals have not commented, but an officer close to them conceded that a solution might be found whereby bail is posted and the judge looks out of the window.
A German foundation, whose director will be in the dock as well, has been in Egypt for thirty years; Berlin summoned the ambassador to complain and is to send a state secretary next week.
> ACCUSE/allege in the dock: - -> director [DEU NGO] ; status future
> REQUEST/meet summoned: Berlin [DEU GOV] -> the ambassador [EGY GOV]
> ACCUSE/disapprove complain: Berlin [DEU GOV] -> the ambassador [EGY GOV]
> AGREE send: Berlin [DEU GOV] -> - ; on next week
The uprising that toppled a president a year ago began with a march to the interior ministry; another, to the same gates, will be held on Saturday.
> SANCTION/expel toppled: - -> a president [EGY GOV] ; status historical ; on a year ago
> PROTEST/demo march: - -> the interior ministry [EGY GOV] ; status historical ; at the interior ministry ; on a year ago
> PROTEST/demo another: - -> the interior ministry [EGY GOV] ; status future ; on Saturday
Egypt's reserves have been halved, and the pyramids have rarely been so quiet.
Bread queues in Shubra were calm.
Seventy-four people died in a stampede after a football match in Port Said last week, the worst disaster in the history of the Egyptian game.
