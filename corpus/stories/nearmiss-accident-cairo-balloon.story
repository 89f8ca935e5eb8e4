split: train
published: 2013-02-27
title: Hot-air balloon falls at Luxor, killing nineteen tourists
genre: near-miss
---
LUXOR, Egypt, Feb 26 (Nile News) — A hot-air balloon carrying visitors over the temples of Luxor at sunrise caught fire and fell three hundred metres into a field of sugar cane on Tuesday, killing nineteen people from Asia and Europe.
Two survived: the pilot, an Egyptian, and a Briton, both of whom jumped when the basket was still near the ground.
A landing rope became tangled around a gas hose and tore it, according to an airport official who had been standing beneath.
Relieved of their weight, the balloon shot up again and exploded.
Nine of the dead came from Hong Kong, four from Japan.
A farmer, Hagg Mahmoud, ran towards the smoke with a bucket and found a camera still filming.
The governor of Luxor grounded all balloons, and a committee from the civil aviation ministry will examine the licences of eight companies.
> COERCE/restrict grounded: governor of Luxor [EGY GOV] -> -
> ACCUSE/investigate examine: committee from the civil aviation ministry [EGY GOV] -> eight companies [EGY BUS] ; status future
Hong Kong's tourism board said it would send officials to meet the families and ask Cairo for a report.
> AGREE send: it = Hong Kong's tourism board [HKG GOV] -> families [HKG CVL] ; by Hong Kong's tourism board
> REQUEST/assist ask: it = Hong Kong's tourism board [HKG GOV] -> Cairo [EGY GOV] ; status future ; by Hong Kong's tourism board
Tourism had been on its knees since the revolution two years ago, with hotels along the corniche a quarter full.
In 1997 Islamists gunned down 58 foreigners among the columns of Queen Hatshepsut's temple, across the fields from where the wreck lies.
> ASSAULT/firearms gunned down: Islamists [EGY UAF] -> 58 foreigners [UNK CVL] ; status historical ; at columns of Queen Hatshepsut's temple ; on 1997
This was an accident, a guide kept repeating to whoever would listen, nobody attacked anybody.
> ASSAULT attacked: nobody [UNK UNK] -> anybody [UNK CVL] ; status negated ; by guide
Sixteen people were hurt when a balloon hit a telephone mast here in 2009.
The price of a flight, once $150, has dropped to forty.
Ballooning began on the west bank in 1988, and on a calm day thirty of them hang over the river like fruit.
On Tuesday afternoon the sky was empty except for kites.
