split: train
published: 2023-05-26
title: Germany's coalition partners at each other's throats over boiler ban
genre: politics
---
> ACCUSE/disapprove at each other's throats: Germany's coalition partners [DEU PTY] -> -
BERLIN — The liberal junior partner in Germany's three-way coalition refused on Friday to let a law phasing out gas boilers go before parliament, prompting the Green vice-chancellor's allies to accuse it of breaking its word and plunging the government into its ugliest row since it took office.
> REJECT/change refused: The liberal junior partner in Germany's three-way coalition [DEU PTY] -> - ; on Friday
> ACCUSE/disapprove accuse: the Green vice-chancellor's allies [DEU PTY] -> it = The liberal junior partner [DEU PTY]
The bill, agreed by the cabinet in April, would require most newly installed heating systems to run on at least 65 percent renewable energy from next year.
> SUPPORT agreed: the cabinet [DEU GOV] -> - ; on April
Its German title runs to twenty-nine letters, a fact that foreign correspondents find easier to explain than its contents.
A hundred and one questions drawn up by liberal deputies landed on the economy ministry's desk this week, ranging from the price of heat pumps to the fate of tenants in listed buildings.
"Anyone who signs a compromise on Monday and sets fire to it on Thursday should not be surprised if nobody lends him matches again," said Ulrike Sandmann, a Green member of the energy committee.
> THREATEN/relations should not be surprised: Ulrike Sandmann [DEU LEG] -> -

The liberals' general secretary retorted that his party would not be "blackmailed into a bad law", while insisting that it had no intention of leaving the government.
> REJECT/yield would not be: his party = the liberals [DEU PTY] -> -
> SANCTION/withdraw leaving: it = the liberals [DEU PTY] -> the government [DEU GOV] ; status negated ; by The liberals' general secretary
The chancellor, a Social Democrat who prefers to let quarrels burn themselves out, has invited the leaders of the three parties to dinner on Sunday.
> AGREE invited: The chancellor [DEU GOV] -> the leaders of the three parties [DEU PTY] ; on Sunday
He telephoned both of the feuding ministers from Iceland last week, without visible effect.
> CONSULT/phone telephoned: He = chancellor [DEU GOV] -> both of the feuding ministers [DEU GOV] ; on last week
Support for the Greens has slid to 14 percent in one survey, its lowest since the election, after a newspaper reported that a state secretary had helped choose the best man at his wedding for a well-paid post.
> ACCUSE/allege reported: a newspaper [DEU JRN] -> a state secretary [DEU GOV]
The official, whom the vice-chancellor at first defended, was suspended from his duties on May 17.
> SUPPORT defended: the vice-chancellor [DEU GOV] -> The official [DEU GOV] ; status historical
> SANCTION/expel suspended: - -> The official [DEU GOV] ; on May 17
Homeowners have been rushing to order gas boilers before the rules change, and the country's largest manufacturer says its waiting list now stretches to nine months.
Conservatives, out of power since 2021, plan to collect signatures against the measure at market stalls across Saxony and would scrap it if they won the next election, their parliamentary leader said.
> PROTEST collect signatures: Conservatives [DEU OPP] -> - ; status future ; at market stalls across Saxony
> REJECT/change scrap: they = Conservatives [DEU OPP] -> - ; status hypothetical ; by their parliamentary leader
Heating accounts for about a third of Germany's final energy consumption, and nearly half of its 41 million households burn gas.
Unless the text is passed before the summer recess begins on July 7, it can hardly take effect in January.
The Frankfurt stock exchange shrugged off the quarrel, with the main index gaining 1.2 percent on hopes of a deal over the American debt ceiling.
