split: train
published: 2014-11-29
title: French-speaking leaders pick Canadian after Africans fall out
genre: diplomacy
---
> SUPPORT pick: French-speaking leaders [UNK GOV] -> Canadian [CAN ELI]
> ACCUSE/disapprove fall out: Africans [UNK GOV] -> -
DAKAR - African heads of state, unable to rally behind one of their own, went along on Sunday with the election of a former Canadian governor-general as head of the organisation of French-speaking countries, at a summit overshadowed by the fall a month ago of the man who was to have been its guest of honour.
> CONCEDE went along: African heads of state [UNK GOV] -> former Canadian governor-general [CAN ELI] ; on Sunday
> RETREAT/resign fall: man [BFA GOV] -> - ; on a month ago
> CONSULT/multilateral summit: African heads of state [UNK GOV] -> -
Four of the five candidates came from Africa, which supplies most of the world's French-speakers and will, if demographers are right, supply nearly all of them by the middle of the century.
Burkina Faso's president of 27 years was chased out in October by young people who set fire to parliament when he tried to prolong his stay.
> RETREAT/resign chased out: Burkina Faso's president of 27 years [BFA GOV] -> young people [BFA CVL] ; at Burkina Faso ; on October
> PROTEST/riot set fire: young people [BFA CVL] -> parliament [BFA LEG] ; at parliament ; on October
France's president told the meeting that "where rules are changed for one man's sake, there is disorder", and several delegates studied the ceiling.
> ACCUSE/disapprove disorder: France's president [FRA GOV] -> -
A delegate from Kinshasa, where the constitution may be altered next year, left the hall.
> PROTEST left the hall: delegate from Kinshasa [COD GOV] -> -
She is a former television presenter, was born in Haiti and speaks five languages.

The outgoing secretary-general, a Senegalese, had mediated in half a dozen crises, mostly without a budget.
> CONSULT/third-party mediated: outgoing secretary-general [IGO IGO] -> - ; status historical
Mauritius and Congo-Brazzaville each declined to withdraw its man until the last hour.
> REJECT/yield declined: Mauritius [MUS GOV] + Congo-Brazzaville [COG GOV] -> -
"We quarrelled like brothers and inherited like orphans," the Mauritian foreign minister said.
Leaders promised 500 sets of protective clothing to Guinea, a member, where Ebola has killed more than 1,300 people this year, and called on airlines to resume flights to Conakry.
> AGREE promised: Leaders [UNK GOV] -> Guinea [GIN GOV]
> REQUEST/assist called on: Leaders [UNK GOV] -> airlines [UNK BUS]
Senegal itself reopened its air and sea borders with Guinea only this month, having closed them in August against medical advice.
> CONCEDE reopened: Senegal [SEN GOV] -> Guinea [GIN GOV] ; on this month
> COERCE/restrict closed: Senegal [SEN GOV] -> Guinea [GIN GOV] ; at air and sea borders ; on August
A trade unionist and six students who planned to demonstrate outside the conference were stopped on the bridge to Diamniadio and driven home.
> PROTEST/demo demonstrate: trade unionist [SEN LAB] + six students [SEN EDU] -> - ; status negated ; at outside the conference
> COERCE/restrict stopped: - -> trade unionist [SEN LAB] + six students [SEN EDU] ; at bridge to Diamniadio

The organisation, which was founded in Niamey in 1970 to share textbooks, has 57 members, among them Albania, Vanuatu and Qatar.
Kosovo asked to join and was told to wait.
> REQUEST/assist asked: Kosovo [XKX GOV] -> -
> REJECT/assist told to wait: - -> Kosovo [XKX GOV]
The 2016 summit will be held in Madagascar, if its government survives until then.
> AGREE summit: - -> Madagascar [MDG GOV] ; status hypothetical ; at Madagascar ; on 2016
New roads, a hotel and a conference centre shaped like a baobab had been finished with nine days to spare.
Traffic was so thick on Saturday that one prime minister walked.
