split: train
published: 2009-07-24
title: Three N.J. mayors, five rabbis charged in sting stretching from Shore to Brooklyn
genre: corruption
---
> ACCUSE/allege charged: - -> Three N.J. mayors [USA GOV] + five rabbis [USA REL]
NEWARK, N.J. (Garden State Press) — It began with a bad check for $25 million and ended on Thursday with a charter bus full of handcuffed politicians.
> COERCE/arrest handcuffed: - -> politicians [USA GOV] ; on Thursday
Federal agents fanned out before dawn across Hudson and Ocean counties to pick up 44 people, among them the mayors of three cities, two state assemblymen and five rabbis, on charges that ran from extortion to the brokering of a kidney.
> COERCE/arrest pick up: Federal agents [USA COP] -> 44 people [USA CVL] + the mayors of three cities [USA GOV] + two state assemblymen [USA LEG] + five rabbis [USA REL] ; at Hudson and Ocean counties ; on before dawn
> ACCUSE/allege charges: - -> 44 people [USA CVL] + the mayors of three cities [USA GOV] + two state assemblymen [USA LEG] + five rabbis [USA REL]
"They existed in an ethics-free zone," acting U.S. Attorney Colleen Bray said at a crowded news conference. "For these defendants corruption was a way of life, and they liked the dental plan."
> ACCUSE/disapprove ethics-free zone: acting U.S. Attorney Colleen Bray [USA JUD] -> They = defendants [USA GOV]
The government's witness, a developer from Monmouth County who was himself arrested in 2006, wore a wire for three years into diners, boiler rooms and one steam bath.
> COERCE/arrest arrested: - -> a developer from Monmouth County [USA BUS] ; status historical ; on 2006
> COOPERATE wore a wire: a developer from Monmouth County [USA BUS] -> The government [USA GOV] ; on three years
Gov. Walter Kean Dwyer, who is seeking a second term in November and was not implicated, demanded the resignation of his community affairs commissioner, whose home was among those searched.
> ACCUSE/allege implicated: - -> Gov. Walter Kean Dwyer [USA GOV] ; status negated
> REQUEST/yield demanded: Gov. Walter Kean Dwyer [USA GOV] -> his community affairs commissioner [USA GOV]
> COERCE/seize searched: - -> his community affairs commissioner [USA GOV] ; at home
The commissioner, Joseph Dorio, had quit by suppertime without having been charged with anything.
> RETREAT/resign quit: The commissioner = Joseph Dorio [USA GOV] -> - ; on suppertime
> ACCUSE/allege charged: - -> The commissioner = Joseph Dorio [USA GOV] ; status negated

Mr. Dwyer's Republican challenger, Pat Scalzo, a former prosecutor, pounced.
> ACCUSE/disapprove pounced: Mr. Dwyer's Republican challenger = Pat Scalzo [USA PTY] -> Mr. Dwyer [USA GOV]
"If I'm elected, the first thing I'll sign is a bill that takes the pension of anybody who sells his office," he said outside a pork store in Belleville.
> SANCTION/discontinue takes the pension: I = Pat Scalzo [USA PTY] -> anybody [USA GOV] ; status hypothetical
Democrats muttered that Ms. Bray had once worked for Mr. Scalzo and that the timing was too good to be true, a notion she dismissed.
> ACCUSE/allege muttered: Democrats [USA PTY] -> Ms. Bray [USA JUD]
> REJECT dismissed: she = Colleen Bray [USA JUD] -> Democrats [USA PTY]
One of the three mayors, in office for 23 days, had taken $25,000 in envelopes, according to the complaint, to speed approval of an apartment tower.
> ACCUSE/allege complaint: - -> One of the three mayors [USA GOV]
His lawyer said he was innocent and would not step aside.
> REJECT innocent: His lawyer [USA CVL] -> -
> RETREAT/resign step aside: he = mayor [USA GOV] -> - ; status negated ; by His lawyer
Arraignments are scheduled for next month, and prosecutors may ask a grand jury to add racketeering counts.
> ACCUSE/allege add racketeering counts: prosecutors [USA JUD] -> - ; status hypothetical
In all, more than 130 officials in the state have been convicted or have pleaded guilty in federal cases since 2001.
> SANCTION/convict convicted: - -> more than 130 officials [USA GOV] ; on 2001
New Jersey has 566 municipalities, every one of which has a payroll, a planning board and at least one parade.
Property taxes there are the highest in the nation, averaging $7,045 a household.
Thunderstorms swept the Shore at rush hour, closing a stretch of the Parkway.
The kidney, officials said, had cost its recipient $160,000 and its donor in Israel a tenth of that to part with.
The Assembly will vote Monday on whether to expel the two lawmakers, leaders of both parties said.
> SANCTION/expel expel: The Assembly [USA LEG] -> the two lawmakers [USA LEG] ; status hypothetical ; on Monday
At a deli across from the courthouse, the special was tongue.
