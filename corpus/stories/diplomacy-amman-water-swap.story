split: test
published: 2022-11-08
title: Jordan, Israel to sign solar-for-water plan at climate talks
genre: diplomacy
---
> AGREE sign: Jordan [JOR GOV] + Israel [ISR GOV] -> -
AMMAN, Nov 8 (Levant Newswire) - Jordan and Israel will sign a preliminary agreement in Egypt on Tuesday under which Jordanian solar panels would feed electricity to Israeli cities in return for water from a desalination plant on the Mediterranean, the Jordanian water minister, Ziad Haddadin, said.
> AGREE sign: Jordan [JOR GOV] + Israel [ISR GOV] -> - ; by Jordanian water minister ; at Egypt ; on Tuesday
> COOPERATE feed: Jordanian solar panels [JOR BUS] -> Israeli cities [ISR GOV] ; status hypothetical ; by Jordanian water minister
Under the plan, which the United Arab Emirates has offered to finance, the kingdom could receive up to 200 million cubic metres a year from 2030.
> AGREE offered: United Arab Emirates [ARE GOV] -> -
> COOPERATE receive: kingdom = Jordan [JOR GOV] -> - ; status hypothetical ; on from 2030
Jordan is one of the driest countries on earth, and household taps in Amman run for a day and a half each week.
Haddadin stressed that no construction contract had been awarded and that either side could still walk away.
> SANCTION/withdraw walk away: either side = Jordan or Israel [UNK GOV] -> - ; status hypothetical ; by Haddadin
Farms in the Jordan valley use half of the country's water and account for a twentieth of its output.

Islamist lawmakers have vowed to question the minister over the deal, and professional unions are planning a sit-in outside the energy ministry on Friday.
> THREATEN vowed: Islamist lawmakers [JOR LEG] -> minister = Ziad Haddadin [JOR GOV]
> PROTEST/demo sit-in: professional unions [JOR LAB] -> energy ministry [JOR GOV] ; status future ; at outside the energy ministry ; on Friday
When a declaration of intent was initialled a year ago, students at four universities boycotted lectures for a day, but there was no violence and the government did not change course.
> PROTEST/boycott boycotted: students at four universities [JOR EDU] -> - ; status historical ; on a year ago
> CONCEDE change course: government [JOR GOV] -> - ; status negated
"People do not want their kettle to depend on the goodwill of a neighbour they do not trust," said Rania Qudah, an independent deputy from Irbid.
The two countries made peace in 1994 and have quarrelled over Jerusalem's holy places ever since.
> SUPPORT made peace: two countries = Jordan and Israel [UNK GOV] -> - ; status historical ; on 1994
The desalination plant, which would be built by private investors, exists so far as a drawing.

An Israeli official said that the incoming government in Jerusalem was not expected to reopen the plan.
> REJECT/change reopen: incoming government in Jerusalem [ISR GOV] -> - ; status negated ; by Israeli official
Syria, from which the Yarmouk river flows into Jordan, has not released the share that it promised under a treaty of 1987, according to officials in Amman, who hope to send a delegation to Damascus next month.
> COOPERATE released: Syria [SYR GOV] -> - ; status negated ; by officials in Amman
> AGREE promised: it = Syria [SYR GOV] -> - ; status historical ; by officials in Amman ; on 1987
> AGREE hope to send: officials in Amman [JOR GOV] -> Damascus [SYR GOV] ; at Damascus ; on next month
Rainfall so far this season has been 12 percent of the average.
Shares in the kingdom's largest potash producer slipped after it reported a fall in quarterly sales.
