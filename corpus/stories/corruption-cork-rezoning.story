split: train
published: 2002-09-27
title: Tribunal finds ex-councillor took £30,000 in brown envelopes
genre: corruption
---
> ACCUSE/allege finds: Tribunal [IRL JUD] -> ex-councillor [IRL ELI]
A former Cork county councillor accepted at least £30,000 from two property developers in return for his vote on the rezoning of farmland, the Hanratty tribunal concluded yesterday in an interim report that runs to 402 pages and spares few of the county's great and good.
> ACCUSE/allege concluded: the Hanratty tribunal [IRL JUD] -> A former Cork county councillor [IRL ELI] ; on yesterday
Mr Justice Declan Hanratty described the evidence of Mr Finbarr Twomey, who sat on the council from 1979 to 1999, as "a tissue of inventions, unravelling at every thread".
> ACCUSE/disapprove described: Mr Justice Declan Hanratty [IRL JUD] -> Mr Finbarr Twomey [IRL ELI]
Copies sold out at the Government Publications office within two hours, and a bookmaker in Mallow was taking bets on who would be first to emigrate.

The judge found, however, that no money had reached Mr Twomey's former running mate, the present Minister of State for Marine, who had always insisted on his innocence.
> REJECT insisted: Mr Twomey's former running mate [IRL GOV] -> -
The Taoiseach expressed full confidence in his colleague and accused Fine Gael of having hounded an honest man for sport.
> SUPPORT expressed full confidence: The Taoiseach [IRL GOV] -> his colleague = Minister of State for Marine [IRL GOV]
> ACCUSE/disapprove accused: The Taoiseach [IRL GOV] -> Fine Gael [IRL OPP]
> ACCUSE/disapprove hounded: Fine Gael [IRL OPP] -> an honest man = Minister of State for Marine [IRL GOV] ; by The Taoiseach
Fine Gael's environment spokeswoman stood over her questions and demanded that the papers go to the Director of Public Prosecutions.
> REJECT stood over: Fine Gael's environment spokeswoman [IRL OPP] -> -
> REQUEST/change demanded: Fine Gael's environment spokeswoman [IRL OPP] -> -
Mr Twomey, who is recovering from a hip operation, could lose his pension and, if a prosecution is brought, faces up to seven years in jail.
> SANCTION/discontinue lose his pension: - -> Mr Twomey [IRL ELI] ; status hypothetical
> ACCUSE/allege prosecution: - -> Mr Twomey [IRL ELI] ; status hypothetical
> COERCE/arrest faces up to seven years in jail: - -> Mr Twomey [IRL ELI] ; status hypothetical
He was expelled from his party in 1998 after refusing to tell the parliamentary commission where he had got the price of a villa in the Algarve.
> SANCTION/expel expelled: his party [IRL PTY] -> He = Finbarr Twomey [IRL ELI] ; status historical ; on 1998
> REJECT/assist refusing: He = Finbarr Twomey [IRL ELI] -> the parliamentary commission [IRL LEG] ; status historical
The Criminal Assets Bureau has since frozen two accounts held in the Isle of Man and will apply to the High Court next month to keep them.
> COERCE/seize frozen: The Criminal Assets Bureau [IRL COP] -> two accounts [IRL ELI]
> REQUEST/assist apply: The Criminal Assets Bureau [IRL COP] -> the High Court [IRL JUD] ; status future ; on next month
On the land in question, 64 acres of what was once barley at Ballincollig, there now stand 700 houses, a crèche and a public house called The Rezoned Cow.
Prices there have trebled since 1996.
The retired councillor's dahlias took second prize at the county show in August.
The tribunal, which has cost the State €19 million in lawyers' fees to date, will resume public hearings in November, when it turns to waste disposal.
> ACCUSE/investigate hearings: The tribunal [IRL JUD] -> - ; status future ; on November
Cork's hurlers, whose captain was sent off on Sunday for striking an opponent, were not mentioned.
