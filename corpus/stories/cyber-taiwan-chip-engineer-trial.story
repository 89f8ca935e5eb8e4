split: train
published: 2018-10-05
title: Prosecutors in Taiwan seek ten years for engineer in chip secrets case
genre: cyber
---
> REQUEST/change seek: Prosecutors in Taiwan [TWN JUD] -> engineer [TWN CVL]
HSINCHU, Taiwan — Prosecutors in Taiwan's technology capital indicted a 38-year-old engineer on Thursday on charges of photographing the recipes for a memory chip and carrying them to a state-backed factory in the Chinese city of Jinjiang.
> ACCUSE/allege indicted: Prosecutors in Taiwan's technology capital [TWN JUD] -> 38-year-old engineer [TWN CVL] ; at Taiwan's technology capital ; on Thursday
> COERCE photographing: 38-year-old engineer [TWN CVL] -> - ; by Prosecutors in Taiwan's technology capital
Two of his former colleagues, who turned themselves in, will be tried with him in January and may be spared prison.
> RETREAT turned themselves in: who = former colleagues of the engineer [TWN CVL] -> -
> ACCUSE/investigate tried: - -> Two of his former colleagues [TWN CVL] + him = 38-year-old engineer [TWN CVL] ; status future ; on January
> COERCE/arrest spared prison: - -> Two of his former colleagues [TWN CVL] ; status hypothetical
Investigators found 931 files on a disk hidden in a tin of oolong.
His lawyer says that he took his own notes to a better job and that the company wants to make an example of him.

The affair has grown in importance far beyond the sum involved, as Washington prepares to stop American firms from selling equipment to the factory.
> SANCTION/discontinue stop: Washington [USA GOV] -> factory [CHN BUS] ; status future
American officials have complained for years that Beijing steals what it cannot buy, an allegation that China's commerce ministry described this week as paranoid.
> ACCUSE/allege complained: American officials [USA GOV] -> Beijing [CHN GOV]
> COERCE steals: Beijing [CHN GOV] -> - ; by American officials
> REJECT described: China's commerce ministry [CHN GOV] -> American officials [USA GOV]
China makes a fifth of the semiconductors that it uses.
More than a thousand Taiwanese engineers are thought to have crossed the strait since 2015, lured by salaries three times as high, eight free trips home a year and a subsidised flat.
In May the legislature in Taipei rejected a bill that would have obliged them to report such journeys, but the premier means to bring it back if November's local elections go his way.
> REJECT/change rejected: legislature in Taipei [TWN LEG] -> - ; status historical ; on May
> COERCE/restrict obliged: legislature in Taipei [TWN LEG] -> them = Taiwanese engineers [TWN CVL] ; status negated
Relations across the water have been sour since voters turned out a party friendly to Beijing in 2016; Chinese bombers circled the island eleven times last year.
> MOBILIZE/weapons circled: Chinese bombers [CHN MIL] -> island = Taiwan [TWN GOV] ; status historical ; on last year
The transport minister, who let a Chinese firm bid for cameras at the airport, resigned in August.
> RETREAT/resign resigned: transport minister [TWN GOV] -> - ; status historical ; on August
Taiwan will test a longer-range missile off Jiupeng next week, and Chinese state media have reacted with fake pictures of panic in Taipei.
> MOBILIZE/weapons test: Taiwan [TWN MIL] -> - ; status future ; at Jiupeng ; on next week
> COERCE/misinformation fake pictures: Chinese state media [CHN JRN] -> Taipei [TWN GOV]
"I teach two hundred students, and I no longer ask where they will work," said Professor Lo Mei-hsuan of the university across the road from the plant.
A guilty verdict could encourage others to come forward, she thinks.
Chip stocks barely moved.
