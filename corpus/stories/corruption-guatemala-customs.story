split: test
published: 2015-09-03
title: Guatemala president's immunity lifted; travel ban follows within hours
genre: corruption
---
> SANCTION/discontinue lifted: - -> Guatemala president [GTM GOV]
> COERCE/restrict travel ban: - -> Guatemala president [GTM GOV]
GUATEMALA CITY — Lawmakers in Guatemala voted without dissent on Tuesday to strip the president of the immunity that had shielded him from prosecution in a customs racket, and a judge forbade him the same evening to leave the country.
> SANCTION/discontinue strip: Lawmakers in Guatemala [GTM LEG] -> the president [GTM GOV] ; on Tuesday
> COERCE/restrict forbade: a judge [GTM JUD] -> him = president [GTM GOV] ; on the same evening
> ACCUSE/allege prosecution: - -> him = president [GTM GOV] ; status hypothetical
The 132-0 vote set off firecrackers in the main square, where strangers embraced under a banner that read "We found out what we are for".
Never before has a sitting head of state lost that protection in the Central American republic.
According to investigators, importers paid bribes to a network known as La Línea, or the Line, after the telephone number that it used, in return for having their duties cut by two-fifths.
Wiretaps on 89,000 calls led detectives first to the vice-president's private secretary and then, in the words of one prosecutor, "up the stairs".
The vice-president, who stepped down in May, was sent to a women's prison last week to await trial.
> RETREAT/resign stepped down: The vice-president [GTM GOV] -> - ; on May
> COERCE/arrest sent: - -> The vice-president [GTM ELI] ; at a women's prison ; on last week
> ACCUSE/allege trial: - -> The vice-president [GTM ELI] ; status future

The president, a former general, maintains that he never took a cent and vowed on Sunday night to "face the law with my head high" rather than run.
> REJECT maintains: The president [GTM GOV] -> -
Six cabinet ministers had already jumped ship, and the main business federation, long his staunchest ally, now wants him gone.
> RETREAT/resign jumped ship: Six cabinet ministers [GTM GOV] -> -
> REQUEST/yield wants him gone: the main business federation [GTM BUS] -> him = president [GTM GOV]
Farmers' leaders called off a blockade of the Pan-American highway at Los Encuentros once the tally was known, letting through trucks that had waited since dawn.
> CONCEDE called off: Farmers' leaders [GTM LAB] -> -
> RETREAT/access letting through: Farmers' leaders [GTM LAB] -> trucks [GTM BUS] ; at Los Encuentros
The inquiry was led jointly by the attorney general and a United Nations commission set up in 2007 to help local prosecutors dismantle clandestine groups left over from the civil war.
> ACCUSE/investigate inquiry: the attorney general [GTM JUD] + a United Nations commission [IGO IGO] -> -
> COOPERATE led jointly: the attorney general [GTM JUD] + a United Nations commission [IGO IGO] -> -
> AID help: a United Nations commission [IGO IGO] -> local prosecutors [GTM JUD]
Washington, which pays a third of the commission's budget, had made further money for a regional development plan conditional on the renewal of its mandate.
> AID pays: Washington [USA GOV] -> the commission [IGO IGO]
> REQUEST/change conditional: Washington [USA GOV] -> - ; status historical
General elections will go ahead on Sunday with 14 names on the presidential ballot, one of them a comedian who leads in the capital's barber shops.
Guatemala's tax take, at less than 11 percent of output, is among the lowest in the Americas.
Cameramen who had chased the general's motorcade through a red light were fined for it.
> SANCTION/convict fined: - -> Cameramen [GTM JRN]
Coffee growers, hurt by leaf rust, have had other worries this year.
