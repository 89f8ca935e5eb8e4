split: test
published: 2020-02-08
title: The day the bench did not bend
genre: opinion
---
BLANTYRE — For nine months the women who sell tomatoes under the clock tower have shut their stalls whenever they heard whistles, because whistles meant that a march was coming and that behind the march would come the gas.
> ASSAULT/crowd-control gas: - -> march#2 [MWI CVL]
On Monday they heard a judge.
Arriving under guard in an armoured car, with bulletproof vests beneath their robes, five members of Malawi's constitutional court read for ten hours from a judgment of five hundred pages and, at the end of it, annulled the presidential election of last May.
> REJECT/change annulled: five members of Malawi's constitutional court [MWI JUD] -> -
So much correction fluid had been smeared on the tally sheets that the country has taken to calling the vote by the name of the brand.
Nobody can remember another incumbent on this continent, Kenya's excepted, who was told by his own court to go back and ask again.
> REQUEST/change told: his own court [KEN JUD] -> Kenya [KEN GOV] ; status historical

Before we hand out garlands, consider what it cost.
In October a policeman was stoned to death at Msundwe, and his comrades avenged him, according to the human rights commission, by raping seventeen women and girls in the villages round about; not one of them has been arrested.
> ASSAULT/primitive stoned: - -> policeman [MWI COP] ; status historical ; at Msundwe ; on October
> ASSAULT/sexual raping: his comrades [MWI COP] -> seventeen women and girls [MWI CVL] ; status historical ; by human rights commission ; at villages round about
> COERCE/arrest arrested: - -> not one of them = policemen [MWI COP] ; status negated
Party cadets burned down an opposition leader's petrol station.
> ASSAULT/destroy burned: Party cadets [MWI PTY] -> opposition leader [MWI OPP]
A banker was charged in January with trying to buy the judges, who reported him themselves.
> ACCUSE/allege charged: - -> banker [MWI BUS] ; status historical ; on January
> ACCUSE/allege reported: who = judges [MWI JUD] -> him = banker [MWI BUS] ; status historical
The army, to the surprise of all, placed its soldiers between marchers and police, and was cheered for it.
> MOBILIZE/troops placed: army [MWI MIL] -> -
> SUPPORT cheered: - -> army [MWI MIL]
European observers, who have gone very quiet this week, had commended the poll as well run.
> SUPPORT commended: European observers [IGO IGO] -> - ; status historical
The president calls the judgment a serious miscarriage of justice and will appeal; his opponents have not said what they would do if he won.
> ACCUSE/disapprove calls: president [MWI GOV] -> -
> REQUEST/yield appeal: president [MWI GOV] -> - ; status future
A fresh vote must be held within 150 days under a commission whose chairwoman will not resign, although thousands have marched to her gate to ask her to.
> REJECT/yield will not resign: chairwoman [MWI GOV] -> thousands [MWI CVL]
> PROTEST/demo marched: thousands [MWI CVL] -> chairwoman [MWI GOV] ; at her gate
> REQUEST/yield ask: thousands [MWI CVL] -> her#2 = chairwoman of the electoral commission [MWI GOV]
Should parliament cut the court's budget in revenge, as some on the government benches propose, there are whistles in every kitchen in the land.
> SANCTION/discontinue cut: parliament [MWI LEG] -> court [MWI JUD] ; status hypothetical
Lawyers will put on their wigs and march to parliament on Wednesday, which in this country counts as a mass movement.
> PROTEST/demo march: Lawyers [MWI CVL] -> parliament [MWI LEG] ; status future ; at parliament ; on Wednesday
Maize, at any rate, is plentiful this year, and under the clock tower the price of tomatoes has come down.
