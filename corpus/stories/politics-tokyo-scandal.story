split: test
published: 2010-06-03
title: Japan premier bows out over base he promised to move
genre: politics
---
> RETREAT/resign bows out: Japan premier [JPN GOV] -> -
> AGREE promised: he = Japan premier [JPN GOV] -> - ; status historical
TOKYO, June 2 -- Japan's prime minister told a tearful meeting of his party's lawmakers on Wednesday that he would resign, less than nine months into a term that was meant to end decades of one-party rule and foundered on an American airfield.
> RETREAT/resign resign: Japan's prime minister [JPN GOV] -> - ; on Wednesday
He had pledged in the campaign to shift the noisy Marine base off the island of Okinawa, only to tell its governor, on a visit last month, that he had been unable to find another home for it.
> AGREE pledged: He = Japan's prime minister [JPN GOV] -> - ; status historical
> CONCEDE unable: he = Japan's prime minister [JPN GOV] -> its governor [JPN GOV] ; on last month
> CONSULT/visit visit: he = Japan's prime minister [JPN GOV] -> its governor [JPN GOV] ; on last month
A tiny socialist party walked out of the coalition on Sunday after its leader was sacked as consumer affairs minister for refusing to countersign the deal with Washington.
> SANCTION/withdraw walked out: A tiny socialist party [JPN PTY] -> the coalition [JPN GOV] ; on Sunday
> SANCTION/expel sacked: - -> its leader [JPN PTY]
> REJECT/yield refusing: its leader [JPN PTY] -> -
> AGREE deal: - -> Washington [USA GOV]
"The public has gradually stopped listening to us," the outgoing leader said, plucking at a yellow tie that his wife had chosen.
He also took down with him the party's secretary-general, a master of backroom arithmetic whose former aides were indicted in February over a land purchase.
> ACCUSE/allege indicted: - -> former aides [JPN PTY] ; on February

The finance minister, a one-time citizens' activist known for his short temper, is the favourite to take over in a party vote on Friday, and several younger ministers lined up behind him within hours.
> SUPPORT lined up behind: several younger ministers [JPN GOV] -> him = finance minister [JPN GOV]
A rival faction is said to be grooming a telegenic ex-minister of little experience, who may yet decide not to run.
The cherry trees round the party's headquarters had long since dropped their blossom.
In a telephone conversation that an aide described as "warm and short", the American ambassador thanked the departing premier for his friendship.
> CONSULT/phone telephone conversation: the American ambassador [USA GOV] -> the departing premier [JPN GOV]
> SUPPORT thanked: the American ambassador [USA GOV] -> the departing premier [JPN GOV] ; by an aide
Okinawans were not mollified: 17,000 of them linked arms around the base in the rain on May 16, and the mayor of the town to which it would be transferred says he will block every truck.
> PROTEST/demo linked arms: 17,000 of them = Okinawans [JPN CVL] -> the base [USA MIL] ; at the base ; on May 16
> THREATEN/restrict will block: the mayor [JPN GOV] -> -
Support for the cabinet had sunk to 17 percent in one newspaper poll, from more than 70 percent last September.
An election for half the upper house must be held in July, and strategists fear that without a fresh face the party could lose its majority there.
The premier is the fourth to quit in as many years, none having lasted as long as a school term in junior high, one columnist observed.
> RETREAT/resign quit: The premier [JPN GOV] -> -
Heir to a tyre fortune and a doctor of engineering from Stanford, he was nicknamed "the alien" for his large eyes and distant manner.
Government bonds edged up and the yen fell to 91.8 to the dollar, as dealers concluded that his successor might print money with more vigour.
In Nago, at the mouth of the bay where the runway would be built, a dugong had been sighted that morning.
The Nikkei average, tracking Wall Street, ended down 1.1 percent.
