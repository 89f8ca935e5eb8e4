split: train
published: 2021-08-27
title: Russian reporters stage lone pickets as 'foreign agent' list grows
genre: rights
---
> PROTEST/demo lone pickets: Russian reporters [RUS JRN] -> -
MOSCOW, Aug 26 — One at a time, thirty paces apart so as to stay within the letter of the law, a dozen journalists stood outside the headquarters of Russia's security service last Saturday with sheets of paper that said "Journalism is not a crime", and one at a time they were led away.
> PROTEST/demo stood: a dozen journalists [RUS JRN] -> Russia's security service [RUS SPY] ; at the headquarters of Russia's security service ; on last Saturday
> COERCE/arrest led away: - -> they = journalists [RUS JRN]
By evening all of them had been released with summonses for picketing in a queue.
> RETREAT/release released: - -> all of them = journalists [RUS JRN] ; on evening
> ACCUSE/allege summonses: - -> all of them = journalists [RUS JRN]
They were protesting against the decision of the justice ministry, a day earlier, to pin the label of foreign agent on a television channel that reaches twelve million viewers from a former chocolate factory.
> ACCUSE/disapprove protesting: They = journalists [RUS JRN] -> the justice ministry [RUS GOV]
> COERCE/restrict pin the label: the justice ministry [RUS GOV] -> a television channel [RUS JRN] ; on a day earlier
Every programme, and every message that its staff send to their friends on social networks, must now open with twenty-four words in capital letters announcing the fact.
> COERCE/restrict must now open: - -> its staff [RUS JRN]
"My mother's birthday greeting was longer than the candles," said Kirill Antipov, a presenter.

The Kremlin's spokesman said nobody was being silenced, and that the law was a good deal milder than the American one from which, in his account, it was copied.
> REJECT said: The Kremlin's spokesman [RUS GOV] -> -
> COERCE/censor silenced: - -> nobody [RUS JRN] ; status negated ; by The Kremlin's spokesman
The editor of a Vladivostok website that wrote about crab poachers has packed his archive into nine suitcases and will leave for Tbilisi on Sunday; he does not mean to wait until he is searched.
> RETREAT/withdraw leave: The editor of a Vladivostok website [RUS JRN] -> - ; status future ; at Tbilisi ; on Sunday
> COERCE/seize searched: - -> he = editor of a Vladivostok website [RUS JRN] ; status hypothetical
Two of his writers were questioned for six hours on Monday as witnesses in a libel case, but have not been accused of anything.
> COERCE questioned: - -> Two of his writers [RUS JRN] ; on six hours on Monday
> ACCUSE/allege accused: - -> Two of his writers [RUS JRN] ; status negated
Advertisers have already fled another outlet that was put on the list in April and now lives on small gifts from 80,000 readers.
> SANCTION/discontinue fled: Advertisers [RUS BUS] -> another outlet [RUS JRN]
> AID gifts: 80,000 readers [RUS CVL] -> another outlet [RUS JRN]
> COERCE/restrict put on the list: - -> another outlet [RUS JRN] ; on April
Those who twice fail to print the disclaimer may be fined five million roubles, and anyone who does so a third time risks two years in a penal colony.
> SANCTION/convict fined: - -> Those [RUS JRN] ; status hypothetical
> COERCE/arrest risks two years in a penal colony: - -> anyone [RUS JRN] ; status hypothetical
Editors in chief of thirteen publications plan to hand the presidential administration an open letter next week asking that the statute be repealed.
> REQUEST/yield hand: Editors in chief of thirteen publications [RUS JRN] -> the presidential administration [RUS GOV] ; status future ; on next week
A parliamentary election is to be held over three days in mid-September, and for the first time in almost thirty years observers from Vienna will not come, having been offered only sixty visas.
> COERCE/restrict offered only sixty visas: - -> observers from Vienna [IGO IGO]
The European Union's foreign policy chief called the designation "extremely regrettable" and will raise it with ministers in Slovenia.
> ACCUSE/disapprove called: The European Union's foreign policy chief [IGO IGO] -> -
> AGREE raise it: The European Union's foreign policy chief [IGO IGO] -> ministers [UNK GOV] ; at Slovenia
The word for agent carries, in Russian, a whiff of the cellars of the 1930s.
Meteorologists reported the hottest August in the Russian Far East since records began, and a tiger had been photographed on the outskirts of Vladivostok.
Gas prices in Europe have trebled this year, and the state's export monopoly announced a record profit.
Russian paratroopers will rehearse a landing near Ussuriysk next month together with Mongolian and Indian units.
> AGREE rehearse a landing: Russian paratroopers [RUS MIL] -> Mongolian and Indian units [UNK MIL] ; at Ussuriysk ; on next month
Crab, at any rate, is plentiful.
