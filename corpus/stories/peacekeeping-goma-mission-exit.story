split: train
published: 2023-12-20
title: UN to pull 2,000 troops from Congo by April after protests
genre: peacekeeping
---
> CONCEDE pull: UN [IGO IGO] -> - ; at Congo ; on by April
> PROTEST protests: - -> UN [IGO IGO]
KINSHASA (Great Lakes Wire) - The United Nations will shut fourteen bases in South Kivu and send home 2,000 peacekeepers by the end of April, the head of the mission and Congo's foreign minister announced jointly on Tuesday, beginning a departure that crowds have demanded with stones.
> CONCEDE shut: United Nations [IGO IGO] -> - ; by head of the mission ; at South Kivu ; on by the end of April
> CONCEDE send: United Nations [IGO IGO] -> - ; by head of the mission ; at South Kivu ; on by the end of April
> REQUEST/yield demanded: crowds [COD CVL] -> United Nations [IGO IGO]
> ASSAULT/primitive stones: crowds [COD CVL] -> United Nations [IGO IGO]
The bases and their generators will be given to the Congolese police.
> AGREE given: - -> Congolese police [COD COP]
North Kivu and Ituri, where most of the killing is done, come later, and no date was named for either.

The mission has cost about a billion dollars a year for most of its life.
It has 13,500 soldiers, whose rules allow them to fight on the army's side, and a reputation for arriving in the morning.
In August soldiers of Congo's own Republican Guard opened fire in Goma on members of a sect who were about to march against the mission, and more than fifty died.
> ASSAULT/firearms opened fire: soldiers of Congo's own Republican Guard [COD MIL] -> members of a sect [COD REL] ; at Goma ; on August
> PROTEST/demo march: members of a sect [COD REL] -> mission [IGO MIL] ; status hypothetical ; on August
> ASSAULT/firearms died: - -> more than fifty [COD REL] ; on August
A colonel was condemned to death for it in October; executions have not been carried out in Congo since 2003.
> COERCE/arrest condemned to death: - -> colonel [COD MIL] ; on October
> ASSAULT executions: Congo [COD GOV] -> - ; status negated ; on since 2003
Four other soldiers will be tried next month.
> ACCUSE/investigate tried: - -> Four other soldiers [COD MIL] ; status future ; on next month

The foreign minister, Clementine Ilunga, spoke of a "dignified and orderly farewell" and denied that the date had anything to do with Wednesday's elections.
> REJECT denied: foreign minister = Clementine Ilunga [COD GOV] -> -
Her government has already shown the door to an East African force which, it complained, drank tea with the M23 rebels instead of fighting them.
> SANCTION/expel shown the door: government [COD GOV] -> East African force [IGO MIL]
> ACCUSE/disapprove complained: it = Congolese government [COD GOV] -> East African force [IGO MIL]
> ASSAULT fighting: East African force [IGO MIL] -> them = M23 rebels [COD REB] ; status negated ; by it
Soldiers from South Africa, Malawi and Tanzania are being flown in to take its place and will, if their mandate is to be believed, go on the offensive.
> AID flown in: South Africa [ZAF MIL] + Malawi [MWI MIL] + Tanzania [TZA MIL] -> -
> ASSAULT go on the offensive: Soldiers from South Africa, Malawi and Tanzania [UNK MIL] -> - ; status future
"They may be shot at before they have unpacked," said a retired Kenyan officer who served in the last lot.
> ASSAULT/firearms shot at: - -> They = African soldiers [UNK MIL] ; status hypothetical ; by retired Kenyan officer
More than 120 armed groups are at large in the east.
In Bukavu, a carpenter who has made desks for the mission since 2006 was measuring a coffin.
Cocoa beans from Beni fetched a record price in Kampala on Monday.
Kinshasa's ring road was jammed with campaign lorries.
