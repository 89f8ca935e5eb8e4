split: train
published: 2015-08-14
title: Azerbaijan hands critic eight and a half years as Europe frets
genre: rights
---
> COERCE/arrest hands: Azerbaijan [AZE GOV] -> critic [AZE NGO]
> ACCUSE/disapprove frets: Europe [IGO IGO] -> Azerbaijan [AZE GOV]
BAKU, Aug 13 - A court in Azerbaijan on Thursday imprisoned an elderly campaigner for eight and a half years and her husband, a historian with a weak heart, for seven, after a two-week trial on charges of tax evasion and illegal business that Western governments regard as a pretext.
> COERCE/arrest imprisoned: A court in Azerbaijan [AZE JUD] -> an elderly campaigner [AZE NGO] + her husband [AZE EDU] ; at Azerbaijan ; on Thursday
> ACCUSE/allege trial: A court in Azerbaijan [AZE JUD] -> an elderly campaigner [AZE NGO] + her husband [AZE EDU] ; on two-week
> ACCUSE/disapprove pretext: Western governments [UNK GOV] -> -
Gulnara Seyidova, who ran an institute that brought Azeri and Armenian writers together, was kept in a glass booth throughout and could not hear her lawyer, who was shouting.
> COOPERATE brought: an institute [AZE NGO] -> Azeri and Armenian writers [UNK CVL] ; status historical
"My body you may have; my conscience is not on the list of confiscated goods," she called out as the sentence was pronounced.
> REJECT/yield called out: she = Gulnara Seyidova [AZE NGO] -> -
Her husband lost consciousness twice during Wednesday's session and was revived with smelling salts.

Separate accusations of spying for Armenia, with which Azerbaijan is technically at war over the enclave of Nagorno-Karabakh, have yet to be heard and could add fifteen years.
The foreign ministry told Berlin, which had called the verdict a cause for grave concern, to put its own house in order.
> REJECT told: The foreign ministry [AZE GOV] -> Berlin [DEU GOV]
> ACCUSE/disapprove grave concern: Berlin [DEU GOV] -> -
Officials maintain that there are no political prisoners in Azerbaijan and that the judges are independent.
> COERCE/arrest political prisoners: Azerbaijan [AZE GOV] -> - ; status negated ; by Officials
The Organization for Security and Co-operation in Europe shut its Baku office in July at the government's behest, and a monitor from Amnesty International was put on the next plane when he landed to observe the European Games.
> REQUEST/yield behest: the government [AZE GOV] -> The Organization for Security and Co-operation in Europe [IGO IGO] ; on July
> RETREAT/withdraw shut: The Organization for Security and Co-operation in Europe [IGO IGO] -> - ; at Baku ; on July
> COERCE/deport put on the next plane: - -> a monitor from Amnesty International [NGO NGO]
The games, a sort of junior Olympics, cost at least a billion dollars, and a pop star sang "Imagine" at the opening.
A reporter who had traced the first family's holdings in a gold mine has been on hunger strike since Monday in the jail at Kurdakhani, her mother said, though the prison service insists that she is eating.
> ACCUSE/investigate traced: A reporter [AZE JRN] -> the first family [AZE ELI] ; status historical
> PROTEST/hunger hunger strike: A reporter [AZE JRN] -> - ; by her mother ; at the jail at Kurdakhani ; on Monday
> PROTEST/hunger eating: she = reporter [AZE JRN] -> - ; status negated ; by the prison service
If nothing changes by autumn, members of the United States Congress intend to propose a bill to bar senior Azeri officials from entering the country.
> COERCE/restrict bar: the United States Congress [USA LEG] -> senior Azeri officials [AZE GOV] ; status hypothetical ; at the country
Europe, which would like to buy Caspian gas rather than Russian, has so far done no more than express disquiet.
> ACCUSE/disapprove express disquiet: Europe [IGO IGO] -> -
A pipeline under construction through Georgia, Turkey, Greece and Albania is to deliver the first cubic metres in 2020.
The manat was devalued by a third in February when the price of oil collapsed.
On the seafront boulevard, workmen were laying the kerb for a motor race to be run through the old town next summer.
The couple met in 1974 in a library queue.
The court's air-conditioning had broken down on the first day and was mended on the last.
