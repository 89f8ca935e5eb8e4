split: train
published: 2013-11-25
title: Oman says it carried letters between foes for a year
genre: diplomacy
---
> CONSULT/third-party carried: Oman [OMN GOV] -> foes = Iran and Saudi Arabia [UNK GOV] ; by Oman ; on for a year
MUSCAT: For twelve months, a retired Omani admiral shuttled between Riyadh and Tehran with sealed letters in a school satchel, the sultanate disclosed on Monday.
> CONSULT/third-party shuttled: retired Omani admiral [OMN GOV] -> Riyadh [SAU GOV] + Tehran [IRN GOV] ; by sultanate ; on twelve months
The disclosure, in a two-paragraph note from the royal court, surprised diplomats who had believed that the two rivals were no longer on speaking terms.
Iran confirmed the exchange within hours; the Saudi foreign ministry neither confirmed nor denied it.
> REJECT denied: Saudi foreign ministry [SAU GOV] -> - ; status negated

According to a European envoy briefed on the letters, the Iranians offered to restrain a Bahraini opposition group if the Saudis stopped financing a satellite channel that beams sermons into Khuzestan.
> AGREE offered: Iranians [IRN GOV] -> Saudis [SAU GOV] ; by European envoy
> AID financing: Saudis [SAU GOV] -> satellite channel [UNK JRN] ; by European envoy
Riyadh answered that it would discuss nothing until Tehran released three border guards seized in the northern Gulf in March.
> REJECT/meet would discuss nothing: Riyadh [SAU GOV] -> Tehran [IRN GOV]
> COERCE/arrest seized: - -> three border guards [SAU COP] ; at northern Gulf ; on March
The guards were freed in August, without announcement, and flown to Dammam on an Omani aircraft.
> RETREAT/release freed: - -> guards [SAU COP] ; on August
"Each side wanted to be able to say that it had given the other nothing," the envoy said.
Oman, whose population is smaller than that of Madrid, lies across the strait from Iran and shares a long desert frontier with Saudi Arabia.
Three Saudi dissidents in Iranian care will be put on an aeroplane to Beirut next week, the European envoy said.
> COERCE/deport put: - -> Three Saudi dissidents [SAU OPP] ; status future ; by European envoy ; at Beirut ; on next week

Relations between the two have been poor since 1987, when more than 400 people, most of them Iranian pilgrims, died in clashes with Saudi police in Mecca.
> ASSAULT clashes: more than 400 people [UNK CVL] -> Saudi police [SAU COP] ; status historical ; at Mecca ; on 1987
The admiral, who is 71 and breeds camels near Nizwa, could not be reached.
An adviser to the Iranian president praised what he called the sultan's "patience of a pearl diver" and said that a meeting of deputy ministers was possible before the spring.
> SUPPORT praised: adviser to the Iranian president [IRN GOV] -> sultan [OMN GOV]
> AGREE meeting: deputy ministers [UNK GOV] -> - ; status hypothetical ; by adviser to the Iranian president ; on before the spring
Hardline newspapers in Tehran attacked the contacts as a betrayal, and a Saudi columnist warned that any handshake would be "paid for by the Sunnis of Ahvaz".
> ACCUSE/disapprove attacked: Hardline newspapers in Tehran [IRN JRN] -> -
> ACCUSE/disapprove warned: Saudi columnist [SAU JRN] -> -
Brent crude fell 90 cents on the news before recovering.
A London bookmaker is offering four to one against a meeting of any kind, a spokesman said.
