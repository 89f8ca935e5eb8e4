split: dev
published: 2016-09-05
title: Lawyers boycott courts across Pakistan after second attack
genre: terrorism
---
> PROTEST/boycott boycott: Lawyers [PAK CVL] -> courts [PAK JUD] ; at across Pakistan
> ASSAULT attack: - -> Lawyers [PAK CVL]
MARDAN, Pakistan: Lawyers stayed away from courtrooms in four provinces on Saturday after a man in a waistcoat packed with ball bearings killed 14 people, half of them advocates, outside the bar room of the district court here.
> PROTEST/boycott stayed away: Lawyers [PAK CVL] -> courtrooms [PAK JUD] ; at four provinces ; on Saturday
> ASSAULT/suicide-attack killed: man in a waistcoat packed with ball bearings [PAK REB] -> 14 people [PAK CVL] ; at outside the bar room of the district court here
It was the second slaughter of the profession within a month, coming after the suicide bombing of a hospital in Quetta where mourners had gathered around the body of a murdered colleague.
> ASSAULT/suicide-attack slaughter: - -> profession = lawyers [PAK CVL]
> ASSAULT/suicide-attack suicide bombing: - -> hospital in Quetta [PAK MED] ; at Quetta
> ASSAULT/targeted murdered: - -> colleague [PAK CVL]
Jamaat-ul-Ahrar, a faction of the Pakistani Taliban, took credit for both.
> ASSAULT took credit: Jamaat-ul-Ahrar [PAK REB] -> - ; by Jamaat-ul-Ahrar
Mardan, a town of sugar mills, lies some sixty kilometres from the Afghan frontier.

Constable Junaid Khan, who tackled the bomber at the gate, is credited with having saved the crowd in the inner yard.
> ASSAULT tackled: Constable Junaid Khan [PAK COP] -> bomber [PAK REB] ; at gate
> AID saved: Constable Junaid Khan [PAK COP] -> crowd in the inner yard [PAK CVL]
His funeral, like the others, was over by sunset.
"We asked for walls and they gave us condolences," said Samina Gul, secretary of the district bar.
> REQUEST/assist asked: We = district bar [PAK CVL] -> -
"If the state will not guard its courts, then it should not expect us to sit in them."
> REJECT/assist will not guard: state [PAK GOV] -> courts [PAK JUD] ; status hypothetical
The provincial government announced compensation of two million rupees for every family and promised metal detectors within a week.
> AGREE compensation: provincial government [PAK GOV] -> every family [PAK CVL]
> AGREE promised: provincial government [PAK GOV] -> - ; on within a week
The bar room, a single-storey building with a veranda, dates from the time of the British.
The lawyers' strike will last until Thursday.
> PROTEST/strike strike: lawyers [PAK CVL] -> - ; status future ; on until Thursday

On the same morning, paramilitary soldiers with helicopter support shot dead four men who had crept into a Christian settlement near Peshawar, where a caretaker was killed.
> ASSAULT/firearms shot dead: paramilitary soldiers [PAK MIL] -> four men [PAK REB] ; at Christian settlement near Peshawar ; on same morning
> ASSAULT killed: - -> caretaker [PAK CVL] ; at Peshawar
The military, which says it has killed 3,500 militants since it went into North Waziristan in 2014, spoke of "the last twitches of a dying snake".
> ASSAULT killed: it = Pakistani military [PAK MIL] -> 3,500 militants [PAK REB] ; by military ; on since it went into North Waziristan in 2014
> ASSAULT went into: it#2 = Pakistani military [PAK MIL] -> - ; status historical ; at North Waziristan ; on 2014
Violence has in fact fallen: the number of attacks last year was the lowest since 2008.
Critics say that the generals have spared groups that fight only in Kashmir or Afghanistan.
> ACCUSE/allege spared: Critics [UNK UNK] -> generals [PAK MIL]
> ASSAULT fight: groups [PAK REB] -> - ; by Critics ; at Kashmir or Afghanistan
Pakistan's cricketers, who beat England in Cardiff on Sunday, wore black armbands.
Rain on Saturday afternoon washed the courtyard clean.
