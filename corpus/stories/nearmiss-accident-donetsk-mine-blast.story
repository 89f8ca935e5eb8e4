split: train
published: 2007-11-20
title: Methane blast kills 88 in Ukrainian coal pit
genre: near-miss
---
DONETSK, Ukraine — An explosion of methane tore through a coal mine a kilometre under the city of Donetsk early on Sunday, killing 88 men in the worst accident of its kind since Ukraine became independent.
Twelve others were still missing on Monday evening, and fires burning in two galleries had beaten back the rescue teams three times.
The gas went off at three in the morning, when 457 people were below.
"It came like artillery, and then the dust, and then nothing," said Oleh Hrytsenko, 29, a roof-bolter, whose eyebrows were gone.
Wives stood at the gates in the snow while a woman with a loudspeaker read out names, the living first.
Ukraine's pits are among the most dangerous in the world because the coal lies deep, the machinery is old and pay depends on tonnage.
For every million tonnes brought up, three lives are lost.
This mine had been fined twice this year by the safety inspectorate, whose director said that he had wanted to close it and been overruled.
> SANCTION/convict fined: safety inspectorate [UKR GOV] -> - ; on this year
The prime minister flew in and promised the families of the victims 100,000 hryvnias each; the president, his rival, accused his cabinet of having done too little to reform the industry.
> AGREE promised: prime minister [UKR GOV] -> families of the victims [UKR CVL]
> ACCUSE/disapprove accused: president [UKR GOV] -> his cabinet [UKR GOV]
Russia, Poland and Germany offered help, and a team of doctors from Rostov was expected on Tuesday.
> AGREE offered: Russia [RUS GOV] + Poland [POL GOV] + Germany [DEU GOV] -> -
> AGREE expected: team of doctors from Rostov [RUS MED] -> - ; on Tuesday
Prosecutors will question the managers once the fires are out.
> ACCUSE/investigate question: Prosecutors [UKR JUD] -> managers [UKR BUS] ; status future
No strike is planned, an official of the independent miners' union said, because nobody can afford one.
> PROTEST/strike strike: independent miners' union [UKR LAB] -> - ; status negated ; by official of the independent miners' union
The city's football club, whose players wear black and orange for coal and flame, observed a minute of silence before training.
Schools were to remain open.
Coal supplies about half of the country's electricity, and the price rose slightly in Rotterdam.
