split: dev
published: 2006-11-25
title: Lebanese bury slain minister as cabinet sends tribunal plan to U.N.
genre: politics
---
> ASSAULT/targeted slain: - -> minister [LBN GOV]
> AGREE sends: cabinet [LBN GOV] -> U.N. [IGO IGO]
BEIRUT — Hundreds of thousands of Lebanese turned a minister's funeral on Thursday into a show of defiance against Syria, whose president they accuse of having had him killed, and two days later what is left of the cabinet approved a court to try the murderers of another politician.
> PROTEST/demo show of defiance: Hundreds of thousands of Lebanese [LBN CVL] -> Syria [SYR GOV] ; on Thursday
> ACCUSE/allege accuse: they = Hundreds of thousands of Lebanese [LBN CVL] -> president [SYR GOV]
> ASSAULT/targeted killed: president [SYR GOV] -> him = minister [LBN GOV] ; by they
> SUPPORT approved: the cabinet [LBN GOV] -> - ; on two days later
> ACCUSE/allege try: - -> the murderers of another politician [UNK UAF] ; status future
Antoine Karam, 34, who held the industry portfolio, died on Tuesday when a car rammed his from the front and three men pumped bullets through the window with silenced pistols.
> ASSAULT/firearms pumped bullets: three men [LBN UAF] -> Antoine Karam [LBN GOV] ; on Tuesday
Damascus condemned the crime and denied any part in it.
> ACCUSE/disapprove condemned: Damascus [SYR GOV] -> -
> REJECT denied: Damascus [SYR GOV] -> -
> ASSAULT/targeted crime: Damascus [SYR GOV] -> - ; status negated ; by Damascus
Six ministers, five of them Shi'ites loyal to Hezbollah and its allies, walked out on November 11 when they were refused a blocking third of the seats, and were not at the table on Saturday.
> RETREAT/resign walked out: Six ministers [LBN GOV] -> - ; on November 11
> REJECT/yield refused: - -> they = Six ministers [LBN GOV]
If two more of their colleagues should resign or be murdered, the government would fall.
> RETREAT/resign resign: two more of their colleagues [LBN GOV] -> - ; status hypothetical
> ASSAULT/targeted murdered: - -> two more of their colleagues [LBN GOV] ; status hypothetical
Those who remain have moved into a hotel beside the grand serail, and they take the stairs.

"We open the curtains by turns," said one, a professor of public law, "and nobody volunteers for the balcony."
The pro-Syrian president, whose signature is needed, has called the decision null and void and will not send the text to parliament.
> REJECT called: The pro-Syrian president [LBN GOV] -> -
> REJECT/change will not send: The pro-Syrian president [LBN GOV] -> parliament [LBN LEG]
Hezbollah's leader has put off, out of respect for the dead, the mass sit-ins that he had been threatening to hold, but his deputy said that they would begin within the week and "will not end with the first rain".
> CONCEDE put off: Hezbollah's leader [LBN PTY] -> -
> THREATEN threatening: he = Hezbollah's leader [LBN PTY] -> -
> PROTEST/demo begin: Hezbollah's leader [LBN PTY] -> - ; status future ; by his deputy ; on within the week
The army has posted two brigades along the line that divided the city during the civil war.
> MOBILIZE/troops posted: The army [LBN MIL] -> - ; at the line that divided the city during the civil war
The party fought Israel for thirty-four days in July and August, a war in which Israeli aircraft flattened much of the southern suburbs and some four thousand rockets were launched the other way.
> ASSAULT fought: The party = Hezbollah [LBN PTY] -> Israel [ISR GOV] ; on thirty-four days in July and August
> ASSAULT/aerial flattened: Israeli aircraft [ISR MIL] -> much of the southern suburbs [LBN CVL] ; at the southern suburbs ; on July and August
> ASSAULT/heavy-weapons rockets: The party = Hezbollah [LBN PTY] -> - ; on July and August
Italian and French peacekeepers have since taken up positions in the south, and donors may be asked for five billion dollars at a conference in Paris in January.
> MOBILIZE/troops taken up positions: Italian and French peacekeepers [IGO MIL] -> - ; at the south
> REQUEST/assist asked: - -> donors [UNK GOV] ; status hypothetical ; at Paris ; on January
The United Nations inquiry into the bombing that killed a former premier and twenty-two others in February 2005 has not yet named a suspect, and its chief, a Belgian, will report next month.
> ACCUSE/investigate inquiry: The United Nations [IGO IGO] -> -
> ASSAULT/explosives killed: - -> a former premier [LBN ELI] + twenty-two others [LBN CVL] ; status historical ; on February 2005
> ACCUSE/allege named: The United Nations [IGO IGO] -> a suspect [UNK UNK] ; status negated
Syria pulled its troops out that spring, after twenty-nine years.
> RETREAT/withdraw pulled its troops out: Syria [SYR GOV] -> - ; status historical ; on that spring
Saudi Arabia's ambassador was shuttling at the weekend between the speaker's house in Ain al-Tineh and the serail.
> CONSULT/third-party shuttling: Saudi Arabia's ambassador [SAU GOV] -> the speaker [LBN LEG] ; on the weekend
Lebanon recognises eighteen religious communities, among whom the great offices of state have been parcelled out since 1943.
The marathon, which was to have been run on Sunday through both halves of the capital, has been postponed for a week.
The pound held at 1,507 to the dollar, where it has been pegged for nine years, thanks to a billion dollars that Riyadh placed with the central bank in the summer.
> AID placed: Riyadh [SAU GOV] -> the central bank [LBN GOV] ; on the summer
Snow had come to the Cedars, and the ski lifts were being greased.
Foreign ministers of the Arab League will confer in Cairo on December 5 about whether to send an observer to the line.
> AGREE confer: Foreign ministers of the Arab League [IGO IGO] -> - ; at Cairo ; on December 5
