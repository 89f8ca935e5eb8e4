split: train
published: 2019-11-16
title: The ministry, the trawlers and the missing observers
genre: investigative
---
FREETOWN (Dispatch Investigations) — On paper, every foreign trawler that drags its net through the shrimp grounds of Sierra Leone carries a government observer who notes what it takes.
Interviews with thirty-one of those observers, along with port logs and bank slips obtained by this newspaper over seven months, suggest that fewer than half ever went to sea.
The rest signed in a bar near the Government Wharf, for a fee of forty dollars and a carton of croaker.
A deputy director of fisheries, who is named on eleven of the slips, refused to answer questions and had a reporter turned away from his office by a policeman.
> REJECT/assist refused: deputy director of fisheries [SLE GOV] -> -
> COERCE/restrict turned away: policeman [SLE COP] -> reporter [SLE JRN] ; at his office
The fisheries minister, Hawa Conteh-Bangura, denied that licences had been sold, but said she would suspend him if the allegations were borne out.
> REJECT denied: fisheries minister = Hawa Conteh-Bangura [SLE GOV] -> -
> SANCTION/expel suspend: she = Hawa Conteh-Bangura [SLE GOV] -> him = deputy director of fisheries [SLE GOV] ; status hypothetical ; by fisheries minister
On Friday, a day after we sent her our findings, the anti-corruption commission announced that it will open an investigation on December 2.
> ACCUSE/investigate open an investigation: it = anti-corruption commission [SLE GOV] -> - ; status future ; by anti-corruption commission ; on December 2

The catch is worth about $100 million a year, of which the treasury sees eleven.
Canoe fishermen at Tombo say that steel-hulled vessels come inside the six-mile line at night with their lights off, ripping up nets and, in March, sinking a boat with nine men in it.
> ACCUSE/allege say: Canoe fishermen at Tombo [SLE CVL] -> steel-hulled vessels [UNK BUS]
> ASSAULT/destroy sinking: steel-hulled vessels [UNK BUS] -> nine men [SLE CVL] ; status historical ; by Canoe fishermen at Tombo ; on March
Two were never found.
When the fishermen went out in April with machetes to board one of the trawlers, the navy fired over their heads and held eight of them for a week.
> ASSAULT/firearms fired: navy [SLE MIL] -> fishermen [SLE CVL] ; status historical ; on April
> COERCE/arrest held: navy [SLE MIL] -> eight of them = fishermen [SLE CVL] ; status historical ; on week
No captain has ever been prosecuted.
> ACCUSE/investigate prosecuted: - -> No captain [UNK BUS] ; status negated
The European Union, which gave Freetown a formal warning in 2016, could bar its fish altogether next year, the so-called red card already shown to Guinea and Cambodia.
> THREATEN/restrict formal warning: which = European Union [IGO IGO] -> Freetown [SLE GOV] ; status historical ; on 2016
> SANCTION/discontinue bar: European Union [IGO IGO] -> Freetown [SLE GOV] ; status hypothetical ; on next year
> SANCTION/discontinue red card: European Union [IGO IGO] -> Guinea [GIN GOV] + Cambodia [KHM GOV] ; status historical
A patrol boat that Beijing presented in 2017 is laid up for want of a gearbox.
> AID presented: Beijing [CHN GOV] -> - ; status historical ; on 2017
Of the seventy-four trawlers on the register, sixty-two share four addresses.
One is a hairdresser's.
When the sea breaks over the bar at Tombo the women on the beach stop talking and count masts.
