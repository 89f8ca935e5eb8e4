split: test
published: 2019-11-14
title: Turkish columnist freed, then held again within a week
genre: courts
---
> RETREAT/release freed: - -> Turkish columnist [TUR JRN]
> COERCE/arrest held: - -> Turkish columnist [TUR JRN]
ISTANBUL — A Turkish newspaper columnist who walked out of prison last week after more than three years behind bars was detained again at his home late on Tuesday, his lawyer said, hours after prosecutors objected to his release.
> RETREAT/release walked out of prison: - -> A Turkish newspaper columnist [TUR JRN] ; on last week
> COERCE/arrest detained: - -> A Turkish newspaper columnist [TUR JRN] ; by his lawyer ; at his home ; on late on Tuesday
> REJECT/yield objected: prosecutors [TUR JUD] -> - ; by his lawyer
> RETREAT/release release: - -> his = Turkish newspaper columnist [TUR JRN]
The writer, Cengiz Erdem, 68, had been convicted on Nov. 4 of aiding a terrorist organisation and sentenced to ten and a half years, but the court let him go because of the time he had already served.
> SANCTION/convict convicted: the court [TUR JUD] -> The writer = Cengiz Erdem [TUR JRN] ; on Nov. 4
> COERCE/arrest sentenced: the court [TUR JUD] -> The writer = Cengiz Erdem [TUR JRN] ; on Nov. 4
> AID aiding: The writer = Cengiz Erdem [TUR JRN] -> a terrorist organisation [TUR UAF] ; status historical ; by the court
> RETREAT/release let him go: the court [TUR JUD] -> him = Cengiz Erdem [TUR JRN]
Police took him to the organised crime branch in Vatan Street without showing a warrant, according to the lawyer, Nilgun Aksoy.
> COERCE/arrest took him: Police [TUR COP] -> him = Cengiz Erdem [TUR JRN] ; by the lawyer ; at the organised crime branch in Vatan Street
"They could not bear to see a free man drinking tea with his grandchildren," she said.
> ACCUSE/disapprove could not bear: she = Nilgun Aksoy [TUR CVL] -> They = prosecutors [TUR JUD]

Reporters Without Borders condemned what it called judicial harassment, and the European Parliament's rapporteur on Turkey demanded an explanation from Ankara.
> ACCUSE/disapprove condemned: Reporters Without Borders [NGO NGO] -> -
> REQUEST/change demanded: the European Parliament's rapporteur on Turkey [IGO IGO] -> Ankara [TUR GOV]
The justice ministry had no comment.
Outside, it had begun to rain, and the Bosphorus ferries were sounding their horns in the murk.
Erdem was arrested in the weeks after the failed putsch of July 2016, when tens of thousands of soldiers, teachers and civil servants were rounded up or dismissed.
> COERCE/arrest arrested: - -> Erdem [TUR JRN] ; status historical ; on the weeks after the failed putsch of July 2016
> COERCE/arrest rounded up: - -> tens of thousands of soldiers [TUR MIL] + teachers [TUR EDU] + civil servants [TUR GOV] ; status historical ; on the weeks after the failed putsch of July 2016
> SANCTION/expel dismissed: - -> tens of thousands of soldiers [TUR MIL] + teachers [TUR EDU] + civil servants [TUR GOV] ; status historical ; on the weeks after the failed putsch of July 2016
Prosecutors said he had sent subliminal messages to the plotters on a television show, an allegation he has always rejected as absurd.
> ACCUSE/allege said: Prosecutors [TUR JUD] -> he = Cengiz Erdem [TUR JRN]
> REJECT rejected: he = Cengiz Erdem [TUR JRN] -> Prosecutors [TUR JUD]
In his final column before prison he compared the country to a ship whose crew had thrown the compass overboard.
> ACCUSE/disapprove compared: he = Cengiz Erdem [TUR JRN] -> the country [TUR GOV] ; status historical
The case is one of several hundred in which the European Court of Human Rights may be asked to rule.
> REQUEST/change asked: - -> the European Court of Human Rights [IGO JUD] ; status hypothetical
The book he wrote in his cell, on scraps of paper passed to his lawyers, has been translated into 15 languages and was shortlisted for a prize in Germany.
A hearing on the objection is set for Monday; if it is upheld, Erdem would have to serve at least two more years.
> COERCE/arrest serve: - -> Erdem [TUR JRN] ; status hypothetical
Two reporters tried along with him were not rearrested.
> ACCUSE/allege tried: - -> Two reporters [TUR JRN] + him = Cengiz Erdem [TUR JRN] ; status historical
> COERCE/arrest rearrested: - -> Two reporters [TUR JRN] ; status negated
