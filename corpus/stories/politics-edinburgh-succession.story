split: train
published: 2023-03-09
title: SNP hopefuls clash over record in first TV hustings
genre: politics
---
> ACCUSE/disapprove clash: SNP hopefuls [GBR PTY] -> -
The three contenders to lead the Scottish National party spent ninety minutes on Tuesday night saying about one another's record what the opposition at Holyrood has been saying for years, to the barely concealed delight of the opposition at Holyrood.
> ACCUSE/disapprove saying about one another's record: The three contenders to lead the Scottish National party [GBR PTY] -> - ; on Tuesday night
Fiona Geddes, the finance secretary, turned on the health secretary with a list of ministries that he had held and the targets that each had missed.
> ACCUSE/disapprove turned on: Fiona Geddes [GBR GOV] -> the health secretary = Imran Qadir [GBR GOV]
"When you were transport minister, the trains were never on time; when you ran justice, the police were stretched to breaking point," she told him.
> ACCUSE/disapprove told: she = Fiona Geddes [GBR GOV] -> him = Imran Qadir [GBR GOV]
Imran Qadir, who has the backing of most of the cabinet, replied that at least he had not spent his first week in the race losing friends.
> SUPPORT backing: most of the cabinet [GBR GOV] -> Imran Qadir [GBR GOV]
> ACCUSE/disapprove replied: Imran Qadir [GBR GOV] -> -
It was a reference to supporters who deserted Ms Geddes last month after she told a broadcaster that her faith would have prevented her from voting for gay marriage.
> REJECT/assist deserted: supporters [GBR PTY] -> Ms Geddes [GBR GOV] ; on last month
The third candidate, Ishbel Rowan, who wants independence negotiated by every pro-Scottish body from trade unions to bowling clubs, appealed for less shouting.
> REQUEST/yield appealed: The third candidate = Ishbel Rowan [GBR PTY] -> -

The debate had been shown a few hours after the party published, with reluctance, the fact that its membership has dropped to 72,000 from 104,000 two years ago.
Its outgoing leader, in office for eight years, has not endorsed anyone and does not intend to.
> SUPPORT endorsed: Its outgoing leader [GBR GOV] -> anyone [GBR PTY] ; status negated
> AGREE intend: Its outgoing leader [GBR GOV] -> - ; status negated
The Greens, whose seven votes sustain the government, have let it be known that they would tear up their agreement with the nationalists if the next first minister should fail to defend a gender recognition bill in court.
> THREATEN/relations let it be known: The Greens [GBR PTY] -> the nationalists [GBR PTY]
London blocked that bill in January, the first time it has used such a power since devolution.
> REJECT/change blocked: London [GBR GOV] -> - ; on January
Ballot papers go out on Monday, and the result will be announced on the 27th.
A poll for a Sunday newspaper put support for leaving the United Kingdom at 46 per cent, where it has hovered for a decade.
None of the three has explained how a referendum might be held without Westminster's consent.
Ms Rowan plans to meet Catalan and Québécois campaigners in Glasgow on Saturday.
> AGREE meet: Ms Rowan [GBR PTY] -> Catalan and Québécois campaigners [UNK PTY] ; at Glasgow ; on Saturday
In the spin room, a heater had failed, and reporters typed in their gloves.
Scotland's rugby players go to Dublin this weekend with hopes of a first Triple Crown since 1990, and one candidate confessed that she would rather be there.
