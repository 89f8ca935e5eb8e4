split: train
published: 2019-09-18
title: Spinner of Khost bowls his province into the record books
genre: near-miss
---
KHOST, Afghanistan (Hindu Kush Sport) — He is nineteen, he has never played on grass and on Tuesday he took nine wickets for eleven runs.
Zmaray Waziri tore through the batsmen of Nangarhar with deliveries that they met as men meet an ambush, and the match, meant to last four days, was over before tea on the second.
Five were bowled, three caught close in, and the ninth, given out leg before wicket after an appeal that could be heard in the bazaar, stood his ground until the umpire pointed to the pavilion a second time.
The visitors' captain said his side had surrendered without a fight.
It was the best return in any first-class game on Afghan soil.
Waziri learned to bowl with a ball of rags and tape in a camp near Peshawar, to which his grandfather had fled from Soviet helicopters.
> ASSAULT/aerial Soviet helicopters: Soviet [RUS MIL] -> his grandfather [AFG REF] ; status historical
He came home at fourteen, when Pakistan began to send families back, and slept for two years in the groundsman's shed.
> COERCE/deport send families back: Pakistan [PAK GOV] -> families [AFG REF] ; status historical
"In the shed there were scorpions, and after them a batsman does not frighten you," he said.
The ground lies between a cemetery and a girls' school and has one stand, whose roof was taken by the wind in April.
A bomb at a cricket match in Jalalabad killed eight spectators in May last year, and everyone who enters is patted down twice.
> ASSAULT/explosives killed: - -> eight spectators [AFG CVL] ; status historical ; at Jalalabad ; on May last year
Scouts from the leagues of Bangladesh and the Caribbean have rung the provincial secretary, who tells them that the boy is not for sale until he has finished his exams.
Presidential elections are due in ten days, and the season will break off for a fortnight while ballot boxes are kept in the dressing rooms.
No political poster is allowed on the boundary boards.
The next opponents are Kunduz, who beat Khost by an innings last year and whose fast bowler is known as the Tank.
Waziri has bought his mother a refrigerator.
