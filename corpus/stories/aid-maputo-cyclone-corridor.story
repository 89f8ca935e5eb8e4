split: test
published: 2019-04-23
title: Aid agencies look to Beira rail as rains return
genre: aid
---
> REQUEST/assist look to: Aid agencies [NGO NGO] -> Beira rail [MOZ BUS]
BEIRA, Mozambique - Trains laden with seed maize will start running inland from this storm-battered port at the weekend under an arrangement that relief agencies have reached with the railway, whose managers agreed to waive all charges until July.
> AGREE running: Trains [MOZ BUS] -> - ; at this storm-battered port ; on weekend
> AGREE arrangement: relief agencies [NGO NGO] -> railway [MOZ BUS]
> CONCEDE agreed: managers [MOZ BUS] -> relief agencies [NGO NGO]
Cyclone Idai, which came ashore on the night of March 14, drowned more than 600 people in Mozambique and swept away the maize that 700,000 families were about to harvest.
There has been cholera, though less of it than was feared.
Farmers who plant by the middle of May may still get a crop of beans.

At a school in Buzi that served as an island for nine days, the blackboard records the number of people on the roof each morning: 214, 213, 215.
The 215th was a boy named Idai.
Indian sailors were the first to reach the district, in a training ship that had been on its way to Durban; South African airmen plucked 300 people from trees.
> AID reach: Indian sailors [IND MIL] -> district [MOZ CVL] ; at district
> AID plucked: South African airmen [ZAF MIL] -> 300 people [MOZ CVL]
Zimbabwe's army has been accused by an opposition senator of diverting blankets to ruling-party households in Chimanimani, a claim that the district administrator called malicious.
> ACCUSE/allege accused: opposition senator [ZWE OPP] -> Zimbabwe's army [ZWE MIL]
> AID diverting: Zimbabwe's army [ZWE MIL] -> ruling-party households [ZWE CVL] ; by opposition senator ; at Chimanimani
> REJECT called: district administrator [ZWE GOV] -> -
Four local officials in Mozambique were arrested last week for selling rice meant for flood victims, and will appear in court in Dondo on Friday.
> COERCE/arrest arrested: - -> Four local officials [MOZ GOV] ; at Mozambique ; on last week
> ACCUSE/investigate appear in court: - -> Four local officials [MOZ GOV] ; status future ; at Dondo ; on Friday
Women in several camps told a rights organisation that party secretaries had demanded sex in return for ration cards.
> ASSAULT/sexual demanded sex: party secretaries [MOZ PTY] -> Women in several camps [MOZ CVL] ; by Women in several camps
The governing party, Frelimo, suspended two of them and asked prosecutors to open a case.
> SANCTION/expel suspended: governing party, Frelimo [MOZ PTY] -> two of them = party secretaries [MOZ PTY]
> REQUEST asked: governing party, Frelimo [MOZ PTY] -> prosecutors [MOZ JUD]

The International Monetary Fund, which stopped lending to Maputo in 2016 after $1.4 billion of hidden debts came to light, has approved an emergency credit of $118 million without the usual conditions.
> SANCTION/discontinue stopped lending: International Monetary Fund [IGO IGO] -> Maputo [MOZ GOV] ; status historical ; on 2016
> AGREE approved: International Monetary Fund [IGO IGO] -> Maputo [MOZ GOV]
Reconstruction will cost at least twenty-five times as much.
Beira lies barely above the sea, and engineers have been saying since the 1950s that it is in the wrong place.
Mozambique elects a president in October.
