split: train
published: 2017-05-09
title: Cambodian, Moroccan peacekeepers die in Central African ambush
genre: peacekeeping
---
> ASSAULT ambush: - -> Cambodian [KHM MIL] + Moroccan peacekeepers [MAR MIL] ; at Central African
BANGUI, May 9 - Five UN peacekeepers were killed and ten wounded when their convoy was ambushed by Christian militiamen near the Central African town of Bangassou, the mission said on Tuesday, in its worst loss since it was set up three years ago.
> ASSAULT killed: Christian militiamen [CAF UAF] -> Five UN peacekeepers [IGO MIL] ; by mission ; at near the Central African town of Bangassou
> ASSAULT wounded: Christian militiamen [CAF UAF] -> ten [IGO MIL] ; by mission ; at near the Central African town of Bangassou
> ASSAULT ambushed: Christian militiamen [CAF UAF] -> convoy [IGO MIL] ; by mission ; at near the Central African town of Bangassou
Four of the dead came from Cambodia and one from Morocco; a helicopter evacuated the wounded to the capital.
> AID evacuated: helicopter [IGO MIL] -> wounded [IGO MIL] ; at capital
The attackers, known as anti-balaka, melted back into the forest, leaving eight of their own behind.
> RETREAT/withdraw melted back: attackers [CAF UAF] -> - ; at forest

The mission's Senegalese commander, General Balla Thiam, vowed to hunt down those responsible and appealed to village chiefs to hand over the ringleaders.
> THREATEN/arrest vowed: Senegalese commander = Balla Thiam [IGO MIL] -> those responsible [CAF UAF]
> REQUEST/assist appealed: Senegalese commander = Balla Thiam [IGO MIL] -> village chiefs [CAF ELI]
"They say they are defending their villages, but from whom?"
"On Monday they were shooting at the men who dug their well."
> ASSAULT/firearms shooting: they = anti-balaka [CAF UAF] -> men [IGO MIL] ; on Monday
The Security Council condemned the attack and reminded its perpetrators, whoever they may be, that killing peacekeepers may constitute a war crime.
> ACCUSE/disapprove condemned: Security Council [IGO IGO] -> perpetrators [CAF UAF]
> ASSAULT attack: perpetrators [CAF UAF] -> -
> ASSAULT killing: - -> peacekeepers [IGO MIL] ; status hypothetical ; by Security Council
The general, a former paratrooper from Kaolack, took up his post in July 2015.
Troops from Gabon will be sent to the town as reinforcements before the end of the week, a spokesman in Bangui said, and two ringleaders are expected to be charged in absentia.
> MOBILIZE/troops sent: Troops from Gabon [IGO MIL] -> - ; status future ; by spokesman in Bangui ; at town ; on before the end of the week
> ACCUSE/allege charged: - -> two ringleaders [CAF UAF] ; status future ; by spokesman in Bangui

Bangassou, a diamond-trading town on the Mbomou river, had been spared by the fighting that followed the overthrow of President Francois Bozize by mostly Muslim rebels in 2013.
> ASSAULT overthrow: mostly Muslim rebels [CAF REB] -> President Francois Bozize [CAF GOV] ; status historical ; on 2013
That changed in March, when American and Ugandan special forces who had spent five years looking for the warlord Joseph Kony packed up and left the east of the country.
> ASSAULT looking for: American [USA MIL] + Ugandan special forces [UGA MIL] -> warlord Joseph Kony [UGA REB] ; status historical ; on five years
> RETREAT/withdraw left: American [USA MIL] + Ugandan special forces [UGA MIL] -> - ; at east of the country ; on March
Aid workers say that 3,000 people, nearly all of them Muslims, have taken shelter in the Catholic seminary, whose bishop sleeps across the doorway.
> AID shelter: - -> 3,000 people [CAF REF] ; by Aid workers ; at Catholic seminary
The bishop, Monsignor Ambroise Ndoumbe, has been negotiating with the militia by megaphone for the lives of the families inside.
> CONSULT negotiating: bishop = Monsignor Ambroise Ndoumbe [CAF REL] -> militia [CAF UAF]
Should the mission leave, he said, there would be a massacre within the hour.
> RETREAT/withdraw leave: mission [IGO MIL] -> - ; status hypothetical ; by he
The force has 12,870 soldiers and police in a country larger than France.
Rains are expected to close the road to Bangassou by the middle of June.
The church bells, he added, are rung on the hour so that people know that somebody is still there to ring them.
