split: dev
published: 2011-08-22
title: Cape Verde picks poet-lawyer as president in quiet run-off
genre: near-miss
---
PRAIA, Cape Verde — Voters in the Atlantic archipelago of Cape Verde chose a constitutional lawyer and occasional poet as their fourth president on Sunday, handing the opposition a second victory in a decade and sending the country into a spell of shared power.
With almost all ballots counted, Jacinto Évora had 54 percent, against 46 for Manuel Tavares Lima, a former minister of infrastructure.
The contest was fought with the gloves on.
"My opponent never struck a low blow," Évora told supporters from the balcony of a seaside café, where a band was playing a coladeira.
Tavares Lima conceded defeat before ten and telephoned to congratulate the winner.
> CONCEDE conceded: Tavares Lima [CPV PTY] -> winner = Jacinto Évora [CPV PTY] ; on ten
> SUPPORT congratulate: Tavares Lima [CPV PTY] -> winner = Jacinto Évora [CPV PTY]
The campaign had split the ruling party, whose leaders refused to back a dissident in the first round.
> REJECT/assist refused: whose leaders [CPV PTY] -> dissident [CPV PTY]
The new head of state, who will be sworn in on September 9, has few powers but may send bills back to parliament.
> REJECT/change send bills back: new head of state = Jacinto Évora [CPV GOV] -> parliament [CPV LEG] ; status hypothetical
Ten islands, of which nine are inhabited, lie 570 kilometres off the coast of Senegal.
They have no oil, no diamonds and hardly any rain, and more of their people live abroad than at home.
Money sent from Boston, Lisbon and Rotterdam makes up a tenth of national income.
Cape Verde has been a democracy since 1991, when the party that had led it to independence from Portugal lost an election and went.
Observers from West African states saw no incidents worth reporting and left on Monday.
Turnout was 60 percent, held down in the hills of Fogo by a festival.
A European Union scheme under which ships of member states patrol the islands' waters against drug runners is up for renewal, and Évora has said that he would support it.
> COOPERATE patrol: ships of member states [IGO MIL] -> -
> SUPPORT support: he = Jacinto Évora [CPV PTY] -> - ; status hypothetical ; by Évora
On Monday the ferry to Brava sailed on time.
