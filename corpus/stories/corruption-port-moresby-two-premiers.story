split: dev
published: 2012-01-27
title: Papua New Guinea mutineers give up barracks after pardon
genre: corruption
---
> RETREAT give up: Papua New Guinea mutineers [PNG MIL] -> -
> CONCEDE pardon: - -> Papua New Guinea mutineers [PNG MIL]
PORT MORESBY, Jan 26 -- Thirty soldiers who had held the commander of Papua New Guinea's defence force prisoner for most of Thursday in the name of an ousted prime minister laid down their weapons at dusk, having been assured that none of them would be court-martialled.
> ASSAULT/abduct held: Thirty soldiers [PNG MIL] -> the commander of Papua New Guinea's defence force [PNG MIL] ; on Thursday
> RETREAT/disarm laid down their weapons: Thirty soldiers [PNG MIL] -> - ; on dusk
> CONCEDE assured: - -> Thirty soldiers [PNG MIL]
> SANCTION/expel ousted: - -> prime minister [PNG GOV] ; status historical
They marched out of Taurama barracks singing a hymn, in step and slightly flat.
Their leader, a retired colonel named Yali Sasa, had proclaimed himself head of the armed forces at breakfast and issued an ultimatum to parliament to reinstate the veteran statesman whom it voted out in August while he lay in a Singapore hospital.
> REQUEST/yield issued an ultimatum: Their leader [PNG MIL] -> parliament [PNG LEG]
> SANCTION/expel voted out: it = parliament [PNG LEG] -> the veteran statesman [PNG ELI] ; status historical ; on August
The supreme court ruled in December that the removal was unlawful; the deputies simply elected his successor a second time, and for a week the country had two cabinets, two governors-general and two chiefs of police.
> REJECT/change ruled: The supreme court [PNG JUD] -> - ; on December
> SANCTION/expel removal: - -> his = veteran statesman [PNG ELI] ; status historical

"I am not worried, I have a budget to pass," the incumbent said, and played eighteen holes.
He maintains that the old chief's family enriched itself from logging permits, and a task force set up by his cabinet has frozen accounts holding 52 million kina.
> ACCUSE/allege maintains: He = incumbent prime minister [PNG GOV] -> the old chief's family [PNG ELI]
> COERCE/seize frozen: a task force [PNG GOV] -> accounts [PNG ELI]
The old chief's daughter dismissed the sweep as a vendetta and said that her father had not ordered any soldier to do anything.
> REJECT dismissed: The old chief's daughter [PNG ELI] -> -
> REQUEST/assist ordered: her father [PNG ELI] -> any soldier [PNG MIL] ; status negated ; by The old chief's daughter
Australia, which trains the force and pays for its patrol boats, called on everybody to respect the chain of command and said it would fly in more police advisers if asked.
> AID trains: Australia [AUS GOV] -> the force [PNG MIL]
> REQUEST/yield called on: Australia [AUS GOV] -> everybody [PNG UNK]
> AID fly in: it = Australia [AUS GOV] -> - ; status hypothetical ; by Australia
Colonel Sasa was taken to Boroko police station on Friday and could be charged with treason, which is punishable by death, although no one has been hanged since 1954.
> COERCE/arrest taken: - -> Colonel Sasa [PNG MIL] ; at Boroko police station ; on Friday
> ACCUSE/allege charged: - -> Colonel Sasa [PNG MIL] ; status hypothetical
> ASSAULT hanged: - -> no one [PNG CVL] ; status negated ; on 1954
Elections due in June will cost more per voter than any in the Pacific, because ballot boxes must be carried by helicopter to villages without roads.
A landslide in the Southern Highlands on Tuesday buried two hamlets near the works for a gas pipeline, and sixty people are missing.
The gas, when it begins to flow in 2014, will double the size of the economy.
The Indonesian foreign minister will fly in on Monday for a conversation about a border crossing, unless he too is overtaken by events.
> AGREE fly in: The Indonesian foreign minister [IDN GOV] -> - ; on Monday
The currency, named after a shell, has been climbing for a year.
Port Moresby's rugby league side, nicknamed the Vipers, has a new coach, a sergeant at Taurama.
