split: train
published: 2021-03-20
title: Gold for guns: how bullion leaves the Central African forest by night
genre: investigative
---
BANGUI/DUBAI — The aircraft, an Antonov with no markings, is loaded in eleven minutes; the pilot does not switch off.
Between September and January it made this call at least nineteen times at a strip near Ndassima, carrying away gold dug under the eyes of a rebel coalition that besieged the capital before Christmas.
> COERCE/restrict besieged: rebel coalition [CAF REB] -> capital [CAF GOV] ; status historical ; at capital ; on Christmas
What it brought in return, according to two loaders and an officer of the United Nations mission, was ammunition.
> AID brought: it = Antonov with no markings [UNK BUS] -> - ; by two loaders
A panel of United Nations experts is expected to name the freight company in its next report, and members of the Security Council could then freeze its accounts.
> ACCUSE/allege name: panel of United Nations experts [IGO IGO] -> freight company [ARE BUS] ; status future
> SANCTION freeze: members of the Security Council [IGO IGO] -> freight company [ARE BUS] ; status hypothetical
Its director, reached in Sharjah, said that he flew mangoes.
The Emirates have not been accused of arming anyone, and an official in Abu Dhabi said customs would look into any consignment that came without papers.
> ACCUSE/allege accused: - -> Emirates [ARE GOV] ; status negated
> AID arming: Emirates [ARE GOV] -> anyone [UNK UNK] ; status negated
> ACCUSE/investigate look into: customs [ARE COP] -> - ; status future ; by official in Abu Dhabi

An embargo on diamonds from the country was eased in 2015; gold, which is easier to melt than to trace, was never covered by it.
> SANCTION/discontinue embargo: - -> country = Central African Republic [CAF GOV] ; status historical
> CONCEDE eased: - -> country = Central African Republic [CAF GOV] ; status historical ; on 2015
In Bangui the mining ministry gives out licences on a Tuesday and withdraws them on a Thursday.
Rebels under the former president François Bozizé were thrown back from the city in January by Rwandan troops and by Russian instructors whom the government will neither count nor discuss.
> ASSAULT thrown back: Rwandan troops [RWA MIL] + Russian instructors [RUS MIL] -> Rebels [CAF REB] ; status historical ; at city ; on January
> REJECT neither count nor discuss: government [CAF GOV] -> -
Some of the instructors took over the pits that the insurgents left, diggers said, and shot two men who came back for their shovels.
> COERCE/seize took over: Some of the instructors [RUS MIL] -> insurgents [CAF REB] ; by diggers
> ASSAULT/firearms shot: Some of the instructors [RUS MIL] -> two men [CAF CVL] ; by diggers
A spokesman for the embassy in Bangui denied it and would not say whether Moscow was going to send more of them after the three hundred it withdrew in January.
> REJECT denied: spokesman for the embassy in Bangui [RUS GOV] -> -
> AID send: Moscow [RUS GOV] -> - ; status hypothetical
> RETREAT/withdraw withdrew: it#2 = Moscow [RUS GOV] -> three hundred [RUS MIL] ; status historical ; on January
If the Council widens the embargo in July, as France proposes, China and Russia will probably abstain.
> SANCTION/discontinue widens: Council [IGO IGO] -> - ; status hypothetical ; on July
> REQUEST/change proposes: France [FRA GOV] -> Council [IGO IGO]
When a mission patrol asked to see the crew's papers in November, the rebels told it to leave or be fired upon.
> REQUEST/yield asked: mission patrol [IGO MIL] -> crew [UNK BUS] ; status historical ; on November
> THREATEN/violence told: rebels [CAF REB] -> it = mission patrol [IGO MIL] ; status historical
The pilots, who are paid by the landing, keep a cat.
Refiners in Dubai bought 1,300 tonnes of gold last year from places that have never reported a mine of any size.
