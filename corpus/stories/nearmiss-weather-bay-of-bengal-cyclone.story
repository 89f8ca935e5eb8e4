split: train
published: 2010-10-23
title: Cyclone slams into western Myanmar, tearing roofs from thousands of homes
genre: near-miss
---
YANGON, Oct 23 — A cyclone with winds of up to 250 kilometres an hour struck the coast of Rakhine state on Friday, smashing jetties, flattening teak plantations and killing at least 27 people as it pushed inland towards the dry hills.
State television said that 176 vessels had been wrecked in Kyaukphyu alone.
Rain attacked in horizontal sheets, a fisherman reached by radio related, and the sea came up the main street as far as the pagoda.
The storm lost its force over the Chin hills during the night and was expected to be no more than a patch of drizzle by Sunday.
Most of the dead were crushed by falling trees.
The meteorology department issued its first warning on Wednesday, and 53,000 people were moved in army lorries to schools and monasteries on higher ground.
> AID moved: army [MMR MIL] -> 53,000 people [MMR CVL] ; at schools and monasteries on higher ground
It was a lesson learnt from Nargis, a storm that killed nearly 140,000 in May 2008 and after which the ruling generals kept foreign aid ships waiting offshore for weeks.
> COERCE/restrict kept: ruling generals [MMR MIL] -> - ; status historical ; on weeks
This time the junta has not yet said whether it will allow outsiders in, and the United Nations has not been asked for help.
> RETREAT/access allow: it = junta [MMR MIL] -> outsiders [NGO NGO] ; status hypothetical
> REQUEST/assist asked: - -> United Nations [IGO IGO] ; status negated
Rice in the lowlands, a month from harvest, lies flat under brackish water.
Telephone masts are down as far as Sittwe.
A country of 50 million, Myanmar votes on November 7 in its first election for twenty years, and a polling official in Pauktaw said that the ballot papers were dry.
On Thursday, a day before the storm, the authorities unveiled a new flag and a new anthem.
The old flags were to be burned by someone born on a Tuesday, according to instructions that astrologers are said to have drafted.
Cooking oil doubled in price within hours.
In Bangladesh, where 300,000 had sheltered in concrete towers, the sun was out by noon.
