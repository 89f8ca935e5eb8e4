split: train
published: 2012-09-25
title: Somali reporters bury third colleague in a week
genre: rights
---
MOGADISHU, Sept 24 -- They carried Hassan Warsame to the cemetery on a bier borrowed from the mosque, with his press card round his neck, and because it was the third such procession in eight days the grave-digger did not need to be told where.
The 34-year-old editor was drinking coffee in a café opposite the national theatre last Thursday when two men walked in and blew themselves up, killing 14 people.
> ASSAULT/suicide-attack blew themselves up: two men [SOM UAF] -> 14 people [SOM CVL] ; at a café opposite the national theatre ; on last Thursday
> ASSAULT/suicide-attack killing: two men [SOM UAF] -> 14 people [SOM CVL] ; at a café opposite the national theatre ; on last Thursday
The café had been opened by a Somali who came home from London when the Islamist insurgents were driven out of the capital in August 2011.
> ASSAULT driven out: - -> the Islamist insurgents [SOM REB] ; status historical ; at the capital ; on August 2011
Al Shabaab said that it had been behind the bombing, but disclaimed a separate murder on Friday, that of a radio comedian who was shot on his doorstep.
> ASSAULT/suicide-attack bombing: it = Al Shabaab [SOM REB] -> - ; by Al Shabaab
> REJECT disclaimed: Al Shabaab [SOM REB] -> -
> ASSAULT/targeted murder: Al Shabaab [SOM REB] -> a radio comedian [SOM JRN] ; status negated ; by Al Shabaab ; on Friday
> ASSAULT/firearms shot: - -> a radio comedian [SOM JRN] ; at his doorstep ; on Friday
"There are people in suits who also do not like jokes," said a colleague, who would give no name.
> ACCUSE/allege do not like jokes: a colleague [SOM JRN] -> people in suits [SOM ELI]

Fifteen journalists have been killed in Somalia since January, the worst toll in its history, and not one case has reached a courtroom.
> ASSAULT killed: - -> Fifteen journalists [SOM JRN] ; at Somalia ; on January
The new president, a former lecturer in whose hotel a bomber struck two days after he was elected, has promised the national union of journalists that he will set up a task force, and met its leaders on Sunday.
> ASSAULT/suicide-attack struck: a bomber [SOM UAF] -> president [SOM GOV] ; at hotel ; on two days after he was elected
> AGREE promised: The new president [SOM GOV] -> the national union of journalists [SOM LAB]
> CONSULT met: The new president [SOM GOV] -> its leaders [SOM LAB] ; on Sunday
The union, in turn, urged him to disarm the bodyguards of certain members of parliament.
> REQUEST/change urged: The union [SOM LAB] -> him = president [SOM GOV]
African Union troops, who hold the city with the help of American money and drones, expect to march on the port of Kismayu within weeks, their spokesman said, and Kenyan jets have been pounding its airport since the weekend.
> ASSAULT march on: African Union troops [IGO MIL] -> Kismayu [SOM REB] ; status future ; by their spokesman ; at the port of Kismayu ; on within weeks
> ASSAULT/aerial pounding: Kenyan jets [KEN MIL] -> its airport [SOM REB] ; at its airport ; on the weekend
> AID help: American [USA GOV] -> African Union troops [IGO MIL]
A television presenter who took a bullet in the hip in 2009 was flown to Nairobi for surgery paid for by a committee in New York.
> ASSAULT/firearms took a bullet: - -> A television presenter [SOM JRN] ; status historical ; on 2009
> AID paid for: a committee in New York [USA NGO] -> A television presenter [SOM JRN] ; at Nairobi
Six stations went silent for an hour on Saturday, playing only the sound of a heartbeat.
> PROTEST went silent: Six stations [SOM JRN] -> - ; on an hour on Saturday
Diaspora money has put up glass-fronted banks along the Maka al-Mukarama road, and there is talk of a sushi restaurant.
Property prices by the beach have doubled since spring.
American drones killed two commanders of the insurgency on the Afgoye road in January and June.
> ASSAULT/drone killed: American drones [USA MIL] -> two commanders of the insurgency [SOM REB] ; at the Afgoye road ; on January and June
On Fridays hundreds of families bathe in the sea at Lido, the women fully clothed, under the eyes of policemen who are paid when the donors remember.
The theatre itself was reopened in March after twenty years with a concert of patriotic songs.
Mr Warsame is survived by a wife and five daughters, the eldest of whom has said that she wishes to be a reporter.
