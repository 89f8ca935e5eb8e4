split: train
published: 2007-02-17
title: Jakarta to share flu virus again in truce with UN agency
genre: health
---
> CONCEDE to share: Jakarta [IDN GOV] -> UN agency = World Health Organization [IGO IGO]
> AGREE truce: Jakarta [IDN GOV] -> UN agency = World Health Organization [IGO IGO]
JAKARTA (Straits Wire): Indonesia, the country hardest hit by bird flu, promised on Friday to resume sending samples of the virus to foreign laboratories after the World Health Organization pledged to help poor nations obtain the vaccines that are made from them.
> CONCEDE promised: Indonesia [IDN GOV] -> World Health Organization [IGO IGO] ; on Friday
> AGREE pledged: World Health Organization [IGO IGO] -> poor nations [UNK GOV]
Health Minister Ratna Kusumawardhani halted the shipments in December when she learnt that an Australian firm was working on a vaccine from an Indonesian strain without having asked.
> SANCTION/discontinue halted: Health Minister Ratna Kusumawardhani [IDN GOV] -> - ; status historical
"It is not fair that we give the virus free and then must buy it back at a price we cannot pay," she said at a joint news conference with the agency's acting assistant director.
> ACCUSE/disapprove not fair: she = Ratna Kusumawardhani [IDN GOV] -> -
> COOPERATE give: we = Indonesia [IDN GOV] -> - ; by she
> CONSULT joint news conference: she = Ratna Kusumawardhani [IDN GOV] -> agency's acting assistant director [IGO IGO]
He said he understood her anger and had been wrong to call the ban reckless.
> CONCEDE wrong: he = acting assistant director [IGO IGO] -> her = Ratna Kusumawardhani [IDN GOV]
> ACCUSE/disapprove call the ban reckless: he = acting assistant director [IGO IGO] -> her = Ratna Kusumawardhani [IDN GOV]
The details, among them who would own what a laboratory found, were left to a meeting of Asian officials next month.
> AGREE meeting: Asian officials [UNK GOV] -> - ; on next month

The H5N1 strain has killed 63 Indonesians since 2005, more than a third of all deaths worldwide.
Virologists fear that it will learn to pass from person to person.
In the capital, city workers have been going from alley to alley to carry out a ban on backyard poultry, and in some of them they have been met with broomsticks.
> COERCE/restrict ban: city workers [IDN GOV] -> - ; at capital
> REJECT/yield met with broomsticks: - -> they = city workers [IDN GOV]
Indonesian and Singaporean doctors, who share a field laboratory in Tangerang, finished a drill there last week in which three hundred villagers played the sick.
> COOPERATE share: Indonesian [IDN MED] + Singaporean doctors [SGP MED] -> - ; at Tangerang
> COOPERATE drill: Indonesian [IDN MED] + Singaporean doctors [SGP MED] -> - ; at there ; on last week
Owners are compensated at 12,500 rupiah a chicken.
"Mine is a fighting cock; he is worth a motorcycle," protested Suparman, a watchman, as his bird was carried off in a rice sack.
> REJECT/yield protested: Suparman [IDN CVL] -> -
> COERCE/seize carried off: - -> his = Suparman [IDN CVL]
A hundred thousand birds had been culled by Thursday.
Indonesia has not withdrawn from the agency, although a lawmaker proposed it, and it will not restrict the visas of foreign virologists.
> SANCTION/withdraw withdrawn: Indonesia [IDN GOV] -> agency = World Health Organization [IGO IGO] ; status negated
> REQUEST/change proposed: lawmaker [IDN LEG] -> -
> COERCE/restrict restrict: it#2 = Indonesia [IDN GOV] -> foreign virologists [UNK MED] ; status negated
Thailand and Vietnam, which vaccinate their ducks, reported fresh outbreaks in January.
The vaccine maker's shares rose slightly in Sydney.
