split: train
published: 2019-08-30
title: Myanmar army extends truce but leaves out Rakhine
genre: war
---
> CONCEDE extends truce: Myanmar army [MMR MIL] -> -
YANGON - Myanmar's military on Friday prolonged for three weeks a unilateral ceasefire that covers the hills of the north and east, while continuing to exclude the western state of Rakhine, where a younger and better-armed insurgency has humiliated it since January.
> CONCEDE prolonged: military [MMR MIL] -> - ; at hills of the north and east ; on Friday
> ASSAULT insurgency: insurgency [MMR REB] -> it = Myanmar's military [MMR MIL] ; at western state of Rakhine ; on since January
The announcement ran to two sentences.
Seven of the eight groups affected by it have not replied, and the eighth, the Palaung rebels, said they had heard mortars while reading it.
> ASSAULT/heavy-weapons mortars: - -> Palaung rebels [MMR REB] ; by Palaung rebels

An alliance of three ethnic armies surprised the generals on August 15 by rocketing the defence academy at Pyin Oo Lwin, an English-style hill resort where cadets were at breakfast.
> ASSAULT/heavy-weapons rocketing: alliance of three ethnic armies [MMR REB] -> defence academy at Pyin Oo Lwin [MMR MIL] ; at Pyin Oo Lwin ; on August 15
Fifteen people died that day, and a bridge on the road that carries most trade with China was dynamited.
> ASSAULT/destroy dynamited: - -> bridge [MMR GOV] ; at road that carries most trade with China ; on that day
> ASSAULT died: - -> Fifteen people [MMR UNK] ; on that day
The lorries now queue for eleven miles.
A Chinese special envoy received the alliance's leaders in Kunming last week and told them, according to a person who was in the room, that Beijing's patience was a river with a bottom.
> CONSULT received: Chinese special envoy [CHN GOV] -> alliance's leaders [MMR REB] ; by person who was in the room ; at Kunming ; on last week
> THREATEN river with a bottom: Chinese special envoy [CHN GOV] -> them = alliance's leaders [MMR REB] ; by person who was in the room
They agreed to send delegates to Kengtung on Saturday, where the government's negotiators will propose separate bilateral truces.
> AGREE agreed: They = alliance's leaders [MMR REB] -> - ; at Kengtung ; on Saturday
> REQUEST/yield propose: government's negotiators [MMR GOV] -> - ; status future ; at Kengtung ; on Saturday
Unless Rakhine is included, the delegates will get up and leave, said Tar Aung Kyaw, a Palaung spokesman.
> THREATEN will get up and leave: delegates [MMR REB] -> -
A spokeswoman for the government in Naypyidaw said that she had seen the reports.
Trains between Mandalay and Lashio are running, but only by day.

Sister Lucy Nang, a nun who feeds 300 displaced people in Kutkai, has learned to tell outgoing shells from incoming.
> AID feeds: Sister Lucy Nang [MMR REL] -> 300 displaced people [MMR REF] ; at Kutkai
"When the soldiers come they take the rice, when the rebels come they take the boys," she said, "and both of them say thank you."
> COERCE/seize take: soldiers [MMR MIL] -> - ; by she
> COERCE take the boys: rebels [MMR REB] -> boys [MMR CVL] ; by she
An internet blackout in eight townships, imposed in June in the name of public order, is to be lifted by degrees, a telecommunications official said, although not before the monsoon is over.
> COERCE/censor blackout: - -> eight townships [MMR CVL] ; at eight townships ; on June
> CONCEDE lifted: telecommunications official [MMR GOV] -> eight townships [MMR CVL]
Jade prices in Mandalay slumped for a second week.
The Palaung are known elsewhere for their tea, which they pickle.
