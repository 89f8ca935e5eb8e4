split: test
published: 2021-01-14
title: Calabria opens bunker courtroom for 355 mob suspects
genre: crime and courts
---
> ACCUSE/investigate opens bunker courtroom: Calabria [ITA JUD] -> 355 mob suspects [ITA CRM]
LAMEZIA TERME, Italy — Defendants sat in cages and on video screens, and the roll call alone took the better part of three hours, as Italy on Wednesday began its biggest trial of organised crime for more than thirty years.
> ACCUSE/investigate trial: Italy#2 [ITA JUD] -> Defendants [ITA CRM] ; on Wednesday
The 355 accused include a former member of parliament, a police chief, and men nicknamed the Wolf, Fatty and Sweetie.
Prosecutor Ettore Scalzone, who has lived under guard since 1989, says that the 'Ndrangheta clan of Limbadi bought judges, fixed tenders and buried one rival alive.
> ACCUSE/allege says: Prosecutor Ettore Scalzone [ITA JUD] -> 'Ndrangheta clan of Limbadi [ITA CRM]
> ASSAULT buried: 'Ndrangheta clan of Limbadi [ITA CRM] -> one rival [ITA CRM] ; status historical ; by Prosecutor Ettore Scalzone
Fifty-eight turncoats are to give evidence, a nephew of the alleged boss among them, though nobody rules out that some will lose heart before their turn comes.
> ACCUSE/allege give evidence: Fifty-eight turncoats [ITA CRM] -> - ; status future
The boss himself, Salvatore Arcuri, 66, was taken off a train at Lamezia station in December 2019 in an operation for which 2,500 carabinieri were mobilised in eleven regions and in Switzerland, Germany and Bulgaria.
> COERCE/arrest taken off: - -> boss = Salvatore Arcuri [ITA CRM] ; status historical ; at Lamezia station ; on December 2019
Swiss detectives shared recordings that they had made in the back room of a pizzeria in Frauenfeld.
> COOPERATE shared: Swiss detectives [CHE COP] -> -

The last tribunal of comparable size, in Palermo in 1986, ended with 338 convictions and, five years later, with a bomb under the motorway that killed the magistrate who had prepared it.
> SANCTION/convict convictions: tribunal [ITA JUD] -> - ; status historical ; at Palermo
> ASSAULT/explosives killed: - -> magistrate [ITA JUD] ; status historical ; on five years later
For decades the Calabrians were thought of as shepherds who kidnapped heirs and hid them in the gullies of Aspromonte.
> ASSAULT/abduct kidnapped: Calabrians [ITA CRM] -> heirs [ITA CVL] ; status historical ; at Aspromonte
They now control a good part of the cocaine that enters Europe.
The ceiling of the converted call centre is high enough for a basketball match, and benches have been set two metres apart because of the virus.
Businessmen who for years had paid protection money to the clan formed an association last week and asked to be admitted as injured parties.
> REQUEST asked: Businessmen [ITA BUS] -> -
"If the state leaves again after the verdict, we shall be counted one by one," said its chairwoman, Rosalba Muraca, who sells tiles.
Police from Bogotá and Rome, who run a joint team in Calabria, met at Catanzaro in November to compare ships' manifests.
> COOPERATE joint team: Police from Bogotá and Rome [UNK COP] -> - ; at Calabria
> CONSULT met: Police from Bogotá and Rome [UNK COP] -> - ; status historical ; at Catanzaro ; on November
Hearings are expected to last two years.
Sales of antacid, a chemist near the building reported, are brisk.
