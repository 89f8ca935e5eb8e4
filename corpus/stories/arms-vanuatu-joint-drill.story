split: train
published: 2018-05-11
title: Seven nations begin jungle drill on Vanuatu isle
genre: arms
---
> COOPERATE drill: Seven nations [UNK MIL] -> - ; at Vanuatu isle
LUGANVILLE, Vanuatu (Pacific Radio Desk) - Soldiers from Vanuatu, Fiji, Tonga, Papua New Guinea, France, New Zealand and Australia waded ashore through warm rain on Friday at the start of a two-week exercise in which they are to build a footbridge, treat pretend casualties and evict an imaginary pirate.
> COOPERATE exercise: Soldiers from Vanuatu [VUT MIL] + Fiji [FJI MIL] + Tonga [TON MIL] + Papua New Guinea [PNG MIL] + France [FRA MIL] + New Zealand [NZL MIL] + Australia [AUS MIL] -> -
It is the largest gathering of uniforms on Espiritu Santo since 1945, when the Americans drove their lorries and bulldozers into the sea rather than give them away.
Children had been let out of school to watch.
The drill was planned before Australian newspapers reported in April that China wanted a naval base here, a report that both Beijing and Port Vila denied with some heat.
> REJECT denied: Beijing [CHN GOV] + Port Vila [VUT GOV] -> -
> MOBILIZE naval base: China [CHN GOV] -> - ; status negated ; by Beijing ; at here

"No one in our government has ever talked about a Chinese base, in any language," the foreign minister, Ralph Malere, insisted.
> CONSULT talked: No one in our government [VUT GOV] -> - ; status negated ; by foreign minister
The wharf at Luganville, long enough for a cruise liner and paid for with a Chinese loan, has received eleven liners since it was opened and no warships at all.
> AID loan: Chinese [CHN GOV] -> wharf at Luganville [VUT GOV] ; status historical
Canberra will nonetheless pay for a police college and a cyclone shelter, its defence minister said as she stepped ashore, and may sign a security treaty before the end of the year.
> AGREE pay: Canberra [AUS GOV] -> - ; by defence minister
> SUPPORT sign: Canberra [AUS GOV] -> - ; status hypothetical ; by defence minister ; on before the end of the year
She did not go on to Port Vila, where the prime minister was busy defeating a motion of no confidence.
> CONSULT/visit go on: She = Australian defence minister [AUS GOV] -> Port Vila [VUT GOV] ; status negated ; at Port Vila
Lawmakers who had sponsored the motion complained about fish.
> ACCUSE/disapprove complained: Lawmakers [VUT LEG] -> -
Vanuatu's parliament has 52 members, who belong to nineteen parties.

France, whose nearest garrison is in New Caledonia, lent two Puma helicopters, one of which will be left behind to look for a copra boat that is three days overdue.
> AID lent: France [FRA GOV] -> -
> AGREE look for: helicopters [FRA MIL] -> copra boat [VUT CVL]
Indonesia was invited to observe and refused because one of the other guests, an adviser from the Melanesian bloc, once shared a platform with West Papuan exiles.
> AGREE invited: - -> Indonesia [IDN GOV]
> REJECT/meet refused: Indonesia [IDN GOV] -> -
> SUPPORT shared a platform: adviser from the Melanesian bloc [IGO IGO] -> West Papuan exiles [IDN OPP] ; status historical
Vanuatu's mobile force has 300 men and no enemies.
Kava, the islands' narcotic root, went on sale in Sydney supermarkets at a price that astonished the growers.
The pirate, a corporal from Nukualofa, said he meant to surrender on the first night if supper was good.
