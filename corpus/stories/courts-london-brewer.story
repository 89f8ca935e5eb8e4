split: dev
published: 2018-12-11
title: London judge clears way for Indian brewer's extradition
genre: courts
---
> AGREE clears way: London judge [GBR JUD] -> Indian brewer [IND BUS]
LONDON (Thames Wire) - A British judge ruled on Monday that a fugitive Indian brewery tycoon should be sent home to answer charges of fraud, dismissing his contention that a cell in a Mumbai prison would be unfit for a diabetic.
> AGREE ruled: A British judge [GBR JUD] -> a fugitive Indian brewery tycoon [IND BUS] ; on Monday
> ACCUSE/allege charges: - -> a fugitive Indian brewery tycoon [IND BUS]
> REJECT dismissing: A British judge [GBR JUD] -> his = Indian brewery tycoon [IND BUS] ; on Monday
Prakash Shetty, whose sponsorship of a cricket team and taste for pink Bentleys once made him a fixture of the gossip pages, left India in March 2016 with nearly $900 million owed to a consortium of state banks.
The decision now passes to the home secretary, who has two months in which to order the surrender or block it.
> COOPERATE surrender: the home secretary [GBR GOV] -> - ; status hypothetical
> REJECT/assist block: the home secretary [GBR GOV] -> - ; status hypothetical
"Deterrence has been served today," said a jubilant official of India's Central Bureau of Investigation, who had flown in with a suitcase of loan documents.
> SUPPORT jubilant: official of India's Central Bureau of Investigation [IND COP] -> -

Mr Shetty, who contends that he offered in July to repay the principal in full and was turned down, will be free on bail until an appeal is heard.
> AGREE offered: he = Prakash Shetty [IND BUS] -> - ; by Mr Shetty ; on July
> REJECT/yield turned down: - -> he = Prakash Shetty [IND BUS] ; by Mr Shetty
> RETREAT/release free on bail: - -> Mr Shetty [IND BUS]
> REQUEST/yield appeal: Mr Shetty [IND BUS] -> - ; status future
Judge Eleanor Fosse found "no sign whatsoever" that the case against him had been trumped up by Delhi for political ends.
> ACCUSE/allege trumped up: Delhi [IND GOV] -> him = Prakash Shetty [IND BUS] ; status negated ; by Judge Eleanor Fosse
His barrister had told the court that the prosecution was a shambles cooked up to win votes before a general election.
> ACCUSE/disapprove shambles: His barrister [GBR CVL] -> -
India and Britain signed an extradition treaty in 1992, and until this week just one person had been returned under it, a murder suspect who went willingly.
> SUPPORT signed: India [IND GOV] + Britain [GBR GOV] -> - ; status historical ; on 1992
> COOPERATE returned: - -> a murder suspect [IND CRM] ; status historical
Requests for three other businessmen are pending, the foreign ministry in Delhi said.
> REQUEST/assist Requests: the foreign ministry in Delhi [IND GOV] -> -
British police arrested one of them, a diamond dealer's nephew, at a Metro Bank branch in the spring, and he is being held at Wandsworth.
> COERCE/arrest arrested: British police [GBR COP] -> one of them = a diamond dealer's nephew [IND BUS] ; at a Metro Bank branch ; on the spring
> COERCE/arrest held: - -> he = diamond dealer's nephew [IND BUS] ; at Wandsworth
The opposition in Delhi was quick to claim credit for having raised the matter in parliament eleven times.
A London hearing in the case of the diamond dealer's nephew is to open in May.
> ACCUSE/allege hearing: - -> the diamond dealer's nephew [IND BUS] ; status future ; at London ; on May
Shares in the brewery, now controlled by a Dutch rival, rose 2 percent in Mumbai before giving up their gains.
The judge was shown a video of the cell, which has a western lavatory, a television and, according to the prison service, "ample natural light".
The cricket team, which he sold in 2015, has yet to win a title.
Mr Shetty's vintage car collection went under the hammer in California last year for less than its reserve.
