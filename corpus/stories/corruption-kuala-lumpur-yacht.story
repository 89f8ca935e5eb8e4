split: train
published: 2020-08-05
title: Singapore hands over financier sought in Malaysian fund scandal
genre: corruption
---
> COOPERATE hands over: Singapore [SGP GOV] -> financier [MYS BUS]
KUALA LUMPUR, Aug 5 - Singapore has extradited to Malaysia a financier who is accused of laundering tens of millions of dollars siphoned from a state development fund, the first fruit of an agreement that the neighbours' police chiefs reached in June to trade bank records.
> COOPERATE extradited: Singapore [SGP GOV] -> Malaysia [MYS GOV]
> ACCUSE/allege accused: - -> a financier [MYS BUS]
> AGREE agreement: the neighbours' police chiefs [UNK COP] -> - ; on June
Desmond Lau, 44, was driven across the Causeway before dawn on Wednesday in a convoy of four cars and produced in a sessions court six hours later, a blanket over his head.
> ACCUSE/allege produced: - -> Desmond Lau [MYS BUS] ; at a sessions court ; on Wednesday
He pleaded not guilty to nine counts of money laundering, each of which carries up to 15 years in jail, and was refused bail.
> REJECT pleaded not guilty: He = Desmond Lau [MYS BUS] -> -
> REJECT/yield refused bail: - -> He = Desmond Lau [MYS BUS]
> ACCUSE/allege counts: - -> He = Desmond Lau [MYS BUS]
"My client will fight these charges, and those who ought to be standing here in his place know who they are," his counsel, Rajan Selvanayagam, told reporters on the courthouse steps.
> REJECT fight: My client = Desmond Lau [MYS BUS] -> -

Prosecutors allege that Lau set up shell companies in Labuan through which a minister's wife bought a yacht, two racehorses and a penthouse overlooking Hyde Park.
> ACCUSE/allege allege: Prosecutors [MYS JUD] -> Lau [MYS BUS] + a minister's wife [MYS ELI]
The minister, who lost his seat in the 2018 election that swept out the coalition in power for six decades, has denied knowledge of the purchases and called the inquiry a witch hunt.
> REJECT denied: The minister [MYS ELI] -> -
> ACCUSE/disapprove witch hunt: The minister [MYS ELI] -> -
> ACCUSE/investigate inquiry: - -> The minister [MYS ELI]
In July the high court threw out his attempt to have investigators removed from the case.
> REJECT/yield threw out: the high court [MYS JUD] -> his = minister [MYS ELI] ; on July
> REQUEST/change attempt: his = minister [MYS ELI] -> the high court [MYS JUD]
Investigators seized the yacht off Langkawi in 2019 with the help of the Indonesian navy, and it was auctioned for less than a third of what it had cost.
> COERCE/seize seized: Investigators [MYS JUD] -> the yacht [MYS ELI] ; status historical ; at Langkawi ; on 2019
> AID help: the Indonesian navy [IDN MIL] -> Investigators [MYS JUD] ; status historical ; on 2019

Swiss prosecutors have promised to return a further 19 million francs if a court in Lugano rejects a creditor's claim.
> AGREE promised: Swiss prosecutors [CHE JUD] -> -
> REJECT rejects: a court in Lugano [CHE JUD] -> a creditor [UNK BUS] ; status hypothetical
The fund, set up to finance port and rail projects, ran up debts that will take the treasury until 2039 to pay off.
If the high court agrees to hear the case without the overseas witnesses, the judge said, a verdict could come before the end of next year.
Malaysia's ringgit was little changed against the dollar, and the benchmark index slipped on profit-taking in glove makers, whose shares had soared during the pandemic.
Transparency campaigners praised Singapore, long wary of airing its banks' dealings in foreign courts, for moving in weeks rather than years.
> SUPPORT praised: Transparency campaigners [NGO NGO] -> Singapore [SGP GOV]
Whether the hearings can begin in January as planned depends on the movement curbs that have kept most courtrooms shut since March.
A former central banker will head a five-member panel on how the losses went unnoticed.
Malaysian detectives plan to interview two of the fund's accountants in Zurich next month with the consent of the Swiss police.
> AGREE interview: Malaysian detectives [MYS COP] -> the Swiss police [CHE COP] ; at Zurich ; on next month
