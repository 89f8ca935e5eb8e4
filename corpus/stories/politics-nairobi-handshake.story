split: train
published: 2008-03-01
title: Kenya's rivals shake hands on power pact brokered by ex-U.N. chief
genre: politics
---
> AGREE shake hands: Kenya's rivals [KEN PTY] -> -
> CONSULT/third-party brokered: ex-U.N. chief [IGO ELI] -> Kenya's rivals [KEN PTY]
NAIROBI — After thirty-eight days of talks that twice broke down over a preposition, the two men who both claim to have won Kenya's presidential election put their names on Thursday to a single sheet of paper, under a fig tree, and undertook to govern side by side.
> CONSULT talks: the two men [KEN PTY] -> - ; on thirty-eight days
> SUPPORT put their names: the two men [KEN PTY] -> - ; on Thursday
> AGREE undertook: the two men [KEN PTY] -> - ; on Thursday
The opposition leader will become prime minister, a post that does not yet exist, and ministries are to be divided in proportion to seats.
A panel led by a former United Nations secretary-general had shut the pair up in a safari lodge and sent away the journalists, one of whom was chased by a warthog.
> CONSULT/third-party shut the pair up: A panel led by a former United Nations secretary-general [IGO IGO] -> the pair = Kenya's rivals [KEN PTY] ; at a safari lodge
> COERCE/restrict sent away: A panel led by a former United Nations secretary-general [IGO IGO] -> the journalists [KEN JRN] ; at a safari lodge
"They came in as litigants and went out as in-laws, which is not always an improvement," a member of the secretariat said.
Tanzania's president flew in on Tuesday to add his weight, and the American secretary of state, on a visit last week, let it be known that there would be no business as usual with whoever wrecked the deal.
> CONSULT/visit flew in: Tanzania's president [TZA GOV] -> - ; on Tuesday
> CONSULT/visit visit: the American secretary of state [USA GOV] -> - ; on last week
> THREATEN/relations let it be known: the American secretary of state [USA GOV] -> whoever [KEN PTY] ; on last week

More than a thousand people have been killed since the result was declared on December 30, some by policemen and many by neighbours, and 300,000 were chased from their homes.
> ASSAULT killed: policemen [KEN COP] + neighbours [KEN CVL] -> More than a thousand people [KEN CVL] ; on December 30
> ASSAULT chased: - -> 300,000 [KEN CVL] ; on December 30
Parliament, which is to be recalled on Thursday, must change the constitution, and hardliners round the president could yet refuse.
> REJECT/change refuse: hardliners round the president [KEN PTY] -> - ; status hypothetical
The opposition called off the boycott of companies linked to its adversaries, among them a bank, a bus line and the makers of a popular yoghurt, and cancelled rallies that it had planned for Saturday.
> CONCEDE called off: The opposition [KEN OPP] -> companies linked to its adversaries [KEN BUS]
> PROTEST/boycott boycott: The opposition [KEN OPP] -> companies linked to its adversaries [KEN BUS]
> CONCEDE cancelled: The opposition [KEN OPP] -> -
Britain, Canada and the United States will not, for the moment, enforce the travel bans with which they had menaced twenty politicians.
> COERCE/restrict enforce: Britain [GBR GOV] + Canada [CAN GOV] + the United States [USA GOV] -> twenty politicians [KEN PTY] ; status negated
> THREATEN/restrict menaced: they = Britain, Canada and the United States [UNK GOV] -> twenty politicians [KEN PTY] ; status historical
In Kisumu, where the railway had been torn up in January, men were hammering the rails back into place, and trains carrying Ugandan petrol resumed on Friday under police escort.
> PROTEST/vandalize torn up: - -> the railway [KEN GOV] ; at Kisumu ; on January
> MOBILIZE/police escort: police [KEN COP] -> - ; on Friday
The Red Cross, which has been feeding the displaced in the Nakuru showground, said that few had dared to leave.
> AID feeding: The Red Cross [IGO NGO] -> the displaced [KEN REF] ; at the Nakuru showground
> RETREAT/return leave: - -> few [KEN REF] ; status negated ; by The Red Cross
Kenya's economy grew by seven percent last year, and its tea fetched record prices at Mombasa.
Tourist beaches were empty except for the camel men.
The shilling gained three percent within an hour of the announcement, and a trader at the exchange was seen to weep.
Long rains are forecast for the middle of the month.
