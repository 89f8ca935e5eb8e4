split: train
published: 2021-11-12
title: Ethiopian jets strike depot as rebels edge toward highway
genre: war
---
> ASSAULT/aerial strike: Ethiopian jets [ETH MIL] -> depot [ETH REB]
> MOBILIZE/troops edge: rebels = Tigrayan forces [ETH REB] -> - ; at highway
ADDIS ABABA - Government warplanes bombed what officials described as a rebel fuel depot north of Mekele on Thursday while Tigrayan forces advanced on the road and rail link that carries nine-tenths of Ethiopia's imports from Djibouti.
> ASSAULT/aerial bombed: Government warplanes [ETH MIL] -> rebel fuel depot [ETH REB] ; at north of Mekele ; on Thursday
> MOBILIZE/troops advanced: Tigrayan forces [ETH REB] -> - ; at road and rail link
A doctor at the regional hospital said by a crackling line that the bombs had missed the depot and struck a brick works, where two night watchmen died.
> ASSAULT/aerial struck: bombs [ETH MIL] -> brick works [ETH BUS] ; by doctor at the regional hospital
> ASSAULT/aerial died: - -> two night watchmen [ETH CVL] ; by doctor at the regional hospital ; at brick works
The government's communications service did not answer calls.
There was no independent confirmation, since telephone lines to most of the region have been cut for a year.
> COERCE/censor cut: - -> most of the region [ETH CVL] ; on a year
Mekele lies at 2,000 metres and was the seat of an emperor.

In the federal capital, police went from house to house in search of Tigrayans, some of whom were taken away in buses; landlords have been ordered to register their tenants within two days.
> COERCE search: police [ETH COP] -> Tigrayans [ETH CVL] ; at capital
> COERCE/arrest taken away: police [ETH COP] -> some of whom = Tigrayans [ETH CVL] ; at capital
> REQUEST ordered: - -> landlords [ETH CVL]
Officials insisted that no one was being held because of ethnicity.
> REJECT insisted: Officials [ETH GOV] -> -
> COERCE/arrest held: - -> no one [ETH CVL] ; status negated ; by Officials
The state-appointed Human Rights Commission contradicted them, reporting that the detained included a woman who had given birth a week earlier.
> REJECT contradicted: Human Rights Commission [ETH GOV] -> them = Officials [ETH GOV]
> COERCE/arrest detained: - -> woman [ETH CVL] ; by Human Rights Commission

The war broke out in November 2020, after Tigrayan fighters overran army barracks, and has spread since June into Amhara and Afar.
> ASSAULT overran: Tigrayan fighters [ETH REB] -> army barracks [ETH MIL] ; status historical ; on November 2020
African Union mediator Babatunde Akerele, a former Nigerian general, flew to Mekele on Sunday and told the bloc's council the next day that both sides had agreed the quarrel was political.
> CONSULT/third-party flew: African Union mediator Babatunde Akerele [IGO IGO] -> - ; at Mekele ; on Sunday
> AGREE agreed: both sides [ETH UNK] -> - ; by African Union mediator Babatunde Akerele
He warned that the window for talks was short.
Were the highway to fall, a Western military attache said, the capital would be short of petrol within eight days.
> ASSAULT fall: - -> highway [ETH GOV] ; status hypothetical ; by Western military attache
Three embassies have told their citizens to go home on commercial flights while there are any, and Sudan has closed its crossing at Gallabat.
> REQUEST/change told: Three embassies [UNK GOV] -> citizens [UNK CVL]
> COERCE/restrict closed: Sudan [SDN GOV] -> - ; at crossing at Gallabat
At Bole airport, the departure hall was full of grandmothers.
Coffee exports, oddly, reached a record in October.
The price of a seat to Nairobi doubled in a week.
Kenya will send its foreign minister to Addis Ababa on Monday, and Washington is expected to repeat its call for a ceasefire before then.
> AGREE send: Kenya [KEN GOV] -> Addis Ababa [ETH GOV] ; at Addis Ababa ; on Monday
> REQUEST/yield call: Washington [USA GOV] -> - ; status future
