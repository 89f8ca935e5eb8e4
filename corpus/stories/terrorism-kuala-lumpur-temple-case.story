split: test
published: 2018-09-20
title: Malaysian court to rule in March on temple bomb case
genre: terrorism
---
> ACCUSE/investigate case: Malaysian court [MYS JUD] -> -
KUALA LUMPUR, Sept 20 - A Malaysian judge will decide in March whether five men should be tried for conspiring to bomb a Hindu temple and a casino, after prosecutors closed their preliminary case on Thursday with a video in which none of the accused appears.
> ACCUSE/investigate tried: - -> five men [MYS CVL] ; status hypothetical
> ASSAULT/explosives bomb: five men [MYS CVL] -> Hindu temple [MYS REL] + casino [MYS BUS] ; status hypothetical ; by prosecutors
The five, four Malaysians and a Filipino schoolteacher, have pleaded not guilty and have been denied bail since their arrest fourteen months ago.
> REJECT pleaded not guilty: five = accused [MYS CVL] -> -
> COERCE/arrest denied bail: - -> five = accused [MYS CVL] ; on since their arrest fourteen months ago
> COERCE/arrest arrest: - -> their = accused [MYS CVL] ; status historical ; on fourteen months ago
If convicted, they could be hanged.
> SANCTION/convict convicted: - -> they = accused [MYS CVL] ; status hypothetical
> ASSAULT hanged: - -> they = accused [MYS CVL] ; status hypothetical
The new government has promised to abolish the death penalty but has not yet brought a bill before parliament.
> CONCEDE promised: new government [MYS GOV] -> -

Police say the group swore allegiance to Islamic State over a messaging application and intended to buy explosives from fishermen on Basilan island.
No explosives were found.
A defence lawyer, Puspa Ramasamy, told the court that her client had been beaten on the soles of his feet and deprived of sleep for six nights, which the arresting officer denied.
> ACCUSE/allege told: defence lawyer = Puspa Ramasamy [MYS CVL] -> -
> ASSAULT/torture beaten: - -> client [MYS CVL] ; by defence lawyer
> ASSAULT/torture deprived of sleep: - -> client [MYS CVL] ; by defence lawyer
> REJECT denied: arresting officer [MYS COP] -> -
She will ask the human rights commission to visit him next week.
> REQUEST/assist ask: She = Puspa Ramasamy [MYS CVL] -> human rights commission [MYS GOV] ; status future
Manila is expected to request the extradition of the schoolteacher once the case is over, an official of the Philippine embassy said outside the courtroom.
> REQUEST request: Manila [PHL GOV] -> - ; status future ; by official of the Philippine embassy
Malaysia would probably agree, having handed over two other men last year.
> AGREE agree: Malaysia [MYS GOV] -> - ; status hypothetical
> COOPERATE handed over: Malaysia [MYS GOV] -> - ; on last year
The schoolteacher, who wore a bow tie, followed the proceedings through an interpreter.

More than 300 people have been held on suspicion of militancy since 2013, about a third of whom have been convicted.
> COERCE/arrest held: - -> More than 300 people [MYS CVL] ; on since 2013
> SANCTION/convict convicted: - -> whom [MYS CRM]
The country has suffered a single attack, in which a grenade wounded eight drinkers at a bar in Puchong in 2016.
> ASSAULT/explosives wounded: - -> eight drinkers [MYS CVL] ; status historical ; at bar in Puchong ; on 2016
The temple, one of the oldest in the city, draws a million pilgrims every January.
Traffic outside the court was heavy because of a parade for returning badminton players.
