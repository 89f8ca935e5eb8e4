split: train
published: 2013-05-02
title: Cheap wine and long memories on the road to Gori
genre: opinion
---
GORI, Georgia — The lorry that left Giorgi Kapanadze's yard last week with nine thousand bottles of Saperavi was bound for Moscow, a city to which he had vowed never to sell again.
> COOPERATE bound: Giorgi Kapanadze [GEO BUS] -> Moscow [RUS GOV]
> REJECT vowed: he = Giorgi Kapanadze [GEO BUS] -> Moscow [RUS GOV] ; status historical
Memory is a poor accountant.
In March 2006 Russia's chief health inspector banned Georgian wine and mineral water, having discovered in them impurities that no one else could find, and nine-tenths of an industry vanished in a season.
> SANCTION/discontinue banned: Russia's chief health inspector [RUS GOV] -> Georgian [GEO BUS] ; status historical ; on March 2006
Two years later Russian tanks parked among the vines, after Georgia's then president tried to retake South Ossetia by night with rockets.
> ASSAULT parked among the vines: Russian [RUS MIL] -> - ; status historical ; on Two years later
> ASSAULT/heavy-weapons tried to retake: Georgia's then president [GEO GOV] -> South Ossetia [GEO REB] ; status historical ; at South Ossetia
Kapanadze's brother-in-law, a sergeant, was among those who did not come back from Tskhinvali.
Now the inspector's men have toured the cellars of Kakheti in white coats, found thirty-six firms worthy and, by lifting the ban, done more for the coalition in Tbilisi than any manifesto could.
> ACCUSE/investigate toured: inspector's men [RUS GOV] -> cellars of Kakheti [GEO BUS] ; at cellars of Kakheti
> CONCEDE lifting: inspector's men [RUS GOV] -> thirty-six firms [GEO BUS]
I am told that I should be pleased.

The prime minister, a billionaire who made his money in Moscow, promised voters last autumn that he would thaw the relationship without giving up an acre, and his envoy has met a Russian deputy foreign minister twice in Prague.
> AGREE promised: prime minister [GEO GOV] -> voters [GEO CVL] ; status historical ; on last autumn
> CONSULT met: his envoy [GEO GOV] -> Russian deputy foreign minister [RUS GOV] ; at Prague
Nothing obliges anyone to be ungrateful; but the soldiers whom Russia has garrisoned half an hour's walk from this table have not withdrawn by a single step, and this spring they began to put up fences.
> RETREAT/withdraw withdrawn: soldiers [RUS MIL] -> - ; status negated
> COERCE/restrict put up fences: they = Russian soldiers [RUS MIL] -> - ; on this spring
An old woman in Khurvaleti woke to find her plum trees in another jurisdiction.
What the Kremlin opens with a stamp it can close with a stamp, as Moldovans, Poles and Latvians who sell it apples, meat and sprats could explain, and I expect it will do so again when Tbilisi signs its association agreement with Brussels this November.
> SANCTION/discontinue close: it = Kremlin [RUS GOV] -> - ; status hypothetical
> SANCTION/discontinue do so: it#3 = Kremlin [RUS GOV] -> Tbilisi [GEO GOV] ; status future
> AGREE signs: Tbilisi [GEO GOV] -> Brussels [IGO IGO] ; on this November
In the lean years growers learnt to please drinkers in Warsaw, Almaty and Shanghai, who are harder to satisfy and slower to take offence.
If the government wishes to spend something on wine, let it spend it there.
Kapanadze heard me out and refilled my glass.
He has two children at university, a loan at eighteen per cent and, in a shed behind the house, eleven thousand bottles more.
