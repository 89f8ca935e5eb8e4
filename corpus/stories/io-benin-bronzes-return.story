split: train
published: 2022-12-21
title: Hamburg museum hands back looted bronzes as Abuja asks for more
genre: international organisations
---
> RETREAT/return hands back: Hamburg museum [DEU EDU] -> -
> COERCE/seize looted: - -> Abuja [NGA GOV] ; status historical
> REQUEST/yield asks for more: Abuja [NGA GOV] -> Hamburg museum [DEU EDU]
ABUJA, Dec 21 (AfroPress) — Twenty brass heads and plaques that British marines carried off from the palace of Benin in 1897 came home on Tuesday in the hold of a German government plane.
> RETREAT/return came home: German government [DEU GOV] -> - ; on Tuesday
> COERCE/seize carried off: British marines [GBR MIL] -> palace of Benin [NGA GOV] ; status historical ; at palace of Benin ; on 1897
Germany's culture commissioner, who handed a bell-sized head of a queen mother to Nigeria's information minister, called the theft of the objects a wound and asked forgiveness for the long silence about it.
> RETREAT/return handed: Germany's culture commissioner [DEU GOV] -> Nigeria's information minister [NGA GOV]
> COERCE/seize theft: - -> Nigeria = Nigeria [NGA GOV] ; status historical
> CONCEDE asked forgiveness: Germany's culture commissioner [DEU GOV] -> -
The minister thanked Berlin and, in the same breath, called on the British Museum to follow its example.
> SUPPORT thanked: minister [NGA GOV] -> Berlin [DEU GOV]
> REQUEST/yield called: minister [NGA GOV] -> British Museum [GBR EDU]
London has so far refused, pointing to an act of 1963 that forbids the museum to part with what it owns.
> REJECT/yield refused: London [GBR GOV] -> -
Under an agreement signed in July the ownership of some 1,100 pieces passes to Nigeria, though a third of them may stay in German showcases on loan for ten years.
> SUPPORT signed: - -> Nigeria [NGA GOV] ; status historical ; on July
> RETREAT/return passes: German [DEU GOV] -> Nigeria [NGA GOV]
The heads were cast from manillas, the horseshoe-shaped ingots that Portuguese traders paid for pepper and slaves.
They weigh about as much as a bicycle.
Some bear the marks of the fire in which the rest of the palace was lost.
Scholars date the oldest of them to the sixteenth century.

Where they will be shown is still being argued over.
The royal court in Benin City wants them in a museum beside the palace, and has accused the state governor of planning to keep them in a building run by his friends.
> REQUEST/yield wants: royal court in Benin City [NGA ELI] -> -
> ACCUSE/allege accused: royal court in Benin City [NGA ELI] -> state governor [NGA GOV]
A group of artists plans to picket the British High Commission on Thursday.
> PROTEST/demo picket: group of artists [NGA CVL] -> British High Commission [GBR GOV] ; status future ; at British High Commission ; on Thursday
Rain fell through the ceremony, drumming on the tin roof so loudly that the speeches could barely be heard.
Archaeologists from Benin City and the British Museum are digging side by side on the palace mound all the same.
> COOPERATE digging: Archaeologists from Benin City [NGA EDU] + British Museum [GBR EDU] -> - ; at palace mound
UNESCO, which brokered similar returns to Turkey and Tanzania, sent a message of congratulation.
> CONSULT/third-party brokered: UNESCO [IGO IGO] -> Turkey [TUR GOV] + Tanzania [TZA GOV] ; status historical
> RETREAT/return returns: - -> Turkey [TUR GOV] + Tanzania [TZA GOV] ; status historical
> SUPPORT message of congratulation: UNESCO [IGO IGO] -> -
