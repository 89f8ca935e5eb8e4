split: train
published: 2021-07-28
title: Delhi uproar over spyware list stalls parliament again
genre: tech
---
> PROTEST/obstruct stalls: - -> parliament [IND LEG]
NEW DELHI — Both houses of India's parliament were adjourned for a seventh day on Tuesday as opposition members tore up papers and shouted for a debate on allegations that the government spied on judges, reporters and its own ministers with software bought in Israel.
> PROTEST tore up papers: opposition members [IND OPP] -> - ; at India's parliament ; on Tuesday
> REQUEST/meet shouted: opposition members [IND OPP] -> government [IND GOV] ; on Tuesday
> COERCE spied: government [IND GOV] -> judges [IND JUD] + reporters [IND JRN] + its own ministers [IND GOV] ; by opposition members
The information minister told the upper house on its first sitting that the charge was a conspiracy to defame Indian democracy and that no unauthorised surveillance had taken place.
> REJECT told: information minister [IND GOV] -> -
A member from Kolkata snatched the statement from his hands and was suspended for the rest of the session.
> PROTEST snatched the statement: member from Kolkata [IND OPP] -> his = information minister of India [IND GOV]
> SANCTION/expel suspended: - -> member from Kolkata [IND OPP]
A leaked database of 50,000 telephone numbers, three hundred of them Indian, was examined by seventeen news organisations on four continents this month.
Presence on it does not prove that a handset was attacked.
Forensic work on ten Indian phones, however, showed traces of the program on seven.

West Bengal's chief minister, Sarbani Maitra, whose nephew's number is on the list, set up a commission of two retired judges on Monday and said she had covered the camera of her telephone with plaster.
> ACCUSE/investigate set up a commission: West Bengal's chief minister = Sarbani Maitra [IND GOV] -> -
A petition before the Supreme Court seeks an independent inquiry, and the bench will take it up next week.
> REQUEST/change seeks: petition [IND CVL] -> Supreme Court [IND JUD]
Should the judges order the ministry to answer on oath, it could invoke national security, lawyers say.
> REQUEST/change order: judges [IND JUD] -> ministry [IND GOV] ; status hypothetical ; by lawyers
> REJECT/yield invoke national security: it = ministry [IND GOV] -> judges [IND JUD] ; status hypothetical ; by lawyers
The Israeli maker says that it sells only to vetted governments, and that it will cut off any that misuse its product.
> THREATEN cut off: it#2 = Israeli maker [ISR BUS] -> any [UNK GOV]
France's president changed his telephone and rang his Israeli counterpart about it; Morocco, which was accused of having put him on the list, is suing two newspapers in Paris for libel.
> CONSULT/phone rang: France's president [FRA GOV] -> his Israeli counterpart [ISR GOV]
> ACCUSE/allege accused: - -> Morocco [MAR GOV]
> ACCUSE/allege suing: Morocco [MAR GOV] -> two newspapers in Paris [FRA JRN]
The opposition will boycott the president's tea party on Friday.
> PROTEST/boycott boycott: opposition [IND OPP] -> president [IND GOV] ; status future ; on Friday
No minister has resigned.
> RETREAT/resign resigned: No minister [IND GOV] -> - ; status negated
India does not have a law on the protection of personal data.
A bill drafted three years ago is with a committee whose term has been extended five times.
In the heat outside, street vendors sold green mangoes with chilli.
