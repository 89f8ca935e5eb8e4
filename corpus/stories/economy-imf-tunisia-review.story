split: dev
published: 2013-11-08
title: IMF team leaves Tunis without deal as unions call new walkout
genre: economy
---
> RETREAT/withdraw leaves: IMF team [IGO IGO] -> -
> AGREE deal: IMF team [IGO IGO] -> - ; status negated
> REQUEST/change call: unions [TUN LAB] -> -
> PROTEST/strike walkout: unions [TUN LAB] -> - ; status future
TUNIS: An International Monetary Fund mission ended ten days of talks with Tunisian officials on Thursday without agreeing to release the next $500 million of a stalled loan.
> CONSULT talks: International Monetary Fund mission [IGO IGO] -> Tunisian officials [TUN GOV] ; on ten days
> AGREE agreeing to release: International Monetary Fund mission [IGO IGO] -> Tunisian officials [TUN GOV] ; status negated
The head of the delegation, Marit Solvang, praised the government for trimming fuel subsidies but urged it to freeze public hiring before any money was paid out.
> SUPPORT praised: head of the delegation = Marit Solvang [IGO IGO] -> government [TUN GOV]
> REQUEST/change urged: head of the delegation = Marit Solvang [IGO IGO] -> it = government [TUN GOV]
The finance ministry said it would not do so while unemployment among graduates stood above 30 percent.
> REJECT/change would not do so: it = finance ministry [TUN GOV] -> -
In a statement that appeared to close the door on a compromise, it added that the lender had "moved the goalposts" twice since spring.
> ACCUSE/disapprove moved the goalposts: it = finance ministry [TUN GOV] -> lender = International Monetary Fund [IGO IGO]

Hours later the UGTT labour federation called a general strike for next Wednesday, its third since a secular politician was gunned down outside his home in July.
> PROTEST/strike general strike: UGTT labour federation [TUN LAB] -> - ; status future ; on next Wednesday
> ASSAULT/firearms gunned down: - -> secular politician [TUN PTY] ; status historical ; at his home ; on July
Its leaders, who have been mediating between the Islamist-led government and the opposition, want the cabinet to step down in favour of technocrats.
> CONSULT/third-party mediating: Its leaders [TUN LAB] -> Islamist-led government [TUN GOV] + opposition [TUN OPP]
> REQUEST/yield want: Its leaders [TUN LAB] -> cabinet [TUN GOV]
Prime Minister's aides conceded privately that a handover might be unavoidable, though they denied a date had been fixed.
> CONCEDE conceded: Prime Minister's aides [TUN GOV] -> -
> REJECT denied: they = Prime Minister's aides [TUN GOV] -> -
Washington guaranteed a Tunisian bond issue last year, and Qatar deposited $500 million at the central bank, money that has since been largely spent.
> AID guaranteed: Washington [USA GOV] -> Tunisian [TUN GOV] ; status historical ; on last year
> AID deposited: Qatar [QAT GOV] -> central bank [TUN GOV] ; status historical
Algeria, which sells its neighbour gas at a friendly price, opened a joint border post at Bouchebka with Tunisian customs in October.
> COOPERATE sells: which = Algeria [DZA GOV] -> its neighbour = Tunisia [TUN GOV]
> COOPERATE joint border post: Algeria [DZA GOV] -> Tunisian customs [TUN COP] ; at Bouchebka ; on October
Bread queues have lengthened in the south.
The dinar has lost a tenth of its value against the euro since January.
"We are being asked to cut the branch our people sit on," said Habib Laajimi, an adviser at the ministry.
> REQUEST/change asked: - -> We = Tunisia [TUN GOV] ; by Habib Laajimi
He said he was confident that the Fund would come back before Christmas.

The army, which has fired on nobody since the revolution, will guard the ministries on the day of the strike, and the main opposition alliance is to boycott a round of dialogue planned for the same afternoon.
> ASSAULT/firearms fired: which = Tunisian army [TUN MIL] -> nobody [TUN CVL] ; status negated ; on revolution
> MOBILIZE/troops guard: army [TUN MIL] -> - ; status future ; at ministries ; on day of the strike
> PROTEST/boycott boycott: main opposition alliance [TUN OPP] -> - ; status future ; on same afternoon
Tourism, once a tenth of the economy, has not recovered from the unrest that toppled President Zine al-Abidine Ben Ali in 2011.
> PROTEST unrest: - -> President Zine al-Abidine Ben Ali [TUN GOV] ; status historical ; on 2011
