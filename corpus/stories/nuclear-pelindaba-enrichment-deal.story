split: train
published: 2011-11-08
title: Emirates, South Africa to explore reactor fuel tie-up
genre: nuclear
---
> AGREE explore: Emirates [ARE GOV] + South Africa [ZAF GOV] -> -
PRETORIA (Highveld Business Wire) - The United Arab Emirates and South Africa have agreed to study whether fuel for Gulf reactors could one day be made at Pelindaba, where the apartheid state once built six atomic bombs and later took them apart.
> AGREE agreed: United Arab Emirates [ARE GOV] + South Africa [ZAF GOV] -> -
> MOBILIZE/weapons built: apartheid state = South Africa [ZAF GOV] -> - ; status historical ; at Pelindaba
> RETREAT/disarm took them apart: apartheid state = South Africa [ZAF GOV] -> - ; status historical
The memorandum was signed on Monday by the energy ministers of both countries on the margins of an investment fair.
> SUPPORT signed: energy ministers of both countries [UNK GOV] -> - ; on Monday
It binds nobody to anything.
South Africa's cabinet has yet to decide whether to enrich uranium again, a step that Washington has long sought to discourage, and the Emirates renounced enrichment on their own soil as part of a 2009 pact with the Americans.
> REQUEST/change sought: Washington [USA GOV] -> South Africa's cabinet [ZAF GOV]
> CONCEDE renounced: Emirates [ARE GOV] -> Americans [USA GOV] ; status historical
> SUPPORT pact: Emirates [ARE GOV] -> Americans [USA GOV] ; status historical ; on 2009

A South Korean consortium is building four reactors for the Emirates in the desert at Barakah, the first of which is supposed to produce power in 2017.
> COOPERATE building: South Korean consortium [KOR BUS] -> Emirates [ARE GOV] ; at desert at Barakah
Nuclear power supplies a twentieth of South Africa's electricity, nearly all of the rest being generated from coal.
Opposition lawmakers in Cape Town accused the minister, Thandeka Mbuyisa, of keeping parliament in the dark and asked the auditor-general to look into her meetings with Russian, French and Chinese vendors.
> ACCUSE/disapprove accused: Opposition lawmakers [ZAF OPP] -> minister = Thandeka Mbuyisa [ZAF GOV]
> REQUEST asked: Opposition lawmakers [ZAF OPP] -> auditor-general [ZAF GOV]
> CONSULT meetings: her = Thandeka Mbuyisa [ZAF GOV] -> Russian [RUS BUS] + French [FRA BUS] + Chinese vendors [CHN BUS]
She replied that she had "never hidden a comma".
> REJECT replied: She = Thandeka Mbuyisa [ZAF GOV] -> -
Earthlife, a pressure group that delayed an earlier reactor project for years in the courts, said it would sue if a single rand was spent before public hearings.
> ACCUSE delayed: Earthlife [ZAF NGO] -> - ; status historical ; on for years
> THREATEN would sue: it = Earthlife [ZAF NGO] -> -
A parliamentary committee will question the minister's officials on Thursday.
> ACCUSE/investigate question: parliamentary committee [ZAF LEG] -> minister's officials [ZAF GOV] ; status future ; on Thursday

Pelindaba means, in Zulu, the end of the story.
In 2007 two armed gangs broke into the site on the same night, shot an officer in the chest and were never caught.
> ASSAULT/firearms shot: two armed gangs [ZAF CRM] -> officer [ZAF COP] ; status historical ; at site ; on 2007
> COERCE/arrest caught: - -> two armed gangs [ZAF CRM] ; status negated
American experts have since urged Pretoria to blend down the highly enriched uranium that remains there; it has declined, on the ground that the stuff is used to make medical isotopes and is worth a great deal.
> REQUEST/yield urged: American experts [USA EDU] -> Pretoria [ZAF GOV]
> REJECT/yield declined: it = Pretoria [ZAF GOV] -> -
Inspectors from Vienna count it twice a year.
The rand weakened on Tuesday as Italian bond yields rose.
The Emirates, with a tenth of the world's oil, import most of the gas that they burn.
