split: test
published: 2014-12-04
title: Texas, 16 other states sue to halt president's immigration order
genre: courts
---
> ACCUSE/allege sue: Texas [USA GOV] + 16 other states [USA GOV] -> president [USA GOV]
AUSTIN, Texas — Seventeen states led by Texas went to federal court in Brownsville on Wednesday in a bid to stop the White House from shielding as many as 5 million illegal immigrants from deportation, an order that the incoming governor called a raid on the Constitution.
> ACCUSE/allege went to federal court: Seventeen states led by Texas [USA GOV] -> the White House [USA GOV] ; at Brownsville ; on Wednesday
> AID shielding: the White House [USA GOV] -> as many as 5 million illegal immigrants [UNK REF] ; status hypothetical
> COERCE/deport deportation: - -> as many as 5 million illegal immigrants [UNK REF] ; status hypothetical
> ACCUSE/disapprove called: the incoming governor [USA GOV] -> the White House [USA GOV]
The 75-page complaint asks for no money.
It contends that the president, having said more than twenty times that he lacked the power to act alone, did so anyway on Nov. 20 and saddled the states with the bill for driver's licenses, schoolrooms and emergency wards.
> ACCUSE/allege contends: - -> the president [USA GOV]
"I've sued this administration thirty times, and I have never filed one that I would rather not have had to," said Attorney General Ross Hadley, who moves into the governor's mansion in January.
> ACCUSE/allege sued: Attorney General Ross Hadley [USA JUD] -> this administration [USA GOV] ; status historical

A White House spokeswoman said the Supreme Court had long left it to the executive to decide whom to prosecute, and that the government would defend the policy vigorously.
> REJECT said: A White House spokeswoman [USA GOV] -> -
> REJECT defend: the government [USA GOV] -> - ; status future ; by A White House spokeswoman
Applications will not be taken before February, and a spokesman for the immigration service noted that not one permit has been issued.
Immigrant advocates in the Rio Grande Valley, who have booked a convention hall in McAllen to help families fill out forms, said they would go ahead unless a judge tells them otherwise.
> AGREE help: Immigrant advocates in the Rio Grande Valley [USA NGO] -> families [UNK REF] ; at McAllen
The case was assigned to Judge Virgil Stanton, who in an order last year scolded the Department of Homeland Security for completing "the criminal mission" of a smuggler by delivering a 10-year-old girl to her mother in Virginia.
> ACCUSE/disapprove scolded: Judge Virgil Stanton [USA JUD] -> the Department of Homeland Security [USA GOV] ; status historical ; on last year
> AID delivering: the Department of Homeland Security [USA GOV] -> a 10-year-old girl [UNK REF] ; status historical ; by Judge Virgil Stanton
If he grants an injunction, the Justice Department could seek emergency relief in New Orleans before the ink is dry.
> REJECT/change grants an injunction: he = Virgil Stanton [USA JUD] -> - ; status hypothetical
> REQUEST/change seek emergency relief: the Justice Department [USA GOV] -> - ; status hypothetical ; at New Orleans
In Washington, House conservatives want to use a spending bill to starve the program of cash, though their leaders, scarred by last year's shutdown, are not expected to let them.
> REQUEST/change want: House conservatives [USA LEG] -> -
> SANCTION/discontinue starve: House conservatives [USA LEG] -> - ; status hypothetical
Seven mayors of big cities, including Houston's, intend to file a brief on the administration's side.
> AGREE file a brief: Seven mayors of big cities [USA GOV] -> the administration [USA GOV]
Texas has 1.7 million residents without papers, more than any state but California, and they make up about 9 percent of its work force.
Polls show that Americans like the policy somewhat better than they like the way it was made.
Oil fell below $67 a barrel the same day, which worries the state's budget writers a good deal more than the border does.
The state plans to send 200 more troopers to the river in January, when the Legislature meets.
> MOBILIZE/police send 200 more troopers: The state [USA GOV] -> - ; status future ; at the river ; on January
Brownsville, on the southernmost tip of the state, is closer to Mexico City than to Dallas.
On the courthouse lawn a mariachi rehearsed for a wedding, unaware of the television trucks.
