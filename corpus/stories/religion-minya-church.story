split: train
published: 2013-08-20
title: Copts sweep up after mobs vent fury over Cairo bloodshed on churches
genre: religion
---
> ASSAULT/destroy vent fury: mobs [EGY CVL] -> churches [EGY REL]
MINYA, Egypt — For the first time in sixteen centuries there were no prayers on Sunday at the monastery of the Virgin and St Abraam in Degla, south of Minya, whose walls were still warm to the touch from a fire that a crowd had lit four days earlier.
> ASSAULT/destroy fire: a crowd [EGY CVL] -> the monastery of the Virgin and St Abraam [EGY REL] ; at Degla, south of Minya ; on four days earlier
"One of them took the wheelchair from the orphanage, sat down and rolled himself out," said Father Selwanes Lotfy, whose icons had been used for kindling.
Police had locked the gates of their own station and watched from the roof, parishioners said.
> ACCUSE/disapprove watched: parishioners [EGY REL] -> Police [EGY COP]
By the reckoning of a rights group in Cairo, 47 churches were attacked across the country after security forces stormed two Islamist protest camps in the capital on August 14, killing hundreds of supporters of the deposed president.
> ASSAULT attacked: - -> 47 churches [EGY REL] ; by a rights group in Cairo
> ASSAULT stormed: security forces [EGY COP] -> two Islamist protest camps [EGY REL] ; at the capital ; on August 14
> ASSAULT killing: security forces [EGY COP] -> hundreds of supporters of the deposed president [EGY CVL] ; at the capital ; on August 14
The Muslim Brotherhood denied having a hand in the arson, though its newspaper had printed the pope's portrait under the word "traitor".
> REJECT denied: The Muslim Brotherhood [EGY OPP] -> -
> ACCUSE/disapprove printed: its newspaper [EGY JRN] -> the pope [EGY REL]
> ASSAULT/destroy arson: The Muslim Brotherhood [EGY OPP] -> - ; status negated ; by The Muslim Brotherhood

Pope Tawadros had sat beside the army chief when the latter announced the president's removal in July, and many Islamists hold his flock to account for it.
> SUPPORT sat beside: Pope Tawadros [EGY REL] -> the army chief [EGY MIL] ; on July
> SANCTION/expel removal: the army chief [EGY MIL] -> the president [EGY GOV] ; on July
> ACCUSE/disapprove hold his flock to account: many Islamists [EGY REL] -> his flock = Copts [EGY REL]
The army has undertaken to rebuild every church at its own expense by next summer, and engineers with tape measures were already at work in Mallawi.
> AGREE undertaken: The army [EGY MIL] -> every church [EGY REL] ; on next summer
Some priests would rather it had sent soldiers while the flames could still be put out.
> ACCUSE/disapprove would rather: Some priests [EGY REL] -> it = army [EGY MIL]
In the village of Delga a sheikh stood in a doorway with his arms spread until the crowd went away, and the nun whom he had shielded now calls him "my bishop".
> AID shielded: a sheikh [EGY REL] -> the nun [EGY REL] ; at the village of Delga
Copts make up perhaps a tenth of Egypt's 85 million people and trace their church to St Mark.
Under the fallen president they complained of being shut out of office, and a cathedral in Cairo was besieged for hours in April during a funeral.
> ACCUSE/disapprove complained: they = Copts [EGY REL] -> the fallen president [EGY GOV] ; status historical
> ASSAULT besieged: - -> a cathedral in Cairo [EGY REL] ; status historical ; on April
If families now leave the countryside for Cairo or Canada, as some have done, whole dioceses could be emptied.
The nightly curfew has cut short the wedding season, and the Nile cruise boats at Minya's corniche have no passengers to show the tombs of Beni Hasan.
Sugar cane, the province's main crop, is doing well.
Human rights lawyers in Cairo plan to sue the governor next week over the absence of the police.
> ACCUSE/allege sue: Human rights lawyers in Cairo [EGY NGO] -> the governor [EGY GOV] ; status future ; on next week
Father Selwanes has found the baptismal font, cracked but whole, beneath the tiles of the roof.
