split: train
published: 2020-09-22
title: Scientists crack mystery of Botswana's dead elephants
genre: near-miss
---
GABORONE, Sept 21 — More than 330 elephants that collapsed around the water holes of the Okavango delta this year, some of them in mid-stride, were killed by a poison that bacteria make in warm and stagnant pools, government scientists announced on Monday.
Tests in laboratories on three continents had ruled out the suspects one by one: anthrax, poachers, pesticide, a rodent virus.
The tusks had not been touched.
"Our latest tests have detected neurotoxins in the blood," the chief veterinary officer of the wildlife department, Onalethata Moremi, told journalists, adding that many questions remained.
Why only elephants fell victim, and why the vultures that attacked the carcasses flew away in good health, nobody can yet explain.
The deaths stopped when the pans dried up at the end of June.
Botswana is home to a third of Africa's elephants, some 130,000 animals, and villagers who share the bush with them complain of being prisoners in their own huts after dark.
> ACCUSE/disapprove complain: villagers [BWA CVL] -> -
The president lifted a ban on hunting last year, to the fury of campaigners in London, some of whom accused his officials in July of covering up a massacre.
> CONCEDE lifted: president [BWA GOV] -> - ; status historical ; on last year
> ACCUSE/disapprove fury: campaigners in London [GBR NGO] -> president [BWA GOV] ; status historical
> ACCUSE/allege accused: some of whom = campaigners in London [GBR NGO] -> his officials [BWA GOV] ; status historical ; on July
He will send soldiers to watch the pools when the rains come, and Namibia may lend aircraft.
> MOBILIZE/troops send: He = president of Botswana [BWA GOV] -> - ; status future ; at pools
> AID lend: Namibia [NAM GOV] -> - ; status hypothetical
Across the border in Zimbabwe about twenty-five elephants died in August, probably of something else.
Cyanobacteria flourish as the climate warms, and blooms have struck cattle from Finland to Texas.
They are among the oldest living things on the planet.
Microscopists call the culprit beautiful.
No tourist cancelled, since there were none; the pandemic had closed the lodges in March.
A calf that survived has been named Covid by the rangers, who feed it from a bucket.
