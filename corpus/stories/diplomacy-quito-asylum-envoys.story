split: train
published: 2024-04-08
title: Latin nations rally to Mexico after Ecuador storms embassy
genre: diplomacy
---
> SUPPORT rally: Latin nations [UNK GOV] -> Mexico [MEX GOV]
> COERCE/seize storms: Ecuador [ECU GOV] -> embassy [MEX GOV]
QUITO - Ecuador stood increasingly alone on Sunday after police scaled the wall of the Mexican embassy with ladders and dragged out a former vice-president to whom Mexico had granted asylum hours earlier.
> COERCE/seize scaled the wall: police [ECU COP] -> Mexican embassy [MEX GOV] ; at Mexican embassy
> COERCE/arrest dragged out: police [ECU COP] -> former vice-president [ECU ELI] ; at Mexican embassy
> AID granted asylum: Mexico [MEX GOV] -> former vice-president [ECU ELI]
Mexico broke off relations the same night, and its eighteen diplomats, one of whom had been wrestled to the asphalt, flew home on a commercial airliner with their cats.
> SANCTION broke off: Mexico [MEX GOV] -> - ; on same night
> ASSAULT/beat wrestled to the asphalt: - -> one of whom [MEX GOV]
> RETREAT/withdraw flew home: eighteen diplomats [MEX GOV] -> -
Nicaragua followed suit, and Brazil, Argentina, Peru and Colombia, whose governments agree about little else, deplored the raid as a violation of the Vienna Convention.
> SANCTION followed suit: Nicaragua [NIC GOV] -> -
> ACCUSE/disapprove deplored: Brazil [BRA GOV] + Argentina [ARG GOV] + Peru [PER GOV] + Colombia [COL GOV] -> -
The embassy, a brick villa, stands in a street of dentists.
Rain had made the ladders slippery.

The convention, which dates from 1961, makes an embassy inviolable without exceptions.
Ecuador's government contends that the asylum was itself unlawful, because the man had been convicted of taking bribes, and that he might have escaped.
> ACCUSE/allege contends: Ecuador's government [ECU GOV] -> -
> SANCTION/convict convicted: - -> man [ECU ELI] ; status historical
"No criminal shall be taken for a victim of politics," the foreign minister, Susana Merizalde, said, adding that she would gladly explain the matter to her colleagues.
> REJECT No criminal shall be taken: foreign minister = Susana Merizalde [ECU GOV] -> -
None has taken up the offer.
The prisoner has begun a hunger strike in a Guayaquil jail and was found in a coma on Monday, a prison report said.
> PROTEST/hunger hunger strike: prisoner = former vice-president [ECU ELI] -> - ; by prison report ; at Guayaquil jail
His lawyers deny that he tried to kill himself, and say that he was kicked and had two fingers broken during the arrest.
> REJECT deny: lawyers [ECU CVL] -> -
> ASSAULT/beat kicked: - -> he#2 = former vice-president [ECU ELI] ; by lawyers
> ASSAULT/beat fingers broken: - -> he#2 = former vice-president [ECU ELI] ; by lawyers
> COERCE/arrest arrest: - -> he#2 = former vice-president [ECU ELI] ; by lawyers

Mexico intends to take Ecuador to the World Court this week and will ask for its suspension from the United Nations until it apologises.
> ACCUSE take: Mexico [MEX GOV] -> Ecuador [ECU GOV] ; status future ; on this week
> REQUEST ask: Mexico [MEX GOV] -> - ; status future
> CONCEDE apologises: it = Ecuador [ECU GOV] -> - ; status hypothetical
Honduras has summoned the region's leaders to an urgent online meeting on Tuesday.
> AGREE meeting: Honduras [HND GOV] -> region's leaders [UNK GOV] ; on Tuesday
A trade agreement between the two countries, held up since 2022 by shrimps, is now dead.
The Organization of American States is expected to condemn the incursion on Wednesday by an overwhelming vote.
> ACCUSE/disapprove condemn: Organization of American States [IGO IGO] -> - ; status future ; on Wednesday
Ecuadoreans will vote on April 21 in a referendum on crime, which has multiplied the murder rate sixfold in five years.
The wall has been repainted.
