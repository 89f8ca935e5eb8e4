split: train
published: 2015-11-02
title: Chinese tankers reach Nepal as blockade bites
genre: aid
---
> AID reach: Chinese tankers [CHN GOV] -> Nepal [NPL GOV]
> COERCE/restrict blockade: - -> Nepal [NPL GOV]
KATHMANDU, Nov 2 - A dozen tankers carrying petrol from Tibet rolled into Nepal at the weekend over a road still scarred by April's earthquake, ending a monopoly that India has enjoyed for four decades and earning Beijing the thanks of a government that accuses Delhi of strangling it.
> AID carrying: dozen tankers [CHN GOV] -> Nepal [NPL GOV] ; on weekend
> SUPPORT thanks: government [NPL GOV] -> Beijing [CHN GOV]
> ACCUSE/allege accuses: government [NPL GOV] -> Delhi [IND GOV]
> COERCE/restrict strangling: Delhi [IND GOV] -> it = Nepalese government [NPL GOV] ; by government
China has donated 1.3 million litres, enough to keep the country's motors running for about a day.
> AID donated: China [CHN GOV] -> country = Nepal [NPL GOV]
Officials of the two state oil companies meeting in Beijing expect to sign a contract for a third of Nepal's needs by the end of the year.
> CONSULT meeting: Officials of the two state oil companies [UNK BUS] -> - ; at Beijing
> AGREE sign: Officials of the two state oil companies [UNK BUS] -> - ; on by the end of the year

Since September 23, protesters from the Madhesi minority have sat on the bridge at Birgunj, through which two-thirds of the fuel used to come, to demand changes to a constitution that they say robs them of seats.
> PROTEST/obstruct sat: protesters from the Madhesi minority [NPL CVL] -> - ; at bridge at Birgunj ; on Since September 23
> REQUEST/change demand: protesters from the Madhesi minority [NPL CVL] -> -
Trucks have stopped at other crossings too, where there is nobody sitting, and drivers tell of Indian customs men who turn over the same papers for days.
> COERCE/restrict turn over: Indian customs men [IND GOV] -> drivers [NPL CVL] ; by drivers ; at other crossings
India, which has expressed dismay at the constitution, denies imposing a blockade and says that its hauliers are afraid of the unrest.
> ACCUSE/disapprove dismay: India [IND GOV] -> -
> REJECT denies: India [IND GOV] -> -
> COERCE/restrict blockade: India [IND GOV] -> - ; status negated ; by India
More than forty people, ten of them policemen, were killed in the plains before the charter was adopted.
> ASSAULT killed: - -> More than forty people [NPL UNK] ; at plains
On Monday, police cleared the bridge with batons before dawn, and the protesters were back by lunchtime; one young man, an Indian citizen, was shot in the head.
> ASSAULT/crowd-control cleared: police [NPL COP] -> protesters [NPL CVL] ; at bridge ; on Monday
> PROTEST/obstruct back: protesters [NPL CVL] -> - ; on lunchtime
> ASSAULT/firearms shot: police [NPL COP] -> one young man [IND CVL]
Birgunj, on the plain, is hotter than Kathmandu by ten degrees and more.

In Kathmandu, restaurants cook on logs, ambulances are rationed to five litres and weddings have been brought forward to beat the dark.
Hospitals could run out of saline within a fortnight.
"In April the ground shook and the whole world sent blankets, and now the shops are empty and the world sends advice," said Dr Sushila Maharjan of Bir hospital.
> AID sent blankets: whole world [UNK GOV] -> - ; status historical ; by Dr Sushila Maharjan of Bir hospital ; on April
The government has asked the United Nations to raise the matter with Delhi and may suspend the Indian television channels that it blames for inflaming opinion.
> REQUEST/assist asked: government [NPL GOV] -> United Nations [IGO IGO]
> COERCE/censor suspend: government [NPL GOV] -> Indian television channels [IND JRN] ; status hypothetical
> ACCUSE/disapprove blames: it = Nepalese government [NPL GOV] -> Indian television channels [IND JRN]
Madhesi leaders, who met three ministers on Sunday, will sit down with them again on Thursday.
> CONSULT met: Madhesi leaders [NPL OPP] -> three ministers [NPL GOV] ; on Sunday
> AGREE will sit down: Madhesi leaders [NPL OPP] -> them = three ministers [NPL GOV] ; on Thursday
Snow is expected to shut the Tibetan road by Christmas.
The festival of lights falls next week, and lamp oil is a luxury.
A hydropower engineer said that the country's rivers held enough energy to light Bihar, if only anyone had dammed them.
