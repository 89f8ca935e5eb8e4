split: train
published: 2010-05-18
title: Jamaica agrees to send gang leader to US
genre: wikinews
---
> CONCEDE agrees: Jamaica [JAM GOV] -> US = United States [USA GOV]
Tuesday, May 18, 2010

Jamaica's prime minister told the nation on Monday that he would let the extradition of an alleged gang leader go ahead, dropping nine months of resistance to an American request.
> CONCEDE let: he = Jamaica's prime minister [JAM GOV] -> American [USA GOV] ; by Jamaica's prime minister
> CONCEDE dropping: Jamaica's prime minister [JAM GOV] -> American [USA GOV]
> REQUEST/assist request: American [USA GOV] -> Jamaica [JAM GOV]
Delroy "Shortman" Bogle, 41, is wanted in New York on charges of selling cocaine and running guns.
> ACCUSE/allege charges: - -> Delroy "Shortman" Bogle [JAM CRM] ; at New York
The address, in which the prime minister also said sorry for having let a party fund hire lobbyists in Washington to fend the request off, drew a cool answer from the opposition, which repeated its call for him to go.
> CONCEDE said sorry: prime minister [JAM GOV] -> -
> REJECT/yield fend the request off: party fund [JAM PTY] -> -
> REQUEST/yield call: opposition [JAM OPP] -> him = Jamaica's prime minister [JAM GOV]
Within minutes, residents of the West Kingston district that Bogle controls began to drag fridges and burnt-out cars across the streets.
> PROTEST/obstruct drag: residents of the West Kingston district [JAM CVL] -> - ; at streets ; on minutes
Barbed wire was strung between lamp posts overnight, and some of the barricades were wired to gas cylinders, police said.
The security forces are on alert, and leave has been cancelled, although the commissioner stopped short of saying that they would go in.
> MOBILIZE on alert: security forces [JAM MIL] -> -
> ASSAULT go in: they = security forces of Jamaica [JAM MIL] -> - ; status hypothetical
Should they try, people on the barricades told reporters, there would be blood.
> THREATEN/violence would be blood: people on the barricades [JAM CVL] -> they = security forces of Jamaica [JAM MIL]
The American embassy advised its citizens to avoid the area and thanked the government for what it called a difficult decision.
> REQUEST/change advised: American embassy [USA GOV] -> its citizens [USA CVL]
> SUPPORT thanked: American embassy [USA GOV] -> government [JAM GOV]
Bogle's father ran the same streets until 1992, when he burned to death in his cell on the eve of his own extradition.
> COOPERATE extradition: - -> his#2 = Bogle's father [JAM CRM] ; status negated
The Bahamas has offered a patrol boat, and the two coast guards were exercising off Port Antonio when the speech was broadcast.
> AGREE offered: Bahamas [BHS GOV] -> -
> COOPERATE exercising: two coast guards [UNK COP] -> - ; at Port Antonio
Bogle has not given himself up.
> RETREAT given himself up: Bogle = Delroy Bogle [JAM CRM] -> - ; status negated
The Labour Party has won the constituency at every election since 1962.
Jamaica's dollar and its stock exchange were steady.
Schools in the neighbourhood were sending children home at noon.
