split: train
published: 2022-03-25
title: Taliban turn girls away from Afghan high schools hours after lessons begin
genre: students
---
> COERCE/restrict turn girls away: Taliban [AFG GOV] -> girls [AFG EDU] ; at Afghan high schools
KABUL — The bell at the Zarghona high school rang at seven on Wednesday for the first time in seven months, and by half past nine teachers were going from room to room, some of them in tears, telling the girls to take their bags and go.
> REQUEST/yield telling: teachers [AFG EDU] -> the girls [AFG EDU] ; at the Zarghona high school ; on Wednesday
The Taliban's supreme leader had reversed overnight an order allowing pupils above the sixth grade to return, and the ministry of education, which had invited cameras to film the occasion, could say only that a uniform in keeping with Afghan custom remained to be designed.
> REJECT/change reversed: The Taliban's supreme leader [AFG GOV] -> pupils above the sixth grade [AFG EDU] ; on overnight
> CONCEDE allowing: - -> pupils above the sixth grade [AFG EDU]
"I had ironed my scarf twice," said Sediqa, 16, in the tenth grade and likely, unless something changes, to stay in it.
A dozen women who chalked the word "Read" on the asphalt outside the ministry on Saturday were dispersed by guards, who fired into the air and took a telephone but did not detain anybody.
> PROTEST/demo chalked: A dozen women [AFG CVL] -> the ministry [AFG GOV] ; at the ministry ; on Saturday
> COERCE/restrict dispersed: guards [AFG COP] -> A dozen women [AFG CVL] ; at the ministry ; on Saturday
> COERCE/seize took: guards [AFG COP] -> A dozen women [AFG CVL]
> COERCE/arrest detain: guards [AFG COP] -> anybody [AFG CVL] ; status negated

The United States called off talks that were to have been held in Doha with Taliban officials at the weekend about the central bank's frozen reserves.
> REJECT/meet called off: The United States [USA GOV] -> Taliban officials [AFG GOV]
> COERCE/seize frozen: - -> the central bank [AFG GOV]
The World Bank, for its part, suspended four projects worth $600 million that it had been about to put before donors.
> SANCTION/discontinue suspended: The World Bank [IGO IGO] -> -
Norway's ambassador, whose government had flown a delegation of the movement to Oslo in January in an aeroplane, spoke of a broken promise.
> ACCUSE/disapprove broken promise: Norway's ambassador [NOR GOV] -> -
> CONSULT/visit flown a delegation: a delegation of the movement [AFG GOV] -> government [NOR GOV] ; status historical ; at Oslo ; on January
Deputy ministers in Kabul have privately assured diplomats that the decision is not final and could be amended at a gathering of clerics in Kandahar after Ramadan.
> AGREE assured: Deputy ministers in Kabul [AFG GOV] -> diplomats [UNK GOV]
Not one of them would be quoted, and one asked that even his province be left out.
Two teachers who run a class of thirty in a basement in the west of the capital say that they would be beaten if they were found out, and that a colleague in Ghazni was flogged last month.
> ASSAULT/beat beaten: - -> they = teachers [AFG EDU] ; status hypothetical ; by Two teachers
> ASSAULT/beat flogged: - -> a colleague in Ghazni [AFG EDU] ; by Two teachers ; at Ghazni ; on last month
The United Nations Children's Fund will go on paying stipends to 190,000 teachers for another two months, and may stop after that.
> AGREE paying stipends: The United Nations Children's Fund [IGO IGO] -> 190,000 teachers [AFG EDU] ; on another two months
> SANCTION/discontinue stop: The United Nations Children's Fund [IGO IGO] -> 190,000 teachers [AFG EDU] ; status hypothetical
When the same movement last ruled, from 1996 to 2001, it shut girls out of school altogether and flogged women for showing their ankles.
> COERCE/restrict shut girls out: the same movement = Taliban [AFG REB] -> girls [AFG EDU] ; status historical ; on from 1996 to 2001
> ASSAULT/beat flogged: it = Taliban [AFG REB] -> women [AFG CVL] ; status historical ; on from 1996 to 2001
Universities have remained open to women on separate days.
The price of flour has fallen a little since an American waiver let banks transfer money for relief, but nearly all Afghans are still short of food, by the reckoning of the World Food Programme.
> CONCEDE waiver: American [USA GOV] -> banks [AFG BUS]
Snow has been heavy in the Hindu Kush, which is good for the wheat.
A cricketer from Nangarhar was bought for a record sum in the Indian league.
Iran has said it will not reopen its crossing at Islam Qala to families without visas.
> REJECT/yield will not reopen: Iran [IRN GOV] -> families without visas [AFG REF] ; at Islam Qala
