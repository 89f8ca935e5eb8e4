split: train
published: 2018-08-06
title: Students bring Dhaka to a halt as anger over road deaths boils over
genre: students
---
> PROTEST/obstruct bring Dhaka to a halt: Students [BGD EDU] -> - ; at Dhaka
Teenagers in school uniform took over the main junctions of the Bangladeshi capital for an eighth day on Sunday, checking drivers' licences and turning back ministers' cars, as police fired tear gas to keep one column of marchers away from the ruling party's headquarters.
> PROTEST/obstruct took over: Teenagers in school uniform [BGD EDU] -> - ; at the main junctions of the Bangladeshi capital ; on Sunday
> PROTEST/obstruct turning back: Teenagers in school uniform [BGD EDU] -> ministers [BGD GOV] ; at the main junctions of the Bangladeshi capital ; on Sunday
> ASSAULT/crowd-control fired tear gas: police [BGD COP] -> one column of marchers [BGD EDU]
The unrest began when a bus racing a rival for passengers ploughed into a group of pupils, killing two.
The driver, who was seventeen and had no licence, ran away and was caught with the help of a rickshaw puller.
> COERCE/arrest caught: - -> The driver [BGD CVL]
Hospitals said that more than 100 people had been treated since Saturday, when men wearing motorcycle helmets set about demonstrators and photographers with sticks and machetes near Jigatala.
> ASSAULT/primitive set about: men wearing motorcycle helmets [BGD UNK] -> demonstrators [BGD EDU] + photographers [BGD JRN] ; by Hospitals ; at Jigatala ; on Saturday
Students identified some of the assailants as members of the ruling party's youth wing; the organisation's president said his boys had only gone there "to hand out water".
> ACCUSE/allege identified: Students [BGD EDU] -> members of the ruling party's youth wing [BGD PTY]
> REJECT said: the organisation's president [BGD PTY] -> -

"We want justice, and we want drivers who can read a road sign," said Tasnim, 17, who asked that her surname not be printed for fear of reprisals.
> REQUEST/change want justice: Tasnim [BGD EDU] -> -
A celebrated photographer was picked up from his flat hours after he criticised the government in a television interview.
> COERCE/arrest picked up: - -> A celebrated photographer [BGD JRN] ; at his flat
> ACCUSE/disapprove criticised: he = celebrated photographer [BGD JRN] -> the government [BGD GOV] ; at a television interview
His family said they did not know where he was being held, and police would neither confirm nor deny the detention.
> COERCE/arrest held: - -> he = celebrated photographer [BGD JRN] ; by His family
> COERCE/arrest detention: - -> he = celebrated photographer [BGD JRN]
The telecommunications regulator slowed mobile internet to a crawl for 24 hours, two operators said on condition of anonymity, but it denied having done so.
> COERCE/restrict slowed: The telecommunications regulator [BGD GOV] -> - ; by two operators ; on 24 hours
> REJECT denied: it = telecommunications regulator [BGD GOV] -> two operators [BGD BUS]

The home minister told parents to keep their children at home and warned that patience "has a limit".
> REQUEST/yield told: The home minister [BGD GOV] -> parents [BGD CVL]
> THREATEN warned: The home minister [BGD GOV] -> parents [BGD CVL]
Under a bill the cabinet is expected to approve on Monday, a driver who kills through negligence could be jailed for five years.
> AGREE approve: the cabinet [BGD GOV] -> - ; on Monday
> COERCE/arrest jailed: - -> a driver [BGD CVL] ; status hypothetical
Campaigners say the draft does not go far enough.
> ACCUSE/disapprove does not go far enough: Campaigners [BGD NGO] -> -
Bus owners, for their part, have taken their vehicles off the road until their safety is guaranteed.
> PROTEST/strike taken their vehicles off the road: Bus owners [BGD BUS] -> -
The United States embassy said in a Facebook post that nothing could justify the "brutal attacks" on young people peacefully supporting a safer country.
> ACCUSE/disapprove nothing could justify: The United States embassy [USA GOV] -> -
> ASSAULT attacks: - -> young people [BGD EDU] ; by The United States embassy
About 12 people die on Bangladesh's roads every day, a research institute found last year.
Dhaka's traffic moves at an average of seven kilometres an hour, scarcely faster than its pedestrians.
A newspaper cartoon on Monday showed a schoolboy stopping an ambulance, a minister and a cloud.
Garment exporters said that shipments had been delayed but that no order had yet been lost.
