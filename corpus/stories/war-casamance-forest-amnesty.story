split: test
published: 2022-08-05
title: Senegal's oldest rebels sign away their rifles in Bissau
genre: war
---
> RETREAT/disarm sign away: Senegal's oldest rebels [SEN REB] -> - ; at Bissau
BISSAU - A faction that has fought for the independence of Senegal's Casamance province for most of four decades undertook on Thursday to lay down its weapons, in an agreement witnessed by the leaders of two countries and by a choir from Ziguinchor.
> ASSAULT fought: faction [SEN REB] -> - ; status historical ; at Senegal's Casamance province ; on most of four decades
> CONCEDE undertook: faction [SEN REB] -> - ; on Thursday
The paper does not mention independence.
It promises the 260 fighters of the southern front a monthly stipend, saws and seedlings, and it obliges Dakar to seek no prosecutions for acts committed before 2022.
> AGREE promises: - -> 260 fighters of the southern front [SEN REB]
> CONCEDE obliges: - -> Dakar [SEN GOV]
Guinea-Bissau, in whose forests the rebels have hidden, will collect the rifles from October and will send any fighter who refuses back over the border.
> AGREE collect: Guinea-Bissau [GNB GOV] -> - ; on from October
> COERCE/deport send: Guinea-Bissau [GNB GOV] -> any fighter [SEN REB] ; status future ; at over the border
> REJECT/yield refuses: any fighter [SEN REB] -> - ; status hypothetical
The choir sang in Jola.

Casamance, a wedge of rice fields and mangroves cut off from the rest of Senegal by the Gambia, has the country's best soil and some of its worst roads.
The movement's northern wing, whose leader lives in the pine woods near Sindian, neither attended nor sent its blessing.
> REJECT/meet neither attended: movement's northern wing [SEN REB] -> -
In January it captured seven Senegalese soldiers of a West African mission inside the Gambia and let them go a fortnight later, each in a new tracksuit.
> ASSAULT/abduct captured: it = northern wing [SEN REB] -> seven Senegalese soldiers of a West African mission [SEN MIL] ; at inside the Gambia ; on January
> RETREAT/release let them go: it = northern wing [SEN REB] -> them = seven Senegalese soldiers [SEN MIL] ; on a fortnight later
The army then burned the wing's huts and its sawmill, for timber smuggled to China is what keeps the war alive, according to a British study.
> ASSAULT/destroy burned: army [SEN MIL] -> wing's huts [SEN REB] + sawmill [SEN REB]
Logging has stopped only where there are no trees left.
Ziguinchor's ferry runs on Tuesdays and Fridays.

"I was seventeen when I went into the forest, and I come out of it a grandfather," said Commandant Seni Diatta, signing with a flourish.
Mines laid in the 1990s have taken the legs of some 900 people, and a third of the villages on the border are empty.
> ASSAULT/explosives taken the legs: - -> some 900 people [SEN CVL]
Those who fled them may return when the fields have been swept, perhaps as early as next dry season, the prefect of Ziguinchor said.
> RETREAT/return return: - -> Those = displaced villagers [SEN REF] ; status hypothetical ; by prefect of Ziguinchor ; on next dry season
The last peace, in 2004, was celebrated with a rice cake two metres wide.
Senegal's wrestlers begin their season in November.
