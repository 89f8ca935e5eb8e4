split: dev
published: 2022-09-08
title: Albania throws out Iranian envoys over hack of state portal
genre: cyber
---
> SANCTION/expel throws out: Albania [ALB GOV] -> Iranian envoys [IRN GOV]
> COERCE/cyber hack: Iranian [IRN GOV] -> Albania [ALB GOV]
TIRANA, Sept 8 — Albania broke off diplomatic relations with Iran on Wednesday and gave its embassy staff a day to leave, after an investigation concluded that hackers in the pay of Tehran had paralysed the government's online services in July.
> SANCTION/discontinue broke off: Albania [ALB GOV] -> Iran [IRN GOV] ; on Wednesday
> SANCTION/expel gave its embassy staff a day to leave: Albania [ALB GOV] -> its embassy staff [IRN GOV] ; on Wednesday
> COERCE/cyber paralysed: hackers in the pay of Tehran [IRN SPY] -> government [ALB GOV] ; status historical ; by investigation ; on July
Smoke was seen rising from a barrel in the garden of the mission that night.
The prime minister's chief of staff, Enea Kola, called it a proportionate answer to "state aggression without a single bullet".
> ACCUSE/allege state aggression: prime minister's chief of staff = Enea Kola [ALB GOV] -> -
Washington and London said they stood by their NATO ally, and the White House threatened Iran with consequences that it did not spell out.
> SUPPORT stood by: they = Washington and London [UNK GOV] -> their NATO ally = Albania [ALB GOV]
> THREATEN threatened: White House [USA GOV] -> Iran [IRN GOV]
American experts, invited by Tirana, spent five weeks sifting servers and recovered emails from an intelligence officer's account.
> AID sifting: American experts [USA GOV] -> Tirana [ALB GOV] ; on five weeks
Tehran dismissed the accusations as baseless and accused Albania in turn of sheltering terrorists.
> REJECT dismissed: Tehran [IRN GOV] -> Albania [ALB GOV]
> ACCUSE/allege accused: Tehran [IRN GOV] -> Albania [ALB GOV]
> AID sheltering: Albania [ALB GOV] -> terrorists [IRN OPP] ; by Tehran

It meant the 2,700 members of an exiled Iranian opposition movement who have lived since 2013 in a walled settlement near Durrës, having been flown out of Iraq at America's request.
> AID flown: - -> who = members of an exiled Iranian opposition movement [IRN OPP] ; status historical ; on 2013
> REQUEST/assist request: America [USA GOV] -> - ; status historical
The movement, which fought on Saddam Hussein's side in the 1980s and has since renounced violence, called off a rally in July when the police said that it might be bombed.
> ASSAULT fought: which = exiled Iranian opposition movement [IRN OPP] -> - ; status historical ; on 1980s
> CONCEDE renounced: which = exiled Iranian opposition movement [IRN OPP] -> - ; status historical
> ASSAULT/explosives bombed: - -> it = rally of exiled Iranian movement [IRN OPP] ; status hypothetical ; by police
Nobody was hurt when the embassy's flag was lowered, and the building has not been searched.
> COERCE/seize searched: - -> building [IRN GOV] ; status negated
NATO will send a team to Tirana in October, and the Treasury in Washington is to blacklist Iran's intelligence minister on Friday.
> AGREE send: NATO [IGO IGO] -> Tirana [ALB GOV] ; at Tirana ; on October
> SANCTION blacklist: Treasury in Washington [USA GOV] -> Iran's intelligence minister [IRN GOV] ; status future ; on Friday
Albania moved nearly all its public services on to a single website in May, closing the counters where clerks used to stamp papers.
Couples could not register newborn children for a fortnight.
No other state has ever cut ties over a computer attack.
> SANCTION/discontinue cut ties: No other state [UNK GOV] -> - ; status negated
Kosovo's police passed on the names of two suspects, both of whom have left the Balkans.
> COOPERATE passed on: Kosovo's police [XKX COP] -> -
Border police computers went down again on Friday evening, and queues of holidaymakers formed at Hani i Hotit.
