split: train
published: 2020-06-16
title: Nile states to try again on dam as Cairo hints at Council
genre: diplomacy
---
> AGREE try again: Nile states [UNK GOV] -> -
> THREATEN hints: Cairo [EGY GOV] -> -
CAIRO - Ministers from Egypt, Ethiopia and Sudan will hold another video conference on Wednesday about the giant dam that Ethiopia means to begin filling next month, after a session on Monday ended, according to one participant, "with every comma in dispute".
> AGREE hold: Ministers from Egypt [EGY GOV] + Ethiopia [ETH GOV] + Sudan [SDN GOV] -> - ; on Wednesday
> CONSULT/multilateral session: Ministers from Egypt [EGY GOV] + Ethiopia [ETH GOV] + Sudan [SDN GOV] -> - ; on Monday
Cairo might refer the matter to the Security Council if no settlement is reached this week, the Egyptian foreign minister, Sherif Naguib, told an American television network.
> THREATEN might refer: Cairo [EGY GOV] -> -
Egypt has not threatened to use force, and he repeated that it would not be the first to speak of it.
> THREATEN/violence threatened: Egypt [EGY GOV] -> - ; status negated
> CONCEDE would not be the first: it = Egypt [EGY GOV] -> -
The Ethiopian deputy chief of staff told a newspaper last week that his country would defend the dam with its last soldier and that Egyptians knew how many had died on their visits.
> THREATEN/violence would defend: country = Ethiopia [ETH GOV] -> Egyptians [EGY GOV] ; by Ethiopian deputy chief of staff

The wall across the Blue Nile is 145 metres high and two-thirds as wide as Manhattan is long.
It will double Ethiopia's supply of electricity, which reaches fewer than half of its people, and hold more water than flows past it in a year.
The quarrel is over what happens in a drought.
Egypt wants a binding promise that a fixed volume will be released in dry years; Ethiopia insists on guidelines that can be changed and rejects any mention of arbitration.
> REQUEST/yield wants: Egypt [EGY GOV] -> -
> REQUEST/yield insists: Ethiopia [ETH GOV] -> -
> REJECT rejects: Ethiopia [ETH GOV] -> -
Washington and the World Bank helped to draft a text in February, which Egypt initialled and from whose signing the Ethiopians stayed away, complaining of pressure.
> CONSULT/third-party helped to draft: Washington [USA GOV] + World Bank [IGO IGO] -> - ; on February
> SUPPORT initialled: Egypt [EGY GOV] -> -
> REJECT/meet stayed away: Ethiopians [ETH GOV] -> -
> ACCUSE/disapprove complaining: Ethiopians [ETH GOV] -> -
> REQUEST pressure: - -> Ethiopians [ETH GOV] ; by Ethiopians
The United States may withhold some of its aid to Addis Ababa, two officials in Washington said, though no decision has been taken.
> SANCTION/discontinue withhold: United States [USA GOV] -> Addis Ababa [ETH GOV] ; status hypothetical ; by two officials in Washington
South Africa, which chairs the African Union, has offered to step in and is expected to invite the three leaders to a virtual summit within ten days.
> AGREE offered: South Africa [ZAF GOV] -> -
> REQUEST/meet invite: South Africa [ZAF GOV] -> three leaders [UNK GOV] ; status future ; on within ten days
Sudan, lying in between, stands to gain cheap power and regular floods, but its irrigation ministry said on Tuesday that its own dams would be in danger unless data were exchanged daily.
> REQUEST unless data were exchanged: irrigation ministry [SDN GOV] -> -
"The river brought us up as brothers, and a brother tells you when he is going to turn off the tap," said Osama Bakheit, who keeps bees near Roseires.
Rains on the Ethiopian plateau are forecast to be above average.
The reservoir would be about the size of Greater London.
