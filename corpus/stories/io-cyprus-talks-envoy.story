split: train
published: 2008-11-26
title: Envoy shuttles between Cypriot leaders as property talks stall
genre: international organisations
---
> CONSULT/third-party shuttles: Envoy [IGO IGO] -> Cypriot leaders [CYP GOV]
NICOSIA, Cyprus, Nov. 26 -- The United Nations envoy for Cyprus met the island's Greek and Turkish leaders separately on Wednesday in an effort to rescue negotiations that have foundered on the question of who owns which house.
> CONSULT/third-party met: United Nations envoy for Cyprus [IGO IGO] -> Greek [CYP GOV] + Turkish leaders [CYP REB] ; on Wednesday
> CONSULT negotiations: Greek [CYP GOV] + Turkish leaders [CYP REB] -> -
Neither side was willing to say what had been proposed.
"I carry no plan in my pocket," the Australian told a throng of cameramen beside the old airport, where weeds grow through the apron and a single airliner has been rusting since 1974.
Goats graze between the control tower and the wire.
In that summer Turkish troops landed in response to a coup engineered by the colonels then ruling in Athens, and 200,000 people fled or were driven from one half to the other.
> ASSAULT landed: Turkish troops [TUR MIL] -> - ; status historical ; on that summer
> COERCE/seize coup: colonels [GRC MIL] -> - ; status historical ; on that summer
> COERCE/deport driven: - -> 200,000 people [CYP REF] ; status historical ; on that summer
Many of them kept the keys.

The two men, both leftists and friends of long standing, opened direct talks on September 3 amid high hopes.
> CONSULT direct talks: two men [CYP UNK] -> - ; status historical ; on September 3
They have since agreed on little but the opening of a crossing in Ledra Street and a joint committee to restore churches and mosques.
> AGREE agreed: They = Greek and Turkish Cypriot leaders [CYP UNK] -> -
The Greek Cypriot side wants owners to be able to choose between restitution and money; the Turkish Cypriots propose that a commission should decide.
> REQUEST/yield wants: Greek Cypriot side [CYP GOV] -> -
> REQUEST/change propose: Turkish Cypriots [CYP REB] -> -
Tempers were not improved when Turkish warships ordered a Norwegian vessel surveying for gas on behalf of Nicosia to turn back earlier this month.
> COERCE/restrict ordered: Turkish warships [TUR MIL] -> Norwegian vessel [NOR BUS] ; on earlier this month
Cyprus lodged protests with the Security Council and warned Ankara that it would veto the opening of further chapters in Turkey's negotiations to join the European Union.
> ACCUSE/disapprove lodged protests: Cyprus [CYP GOV] -> Ankara [TUR GOV]
> THREATEN/relations warned: Cyprus [CYP GOV] -> Ankara [TUR GOV]
> CONSULT negotiations: Turkey [TUR GOV] -> European Union [IGO IGO]
Greek Cypriots rejected a United Nations plan by three to one in a referendum in 2004, while Turkish Cypriots accepted it.
> REJECT/change rejected: Greek Cypriots [CYP CVL] -> United Nations [IGO IGO] ; status historical ; on 2004
> SUPPORT accepted: Turkish Cypriots [CYP CVL] -> United Nations [IGO IGO] ; status historical ; on 2004
A breakaway government recognised only by Ankara has vowed to annex the sealed beach quarter of Varosha should the negotiations fail by spring.
> SUPPORT recognised: Ankara [TUR GOV] -> breakaway government [CYP REB]
> THREATEN/territory vowed: breakaway government [CYP REB] -> -
> CONSULT negotiations: breakaway government [CYP REB] -> - ; status hypothetical
The envoy flies to Ankara on Friday.
> AGREE flies: envoy [IGO IGO] -> Ankara [TUR GOV] ; at Ankara ; on Friday
Hotels in Kyrenia report a good season, helped by the weak lira.
