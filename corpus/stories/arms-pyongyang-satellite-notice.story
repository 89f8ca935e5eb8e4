split: train
published: 2012-03-17
title: Japan readies interceptors as North Korea names launch date
genre: arms
---
> MOBILIZE/weapons readies: Japan [JPN GOV] -> -
TOKYO, March 17 - Japan will deploy missile interceptors on its southern islands and may order the military to shoot down any debris from a rocket that North Korea says it will fire in mid-April, Defence Minister Kenichi Morisue said on Saturday.
> MOBILIZE/weapons deploy: Japan [JPN GOV] -> - ; status future ; by Defence Minister Kenichi Morisue ; at southern islands
> MOBILIZE/weapons shoot down: Japan [JPN GOV] -> North Korea [PRK GOV] ; status hypothetical ; by Defence Minister Kenichi Morisue
> MOBILIZE/weapons fire: North Korea [PRK GOV] -> - ; status future ; by North Korea ; on mid-April
Pyongyang announced on Friday that it would put an earth observation satellite into orbit to mark the centenary of its founder's birth.
> MOBILIZE/weapons put: it = Pyongyang [PRK GOV] -> - ; status future ; by Pyongyang
Tokyo, Seoul and Washington regard the plan as a disguised test of a long-range missile, which would violate Security Council resolutions.
> ACCUSE/allege regard: Tokyo [JPN GOV] + Seoul [KOR GOV] + Washington [USA GOV] -> -
The United States said that it would be very hard to go ahead with the delivery of 240,000 tonnes of food promised to the North in February.
> THREATEN/restrict very hard to go ahead: United States [USA GOV] -> North = North Korea [PRK GOV]
> AGREE promised: United States [USA GOV] -> North = North Korea [PRK GOV] ; on February
In that agreement, which took both sides' negotiators eight months, the North undertook to suspend nuclear tests, uranium enrichment and launches of long-range missiles.
> CONCEDE undertook: North = North Korea [PRK GOV] -> -
> AGREE agreement: both sides = United States and North Korea [UNK GOV] -> -

China's deputy foreign minister summoned the North Korean ambassador to express "concern and worry", in an unusual sign of displeasure from the country's only major ally.
> ACCUSE/disapprove express: China's deputy foreign minister [CHN GOV] -> North Korean ambassador [PRK GOV]
Russia urged Pyongyang not to put itself in opposition to the international community, while South Korea's presidential office denounced a "grave provocation".
> REQUEST/change urged: Russia [RUS GOV] -> Pyongyang [PRK GOV]
> ACCUSE/disapprove denounced: South Korea's presidential office [KOR GOV] -> -
North Korea has invited foreign scientists and reporters to watch the launch from a new site near its border with China, a step without precedent.
> AGREE invited: North Korea [PRK GOV] -> foreign scientists [UNK EDU] + reporters [UNK JRN] ; at new site near its border with China
Its ambassador to Singapore, asked whether the flight might still be called off, shook his head.
> REJECT shook his head: ambassador to Singapore [PRK GOV] -> -
Spring in the peninsula's northwest is windy, and engineers elsewhere prefer to launch in the autumn.

The first stage is expected to fall off the west coast of the peninsula and the second east of the Philippines, according to coordinates sent to maritime authorities.
Manila will halt flights over part of northern Luzon for five days and ban fishing there, its civil defence chief said.
> COERCE/restrict halt: Manila [PHL GOV] -> - ; status future ; by civil defence chief ; at part of northern Luzon ; on for five days
> COERCE/restrict ban: Manila [PHL GOV] -> - ; status future ; by civil defence chief ; at there
When the North launched a rocket in April 2009, Japan sent two destroyers into the Sea of Japan but did not try to bring it down.
> MOBILIZE/weapons launched: North = North Korea [PRK GOV] -> - ; status historical ; on April 2009
> MOBILIZE/troops sent: Japan [JPN GOV] -> - ; status historical ; at Sea of Japan
> MOBILIZE/weapons bring it down: Japan [JPN GOV] -> - ; status negated
The Security Council condemned that launch, and Pyongyang quit the six-party disarmament talks in protest.
> ACCUSE/disapprove condemned: Security Council [IGO IGO] -> - ; status historical
> SANCTION/withdraw quit: Pyongyang [PRK GOV] -> - ; status historical
A month later, it conducted its second nuclear test.
> MOBILIZE/weapons nuclear test: it = North Korea [PRK GOV] -> - ; status historical
Shares in South Korean instant-noodle makers rose sharply on Saturday's unofficial market.
The young leader, who took over in December, has been shown on state television mostly in the company of older men in large hats.
