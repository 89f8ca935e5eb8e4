split: train
published: 2022-09-02
title: Islamabad takes up Ankara's train of tents as waters linger
genre: aid
---
> AID train of tents: Ankara [TUR GOV] -> Islamabad [PAK GOV]
ISLAMABAD - A Turkish train carrying 8,400 tents, blankets and infant formula pulled into Quetta on Friday after nine days on the rails, the largest single gift so far to Pakistan since floods put a third of the country under water.
> AID carrying: Turkish [TUR GOV] -> Pakistan [PAK GOV] ; at Quetta ; on Friday
The monsoon has killed 1,265 people since June, the disaster authority said, and 33 million have lost crops, cattle or houses.
Chinese, Emirati and Uzbek transport planes have been landing at Karachi at the rate of one every two hours, and an American air bridge of the same kind will open on Thursday.
> AID landing: Chinese [CHN GOV] + Emirati [ARE GOV] + Uzbek transport planes [UZB GOV] -> - ; at Karachi
> AGREE will open: American [USA GOV] -> - ; on Thursday
India has not been asked to help and has not offered, although its prime minister said that he was saddened.
> REQUEST/assist asked: - -> India [IND GOV] ; status negated
> AGREE offered: India [IND GOV] -> - ; status negated
> SUPPORT saddened: prime minister [IND GOV] -> -
Finance Minister Asad Qureshi floated the idea of importing Indian onions and tomatoes, which was shot down within the day by his own cabinet colleagues.
> REJECT shot down: cabinet colleagues [PAK GOV] -> his = Asad Qureshi [PAK GOV]
Karachi's runway lies above the water by two metres.

Trade across the eastern border has been closed since August 2019, when Delhi revoked the autonomy of its part of Kashmir and Islamabad sent the Indian high commissioner home.
> COERCE/restrict revoked: Delhi [IND GOV] -> Kashmir [IND CVL] ; status historical ; at its part of Kashmir ; on August 2019
> SANCTION/expel sent: Islamabad [PAK GOV] -> Indian high commissioner [IND GOV] ; status historical ; on August 2019
"A man drowning in Sindh would take a tomato from the devil," a wholesaler in Lahore remarked.
In the north, army helicopters plucked eleven shepherds and a geologist from a moraine above Gilgit, where a bridge built with Chinese help in 1978 had been carried away.
> AID plucked: army helicopters [PAK MIL] -> eleven shepherds [PAK CVL] + geologist [PAK CVL] ; at moraine above Gilgit
> AID help: Chinese [CHN GOV] -> - ; status historical ; on 1978
The International Monetary Fund released $1.1 billion on Monday, part of a loan that had been held up for months over petrol subsidies.
> AID released: International Monetary Fund [IGO IGO] -> - ; on Monday
> SANCTION/discontinue held up: International Monetary Fund [IGO IGO] -> - ; status historical ; on for months
The United Nations appealed on Tuesday for another $160 million, and its secretary-general will visit the drowned provinces next week.
> REQUEST/assist appealed: United Nations [IGO IGO] -> - ; on Tuesday
> AGREE will visit: secretary-general [IGO IGO] -> drowned provinces [PAK GOV] ; at drowned provinces ; on next week
A faction of the Pakistani Taliban offered to stop its raids if the army stopped its own; the army has not replied.
> CONCEDE offered: faction of the Pakistani Taliban [PAK REB] -> army [PAK MIL]
> ASSAULT raids: its = faction of the Pakistani Taliban [PAK REB] -> -
> RETREAT/ceasefire stopped: army [PAK MIL] -> - ; status hypothetical
Villagers near Dadu cut a highway embankment to save their own fields and were driven off with batons by men from the next district.
> ASSAULT/primitive driven off: men from the next district [PAK CVL] -> Villagers [PAK CVL] ; at near Dadu
The former prime minister, whose rallies have not paused, was charged last month under an anti-terrorism act for threatening a judge; he must appear in court on September 12 and could be barred from office.
> ACCUSE/allege charged: - -> former prime minister [PAK OPP] ; on last month
> THREATEN threatening: former prime minister [PAK OPP] -> judge [PAK JUD]
> ACCUSE/investigate appear in court: - -> he = former prime minister [PAK OPP] ; status future ; on September 12
> COERCE/restrict barred from office: - -> he = former prime minister [PAK OPP] ; status hypothetical
More rain is forecast.
Pakistan's cricketers, who beat Hong Kong by 155 runs in Sharjah, wore the flood appeal's number on their sleeves.
Cotton, of which half is lost, is what Pakistan mostly sells abroad.
Dadu is known for its dates.
