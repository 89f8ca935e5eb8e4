split: train
published: 2016-12-10
title: France will not give up Kazakh banker, top court says
genre: courts
---
> REJECT/assist will not give up: France [FRA GOV] -> - ; by top court
LYON (Rhône Presse) — France's highest administrative court on Friday quashed an order for the extradition to Russia of a Kazakh financier wanted for the disappearance of six billion dollars, holding that Moscow had asked for him on behalf of his enemies at home.
> REJECT/assist quashed: France's highest administrative court [FRA JUD] -> Russia [RUS GOV] ; on Friday
> REQUEST/assist asked: Moscow [RUS GOV] -> - ; by France's highest administrative court
> ACCUSE/disapprove holding: France's highest administrative court [FRA JUD] -> Moscow [RUS GOV]
Talgat Mukanov, 53, walked out of Fleury-Mérogis prison the same evening, a paperback under his arm, and was driven off by his sons.
> RETREAT/release walked out: - -> Talgat Mukanov [KAZ BUS] ; at Fleury-Mérogis prison ; on the same evening
He was arrested in 2013 at a villa near Grasse after private detectives in the bank's pay followed his lawyer there from London, two cars and a moped in relay.
> COERCE/arrest arrested: - -> He = Talgat Mukanov [KAZ BUS] ; status historical ; at a villa near Grasse ; on 2013
> COERCE followed: private detectives [UNK BUS] -> his lawyer [GBR CVL] ; status historical
A minister in his twenties and a prisoner in his thirties, Mr Mukanov had gone on to found the party that gave the Kazakh authorities most trouble.
Astana, with which Paris has no extradition treaty, encouraged Russia and Ukraine, where the bank had branches, to apply in its stead.
> REQUEST/assist encouraged: Astana [KAZ GOV] -> Russia [RUS GOV] + Ukraine [UKR GOV]

"One does not lend out the police of the Republic," said his counsel, Maître Solange Aubry, who embraced a passing motorcyclist.
A prosecutor in Astana expressed regret, promised that the hunt would continue, and disclosed that Mr Mukanov would be tried in his absence in January.
> ACCUSE/disapprove expressed regret: A prosecutor in Astana [KAZ JUD] -> -
> ACCUSE/allege tried: - -> Mr Mukanov [KAZ BUS] ; status future ; by A prosecutor in Astana ; on January
The bank, since nationalised, obtained judgments for $4.9 billion against him in London, where a judge in 2012 also gave him 22 months for contempt, a sentence he eluded by taking a coach to Paris.
> SANCTION/convict judgments: - -> him = Talgat Mukanov [KAZ BUS] ; status historical ; at London
> COERCE/arrest gave him 22 months: a judge [GBR JUD] -> him = Talgat Mukanov [KAZ BUS] ; status historical ; on 2012
Human rights organisations, who had petitioned the prime minister not to sign the decree, hailed the decision as a rebuff to governments that abuse international arrest notices.
> REQUEST/change petitioned: Human rights organisations [NGO NGO] -> the prime minister [FRA GOV] ; status historical
> SUPPORT hailed: Human rights organisations [NGO NGO] -> -
> COERCE abuse: governments [UNK GOV] -> - ; by Human rights organisations
His wife and daughter were deported from Rome to Astana in 2013 by Italian police on a private jet, an affair that nearly cost an interior minister his post; they were allowed to return to Italy six months later and given asylum.
> COERCE/deport deported: Italian police [ITA COP] -> His wife and daughter [KAZ CVL] ; status historical ; at Rome to Astana ; on 2013
> RETREAT/return return: - -> they = wife and daughter of Talgat Mukanov [KAZ CVL] ; status historical ; at Italy ; on six months later
> AID given asylum: Italy [ITA GOV] -> they = wife and daughter of Talgat Mukanov [KAZ CVL] ; status historical
Whether he will be granted refuge in his turn is for another court, which has not set a date.
> AID granted refuge: another court [FRA JUD] -> he = Talgat Mukanov [KAZ BUS] ; status hypothetical
Kazakhstan celebrates next week the twenty-fifth anniversary of an independence that its rulers were among the last in the Soviet Union to want.
Mr Mukanov's party, banned in 2005, continues to exist in a flat in Brussels.
> COERCE/restrict banned: - -> Mr Mukanov's party [KAZ OPP] ; status historical ; on 2005
The country pumps 1.6 million barrels of oil a day, and its vast Kashagan field, years late and tens of billions over budget, came on stream in October.
French companies are building trams in Astana and a uranium mine in the steppe.
Fog delayed flights out of Lyon for most of the afternoon.
The paperback was a guide to mushrooms.
