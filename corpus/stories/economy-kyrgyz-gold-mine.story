split: train
published: 2021-05-19
title: Bishkek installs manager at gold mine; operator sues
genre: economy
---
> COERCE/seize installs manager: Bishkek [KGZ GOV] -> operator [CAN BUS]
> ACCUSE/allege sues: operator [CAN BUS] -> Bishkek [KGZ GOV]
BISHKEK, Kyrgyzstan — The Kyrgyz government has put an outside manager in charge of the country's largest gold mine, citing environmental damage to two glaciers, and its foreign operator responded on Tuesday by filing suit in a New York court.
> COERCE/seize put an outside manager in charge: Kyrgyz government [KGZ GOV] -> its foreign operator = Altyn Peak Resources [CAN BUS]
> ACCUSE/allege filing suit: its foreign operator = Altyn Peak Resources [CAN BUS] -> Kyrgyz government [KGZ GOV] ; at New York court ; on Tuesday
Police searched the Bishkek offices of the company, Altyn Peak Resources, on Saturday and questioned three executives for eleven hours.
> COERCE/seize searched: Police [KGZ COP] -> company = Altyn Peak Resources [CAN BUS] ; at Bishkek offices ; on Saturday
> ACCUSE/investigate questioned: Police [KGZ COP] -> three executives [UNK BUS]
None of them was charged, but one, a Canadian geologist, was prevented from boarding a flight to Istanbul.
> ACCUSE/allege charged: - -> None of them [UNK BUS] ; status negated
> COERCE/restrict prevented: - -> Canadian geologist [CAN BUS]
The fall in the price of gold had nothing to do with the decision, a spokesman for the cabinet said.

Parliament voted 91 to 2 this month for a law that lets the state run any mine for three months if it is deemed a danger to health.
> SUPPORT voted: Parliament [KGZ LEG] -> - ; on this month
"What has been done to us is expropriation dressed up as ecology," said the firm's chief executive, Ronald Tait, who called on Ottawa to intervene.
> COERCE/seize expropriation: - -> us = Altyn Peak Resources [CAN BUS] ; by firm's chief executive
> REQUEST/assist called: firm's chief executive = Ronald Tait [CAN BUS] -> Ottawa [CAN GOV]
Canada said it was monitoring the case and hoped it would be settled by dialogue.

For years the mine has been the fault line of Kyrgyz politics.
In 2013 villagers besieged it, cutting its power supply and pelting officers with stones, and a state of emergency was declared in the district.
> PROTEST/obstruct besieged: villagers [KGZ CVL] -> - ; status historical ; at it ; on 2013
> PROTEST/obstruct cutting: villagers [KGZ CVL] -> - ; status historical ; on 2013
> PROTEST/riot pelting: villagers [KGZ CVL] -> officers [KGZ COP] ; status historical ; on 2013
> COERCE/martial-law state of emergency: - -> villagers [KGZ CVL] ; status historical ; at district ; on 2013
Two prime ministers lost their jobs over contracts with its owners, and a third was jailed for graft before being freed by a crowd in the uprising of October 2020.
> COERCE/arrest jailed: - -> third [KGZ GOV] ; status historical
> AID freed: crowd [KGZ CVL] -> third [KGZ GOV] ; status historical ; on October 2020
> PROTEST/riot uprising: crowd [KGZ CVL] -> - ; status historical ; on October 2020
The new leadership, which came to power on the back of that revolt, had pledged to bring foreign investors to heel without scaring them off.
> THREATEN pledged: new leadership [KGZ GOV] -> foreign investors [UNK BUS] ; status historical
The operator's foreign engineers have not been deported, as was rumoured in Karakol at the weekend, and the cabinet says it has no quarrel with them.
> COERCE/deport deported: - -> operator's foreign engineers [UNK BUS] ; status negated
The outside manager will bar the company's auditors from the pit from Monday.
> COERCE/restrict bar: outside manager [KGZ GOV] -> company's auditors [CAN BUS] ; status future ; at pit ; on Monday
Russia, whose companies hold smaller licences nearby, has stayed silent.
