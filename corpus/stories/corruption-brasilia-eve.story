split: train
published: 2005-08-12
title: Brazil deputies face expulsion as cash-for-votes inquiry nears end
genre: corruption
---
> SANCTION/expel expulsion: - -> Brazil deputies [BRA LEG] ; status future
> ACCUSE/investigate inquiry: - -> Brazil deputies [BRA LEG]
BRASILIA - A congressional committee will recommend next Thursday that eighteen deputies be thrown out of parliament for taking monthly payments, its chairman said, and at least three of them will resign beforehand so as not to be barred from standing again.
> REQUEST/change recommend: A congressional committee [BRA LEG] -> - ; status future ; by its chairman ; on next Thursday
> SANCTION/expel thrown out: - -> eighteen deputies [BRA LEG] ; status hypothetical ; by its chairman
> COERCE/restrict barred: - -> three of them = deputies [BRA LEG] ; status negated
> RETREAT/resign resign: three of them = deputies [BRA LEG] -> - ; status future ; by its chairman
The scheme came to light in June when a party leader with a fine baritone told a newspaper that colleagues were being paid 30,000 reais a month to vote with the government.
> ACCUSE/allege told: a party leader [BRA PTY] -> colleagues [BRA LEG] ; on June
He will himself be the first to face the plenary, on charges of having broken decorum, and has threatened to sing.
> ACCUSE/allege face: the plenary [BRA LEG] -> He = party leader [BRA PTY] ; status future
> THREATEN threatened: He = party leader [BRA PTY] -> -
The head of state, a former lathe operator, is to address the nation on Friday evening; aides would not say whether he was going to apologise.
> CONCEDE apologise: he = head of state [BRA GOV] -> - ; status hypothetical ; by aides
He has not been accused of anything, and the opposition will not seek his impeachment for the present, its floor leader said, "because one does not shoot at an ambulance".
> ACCUSE/allege accused: - -> He = head of state [BRA GOV] ; status negated
> ACCUSE/allege impeachment: the opposition [BRA OPP] -> his = head of state [BRA GOV] ; status negated ; by its floor leader

His chief of staff went in June, followed by the party's president, its treasurer and its secretary-general, and a man was stopped at an airport with $100,000 in his underpants.
> RETREAT/resign went: His chief of staff [BRA GOV] + the party's president [BRA PTY] + its treasurer [BRA PTY] + its secretary-general [BRA PTY] -> - ; on June
> COERCE/arrest stopped: - -> a man [BRA PTY] ; at an airport
Federal police will question the treasurer again on Monday, and a warrant for the arrest of an advertising man in Belo Horizonte may be issued before the weekend.
> COERCE question: Federal police [BRA COP] -> the treasurer [BRA PTY] ; status future ; on Monday
> COERCE/arrest arrest: - -> an advertising man in Belo Horizonte [BRA BUS] ; status hypothetical ; on before the weekend
"I slept with the enemy, and he snored," said Deputy Marlene Pacheco, who left the ruling party on Tuesday with eleven others.
> SANCTION/withdraw left: Deputy Marlene Pacheco [BRA LEG] + eleven others [BRA LEG] -> the ruling party [BRA PTY] ; on Tuesday
Unions friendly to the government are going to march on the esplanade on the 16th, and students who are not will do so the day after.
> PROTEST/demo march: Unions friendly to the government [BRA LAB] -> - ; status future ; at the esplanade ; on the 16th
> PROTEST/demo do so: students [BRA EDU] -> - ; status future ; at the esplanade ; on the day after
Brazil's currency has nevertheless strengthened, and exports of soya and iron ore are at a record.
Investors appear to have decided that paralysis has its merits.
Cattle prices in Goiás slipped on rumours of foot-and-mouth disease.
In the committee room, where air-conditioning is set at eighteen degrees, a stenographer had wrapped herself in the national flag.
