split: train
published: 2021-02-26
title: Maldives tribunal sides with Mauritius on Chagos, snubs London
genre: territory
---
> SUPPORT sides with: tribunal [IGO JUD] -> Mauritius [MUS GOV]
> REJECT snubs: tribunal [IGO JUD] -> London [GBR GOV]
PORT LOUIS (Indian Ocean Courier): Mauritius said on Friday that it would print its own stamps for the Chagos islands and open a post office on one of their uninhabited atolls, emboldened by a maritime tribunal's finding that Britain has no lawful claim to the archipelago.
> THREATEN/territory print its own stamps: Mauritius [MUS GOV] -> -
> REJECT finding: maritime tribunal [IGO JUD] -> Britain [GBR GOV]
London, which detached the islands in 1965 and later removed their 1,500 inhabitants so that the Americans could build an air base on Diego Garcia, ignored the ruling and has said that it will hand them over only when they are no longer needed for defence.
> COERCE/seize detached: London [GBR GOV] -> - ; status historical ; at islands ; on 1965
> COERCE/deport removed: London [GBR GOV] -> 1,500 inhabitants [MUS CVL] ; status historical
> REJECT ignored: London [GBR GOV] -> -
> REJECT/yield will hand them over only when: London [GBR GOV] -> -
The Mauritian attorney general, Anil Seewoosagur, urged Britain to "come to the table before the table is taken away".
> REQUEST/meet urged: Mauritian attorney general = Anil Seewoosagur [MUS GOV] -> Britain [GBR GOV]
Port Louis issued its first stamps, now among the costliest in the world, in 1847.

Chagossians in Crawley, an English airport town where several thousand of them live, were divided.
"Nobody has asked us, not the Queen and not Port Louis," said Marie-Josee Alexis, 61, who was put on a ship at the age of eleven with one mattress and no dog.
> ACCUSE/disapprove Nobody has asked us: Marie-Josee Alexis [GBR CVL] -> Queen [GBR GOV] + Port Louis [MUS GOV]
> COERCE/deport put: - -> who = Marie-Josee Alexis [MUS CVL] ; status historical
Islanders of the first generation were granted British passports in 2002; their grandchildren, for the most part, were not.
> CONCEDE granted: - -> Islanders of the first generation [MUS CVL] ; status historical ; on 2002
> CONCEDE were not: - -> grandchildren [MUS CVL] ; status negated
A group of them will demonstrate outside the Foreign Office next Saturday and plan to hand in a petition addressed to both prime ministers.
> PROTEST/demo demonstrate: group of them = Chagossians [GBR CVL] -> Foreign Office [GBR GOV] ; status future ; at outside the Foreign Office ; on next Saturday
> REQUEST petition: group of them = Chagossians [GBR CVL] -> both prime ministers [UNK GOV] ; status future
Crawley elects its council in May.

The tribunal, which sits in Hamburg, was asked to draw a sea boundary between Mauritius and the Maldives and could not do so without first deciding whose islands they were.
> REQUEST/assist asked: - -> tribunal [IGO JUD]
The Maldives, which had voted with London in the General Assembly in 2019, argued in vain that the case should be put off.
> SUPPORT voted with: Maldives [MDV GOV] -> London [GBR GOV] ; status historical ; on 2019
> REQUEST argued: Maldives [MDV GOV] -> -
Washington has not commented, but a retired admiral said that the base, from which bombers flew to Afghanistan and Iraq, would be "very hard to replace and very easy to rent".
> ASSAULT/aerial flew: bombers [USA MIL] -> Afghanistan [AFG GOV] + Iraq [IRQ GOV] ; status historical ; at Afghanistan and Iraq
Mauritius has repeatedly promised that the Americans could stay.
> AGREE promised: Mauritius [MUS GOV] -> Americans [USA GOV]
Its government would seek the suspension of Britain from the Indian Ocean tuna commission if talks were refused, officials said.
> THREATEN/expel would seek the suspension: government [MUS GOV] -> Britain [GBR GOV]
Coconut crabs, which can live for sixty years, are the largest residents of the atolls.
Tuna landings fell last year for the third time running.
