split: train
published: 2012-02-23
title: Nuclear inspectors leave Iran after being kept from military site
genre: international organisations
---
> RETREAT/withdraw leave: Nuclear inspectors [IGO IGO] -> Iran [IRN GOV] ; at Iran
> COERCE/restrict kept from military site: Iran [IRN GOV] -> Nuclear inspectors [IGO IGO]
VIENNA, Feb 23 - A team of United Nations nuclear inspectors returned from Tehran on Wednesday empty-handed, having been refused access to a military compound where it suspects that triggers for a bomb were once tested.
> REJECT/yield refused: Tehran [IRN GOV] -> team of United Nations nuclear inspectors [IGO IGO]
> ACCUSE/allege suspects: it = team of United Nations nuclear inspectors [IGO IGO] -> Tehran [IRN GOV]
> MOBILIZE/weapons tested: Tehran [IRN GOV] -> - ; status historical ; by it
It was their second fruitless trip in a month.
"We engaged in a constructive spirit, but no agreement was reached," the agency's director general told reporters, reading from a sheet of paper.
> CONSULT engaged: We = International Atomic Energy Agency [IGO IGO] -> -
> AGREE agreement: We = International Atomic Energy Agency [IGO IGO] -> - ; status negated ; by agency's director general
Iran's envoy to the agency, Farhad Daneshvar, countered that the visitors had arrived with a list of demands copied from "the intelligence services of our enemies".
> ACCUSE/allege countered: Iran's envoy to the agency = Farhad Daneshvar [IRN GOV] -> visitors = nuclear inspectors [IGO IGO]
> REQUEST/yield demands: visitors = nuclear inspectors [IGO IGO] -> Iran [IRN GOV] ; by Iran's envoy to the agency
Tehran insists that it enriches uranium only for power stations and for a reactor that makes medical isotopes.

Diplomats from three European countries said they would table a resolution rebuking Iran when the agency's board meets on March 5, unless the gates are opened before then.
> ACCUSE/disapprove rebuking: Diplomats from three European countries [UNK GOV] -> Iran [IRN GOV] ; status future ; on March 5
> RETREAT/access opened: Iran [IRN GOV] -> - ; status hypothetical ; by Diplomats from three European countries ; on then
Russia, which built the country's first reactor at Bushehr, counselled patience.
> COOPERATE built: Russia [RUS GOV] -> country = Iran [IRN GOV] ; status historical ; at Bushehr
> REQUEST counselled: Russia [RUS GOV] -> -
Western estimates of how long the country would need to build a warhead, should it ever decide to, range from a few months to three years.
The compound in question lies on a plain south-east of the capital, ringed by anti-aircraft guns.
Satellite pictures show that earth has lately been moved around one of its buildings.
Washington's special envoy flew to Muscat on Monday to see whether the sultan would carry a message, and Tehran declined to receive it.
> CONSULT/visit flew: Washington's special envoy [USA GOV] -> Muscat [OMN GOV] ; at Muscat ; on Monday
> REJECT/meet declined: Tehran [IRN GOV] -> Washington [USA GOV]
Inspectors were let in twice in 2005, at another corner of the site, and found nothing.
> RETREAT/access let in: - -> Inspectors [IGO IGO] ; status historical ; on 2005
Since then four scientists linked to the programme have been assassinated in Tehran's morning traffic, killings for which Iran holds Israel responsible.
> ASSAULT/targeted assassinated: Israel [ISR GOV] -> four scientists [IRN EDU] ; status historical ; by Iran ; at Tehran's morning traffic
> ACCUSE/allege holds Israel responsible: Iran [IRN GOV] -> Israel [ISR GOV]
Tehran plans to fire medium-range missiles in an exercise near Natanz next month, and has threatened to close the Strait of Hormuz if its tankers are stopped.
> MOBILIZE/weapons fire: Tehran [IRN GOV] -> - ; status future ; at Natanz ; on next month
> THREATEN/territory threatened: Tehran [IRN GOV] -> -
> COERCE/restrict stopped: - -> its tankers [IRN BUS] ; status hypothetical
Oil, which traders had marked up all week on talk of a clash, closed a few cents lower.
