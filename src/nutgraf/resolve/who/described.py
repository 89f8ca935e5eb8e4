"""The personal name, titles, sector, number and gender that the words of a mention say.

Comes in: a `Phrase` whose words and head are found, and the look-ups.  Goes out: the same phrase, filled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nutgraf.resolve.who import lexicon
from nutgraf.resolve.who.phrase import Phrase
from nutgraf.resolve.who.words import ARTICLES, DEFINITE, PARTICLES, STOPS, Word

if TYPE_CHECKING:
    from nutgraf.resolve.who.reading import Reading

SHORT = 3  # words: "the North Koreans"
PLURAL = lexicon.words("plural")
FORMER = lexicon.words("former")
ARMED, INSURGENT = lexicon.words("armed"), lexicon.words("insurgent")
MEMBER_STATES = lexicon.words("member_states")
ALIGNED = tuple(sorted(lexicon.words("aligned")))


def read_names(phrase: Phrase, reading: Reading) -> None:
    """Split a person's mention into title words and the name itreading."""
    if phrase.mention.kind != "person":
        return
    titles = lexicon.titles()
    words = phrase.words
    # The name is the run of capitals about the head, particles and initials included.
    start = end = phrase.head = _bearer(words, phrase.head, reading)
    if not words[start].capital:
        phrase.titles = tuple(word.low for word in words[: phrase.head + 1])
        return
    while end + 1 < len(words) and words[end + 1].capital and words[end + 1].start - words[end].end <= 2:
        if words[end].possessive:
            break
        end += 1
    while start > 0:
        before = words[start - 1]
        joined = words[start].start - before.end <= 2 and not before.possessive
        if not joined or not (before.capital or before.low in PARTICLES):
            break
        start -= 1
    run = [*words[start : end + 1]]
    lead = [*words[:start]]
    while run:
        body = _body(run, reading)
        lead, run = [*lead, *run[:body]], run[body:]
        low = run[0].low
        if (
            low in titles
            or low in DEFINITE
            or low in STOPS
            or low.startswith(("ex-", "vice-"))
            or (len(run) > 1 and (reading.country(run[0].text) or (reading.country(f"{run[0].text} {run[1].text}"))))
            or (len(run) > 2 and any(word.low in titles for word in run[1:-1]))
            or (len(run) > 2 and _role(run[0].text, reading) and low not in lexicon.given_names())
        ):
            lead.append(run.pop(0))
        else:
            break
    plain_noun = len(run) == 1 and run[0].low.endswith("s") and _group_noun(run[0].text, reading)
    ends_in_title = plain_noun or (bool(run) and run[-1].low in titles and run[0].low not in lexicon.given_names())
    if phrase.mention.form == "nominal" or ends_in_title:
        lead, run = [*words[: phrase.head + 1]], []
    phrase.names = tuple(word.text for word in run)
    phrase.titles = tuple(word.low for word in lead)
    if phrase.names and not phrase.entity and len(phrase.names) < len(words):
        phrase.entity = reading.find(" ".join(phrase.names))
    if phrase.entity and phrase.entity.kind != "person":
        phrase.entity = None
    if not phrase.names and phrase.titles and phrase.country and not phrase.entity:
        phrase.entity = reading.knowledge.office(phrase.country, " ".join(phrase.titles), reading.on)


def _bearer(words: tuple[Word, ...], head: int, reading: Reading) -> int:
    """The head, or in "Secretary of State Ana Silva" the first word of the name that follows the office."""
    if words[head].low not in lexicon.titles() or head + 1 >= len(words) or words[head + 1].low != "of":
        return head
    for at in range(head + 3, len(words) - 1):
        if all(word.capital or word.low in PARTICLES for word in words[at:]):
            known = reading.find(" ".join(word.text for word in words[at:]))
            if words[at].low in lexicon.given_names() or (known and known.kind == "person"):
                return at
    return head


def _body(run: list[Word], reading: Reading) -> int:
    """Words that name a body before a person's name and are no part of it: two in "United Nations Nikki Haley"."""
    for size in range(len(run) - 1, 1, -1):
        found = reading.find(" ".join(word.text for word in run[:size]))
        if found:
            return size if found.kind != "person" else 0
    return 0


def _role(word: str, reading: Reading) -> bool:
    """ "Nurse" in "Nurse Ana Silva": a role of one person."""
    role = reading.sector(word)
    return role is not None and role[2]


def _group_noun(word: str, reading: Reading) -> bool:
    """ "Teachers", "MPs" at the start of a sentence: people of a role, and nobody's surname."""
    role = reading.sector(word)
    return role is not None and role[1] == "group" and not reading.knowledge.surname(word)


def read_sector(phrase: Phrase, reading: Reading) -> None:
    if phrase.entity and phrase.state:
        phrase.sector, phrase.sector_why = ("GOV", "state"), f"“{phrase.core}” stands for the state"
        return
    if phrase.sector:
        return
    said = phrase.core
    first = int(phrase.words[0].low in ARTICLES and len(phrase.words) > 1)
    if phrase.words[first].start in reading.places and phrase.head == len(phrase.words) - 1:
        aligned = phrase.words[first].low.endswith(ALIGNED)
        alone = not aligned and not phrase.text.islower() and not reading.sector(said)
        if alone and phrase.mention.kind != "person" and len(phrase.words) - first <= 3:
            phrase.sector, phrase.sector_why = ("GOV", "state"), f"the place “{said}” acts: its authorities"
            return
    if phrase.mention.kind == "person" and phrase.names:
        name = " ".join(phrase.names)
        said = phrase.text.replace(name, "").strip(" ,") if name != phrase.core else ""
    found = reading.sector(said) if said else None
    if phrase.mention.kind != "person" and (not found or found[0] == "CVL"):
        found = _people(phrase, reading) or found
    if not found:
        return
    sector = found[0]
    if sector == "GOV" and phrase.noun in ARMED:
        sector = "MIL"
    elif sector == "GOV" and phrase.noun in INSURGENT and phrase.mention.kind != "person":
        sector = "REB"
    elif sector in ("IGO", "MIL") and phrase.country == "IGO" and phrase.noun in MEMBER_STATES:
        sector = "GOV"
    lows = {word.low for word in phrase.words[: phrase.head]} | set(phrase.titles)
    if sector == "GOV" and (lows & FORMER or phrase.noun.startswith("ex-") or any(w[:3] == "ex-" for w in lows)):
        sector = "ELI"
    elif sector == "MIL" and any(low.endswith(ALIGNED) for low in lows):
        sector = "REB"
    phrase.sector, phrase.sector_why = (sector, found[1]), f"“{said}”"


def _people(phrase: Phrase, reading: Reading) -> tuple[str, str, bool] | None:
    """ "The Russians" are a government to a newspaper, "thousands of Russians" are people."""
    head = phrase.words[phrase.head]
    people = reading.country(head.text) if head.capital else None
    counted = phrase.indefinite or phrase.noun.endswith(("s", "ese", "ish", "ch"))
    if people is None or not (people[1] == "demonym" or (people[1] == "adjective" and counted)):
        return None
    acts = people[1] == "demonym" and phrase.words[0].low == "the" and len(phrase.words) <= SHORT
    return ("GOV" if acts else "CVL"), "group", False


def read_number(phrase: Phrase) -> None:
    noun, titles = phrase.noun, lexicon.titles()
    head = lexicon.heads().get(noun)
    if phrase.mention.kind == "person" and phrase.names:
        phrase.number = "one"
    elif noun in PLURAL or (noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and not phrase.named):
        phrase.number = "many"
    else:
        phrase.number = "one"
    if phrase.mention.kind != "person":
        return
    for title in phrase.titles:
        if titles.get(title):
            phrase.gender = titles[title]
    if head and head.gender:
        phrase.gender = head.gender
    if not phrase.gender and phrase.names:
        phrase.gender = lexicon.given_names().get(phrase.names[0].lower(), "")
    if not phrase.gender and phrase.entity:
        phrase.gender = lexicon.given_names().get(phrase.entity.name.split()[0].lower(), "")
