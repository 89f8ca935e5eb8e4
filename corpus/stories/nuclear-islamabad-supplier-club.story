split: test
published: 2016-06-24
title: China blocks India's nuclear club bid; Pakistan cheers
genre: nuclear
---
> REJECT blocks: China [CHN GOV] -> India [IND GOV]
SEOUL, June 24 - A two-day meeting of countries that control trade in nuclear goods broke up on Friday without admitting India, after China and at least five others held that no state should be let in which has not signed the treaty against the spread of atomic weapons.
> CONSULT/multilateral meeting: countries = Nuclear Suppliers Group [UNK GOV] -> - ; on two-day
> AGREE admitting: countries = Nuclear Suppliers Group [UNK GOV] -> India [IND GOV] ; status negated
> REJECT held: China [CHN GOV] + five others [UNK GOV] -> India [IND GOV]
The group has 48 members and takes every decision unanimously.
Delhi, whose prime minister had visited Switzerland and Mexico this month to ask for their votes, blamed "one country" for raising obstacles and did not hide which it meant.
> CONSULT/visit visited: prime minister [IND GOV] -> Switzerland [CHE GOV] + Mexico [MEX GOV] ; at Switzerland and Mexico ; on this month
> REQUEST/assist ask: prime minister [IND GOV] -> Switzerland [CHE GOV] + Mexico [MEX GOV] ; on this month
> ACCUSE/disapprove blamed: Delhi [IND GOV] -> one country = China [CHN GOV]
The United States, Britain and France supported the application, and the Mexicans will put forward a special envoy's report before the end of the year.
> SUPPORT supported: United States [USA GOV] + Britain [GBR GOV] + France [FRA GOV] -> -
The bloc was set up in 1975.

Pakistan, which has applied too, welcomed the outcome as a triumph of principle.
> SUPPORT welcomed: Pakistan [PAK GOV] -> -
> REQUEST applied: Pakistan [PAK GOV] -> -
Neither of the two neighbours will be considered in isolation, a diplomat from a smaller member predicted, "for as long as either has a friend in the room".
India could reprocess fuel and buy reactors without joining, thanks to a waiver that the group granted it in 2008 under heavy American pressure.
> CONCEDE granted: group [IGO IGO] -> it = India [IND GOV] ; status historical ; on 2008
> REQUEST pressure: American [USA GOV] -> group [IGO IGO] ; status historical
American and Indian companies have not signed a single contract under it, largely because of a liability law that lawmakers in Delhi refuse to amend.
> COOPERATE signed: American [USA BUS] + Indian companies [IND BUS] -> - ; status negated
> REJECT/change refuse: lawmakers in Delhi [IND LEG] -> -
One such contract, for six reactors in Andhra Pradesh, is to be concluded by next June, both governments have said.
> AGREE concluded: both governments [UNK GOV] -> - ; by both governments ; on by next June
Energy demand in India is expected to double within twenty years.

Villagers at the site have sworn to lie down before the bulldozers, and fishermen from the same coast will picket the American consulate in Hyderabad on Monday.
> THREATEN/restrict sworn to lie down: Villagers at the site [IND CVL] -> -
> PROTEST/obstruct picket: fishermen from the same coast [IND CVL] -> American consulate in Hyderabad [USA GOV] ; status future ; at American consulate in Hyderabad ; on Monday
The result was overshadowed everywhere but in Seoul by Britain's decision to leave the European Union.
> SANCTION/withdraw decision to leave: Britain [GBR GOV] -> European Union [IGO IGO]
India's share index plunged by 2.2 percent, for the latter reason.
It rained in Hyderabad.
