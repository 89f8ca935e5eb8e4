split: dev
published: 2020-12-02
title: Belarus musician says guards beat him for tune hummed in courtyard
genre: rights
---
> ASSAULT/beat beat: guards [BLR COP] -> him = Belarus musician [BLR CVL] ; by Belarus musician
VILNIUS, Dec 2 - A Belarusian clarinettist who slipped across the border into Lithuania at the weekend described on Wednesday how jailers in Minsk had beaten him with truncheons until he could no longer close his hand, because he had hummed a banned song during exercise.
> ASSAULT/beat beaten: jailers in Minsk [BLR COP] -> him = Belarusian clarinettist [BLR CVL] ; by A Belarusian clarinettist ; at Minsk
Pavel Sokolovich, 31, had been arrested at one of the neighbourhood concerts that have sprung up in the city's courtyards since a disputed election in August, and served 15 days for what the charge sheet called unsanctioned assembly.
> COERCE/arrest arrested: - -> Pavel Sokolovich [BLR CVL] ; at one of the neighbourhood concerts
> COERCE/arrest served 15 days: - -> Pavel Sokolovich [BLR CVL]
> ACCUSE/allege charge sheet: - -> Pavel Sokolovich [BLR CVL]
"They put forty of us in a cell for eight, and every two hours someone poured bleach on the floor," he told a news conference, holding up a splinted thumb.
> ASSAULT/torture poured bleach: someone [BLR COP] -> us = prisoners [BLR CVL] ; by he
The penitentiary department in Minsk did not answer calls, and state television has dismissed similar accounts as theatre staged for foreign sponsors.
> REJECT dismissed: state television [BLR JRN] -> -
A spokeswoman for the Lithuanian foreign ministry said he had been given a humanitarian visa, one of 500 issued to Belarusians since the crackdown began.
> AID humanitarian visa: - -> he = Pavel Sokolovich [BLR CVL] ; by A spokeswoman for the Lithuanian foreign ministry
> COERCE crackdown: - -> Belarusians [BLR CVL]

More than 30,000 people have passed through police cells in four months, by the count of the rights group Vesna, whose own coordinator in Gomel was picked up on Monday.
> COERCE/arrest passed through police cells: - -> More than 30,000 people [BLR CVL] ; by the rights group Vesna ; on four months
> COERCE/arrest picked up: - -> coordinator in Gomel [BLR NGO] ; on Monday
European Union foreign ministers are to add 29 officials and a maker of military trucks to a list of people whose assets are frozen when they gather in Brussels on Monday.
> SANCTION add: European Union foreign ministers [IGO IGO] -> 29 officials [BLR GOV] + a maker of military trucks [BLR BUS] ; status future ; at Brussels ; on Monday
> AGREE gather: they = European Union foreign ministers [IGO IGO] -> - ; at Brussels ; on Monday
> SANCTION frozen: European Union foreign ministers [IGO IGO] -> people [BLR ELI]
Neither blacklisting nor the threat of it has so far shaken the leadership, which leans on loans from its eastern neighbour.
> THREATEN/restrict threat: - -> the leadership [BLR GOV]
> AID loans: its eastern neighbour = Russia [RUS GOV] -> the leadership [BLR GOV]
> SANCTION blacklisting: - -> the leadership [BLR GOV]
Sunday marches that once drew 100,000 have shrunk to scattered walks through the housing estates, because the security forces now seal off whole districts before noon.
> PROTEST/demo marches: 100,000 [BLR CVL] -> - ; status historical ; on Sunday
> COERCE/restrict seal off: the security forces [BLR COP] -> whole districts [BLR CVL]
Factories that were half idle for a week in August are working normally.
Dollars have grown scarce at the exchange booths, where the rouble has lost a fifth of its worth since January.
The opposition's exiled leader is to address the parliament in Vilnius on Friday and will ask Lithuania to train a hundred prosecutors.
> REQUEST/assist ask: The opposition's exiled leader [BLR OPP] -> Lithuania [LTU GOV] ; status future ; at Vilnius ; on Friday
The clarinettist's orchestra, founded in 1927, is rehearsing Tchaikovsky for the New Year with a substitute who used to play weddings.
A virus that has put half the brass section to bed has been a greater worry to its conductor than politics.
Lithuania has said that it will not send back anyone who asks for shelter.
> COERCE/deport send back: Lithuania [LTU GOV] -> anyone [BLR REF] ; status negated ; by Lithuania
Frost was forecast for the night, and in the yard where he was arrested someone had hung the old red-and-white flag from a frozen washing line.
> COERCE/arrest arrested: - -> he = Pavel Sokolovich [BLR CVL] ; at the yard
