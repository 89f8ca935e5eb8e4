split: train
published: 2018-11-19
title: Kenyan court jails two for helping hotel raiders
genre: terrorism
---
> COERCE/arrest jails: Kenyan court [KEN JUD] -> two [KEN CRM]
NAIROBI, Nov 19 (East Coast Telegraph) - A magistrate in Nairobi sentenced two men to 18 years' imprisonment on Monday for moving money to the gunmen who stormed a beach hotel in Lamu county in 2016, and cleared a third, a taxi driver, who wept in the dock.
> COERCE/arrest sentenced: magistrate in Nairobi [KEN JUD] -> two men [KEN CRM] ; at Nairobi ; on Monday
> AID moving: two men [KEN CRM] -> gunmen [SOM REB] ; status historical ; by magistrate in Nairobi
> ASSAULT stormed: gunmen [SOM REB] -> beach hotel in Lamu county [KEN BUS] ; status historical ; at beach hotel in Lamu county ; on 2016
> CONCEDE cleared: magistrate in Nairobi [KEN JUD] -> third = taxi driver [KEN CVL] ; on Monday
Eleven guests and a cook died in the raid, for which Somalia's al Shabaab claimed responsibility at the time.
> ASSAULT died: - -> Eleven guests [UNK CVL] + cook [KEN CVL] ; status historical
> ASSAULT claimed: al Shabaab [SOM REB] -> - ; status historical ; by al Shabaab
Magistrate Everlyne Wafula said the pair, both of whom were found guilty last week, had used a phone-based transfer service in sums too small to attract attention.
> SANCTION/convict found guilty: - -> pair [KEN CRM] ; on last week
Their lawyer said they would appeal.
> REJECT would appeal: they = convicted pair [KEN CRM] -> -
The courtroom, newly painted, smelt of varnish.

The trial was delayed four times because witnesses could not be found, and one of them, a boatman, was shot at his home in Malindi the night before he was due to testify.
> ASSAULT/firearms shot: - -> boatman [KEN CVL] ; at home in Malindi
Police have not arrested anyone for that killing.
> COERCE/arrest arrested: Police [KEN COP] -> anyone [UNK UNK] ; status negated
Kenya sent its army into Somalia in 2011 after a string of kidnappings on the coast, and the militants have said they will go on attacking until it leaves.
> ASSAULT sent: Kenya [KEN GOV] -> Somalia [SOM GOV] ; status historical ; at Somalia ; on 2011
> ASSAULT/abduct kidnappings: - -> coast [KEN CVL] ; status historical ; at coast
> THREATEN/violence will go on attacking: militants = al Shabaab [SOM REB] -> Kenya [KEN GOV]
Muslim leaders in Mombasa complain that young men are picked up on mere suspicion and that some are never seen again; the police deny it.
> ACCUSE/allege complain: Muslim leaders in Mombasa [KEN REL] -> police [KEN COP]
> COERCE/arrest picked up: - -> young men [KEN CVL] ; by Muslim leaders in Mombasa
> REJECT deny: police [KEN COP] -> -
"A son who vanishes from a police lorry is the best recruiter the militants ever had," Sheikh Omar Bwana told mourners on Friday.
> ACCUSE/allege vanishes: Sheikh Omar Bwana [KEN REL] -> police [KEN COP]
The magistrate was appointed to the anti-terrorism bench in 2017.

Lamu, a town of coral houses and donkeys, earned most of its living from visitors before the attacks.
> ASSAULT attacks: - -> Lamu [KEN CVL] ; status historical ; at Lamu
Occupancy is creeping back towards half, and a Spanish airline has asked about charter slots.
Builders of a deep-water port on the mainland say that the first berth will be ready next year.
The High Court ruled in April that the project had harmed fishermen and awarded them 1.76 billion shillings.
> ACCUSE/allege ruled: High Court [KEN JUD] -> project [KEN GOV] ; on April
> SUPPORT awarded: High Court [KEN JUD] -> them = fishermen [KEN CVL] ; on April
The Kenyan women's sevens side, meanwhile, crushed Uganda in the final at the same Nairobi showground where the hotel's owner once played.
A rout on the Nairobi bourse wiped 3 percent off the value of the tourist companies listed there.
