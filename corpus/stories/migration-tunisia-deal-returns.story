split: dev
published: 2023-08-11
title: Italy may resume returns to Tunis under pact, minister says
genre: migration
---
> COERCE/deport returns: Italy [ITA GOV] -> - ; status hypothetical ; by minister ; at Tunis
ROME, Aug 11 (Mediterranean News Service) — Italy could start sending failed asylum seekers back to Tunisia by October if parliament ratifies an agreement initialled last month, an interior ministry undersecretary said on Friday, a step that lawyers promised to fight in every court from Agrigento to Strasbourg.
> COERCE/deport sending: Italy [ITA GOV] -> failed asylum seekers [UNK REF] ; status hypothetical ; by interior ministry undersecretary ; on October
> SUPPORT ratifies: parliament [ITA LEG] -> - ; status hypothetical ; by interior ministry undersecretary
> AGREE initialled: Italy [ITA GOV] + Tunisia [TUN GOV] -> - ; status historical ; on last month
> THREATEN promised: lawyers [ITA CVL] -> Italy [ITA GOV]
Under the text, which runs to six pages, Tunis would receive 105 million euros for patrol boats, radars and fuel.
> AID receive: - -> Tunis [TUN GOV] ; status hypothetical
More than 90,000 people have landed on Italian shores since January, twice as many as in the same months of last year.
Lampedusa, an island of 20 square kilometres with beds for 400, held 3,000 on Thursday night.
Its mayor, Ruggero Bonanno, said he had nothing against the newcomers and a good deal against Rome.
> ACCUSE/disapprove good deal against: Its mayor [ITA GOV] -> Rome [ITA GOV]

The exodus from Sfax gathered pace in the spring, when President Kais Saied's warnings about "hordes" from south of the Sahara were followed by nights in which black tenants were dragged from their flats and beaten.
> ACCUSE/disapprove warnings: President Kais Saied [TUN GOV] -> hordes [UNK REF] ; status historical
> ASSAULT/beat beaten: - -> black tenants [UNK REF] ; status historical ; at Sfax
In July the national guard drove some 1,200 Africans into the desert on the Libyan and Algerian borders and left them there without water, aid agencies say, and at least 25 died.
> COERCE/deport drove: national guard [TUN COP] -> some 1,200 Africans [UNK REF] ; status historical ; by aid agencies ; at desert on the Libyan and Algerian borders ; on July
The interior ministry denies that anyone was abandoned.
> REJECT denies: interior ministry [TUN GOV] -> -
> COERCE/deport abandoned: interior ministry [TUN GOV] -> anyone [UNK REF] ; status negated ; by interior ministry
Libyan border guards, whose own treatment of migrants has been likened by United Nations investigators to slavery, posted a film of themselves giving bread to a group of survivors.
> ACCUSE/allege likened: United Nations investigators [IGO IGO] -> Libyan border guards [LBY COP]
> AID giving bread: Libyan border guards [LBY COP] -> group of survivors [UNK REF]
An overloaded iron boat costs the smugglers a third of what a wooden one does and breaks its welds at the first swell.
Coastguards from the two countries trained together off Trapani in June, and the Italian premier has been to Tunis three times since the spring.
> COOPERATE trained: Coastguards from the two countries [UNK COP] -> - ; status historical ; at Trapani ; on June
> CONSULT/visit been to Tunis: Italian premier [ITA GOV] -> Tunis [TUN GOV] ; at Tunis ; on spring
The Tunisian navy will take over the search zone south of Lampedusa from September.
> MOBILIZE take over: Tunisian navy [TUN MIL] -> - ; status future ; at search zone south of Lampedusa ; on September
Fishermen off Kerkennah speak of nets that come up heavy with something they do not care to name.
The European Commission is considering whether to widen the scheme to Egypt and Morocco.
> AGREE widen: European Commission [IGO IGO] -> Egypt [EGY GOV] + Morocco [MAR GOV] ; status hypothetical
Tunisia's central bank has enough hard currency to cover a hundred days of imports.
