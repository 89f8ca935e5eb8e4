split: train
published: 2004-03-02
title: Rebels drive into Haitian capital as exiled president says he was spirited away
genre: politics
---
> ASSAULT drive into: Rebels [HTI REB] -> Haitian capital [HTI GOV] ; at Haitian capital
> ASSAULT/abduct spirited away: - -> he = exiled president [HTI GOV] ; by exiled president
PORT-AU-PRINCE, Haiti, March 1 (Windward News Service) - A column of seventy rebels in pickup trucks rolled into Haiti's capital on Monday to the cheers of people who had cowered indoors for days, a day after the president flew out in an American plane bound for Africa.
> ASSAULT rolled into: A column of seventy rebels [HTI REB] -> Haiti's capital [HTI GOV] ; at Haiti's capital ; on Monday
> SUPPORT cheers: people [HTI CVL] -> A column of seventy rebels [HTI REB] ; at Haiti's capital ; on Monday
> RETREAT/withdraw flew out: the president [HTI GOV] -> - ; on a day after
Speaking to a radio station from Bangui, the fallen leader said that American soldiers had surrounded his house and forced him aboard.
> ACCUSE/allege said: the fallen leader [HTI GOV] -> American soldiers [USA MIL]
> ASSAULT/abduct forced him aboard: American soldiers [USA MIL] -> him = fallen leader [HTI GOV] ; by the fallen leader
"It was a coup with a flight attendant," he said.
> ACCUSE/allege coup: he = fallen leader [HTI GOV] -> -
The White House called the story "nonsense" and maintained that he had signed his letter of resignation freely.
> REJECT called: The White House [USA GOV] -> -
> RETREAT/resign resignation: he = fallen president [HTI GOV] -> - ; by The White House

The letter, in Creole, could be read either way; two professors of linguistics spent Monday evening disagreeing about its verb.
About 150 Marines and a company of French troops have secured the airport, the vanguard of a multinational force that the Security Council authorised on Sunday night for three months.
> MOBILIZE/troops secured: About 150 Marines [USA MIL] + a company of French troops [FRA MIL] -> - ; at the airport
> SUPPORT authorised: the Security Council [IGO IGO] -> - ; on Sunday night
Canada and Chile will contribute soldiers, diplomats said, while Caribbean states, which had pressed in vain for such help when it might have kept the president in office, are holding back.
> AGREE will contribute: Canada [CAN GOV] + Chile [CHL GOV] -> - ; by diplomats
> REQUEST/assist pressed: Caribbean states [UNK GOV] -> - ; status historical
> REJECT/assist holding back: Caribbean states [UNK GOV] -> -
The rebels' commander, a former police chief accused of drug trafficking, promised that his men would hand in their rifles once the gangs loyal to the old order had been disarmed.
> ACCUSE/allege accused: - -> The rebels' commander [HTI REB]
> CONCEDE promised: The rebels' commander [HTI REB] -> -
> COERCE/seize disarmed: - -> the gangs loyal to the old order [HTI UAF] ; status hypothetical
Those gangs, known as chimères, burned petrol stations and manned roadblocks through Sunday night, and four of their members were found with their hands tied in a gutter in Martissant.
> ASSAULT/destroy burned: Those gangs [HTI UAF] -> petrol stations [HTI BUS] ; on Sunday night
> MOBILIZE/militia manned: Those gangs [HTI UAF] -> - ; on Sunday night
The chief justice of the supreme court, who is next in line under the constitution, took the oath as interim head of state in the prime minister's sitting room.
If looting in the port does not stop, the World Food Programme warned, 268,000 people in the north will go without rice by the weekend.
Its warehouse in Cap-Haïtien was stripped last week of 800 tons.
> COERCE/seize stripped: - -> Its = World Food Programme [IGO IGO] ; at Cap-Haïtien ; on last week
The coast guard has intercepted and sent back 900 boat people since Wednesday.
> COERCE/deport sent back: The coast guard [USA MIL] -> 900 boat people [HTI REF] ; on Wednesday
Haiti, which threw off slavery and France in 1804, marked its bicentenary in January with a wreath, a power cut and a stampede.
Four Haitians in five live on less than two dollars a day, and most of the hillsides that used to hold the rain have been cut for charcoal.
Flights from Miami are expected to start again on Thursday.
Venezuela's government has let it be known that it would not recognise whatever came of the affair.
> REJECT would not recognise: Venezuela's government [VEN GOV] -> -
In Pétionville an art dealer was hanging canvases in his window as though nothing had happened: markets, ferries, a jungle full of giraffes.
