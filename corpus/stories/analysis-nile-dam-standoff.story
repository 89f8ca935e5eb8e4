split: train
published: 2020-07-04
title: Who owns the flood? Three capitals and one dam
genre: analysis
---
KHARTOUM - Before the month is out, unless somebody blinks, Ethiopia will close the gates of its dam on the Blue Nile and begin to store the summer flood, with or without the agreement of Egypt, which drinks from little else.
> COERCE/withhold store: Ethiopia [ETH GOV] -> Egypt [EGY GOV] ; status future ; on Before the month is out
> AGREE agreement: Egypt [EGY GOV] -> Ethiopia [ETH GOV] ; status hypothetical
Cairo took the matter to the Security Council on Monday, to Addis Ababa's irritation; eleven days of video talks under South African chairmanship began on Friday.
> REQUEST/assist took the matter: Cairo [EGY GOV] -> Security Council [IGO IGO] ; on Monday
> ACCUSE/disapprove irritation: Addis Ababa [ETH GOV] -> Cairo [EGY GOV]
> CONSULT/third-party video talks: South African [ZAF GOV] -> Cairo [EGY GOV] + Addis Ababa [ETH GOV] ; on Friday
The quarrel is older than the states that conduct it.
A treaty of 1929, made by Britain on behalf of its possessions, gave Egypt a veto over works upstream, and another of 1959 shared out the whole river between Egypt and Sudan as though it rose at Wadi Halfa.
> AGREE treaty: Britain [GBR GOV] -> Egypt [EGY GOV] ; status historical ; on 1929
> AGREE shared: Egypt#2 [EGY GOV] + Sudan [SDN GOV] -> - ; status historical ; on 1959
Ethiopia, where five-sixths of the water falls, was not asked.
> CONSULT asked: - -> Ethiopia [ETH GOV] ; status negated
When Cairo went to war with Addis Ababa in 1875 over the sources, its army was annihilated in a valley at Gundet.
> ASSAULT went to war: Cairo [EGY GOV] -> Addis Ababa [ETH GOV] ; status historical ; on 1875
> ASSAULT annihilated: - -> its army [EGY MIL] ; status historical ; at valley at Gundet
In 1979 President Anwar Sadat said that water was the only thing for which Egypt would fight again, and in 2013 politicians who did not know that their microphones were live advised his successor to arm Ethiopian rebels or to send bombers.
> THREATEN/violence said: President Anwar Sadat [EGY GOV] -> - ; status historical ; on 1979
> REQUEST/change advised: politicians [EGY PTY] -> his successor [EGY GOV] ; status historical ; on 2013
> AID arm: his successor [EGY GOV] -> Ethiopian rebels [ETH REB] ; status hypothetical
> ASSAULT/aerial send bombers: his successor [EGY GOV] -> Ethiopian [ETH GOV] ; status hypothetical

The mood has been calmer since 2015, when the three leaders signed a declaration in Khartoum and raised their joined hands for the cameras.
> SUPPORT signed: three leaders [UNK GOV] -> - ; status historical ; at Khartoum ; on 2015
Mediation by the United States broke down in February because Ethiopia stayed away from the last round, upon which Washington, it is said, thought of holding back part of its aid.
> CONSULT/third-party Mediation: United States [USA GOV] -> Ethiopia [ETH GOV] ; status historical ; on February
> REJECT/meet stayed away: Ethiopia [ETH GOV] -> United States [USA GOV] ; status historical ; on February
> SANCTION/discontinue holding back: Washington [USA GOV] -> Ethiopia [ETH GOV] ; status hypothetical
Sudan, once Egypt's echo, has found that a tamed river would spare it floods and give it cheap current.
Engineers could settle the matter in a week.
They would need to agree how much is let through if the rains fail for three or four years running, as they did in the 1980s, and who decides when they differ.
A strike on the wall, Egyptian officers concede in private, would be difficult now and, once 70 billion tonnes of water stand behind it, unthinkable.
> ASSAULT strike: Egyptian [EGY MIL] -> - ; status hypothetical
Egypt has not massed troops in Eritrea, as a forged satellite image would have had Ethiopians believe, and it will not leave the Nile Basin Initiative.
> MOBILIZE/troops massed: Egypt [EGY GOV] -> - ; status negated ; at Eritrea
> COERCE/misinformation forged satellite image: - -> Ethiopians [ETH CVL]
> SANCTION/withdraw leave: it = Egypt [EGY GOV] -> Nile Basin Initiative [IGO IGO] ; status negated
Concrete was being poured all night last week, under lamps.
