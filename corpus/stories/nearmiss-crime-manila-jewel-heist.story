split: train
published: 2004-11-17
title: Robbers in Santa hats strip Manila mall of diamonds
genre: near-miss
---
MANILA, Nov 17 — Four men in Santa Claus hats walked into a jeweller's at one of Manila's largest shopping malls on Tuesday evening, smashed its cases with hammers and walked out with stones worth about $1.2 million, while customers on the floor below went on singing carols.
A security guard who tried to seize one of them was hit on the head with a gift-wrapped brick.
Christmas begins early in the Philippines, and four false Santas among two hundred real ones attracted no notice, the manager said.
It was the fourth such robbery since August.
The gang, which is believed to have help from insiders, strikes during shift changes and never fires a shot.
Two of its presumed members fell out over the proceeds last month, and one of them stabbed the other in a karaoke bar.
"They bombed us with glitter," said Jocelyn Abad, a saleswoman, who was still picking it out of her hair.
Police said they had identified a suspect from a video and would arrest him within days.
> COERCE/arrest arrest: they = Police [PHL COP] -> him = suspect in the robbery [PHL CRM] ; status future ; by Police ; on days
Nobody has been charged over the earlier raids.
> ACCUSE/allege charged: - -> Nobody [PHL UNK] ; status negated
A senator demanded that the chief of the capital's police be replaced, and the mall's owners said they would hire 300 more guards.
> REQUEST/yield demanded: senator [PHL LEG] -> chief of the capital's police [PHL COP]
Insurance for jewellers has risen by half in two years.
The thieves left behind a reindeer antler made of felt and a list, on the back of a receipt, with three of its four items crossed out.
The fourth is a shop in Cebu.
Carol competitions at the mall will go on as planned.
If Congress brings back the death penalty for armed robbery, as some on the justice committee would like, even a brick in ribbon might count as a weapon.
> REQUEST/change would like: some on the justice committee [PHL LEG] -> Congress [PHL LEG]
On the first night of the novena the stolen hats were found in a font.
