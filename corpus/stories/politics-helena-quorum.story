split: train
published: 2005-04-14
title: Montana Democrats slip out side door to kill vote on coal tax
genre: politics
---
> REJECT/change kill: Montana Democrats [USA LEG] -> -
HELENA, Mont. — Nineteen Democratic senators left the Capitol through the boiler room on Wednesday and checked into a motel across the Idaho line, denying Republicans the quorum they needed to cut the state's tax on coal.
> REJECT/change denying: Nineteen Democratic senators [USA LEG] -> Republicans [USA LEG] ; on Wednesday
The sergeant-at-arms, a retired game warden named Hoyt Beamer, was dispatched with a stack of warrants and a full tank of gas, but he has no authority beyond the state line.
> REQUEST/yield dispatched: - -> The sergeant-at-arms [USA LEG]
Senate President Cal Vickery said any member who did not return by Friday noon would be docked $100 a day and could be stripped of a parking space.
> THREATEN/restrict would be docked: Senate President Cal Vickery [USA LEG] -> any member [USA LEG]
"These folks were elected to vote no, not to order room service," he said.
> ACCUSE/disapprove not to order room service: he = Cal Vickery [USA LEG] -> These folks = Democratic senators [USA LEG]
Reached by phone at the motel, where the marquee read WELCOME SENATORS KIDS EAT FREE, Minority Leader Jo Ann Two Bulls said her caucus would come home once the bill was sent back to committee.
> REQUEST/yield would come home once: Minority Leader Jo Ann Two Bulls [USA LEG] -> -

The measure would lower the severance tax to 10 percent from 15 percent on new mines, a change its sponsors contend would bring 900 jobs to the eastern plains.
Two coal companies have hinted that they will open pits in Wyoming instead if the cut fails.
> THREATEN hinted: Two coal companies [USA BUS] -> -
The Northern Cheyenne, whose reservation borders one proposed site, oppose the bill, while the neighboring Crow tribe has come out in favor.
> REJECT/change oppose: The Northern Cheyenne [USA CVL] -> -
> SUPPORT come out in favor: the neighboring Crow tribe [USA CVL] -> -
Gov. Dale Hutchins, a Democrat who has tried to stay out of the fray, spoke with both leaders by telephone on Wednesday night, an aide said, and has not decided whether he would sign the cut if it reached his desk.
> CONSULT/phone spoke: Gov. Dale Hutchins [USA GOV] -> both leaders [USA LEG] ; by an aide ; on Wednesday night
> SUPPORT sign: he = Dale Hutchins [USA GOV] -> - ; status hypothetical
Lawmakers have until April 23 to adopt a budget, and without a quorum the chamber cannot so much as approve its own minutes.
Quorum-busting has a long and undignified history in American statehouses; Abraham Lincoln once jumped out of a window in Illinois.
In the empty chamber on Wednesday afternoon, a class of fourth graders from Great Falls sat in the senators' chairs and voted, 22 to 3, for longer recess.
Coal prices have nearly doubled since 2003, lifted by demand from power plants in China.
The motel's manager said the senators were tidy and had asked for extra towels.
A grizzly bear was shot by a rancher near Choteau on Tuesday after it broke into a chicken coop.
Ms. Two Bulls has not accepted an invitation to debate Mr. Vickery on public radio Thursday, and her aides said she would not.
> REJECT/meet not accepted: Ms. Two Bulls [USA LEG] -> - ; on Thursday
