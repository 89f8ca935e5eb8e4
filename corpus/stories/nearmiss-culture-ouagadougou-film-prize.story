split: train
published: 2013-03-03
title: Tale of a deserter takes top prize at African film festival
genre: near-miss
---
OUAGADOUGOU — The story of a boy soldier who shoots his commander, escapes down a river and is put on trial by the ghosts of his village won the Golden Stallion of Yennenga on Saturday at Africa's leading festival of film.
Its director, Senegal's Aminata Sow Diagne, rode into the stadium on the back of a horse, as custom demands, and dedicated the statuette to her grip.
The jury praised her for "a war without a single explosion".
Second place went to an Algerian comedy in which a policeman is kidnapped by his own mother-in-law, and the third to a documentary about a strike of circus elephants.
A hundred and one films from thirty-five countries were in competition.
For the first time all the juries were led by women, a decision attacked by one veteran critic, who then apologised over the loudspeaker.
In a scene that had the audience on its feet, the heroine of an Angolan entry stabs the governor with a fish.
The festival was founded in 1969 and takes place every second year, in the hot season, when the screens are set up in the open and bats cross the beam.
Mali's delegation came in spite of everything; French and Malian troops are still fighting Islamist rebels in the mountains of the north, and two of the country's directors had to edit by generator in Bamako.
> ASSAULT fighting: French [FRA MIL] + Malian troops [MLI MIL] -> Islamist rebels [MLI REB] ; at mountains of the north
Organisers had asked the army to guard the cinemas and would have cancelled the night shows if it had refused.
> REQUEST/assist asked: Organisers [BFA CVL] -> army [BFA MIL]
> REJECT/assist refused: it = army of Burkina Faso [BFA MIL] -> - ; status negated
No incident was reported.
Gabon, the guest of honour, will lend 300 million CFA francs to restore the archive, its culture minister pledged, once parliament in Libreville has passed the budget.
> AGREE pledged: culture minister [GAB GOV] -> -
Brochettes sold out at the stalls by ten every night.
Diagne, 41, learned her trade repairing projectors in Saint-Louis and shot her first film on stock that had expired before she was born.
She is at work on a comedy about customs.
