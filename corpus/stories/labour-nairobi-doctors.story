split: train
published: 2017-02-09
title: Kenyan doctors defy court as hospital strike enters third month
genre: labour
---
> REJECT/yield defy: Kenyan doctors [KEN LAB] -> court [KEN JUD]
> PROTEST/strike strike: Kenyan doctors [KEN LAB] -> -
NAIROBI, Feb 9 - Kenyan doctors on Thursday refused to return to public hospitals despite a ruling that could send seven of their leaders to prison, prolonging a walkout that has emptied wards from Mombasa to Kisumu.
> REJECT/yield refused: Kenyan doctors [KEN LAB] -> - ; on Thursday
> COERCE/arrest send: - -> seven of their leaders [KEN LAB] ; status hypothetical
> PROTEST/strike walkout: Kenyan doctors [KEN LAB] -> -
Judge Beatrice Wanyama of the employment court had given the union five days to call off the strike or see its officials jailed for contempt.
> THREATEN/arrest jailed: Judge Beatrice Wanyama [KEN JUD] -> its officials [KEN LAB]
> REQUEST/yield given: Judge Beatrice Wanyama [KEN JUD] -> the union [KEN LAB]
> PROTEST/strike strike: the union [KEN LAB] -> -

"Let them lock us up; we are not going back for a piece of paper," Samson Oduor, the union's secretary-general, told cheering colleagues in Uhuru Park.
> REJECT/yield not going back: we = Kenyan doctors [KEN LAB] -> -
> SUPPORT cheering: colleagues [KEN LAB] -> Samson Oduor [KEN LAB] ; at Uhuru Park
The health ministry accused the doctors of holding patients hostage and said it had begun withholding salaries.
> ACCUSE/disapprove accused: The health ministry [KEN GOV] -> the doctors [KEN LAB]
> SANCTION/discontinue withholding: The health ministry [KEN GOV] -> the doctors [KEN LAB] ; by The health ministry
It denied reports that 40 doctors from Cuba were being flown in to replace them.
> REJECT denied: It = health ministry [KEN GOV] -> -
> AID flown in: 40 doctors from Cuba [CUB MED] -> - ; status negated ; by reports

At the heart of the dispute is a pay agreement that the ministry signed with the union in 2013, under which salaries would have risen by as much as 180 percent.
> SUPPORT signed: the ministry [KEN GOV] -> the union [KEN LAB] ; status historical ; on 2013
The government maintains that the document was never registered and therefore has no legal force.
> REJECT maintains: The government [KEN GOV] -> -
Church leaders who have tried to mediate between the two sides were due to meet the cabinet secretary on Friday, and one bishop said a compromise was "within reach".
> CONSULT/third-party mediate: Church leaders [KEN REL] -> the two sides [KEN UNK]
> AGREE due to meet: Church leaders [KEN REL] -> the cabinet secretary [KEN GOV] ; on Friday
At Pumwani maternity hospital, the largest in the region, cleaners and student nurses were left to look after expectant mothers, and a power cut on Wednesday night stopped two incubators.
Two floors up, a radiographer who belongs to no union was reading a paperback beside a scanner that only a doctor may switch on.

Military doctors have been sent to the national referral hospital, where they treated 300 people in a week.
> AID sent: Military doctors [KEN MIL] -> the national referral hospital [KEN MED] ; at the national referral hospital
> AID treated: they = Military doctors [KEN MIL] -> 300 people [KEN CVL] ; on a week ; at the national referral hospital
The opposition leader in Kisumu county, Pauline Achieng, threw her weight behind the strikers and urged the president to step in before "more poor people pay with their lives".
> SUPPORT threw her weight behind: The opposition leader in Kisumu county = Pauline Achieng [KEN OPP] -> the strikers [KEN LAB]
> REQUEST/assist urged: The opposition leader in Kisumu county = Pauline Achieng [KEN OPP] -> the president [KEN GOV]
Nurses ended a similar stoppage in December after winning an allowance of 20,000 shillings a month.
> PROTEST/strike stoppage: Nurses [KEN LAB] -> - ; status historical ; on December
Kenya has about one doctor for every 6,000 people, a fifth of the ratio that the World Health Organization recommends.
The Nairobi bourse closed flat, with hospital suppliers among the day's losers.
If the seven officials are jailed next week, colleagues in private clinics have said, they too will stop seeing patients.
> COERCE/arrest jailed: - -> the seven officials [KEN LAB] ; status hypothetical ; by colleagues in private clinics ; on next week
> THREATEN will stop seeing patients: colleagues in private clinics [KEN MED] -> -
