split: train
published: 2018-03-02
title: Philippine news site back online after attack it blames on 'patriotic' hackers
genre: rights
---
> COERCE/cyber attack: 'patriotic' hackers [PHL UNK] -> Philippine news site [PHL JRN] ; by it
> ACCUSE/allege blames: it = Philippine news site [PHL JRN] -> 'patriotic' hackers [PHL UNK]
MANILA — The home page flickered back to life at 4:10 on Thursday afternoon, and in a newsroom strewn with pizza boxes somebody rang the brass bell that is normally reserved for scoops.
For 31 hours a flood of junk traffic, 200 times the usual volume, had kept readers from Talaarawan, a website that has made its name by counting the bodies in the government's war on drugs.
> COERCE/cyber flood of junk traffic: - -> Talaarawan [PHL JRN] ; on 31 hours
Its managing editor, Inday Robredo-Cruz, said that the assault had been directed from a server farm in Pampanga rented by a firm which also runs fan pages for the ruling party, and that her lawyers would file a complaint on Monday.
> COERCE/cyber assault: a firm [PHL BUS] -> Its = Talaarawan [PHL JRN] ; by Its managing editor
> ACCUSE/allege said: Its managing editor [PHL JRN] -> a firm [PHL BUS]
> ACCUSE/allege file a complaint: her lawyers [PHL CVL] -> - ; status future ; on Monday
The firm's telephone rang unanswered.
The presidential spokesman waved away the suggestion that the palace had anything to do with it, joking that his own email had been down as well.
> REJECT waved away: The presidential spokesman [PHL GOV] -> -

Seven hundred thousand people follow the site, whose staff of 42 has an average age of 26 and a weakness for bubble tea.
Since January the securities regulator has been trying to revoke its licence on the ground that a foundation in California, which bought depositary receipts in 2015, exercises foreign control.
> COERCE/censor revoke its licence: the securities regulator [PHL GOV] -> its = Talaarawan [PHL JRN] ; status hypothetical ; on January
If the court of appeals rejects the site's petition this month, as its own counsel half expects, the newsroom could be padlocked before Easter.
> REJECT/yield rejects: the court of appeals [PHL JUD] -> the site [PHL JRN] ; status hypothetical ; on this month
> COERCE/censor padlocked: - -> the newsroom [PHL JRN] ; status hypothetical ; on before Easter
Its palace correspondent, barred from the compound last week by a guard who said he was only following orders, has taken to covering briefings from a bench across the river, with binoculars.
> COERCE/censor barred: a guard [PHL COP] -> Its palace correspondent [PHL JRN] ; at the compound ; on last week
"They can lock the gate, but they cannot make the river any wider," she said.
Doctored videos that accuse reporters of taking narcotics money have been shared by accounts with no friends and no faces, in numbers that a researcher at the state university found "industrial".
> COERCE/misinformation Doctored videos: - -> reporters [PHL JRN]
> ACCUSE/allege accuse: - -> reporters [PHL JRN]
No one has been arrested over the messages, some of which wish death or worse on named journalists.
> COERCE/arrest arrested: - -> No one [PHL CVL] ; status negated
> THREATEN/violence wish death: - -> named journalists [PHL JRN]
Filipinos spend nearly four hours a day on social networks, more than anyone else on earth, partly because phone companies offer them free of charge.
The country fell six places in a league table of press freedom compiled in Paris.
Advertisers, the managing editor conceded, have begun to mislay her calls.
If the regulator has its way, the depositary receipts would have to be sold within sixty days.
At the noodle shop downstairs, where the Wi-Fi never faltered, the owner had sold out of everything but squid.
