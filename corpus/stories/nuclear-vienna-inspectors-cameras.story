split: train
published: 2022-06-10
title: Iran switches off watchdog's cameras after censure vote
genre: nuclear
---
> COERCE/restrict switches off: Iran [IRN GOV] -> watchdog = International Atomic Energy Agency [IGO IGO]
> ACCUSE/disapprove censure vote: - -> Iran [IRN GOV]
VIENNA, June 10 (Danube Press Service) - Iran has disconnected 27 surveillance cameras at its nuclear sites, the UN nuclear watchdog said on Friday, two days after the agency's board voted 30 to 2 to reprimand Tehran for failing to explain uranium traces found at three undeclared places.
> COERCE/restrict disconnected: Iran [IRN GOV] -> UN nuclear watchdog = International Atomic Energy Agency [IGO IGO] ; by UN nuclear watchdog ; at nuclear sites
> ACCUSE/disapprove reprimand: agency's board [IGO IGO] -> Tehran [IRN GOV]
> REJECT/assist failing to explain: Tehran [IRN GOV] -> agency's board [IGO IGO]
Russia and China voted against the text; India, Libya and Pakistan abstained.
> REJECT voted against: Russia [RUS GOV] + China [CHN GOV] -> -
An inspector who entered the Natanz plant on Wednesday found technicians already unscrewing the brackets, according to a confidential note to member states.
> COERCE/restrict unscrewing: technicians [IRN GOV] -> inspector [IGO IGO] ; by confidential note to member states ; at Natanz plant ; on Wednesday
The cameras, which are sealed in blue boxes, store what they see for the inspectors to collect.

The cameras' removal leaves some forty in place, but without the data the agency would lose its thread within three or four weeks, a senior official warned.
"We are flying from one lit window to the next, and the windows are going dark," he said.
Tehran had agreed to the extra monitoring under the accord of 2015, in which it accepted limits on enrichment in return for relief from sanctions.
> AGREE agreed: Tehran [IRN GOV] -> - ; status historical
> CONCEDE accepted: it = Tehran [IRN GOV] -> - ; status historical ; on 2015
> CONCEDE relief: - -> it = Tehran [IRN GOV] ; status historical
The United States walked out of that accord in 2018 and restored the penalties, and Iran began to exceed the limits a year afterwards.
> SANCTION/withdraw walked out: United States [USA GOV] -> - ; status historical ; on 2018
> SANCTION restored: United States [USA GOV] -> Iran [IRN GOV] ; status historical ; on 2018
> REJECT/yield exceed: Iran [IRN GOV] -> - ; status historical ; on a year afterwards
Enrichment is measured as a percentage: four is enough for a power station, ninety for a bomb.
Inspectors will not be barred from the enrichment halls, an Iranian envoy assured the board, but their visas are to be shortened from July.
> COERCE/restrict barred: - -> Inspectors [IGO IGO] ; status negated ; by Iranian envoy ; at enrichment halls
> COERCE/restrict shortened: - -> their = Inspectors [IGO IGO] ; status future ; by Iranian envoy ; on from July

Eleven months of indirect negotiations to revive it have been stuck since March, chiefly over whether Washington will remove the Revolutionary Guards from a list of terrorist organisations.
> CONSULT/third-party negotiations: Washington [USA GOV] -> - ; on Eleven months
> CONCEDE remove: Washington [USA GOV] -> Revolutionary Guards [IRN MIL] ; status hypothetical
An Iranian spokesman dismissed the censure as "a love letter from London to Tel Aviv" and said that no further answers would be given.
> REJECT dismissed: Iranian spokesman [IRN GOV] -> -
> REJECT/assist no further answers would be given: Iranian spokesman [IRN GOV] -> -
Israel's prime minister, who made an unannounced stop in Abu Dhabi on Thursday, applauded the board.
> CONSULT/visit stop: prime minister [ISR GOV] -> Abu Dhabi [ARE GOV] ; at Abu Dhabi ; on Thursday
> SUPPORT applauded: prime minister [ISR GOV] -> board [IGO IGO]
Should enough uranium be enriched to 90 percent, a European diplomat said, ministers would have no choice but to refer the matter to the Security Council.
> THREATEN no choice but to refer: ministers [UNK GOV] -> - ; by European diplomat
Weapons-grade material has not been produced, by the agency's own account.
Iran says that its programme is peaceful and that it is running out of patience with what it calls a political circus.
> ACCUSE/disapprove calls: it#2 = Iran [IRN GOV] -> -
Outside the agency's curved towers, tourists queued for the riverside swimming raft in the heat.
Oil, which has climbed relentlessly this year, gained another dollar.
The agency's board, on which thirty-five countries sit, meets five times a year.
