split: test
published: 2004-12-22
title: Tripura guerrillas trade jungle for job training
genre: war
---
> RETREAT/disarm trade jungle: Tripura guerrillas [IND REB] -> -
AGARTALA, India: As many as 72 militants of a tribal separatist outfit, including a self-styled "foreign secretary", laid down arms before the Tripura chief minister on Tuesday, and brought to 138 the number surrendering since last week's peace pact, police said.
> RETREAT/disarm laid down arms: 72 militants of a tribal separatist outfit [IND REB] -> chief minister [IND GOV] ; by police ; on Tuesday
The surrendered arsenal comprised 37 rifles, two mortars of doubtful vintage and a wireless set.
Under the memorandum signed in New Delhi on December 17, the Centre will withdraw criminal cases against cadres not accused of heinous crimes and spend Rs 55 crore on roads and hostels in the hill areas.
> SUPPORT signed: Centre = Indian government [IND GOV] -> - ; at New Delhi ; on December 17
> CONCEDE withdraw: Centre = Indian government [IND GOV] -> cadres [IND REB]
> AGREE spend: Centre = Indian government [IND GOV] -> hill areas [IND CVL]
Each returnee gets a blanket, a stipend of Rs 2,000 a month and a seat in a tailoring course.
"I have had malaria eleven times and seen the foreign office once," the foreign secretary, Dinesh Kaloi, told newsmen at the Assam Rifles parade ground, drawing laughter.

A rival faction led by Biswajit Debnarayan, believed to be hiding across the border in Bangladesh, has dismissed the pact as a sell-out and threatened to execute "traitors" along with their families.
> REJECT dismissed: rival faction [IND REB] -> -
> THREATEN/violence threatened: rival faction [IND REB] -> traitors [IND REB]
On Sunday night its men were suspected to have gunned down two bamboo cutters in Dhalai district.
> ASSAULT/firearms gunned down: men [IND REB] -> two bamboo cutters [IND CVL] ; at Dhalai district ; on Sunday night
Dhaka has consistently denied that insurgents from India's northeast run camps on its soil.
> REJECT denied: Dhaka [BGD GOV] -> -
Agartala, which has handed over a list of 51 such camps, will ask the Union home ministry to take up the matter again when the two home secretaries meet next month.
> REQUEST/assist ask: Agartala [IND GOV] -> Union home ministry [IND GOV] ; status future
> AGREE meet: two home secretaries [UNK GOV] -> - ; on next month
In Bhutan, by contrast, the royal army drove out some thirty camps of Assamese rebels last winter in a swift operation that Delhi has held up as a model.
> ASSAULT drove out: royal army [BTN MIL] -> Assamese rebels [IND REB] ; at Bhutan ; on last winter
> SUPPORT held up as a model: Delhi [IND GOV] -> royal army [BTN MIL]
Two battalions will be moved to the Longtharai hills before the new year.
> MOBILIZE/troops moved: Two battalions [IND MIL] -> - ; status future ; at Longtharai hills ; on before the new year

Insurgency took root in Tripura after 1979 among tribal communities reduced to less than a third of the population by refugees from what was then East Pakistan.
No security personnel have died in ambushes in the state since August, against 41 in the previous year.
> ASSAULT ambushes: - -> security personnel [IND MIL] ; status negated ; at state ; on since August
The chief minister, whose party faces tribal council polls in March, cautioned that peace would not come by "counting guns".
The opposition Congress alleged that half of those who surrendered were unemployed youths hired for the day, a charge the police chief called laughable.
> ACCUSE/allege alleged: opposition Congress [IND OPP] -> -
> REJECT called: police chief [IND COP] -> opposition Congress [IND OPP]
> RETREAT/disarm surrendered: those [IND REB] -> - ; by opposition Congress
Tripura's cricketers collapsed to 96 all out in the face of a hostile spell from Assam.
