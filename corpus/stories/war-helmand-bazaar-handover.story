split: train
published: 2013-06-19
title: Foreign troops quit Helmand outpost as elders fear reprisals
genre: war
---
> RETREAT/withdraw quit: Foreign troops [IGO MIL] -> - ; at Helmand outpost
> COERCE reprisals: - -> elders [AFG ELI] ; status hypothetical ; by elders
SANGIN, Afghanistan (Hindu Kush Report) - The last Georgian and American marines drove out of this opium-trading town before dawn on Tuesday, leaving an Afghan battalion in possession of eleven hilltop posts, a clinic without a doctor and a bazaar that has been mined and cleared four times since 2006.
> RETREAT/withdraw drove out: last Georgian [GEO MIL] + American marines [USA MIL] -> - ; at this opium-trading town ; on Tuesday
> RETREAT/return leaving: last Georgian [GEO MIL] + American marines [USA MIL] -> Afghan battalion [AFG MIL] ; on Tuesday
> ASSAULT/explosives mined: - -> bazaar [AFG CVL] ; status historical ; on since 2006
Nobody had told the bakers, who lit their ovens for the foreigners as usual.
Lieutenant Colonel Abdul Wasi, who commands the battalion, said his men would hold "every roof" and that he expected an attack before the week was out.
> REJECT/yield would hold: men [AFG MIL] -> -
> ASSAULT attack: - -> he = Lieutenant Colonel Abdul Wasi [AFG MIL] ; status future ; by he ; on before the week was out
His wounded will have to travel for five hours to the nearest surgeon, because helicopters no longer come at night.
Sangin has two hundred shops, of which about a third are open.

Elders who took money from the marines to dig wells are now selling their houses; two of them received letters this month telling them to be gone by the Feast.
> AID took money: marines [IGO MIL] -> Elders [AFG ELI]
> THREATEN/expel telling: - -> two of them = Elders [AFG ELI] ; on this month
The Taliban's shadow governor for Helmand has put it about that clerks who work in the district office will be hanged if they do not resign.
> THREATEN/violence put it about: Taliban's shadow governor for Helmand [AFG REB] -> clerks [AFG GOV]
Six have done so.
> RETREAT/resign done so: Six = clerks [AFG GOV] -> -
"I am a man of the census, I count goats," said one, who asked not to be named.
Opium poppy covered more of the province this spring than in any year since the UN began to measure it.
The census has reached letter M.

More than a hundred British soldiers died in and around Sangin before the Americans relieved them in 2010, most of them from bombs in drains and walls.
> ASSAULT/explosives died: - -> More than a hundred British soldiers [GBR MIL] ; status historical ; at in and around Sangin
In Doha, meanwhile, the insurgents may be allowed to open an office from which to talk peace, an idea so distasteful to Kabul that its negotiators were still refusing on Tuesday to board their flight.
> CONCEDE allowed: - -> insurgents = Taliban [AFG REB] ; status hypothetical ; at Doha
> REJECT/meet refusing: negotiators [AFG GOV] -> - ; on Tuesday
Washington has not yet decided whether any of its soldiers will stay in Afghanistan after next year.
Pakistan, which is thought to be able to deliver some of the Taliban's leaders, welcomed the prospect of talks.
> SUPPORT welcomed: Pakistan [PAK GOV] -> -
A local wrestler, Gul Mohammad, was thrown twice in the final of the Nowruz tournament in Lashkar Gah and has taken the defeat badly.
