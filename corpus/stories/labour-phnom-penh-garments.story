split: train
published: 2014-01-06
title: Cambodian garment workers bury their dead as factories reopen
genre: labour
---
PHNOM PENH -- Thousands of Cambodian garment workers trickled back to their sewing machines on Monday, three days after military police fired assault rifles into a strikers' barricade on Veng Sreng Boulevard and killed at least four people.
> RETREAT trickled back: Thousands of Cambodian garment workers [KHM LAB] -> - ; on Monday
> ASSAULT/firearms fired assault rifles: military police [KHM MIL] -> a strikers' barricade [KHM LAB] ; at Veng Sreng Boulevard ; on three days after
> ASSAULT/firearms killed: military police [KHM MIL] -> at least four people [KHM LAB] ; at Veng Sreng Boulevard ; on three days after
Union organisers said fear, not contentment, had driven them in, and that they had been told their December wages would be forfeit otherwise.
> THREATEN/restrict told: - -> they = garment workers [KHM LAB] ; by Union organisers
A spokesman for the paramilitary force asserted that his men had acted in self-defence after being attacked with petrol bombs and machetes.
> REJECT asserted: A spokesman for the paramilitary force [KHM MIL] -> -
> ASSAULT/primitive attacked: - -> his men [KHM MIL] ; by A spokesman for the paramilitary force
Soldiers with blue scarves stood every fifty metres along the canal on Monday, and armoured vehicles were parked by a noodle shop that had been looted.
> MOBILIZE/troops stood: Soldiers with blue scarves [KHM MIL] -> - ; at the canal ; on Monday
Twenty-three people arrested during the unrest, including the head of an independent drivers' association, are being held at a remote jail near the Vietnamese border, where lawyers have been refused access to them.
> COERCE/arrest arrested: - -> Twenty-three people [KHM CVL]
> COERCE/arrest held: - -> Twenty-three people [KHM CVL] ; at a remote jail near the Vietnamese border
> REJECT/meet refused access: - -> lawyers [KHM CVL]

The stoppage had shut nearly all of the country's 500 export plants since Christmas, when the labour ministry set the monthly minimum for 2014 at $95, well short of the $160 that unions have asked for.
> PROTEST/strike stoppage: - -> the country's 500 export plants [KHM BUS] ; on Christmas
> REQUEST/yield asked: unions [KHM LAB] -> -
Manufacturers, who supply some of the best-known names on European high streets, maintain that a bigger rise would send their customers to Bangladesh or Myanmar.
Seven clothing brands wrote to the prime minister last week to express alarm at the bloodshed, and South Korea's embassy had to deny that it had asked for troops to protect a Korean-owned mill.
> ACCUSE/disapprove express alarm: Seven clothing brands [UNK BUS] -> the prime minister [KHM GOV] ; on last week
> REJECT deny: South Korea's embassy [KOR GOV] -> -
> REQUEST/assist asked: it = South Korea's embassy [KOR GOV] -> - ; status negated ; by South Korea's embassy
The opposition, which has boycotted the national assembly since an election last July that it says was rigged, called off a rally planned for Sunday after city hall outlawed gatherings of more than ten people.
> PROTEST/boycott boycotted: The opposition [KHM OPP] -> the national assembly [KHM LEG] ; on last July
> ACCUSE/allege says: it = opposition [KHM OPP] -> -
> CONCEDE called off: The opposition [KHM OPP] -> -
> COERCE/restrict outlawed: city hall [KHM GOV] -> -
Guards in motorcycle helmets had cleared its encampment in Freedom Park on Saturday, tearing down a stage and a Buddhist shrine.
> COERCE/restrict cleared: Guards in motorcycle helmets [KHM COP] -> its = opposition [KHM OPP] ; at Freedom Park ; on Saturday
> ASSAULT/destroy tearing down: Guards in motorcycle helmets [KHM COP] -> its = opposition [KHM OPP] ; at Freedom Park ; on Saturday
Two of its leaders have been summoned to appear before an investigating judge on Jan. 14.
> REQUEST/meet summoned: - -> Two of its leaders [KHM OPP]
Garments earn Cambodia more than $5 billion a year, four-fifths of its exports, and the industry employs some 600,000 people, nearly all of them women from the villages.
Many send home half of what they are paid.
A pop concert on Koh Pich island the same weekend drew nine thousand, most of them on motorbikes.
At a pagoda in Kandal province, monks chanted for Sam Ravy, 26, whose fiancée had been sewing her own wedding blouse in the lunch hour.
The dry season has been unusually cold, and traders were doing well out of second-hand jackets.
The manufacturers' association does not rule out suing six unions for the damage.
> ACCUSE/allege suing: The manufacturers' association [KHM BUS] -> six unions [KHM LAB] ; status hypothetical
