"""The label sets of every head, in the order of their columns; the exported manifest repeats them."""

from __future__ import annotations

TYPES = [
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
]
STATUSES = ["actual", "historical", "future", "hypothetical", "negated"]
_SHARED = "assist change yield meet"
MODES_OF = {
    "CONSULT": "visit third-party multilateral phone",
    "RETREAT": "withdraw release return disarm ceasefire access resign",
    "REQUEST": _SHARED,
    "ACCUSE": "disapprove investigate allege",
    "REJECT": _SHARED,
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone "
    "heavy-weapons crowd-control unconventional",
}
MODES = [f"{t}/{m}" for t, ms in MODES_OF.items() for m in ["-", *ms.split()]]
MENTIONS = [
    "person-name",
    "person-nominal",
    "organisation-name",
    "organisation-nominal",
    "place-name",
    "place-nominal",
    "person-pronoun",
    "other-pronoun",
]
SPANS = [*MENTIONS, "source", "cue", "content", "trigger", "argument"]
RELATIONS = ["actor", "recipient", "claimed_by", "place", "time", "cue-source", "cue-content", "coreference"]
ROLES = RELATIONS[:5]  # what a second look at an event finds
TAGS = [
    "ADJ",
    "ADP",
    "ADV",
    "AUX",
    "CCONJ",
    "DET",
    "INTJ",
    "NOUN",
    "NUM",
    "PART",
    "PRON",
    "PROPN",
    "PUNCT",
    "SCONJ",
    "SYM",
    "VERB",
    "X",
]
# PLV has no CONCEDE and RETREAT but one YIELD
PAIR_TYPES = ["YIELD" if t == "CONCEDE" else t for t in TYPES if t != "RETREAT"]
