split: train
published: 2016-05-04
title: Brazilian court lifts 72-hour block on messaging service
genre: tech
---
> CONCEDE lifts: Brazilian court [BRA JUD] -> messaging service [BRA BUS]
> COERCE/censor block: Brazilian court [BRA JUD] -> messaging service [BRA BUS] ; on 72-hour
ARACAJU, Brazil (May 3) — An appeals judge in the small north-eastern state of Sergipe on Tuesday reversed an order that had cut off 100 million Brazilians from the country's favourite messaging service, a day after it went dark.
> CONCEDE reversed: appeals judge in the small north-eastern state of Sergipe [BRA JUD] -> 100 million Brazilians [BRA CVL] ; on Tuesday
> COERCE/censor cut off: - -> 100 million Brazilians [BRA CVL]
The ban was imposed by a lower magistrate, Otoniel Farias Maia, after the American company failed to surrender the chats of a gang of drug dealers.
> COERCE/censor ban: lower magistrate = Otoniel Farias Maia [BRA JUD] -> American company [USA BUS]
> REJECT/yield failed to surrender: American company [USA BUS] -> lower magistrate = Otoniel Farias Maia [BRA JUD]
In March the same magistrate had one of its executives arrested on his way to work in São Paulo; he was out the next day.
> COERCE/arrest arrested: same magistrate [BRA JUD] -> one of its executives [BRA BUS] ; status historical ; at São Paulo ; on March
> RETREAT/release out: - -> he = executive of the messaging company [BRA BUS] ; status historical ; on next day
"It cannot hand over what it does not have," said a company lawyer, explaining that messages are scrambled from one telephone to another and kept nowhere in between.
Magistrates of the federal district have asked the Supreme Court to rule whether any judge may silence a service used by half the nation.
> REQUEST/change asked: Magistrates of the federal district [BRA JUD] -> Supreme Court [BRA JUD]
> COERCE/censor silence: any judge [BRA JUD] -> service [BRA BUS] ; status hypothetical
A bill in the lower house would forbid such cuts, and another would make encryption without a spare key a crime.
> COERCE/restrict make encryption without a spare key a crime: lower house [BRA LEG] -> - ; status hypothetical

Telecommunications firms, which complain that the service takes their customers without paying for the pipes, put up no resistance.
> ACCUSE/disapprove complain: which = Telecommunications firms [BRA BUS] -> service [USA BUS]
> CONCEDE put up no resistance: Telecommunications firms [BRA BUS] -> -
A competitor based in Berlin gained a million users on Monday alone.
Argentina's federal police, who share an office with Brazilian colleagues in Foz do Iguaçu, passed on two of the dealers' telephone numbers.
> COOPERATE share: who = Argentina's federal police [ARG COP] -> Brazilian colleagues [BRA COP] ; at Foz do Iguaçu
> COOPERATE passed on: Argentina's federal police [ARG COP] -> Brazilian colleagues [BRA COP]
Small traders in the street markets of Recife said that they had lost two days of orders.
Lawmakers had other things to think about, since the Senate is to vote next week on whether to put the president on trial.
> ACCUSE/investigate put the president on trial: Senate [BRA LEG] -> president [BRA GOV] ; status hypothetical ; on next week
A hackers' group that had vowed to bring down the court's website did so for an hour.
> THREATEN vowed: hackers' group [BRA CRM] -> court [BRA JUD]
> COERCE/cyber did so: hackers' group [BRA CRM] -> court [BRA JUD] ; on hour
Judges from eleven states will rally outside the Supreme Court on Thursday in defence of Maia.
> PROTEST/demo rally: Judges from eleven states [BRA JUD] -> - ; status future ; at Supreme Court ; on Thursday
> SUPPORT defence: Judges from eleven states [BRA JUD] -> Maia = Otoniel Farias Maia [BRA JUD]
Turkey and Bangladesh have imposed similar cuts, usually after bombings.
> COERCE/censor cuts: Turkey [TUR GOV] + Bangladesh [BGD GOV] -> - ; status historical
Mother's Day, the busiest date for phone calls in Brazil, falls on Sunday.
