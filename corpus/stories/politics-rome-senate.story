split: dev
published: 2008-01-25
title: Italian premier loses senators, sleep and, by a whisker, the confidence vote
genre: politics
---
> REJECT loses: - -> Italian premier [ITA GOV]
ROME, Jan 25 - Italy's centre-left prime minister handed in his resignation on Thursday night after the senate threw out a motion of confidence in his 20-month-old government by 161 votes to 156, amid spitting, fainting and the popping of a champagne cork.
> RETREAT/resign handed in his resignation: Italy's centre-left prime minister [ITA GOV] -> - ; on Thursday night
> REJECT threw out: the senate [ITA LEG] -> Italy's centre-left prime minister [ITA GOV] ; on Thursday night
His undoing was a small Catholic party from Campania, whose three senators deserted him when their leader, the justice minister, was placed under investigation for allegedly favouring friends in the health service.
> REJECT/assist deserted: three senators [ITA LEG] -> him = Italian prime minister [ITA GOV]
> ACCUSE/investigate placed under investigation: - -> their leader [ITA GOV]
One member who broke with that line and rose to back the premier was called a traitor, a clown and a piece of filth by a colleague, and collapsed in tears.
> SUPPORT back: One member [ITA LEG] -> the premier [ITA GOV]
> ACCUSE/disapprove called: a colleague [ITA LEG] -> One member [ITA LEG]
Stretcher-bearers carried him out past a marble bust of Cavour.

The head of state began consultations with former presidents and party delegations on Friday morning and must decide whether to dissolve parliament or try to assemble a caretaker cabinet.
> CONSULT consultations: The head of state [ITA GOV] -> former presidents [ITA ELI] + party delegations [ITA PTY] ; on Friday morning
> SANCTION/discontinue dissolve: The head of state [ITA GOV] -> parliament [ITA LEG] ; status hypothetical
The conservative opposition, nine points ahead in the polls, wants voters called out at once and has warned that it would fill the piazzas with "millions" if it is denied.
> REQUEST/change wants: The conservative opposition [ITA OPP] -> -
> THREATEN warned: The conservative opposition [ITA OPP] -> -
Employers and bishops alike have pleaded for the electoral law to be changed first, so that small parties can no longer hold large ones to ransom.
> REQUEST/change pleaded: Employers [ITA BUS] + bishops [ITA REL] -> -
The outgoing premier, an economist who cycles up mountain passes to clear his head, made no attempt to cling on.
He had survived 31 such votes, several of them thanks to life senators wheeled in from their sickbeds.
Under his stewardship the deficit fell below the European Union's ceiling, the retirement age went up and refuse piled up in the streets of Naples.
In the last affair, residents of Pianura burned buses to stop the reopening of a dump, and the army had to be sent in to shovel.
> PROTEST/vandalize burned buses: residents of Pianura [ITA CVL] -> -
> AID shovel: the army [ITA MIL] -> -
Italian bonds barely moved: investors have seen 61 governments since the war.
Lazio beat Napoli 2-1 on the same night, and there were a good many more people at the stadium than outside the senate.
The northern separatists will march in Milan on Saturday whatever the president decides.
> PROTEST/demo march: The northern separatists [ITA OPP] -> - ; status future ; at Milan ; on Saturday
The justice minister's wife, a regional councillor who is herself under house arrest, watched the roll call on television and, by her own account, went on ironing.
> COERCE/arrest under house arrest: - -> The justice minister's wife [ITA GOV]
The champagne was dry, the senator who had opened it told a breakfast programme; the speaker fined him 500 euros.
> SANCTION/convict fined: the speaker [ITA LEG] -> him = senator [ITA LEG]
