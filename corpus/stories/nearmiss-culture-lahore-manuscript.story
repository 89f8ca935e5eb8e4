split: train
published: 2008-03-15
title: Scholar finds lost ghazals in a Lahore tailor's trunk
genre: near-miss
---
LAHORE, Pakistan — A bundle of verses by an eighteenth-century court poet, believed destroyed when invaders sacked his patron's library, has turned up in the trunk of a tailor in the old city, wrapped in a flour bag.
The forty-one ghazals in the hand of Mir Azad Dehlavi fill a gap that has tormented editors for two hundred years, said Professor Shaista Qureshi, who bought them for less than the price of a bicycle.
In them the poet is taken captive by a glance, tortured by absence and put to death at every sunrise.
He also complains of his landlord.
The tailor's great-grandfather is thought to have used the sheets as patterns for sleeves, and the marks of his chalk run across a lament that some had suspected of being a forgery.
A rival expert in Karachi has accused Qureshi of rushing into print, and she has accused him of not being able to read nastaliq.
Born in Delhi around 1722, Azad fled to Lucknow after Persian cavalry under Nadir Shah put thousands of Delhi's people to the sword in 1739.
> ASSAULT put thousands of Delhi's people to the sword: Persian cavalry under Nadir Shah [IRN MIL] -> thousands of Delhi's people [IND CVL] ; status historical ; at Delhi#2 ; on 1739
He was expelled from the court there for a satire on the cook.
Later poets robbed him shamelessly.
A facsimile is to be published in the autumn, and singers from both sides of the border have asked for copies.
The border itself may be a little easier to cross by then, if officials from India and Pakistan, who meet in Islamabad in May, agree to relax the rules on visas for pilgrims and scholars.
> AGREE meet: officials from India [IND GOV] + Pakistan [PAK GOV] -> - ; at Islamabad ; on May
> CONCEDE agree: officials from India [IND GOV] + Pakistan [PAK GOV] -> - ; status hypothetical
The tailor, Haji Rafiq, says he has no other trunks.
Two suicide bombs in four days have emptied the city's restaurants this week, and Qureshi's launch was attended by eleven people and a cat.
> ASSAULT/suicide-attack suicide bombs: - -> city's restaurants [PAK CVL] ; on four days
She recited for an hour.
The chalk marks, she has decided, will stay.
