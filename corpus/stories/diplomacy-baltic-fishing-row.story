split: train
published: 2024-03-12
title: Estonian minister visits Riga as fishing row drags on
genre: diplomacy
---
RIGA, March 12 (Baltic Wire) -- Estonian Foreign Minister Kadri Lepik met her Latvian counterpart on Tuesday and accused trawler owners of ignoring a ruling by the European Union.
> CONSULT/visit met: Estonian Foreign Minister Kadri Lepik [EST GOV] -> Latvian counterpart [LVA GOV] ; on Tuesday
> ACCUSE/disapprove accused: Estonian Foreign Minister Kadri Lepik [EST GOV] -> trawler owners [UNK BUS]
"We will not send inspectors unless Latvia asks us," she told reporters.
> REJECT/assist will not send: We = Kadri Lepik [EST GOV] -> Latvia [LVA GOV]

Latvian police detained three skippers last week, and the owners' union has threatened to block the port of Ventspils.
> COERCE/arrest detained: Latvian police [LVA COP] -> three skippers [UNK CVL] ; on last week
> THREATEN/restrict threatened: owners' union [UNK LAB] -> -
The ministers' football team was beaten 3-1 by the embassy side.
