split: train
published: 2021-10-01
title: South African ex-minister surrenders at dawn to begin jail term
genre: courts
---
> RETREAT surrenders: South African ex-minister [ZAF ELI] -> -
JOHANNESBURG — Six minutes before the deadline at which police had orders to fetch him, a former South African minister who defied a corruption commission gave himself up at a prison in Gauteng on Thursday to start serving fifteen months for contempt.
> REJECT/yield defied: a former South African minister [ZAF ELI] -> a corruption commission [ZAF JUD] ; status historical
> RETREAT gave himself up: a former South African minister [ZAF ELI] -> - ; at a prison in Gauteng ; on Thursday
> COERCE/arrest serving: - -> a former South African minister [ZAF ELI] ; at a prison in Gauteng
> REQUEST/yield orders: - -> police [ZAF COP]
His convoy of eleven cars had left his homestead at a quarter to eleven, hazard lights flashing, and at every overpass there were people filming.
Sandile Cele, 70, was state security minister for six years in which, witnesses have told the commission, sacks of cash left his department in the boots of sedans.
> ACCUSE/allege told: witnesses [ZAF CVL] -> Sandile Cele [ZAF ELI]
He walked out on the inquiry last November and has ever since refused to return, saying that its chairman bears him a grudge.
> REJECT/meet walked out: He = Sandile Cele [ZAF ELI] -> the inquiry [ZAF JUD] ; on last November
> REJECT/meet refused: He = Sandile Cele [ZAF ELI] -> the inquiry [ZAF JUD]
> ACCUSE/disapprove bears him a grudge: He = Sandile Cele [ZAF ELI] -> its chairman [ZAF JUD]

Until Thursday evening it was by no means certain that he would go quietly.
Supporters armed with shields and, in one case, a golf club had formed a ring around his gate in KwaZulu-Natal, and one of them promised that blood would flow if a single constable set foot inside.
> PROTEST/obstruct formed a ring: Supporters armed with shields [ZAF CVL] -> - ; at his gate in KwaZulu-Natal
> THREATEN/violence promised: one of them = Supporters [ZAF CVL] -> constable [ZAF COP]
The police minister had written to the constitutional court to say that he would hold his men back while last-minute applications were pending.
> AGREE hold his men back: The police minister [ZAF GOV] -> the constitutional court [ZAF JUD]
In July, when a former head of state was locked up on a similar charge, malls were sacked from Durban to Soweto and 340 people lost their lives in a week.
> COERCE/arrest locked up: - -> a former head of state [ZAF ELI] ; on July
> PROTEST/riot sacked: - -> malls [ZAF BUS] ; at Durban to Soweto ; on July
This time there were no disturbances, and the army, which had alerted two companies, stood them down on Friday.
> MOBILIZE/troops alerted: the army [ZAF MIL] -> -
> RETREAT stood them down: the army [ZAF MIL] -> - ; on Friday
> PROTEST/riot disturbances: - -> the army [ZAF MIL] ; status negated
Veterans of the liberation struggle are divided over a man who spent a decade on Robben Island and then, in the eyes of his detractors, built an island of his own.
The prison, a low brick building among mealie fields, has a rugby pitch and a bakery.
Under the prison rules he may apply for parole after a quarter of his term, which could see him home before Christmas.
> RETREAT/release parole: - -> he = Sandile Cele [ZAF ELI] ; status hypothetical
The president's office merely noted the development.
The rand firmed to 14.9 against the dollar, helped by platinum and by relief, a trader said, that nothing was on fire.
Blackouts were scheduled to resume in most suburbs at four in the afternoon.
