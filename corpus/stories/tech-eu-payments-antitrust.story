split: train
published: 2019-03-21
title: Brussels fines ticketing platform, eyes curbs on search ads
genre: tech
---
> SANCTION/convict fines: Brussels [IGO IGO] -> ticketing platform [USA BUS]
> COERCE/restrict curbs: Brussels [IGO IGO] -> - ; status hypothetical
BRUSSELS — The European Commission imposed a penalty of 840 million euros on an American ticketing platform on Wednesday for tying up concert halls with exclusive contracts, its third such decision against a technology company since the summer.
> SANCTION/convict imposed a penalty: European Commission [IGO IGO] -> American ticketing platform [USA BUS] ; on Wednesday
The firm said that it would challenge the ruling in Luxembourg.
> REQUEST/yield challenge: firm = American ticketing platform [USA BUS] -> - ; status future ; at Luxembourg
Competition commissioner Ulrike Sandmeier told reporters that she was also looking into how search engines rank advertisements for flats, and that she would not hesitate to break up a company if lesser remedies failed.
> ACCUSE/investigate looking into: she = Ulrike Sandmeier [IGO IGO] -> search engines [UNK BUS]
> THREATEN/restrict would not hesitate to break up: she#2 = Ulrike Sandmeier [IGO IGO] -> company [UNK BUS]
In the crowded press room a telephone played a waltz.
Washington, which sees the cases as a tax on American success, has hinted that it may retaliate with duties on French wine and Italian cheese.
> ACCUSE/disapprove sees: which = Washington [USA GOV] -> -
> SANCTION retaliate: Washington [USA GOV] -> French [FRA BUS] + Italian [ITA BUS] ; status hypothetical
The head of the American chamber of commerce wrote to the 28 governments on Tuesday asking them to rein the commissioner in.
> REQUEST/change asking: head of the American chamber of commerce [USA BUS] -> them = 28 governments [UNK GOV] ; on Tuesday
Ireland, where the platform has its European seat, is reluctant to levy the sum.
The tribunal in Luxembourg may take five years, as it did over a chip maker fined in 2009 whose case was sent back to be heard afresh.
> SANCTION/convict fined: - -> chip maker [USA BUS] ; status historical ; on 2009

Promoters from Lisbon to Tallinn had complained to the Commission that clubs which sold a single concert through a rival were struck off the system the next day.
> ACCUSE/allege complained: Promoters from Lisbon to Tallinn [UNK BUS] -> -
One of them, an Estonian, handed over a recording of a salesman who told him he was dead.
France and Germany would like to go further, and are to put forward a joint plan in June for vetting takeovers by the largest platforms.
> AGREE joint plan: France [FRA GOV] + Germany [DEU GOV] -> - ; on June
Smaller states fear that rules written in Berlin will favour firms from Munich.
If the proposal is adopted, a purchase could be blocked even when the target has no sales.
> COERCE/restrict blocked: - -> target [UNK BUS] ; status hypothetical
Farmers, uninvited, will block the Rue de la Loi on Friday over something else.
> PROTEST/obstruct block: Farmers [UNK CVL] -> - ; status future ; at Rue de la Loi ; on Friday
Britain will by then have left the Union, or not.
The spring sunshine had filled the café terraces of the Place Jourdan, where fries are eaten from paper cones.
