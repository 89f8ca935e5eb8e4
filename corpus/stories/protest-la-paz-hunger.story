split: dev
published: 2008-09-02
title: Bolivian miners' widows end hunger strike after minister yields on pensions
genre: protest
---
> CONCEDE yields: minister [BOL GOV] -> Bolivian miners' widows [BOL CVL]
> PROTEST/hunger hunger strike: Bolivian miners' widows [BOL CVL] -> -
LA PAZ, Bolivia - Twenty-three widows of tin miners who had gone without food for sixteen days on the steps of a colonial church accepted cups of coca tea late on Monday and went home, after the labour minister agreed to pay pensions that the state had withheld since the pits were closed in 1985.
> PROTEST/hunger gone without food: Twenty-three widows of tin miners [BOL CVL] -> - ; at the steps of a colonial church ; on sixteen days
> CONCEDE agreed to pay: the labour minister [BOL GOV] -> Twenty-three widows of tin miners [BOL CVL] ; on Monday
> SANCTION/discontinue withheld: the state [BOL GOV] -> Twenty-three widows of tin miners [BOL CVL] ; status historical ; on since the pits were closed in 1985
Two of the women, both past 70, were carried to ambulances on doors because the stretchers had not arrived.
The eldest, Primitiva Huanca, has nine grandchildren and a certificate of attendance from the first day of the nationalised mines in 1952.
The minister, Wilfredo Choque, knelt before them to ask forgiveness for "so much waiting", an unusual gesture that drew applause from the crowd and sneers from the opposition press.
> CONCEDE ask forgiveness: The minister = Wilfredo Choque [BOL GOV] -> them = widows of tin miners [BOL CVL]
> SUPPORT applause: the crowd [BOL CVL] -> The minister = Wilfredo Choque [BOL GOV]
> ACCUSE/disapprove sneers: the opposition press [BOL JRN] -> The minister = Wilfredo Choque [BOL GOV]
Church mediators had shuttled between the presidential palace and the women for a week, twice coming close to an accord that foundered on the words "back pay".
> CONSULT/third-party shuttled: Church mediators [BOL REL] -> the presidential palace [BOL GOV] + the women = widows of tin miners [BOL CVL] ; on a week

The settlement, seen by this newspaper, provides for a monthly stipend of 410 bolivianos, free treatment at the miners' hospital in Oruro and a plaque.
It says nothing about the sons who worked underground as boys, and one of the women, Severina Quispe, warned that she would return with a blanket if the first payment failed to arrive by All Saints' Day.
> THREATEN warned: Severina Quispe [BOL CVL] -> -
> PROTEST/hunger return with a blanket: she = Severina Quispe [BOL CVL] -> - ; status hypothetical
The government, which is at loggerheads with five eastern provinces over the proceeds of natural gas, could ill afford another front.
> REJECT at loggerheads: The government [BOL GOV] -> five eastern provinces [BOL GOV]
In Santa Cruz the same evening, youths opposed to the president pelted the tax office with paint and bottles, and guards drove them off with tear gas.
> PROTEST/vandalize pelted: youths [BOL CVL] -> the tax office [BOL GOV] ; at Santa Cruz ; on the same evening
> ASSAULT/crowd-control drove them off with tear gas: guards [BOL COP] -> them = youths opposed to the president [BOL CVL] ; at Santa Cruz ; on the same evening
Tin prices collapsed in October 1985 when the international council that had propped them up ran out of money, and within a year three-quarters of the state's 30,000 miners were out of work.
Many took their families to the tropics of the Chapare to plant coca, or to the cold sprawl of El Alto, where they built houses out of mud brick and old rails.
Their husbands' lungs, the women say, killed them more slowly than the market killed the mines.
An earlier fast, in 1978, by four miners' wives spread to a thousand people and compelled the generals then in power to proclaim an amnesty.
> PROTEST/hunger fast: four miners' wives [BOL CVL] + a thousand people [BOL CVL] -> the generals then in power [BOL MIL] ; status historical ; on 1978
> CONCEDE proclaim an amnesty: the generals then in power [BOL MIL] -> - ; status historical
Snow fell on the altiplano overnight, closing the road to the Yungas.
