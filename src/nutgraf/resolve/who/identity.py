"""Country, sector, kind, role and name of one chain, each with the reason for it.

Order of evidence: what the knowledge base (with the user's dictionary on top of it) knows at the date; the words of
any mention; somebody known inside the words ("Hamas leader"); the country words of the sentence; the dateline and the
countries of the story; else UNK.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from nutgraf.records import ActorKind
from nutgraf.resolve.who import lexicon
from nutgraf.resolve.who.chains import Chain
from nutgraf.resolve.who.context import Context
from nutgraf.resolve.who.described import INSURGENT, MEMBER_STATES
from nutgraf.resolve.who.known import EntityLike, KnowledgeLike
from nutgraf.resolve.who.phrase import Phrase
from nutgraf.resolve.who.words import ARTICLES

FORMER = lexicon.words("former")
SOMEBODY = lexicon.words("somebody")
WE = frozenset(("we", "us", "our", "ours", "ourselves"))
SUPRANATIONAL = frozenset(("IGO", "NGO", "MNC"))
ABROAD, MANY_STATES = lexicon.words("abroad"), lexicon.words("plural_states")
OFFICES = lexicon.words("offices")


class Identity(NamedTuple):
    name: str
    kind: ActorKind
    country: str
    sector: str
    role: str | None
    wikidata: str | None
    reason: str


def identify(chain: Chain, context: Context, knowledge: KnowledgeLike, on: str | None) -> Identity:
    """Decide every field of the chain's actor."""
    entity = chain.entity
    if entity is not None:
        sector, role = _tenure(chain, entity, knowledge, on)
        return Identity(
            entity.name, entity.kind, entity.country, sector, role, entity.wikidata, f"known: {entity.source}"
        )
    sector, sector_why, kind = _sector(chain)
    country, country_why = _country(chain, context)
    if country == "IGO" and sector == "CVL" and any(phrase.region for phrase in chain.phrases):
        country, country_why = "UNK", "people of many countries"
    if country == "IGO" and sector == "UNK":
        sector, sector_why = "IGO", "an international organisation"
    if sector == "IGO" and not any(phrase.country for phrase in chain.phrases):
        country, country_why = "IGO", "its sector"
    if sector in SUPRANATIONAL and country == "UNK":
        country, country_why = sector, "its sector"
    if sector == "UNK" and chain.person and not chain.names and chain.country is None:
        sector_why = "no word says it"
    role = _role(chain)
    owned = any(phrase.owner for phrase in chain.phrases)
    if role and chain.person and not owned and sector != "ELI" and country != "UNK":
        holder = knowledge.office(country, role, on)
        if holder and not chain.names:
            return Identity(
                holder.name, "person", holder.country, holder.sector, holder.role or role, holder.wikidata,
                f"{role} of {country}: {holder.source}",
            )  # fmt: skip
    return Identity(
        _name(chain), _kind(chain, kind), country, sector, role, None,
        f"country {country}: {country_why}; sector {sector}: {sector_why}",
    )  # fmt: skip


def _tenure(chain: Chain, entity: EntityLike, knowledge: KnowledgeLike, on: str | None) -> tuple[str, str | None]:
    """(sector, role): in or out of office, by the story's own title words before the table's dates.

    "former" makes an official of the political elite; a bare title ("President X") says that X is in office; and in
    a story without a date somebody whom nothing calls former is taken to be in the office that made the name.
    """
    role = entity.role or _role(chain)
    if entity.kind != "person" or entity.source == "dictionary":
        return entity.sector, role
    titled = [phrase for phrase in chain.phrases if len(phrase.titles) > 1 or (phrase.titles and phrase.sector)]
    former = [bool(FORMER & set(phrase.titles) or phrase.titles[0][:3] == "ex-") for phrase in titled]
    if titled and all(former):
        return ("ELI" if entity.sector == "GOV" else entity.sector), role
    if entity.sector == "PTY" and not any(former) and any(p.sector and p.sector[0] == "GOV" for p in titled):
        return "GOV", _role(chain) or role
    if entity.sector == "ELI" and entity.role and entity.role.startswith("former "):
        said = next((phrase.sector[0] for phrase in titled if phrase.sector), None)
        if on is None and not any(former):
            office = entity.role.removeprefix("former ")
            held = knowledge.sector_of(office)
            return (held[0] if held else "GOV"), office
        if said in ("GOV", "LEG", "JUD", "MIL", "COP"):
            return said, _role(chain) or role
    return entity.sector, role


def _sector(chain: Chain) -> tuple[str, str, str | None]:
    """(sector, reason, kind) by the words of the mentions, else by the owner that they name."""
    heads = lexicon.heads()
    spoken = [phrase for phrase in chain.phrases if not phrase.pronoun]
    for phrase in spoken:
        noun = phrase.titles[-1] if phrase.names and phrase.titles else phrase.noun
        vague = heads[noun].vague if noun in heads else False
        lent = _lent(phrase) if vague or not phrase.sector else None
        if lent:
            return lent, f"{phrase.owner.name} ({phrase.owner.source})" if phrase.owner else "", None
        if phrase.sector:
            done = _by_deeds(chain, "somebody") if phrase.sector[0] == "CVL" and phrase.noun in SOMEBODY else None
            if phrase.noun == "allies" and phrase.country is None:
                done = _by_deeds(chain, "allies")
            if done:
                return done, "what they do", phrase.sector[1]
            if phrase.sector_why.endswith("its authorities"):
                people = _by_deeds(chain, "place")
                if people:
                    return people, "the people of a place", "group"
            return phrase.sector[0], phrase.sector_why, phrase.sector[1]
    if chain.state or "state" in chain.kinds:
        return "GOV", "a state", "state"
    if chain.sector:
        return chain.sector, "the speaker's", None
    if any(phrase.noun in MANY_STATES for phrase in spoken) and "person" not in chain.kinds:
        return "GOV", "countries that are not named", None
    done = _by_deeds(chain, "person") if not spoken or chain.names else None
    if done:
        return done, "most who do or undergo what it does", None
    if not spoken and chain.phrases[0].deeds and chain.phrases[0].noun in WE:
        return "GOV", "a we that acts", None
    if any(phrase.noun in ("group", "groups") for phrase in spoken):
        return _by_deeds(chain, "group") or "UNK", "what the group does", None
    if spoken and chain.kinds <= {"person", "group"}:
        return "CVL", "people of whom no office or role is said", None
    return "UNK", "no word says it", None


def _by_deeds(chain: Chain, what: str) -> str | None:
    """The sector that most of the chain's deeds speak for; None for a tie or where none speaks."""
    said = Counter(
        lexicon.deeds().get((what, role, type_), "") for phrase in chain.phrases for type_, role in phrase.deeds
    )
    (best, most), *others = said.most_common() or [("", 0)]
    return best or None if not others or most > others[0][1] else None


def _lent(phrase: Phrase) -> str | None:
    """The sector of somebody known inside the words; insurgents stay insurgents, member states governments."""
    owner = phrase.owner
    if owner is None or owner.kind == "person" or owner.sector in ("UNK", ""):
        return None
    if phrase.noun in INSURGENT and owner.sector in ("GOV", "PTY", "OPP"):
        return "REB"
    if phrase.noun in MEMBER_STATES and owner.country == "IGO":
        return "GOV"
    return owner.sector


def _country(chain: Chain, context: Context) -> tuple[str, str]:
    for phrase in chain.phrases:
        if phrase.country:
            return phrase.country, phrase.country_why
    if chain.country:
        return chain.country, "the speaker's"
    for phrase in chain.phrases:
        near = context.beside(phrase)
        if near:
            return near
    if any(_unplaced(phrase) for phrase in chain.phrases):
        return "UNK", "its words name no one country"
    return context.around(chain.phrases[0]) or ("UNK", "no word says it")


def _unplaced(phrase: Phrase) -> bool:
    """ "foreign banks", "other countries": they point away from the story's country, or to many; no foreign minister."""
    if phrase.pronoun:
        return False
    words = phrase.words
    return phrase.noun in MANY_STATES or any(
        word.low in ABROAD and words[at + 1].low not in OFFICES for at, word in enumerate(words[: phrase.head])
    )


def _role(chain: Chain) -> str | None:
    """The title words of the longest-titled mention, as they stand: "Foreign Minister"."""
    best: tuple[str, ...] = ()
    for phrase in chain.phrases:
        if phrase.mention.kind != "person" or phrase.pronoun:
            continue
        titles = lexicon.titles()
        said = tuple(
            word.text for word in phrase.words[: len(phrase.titles)]
            if word.low in titles and word.low.rstrip(".") not in ("mr", "mrs", "ms", "miss", "former", "late", "then")
        )  # fmt: skip
        if len(said) > len(best):
            best = said
    return " ".join(best) or None


def _kind(chain: Chain, words: str | None) -> ActorKind:
    if chain.names:
        return "person"
    order: tuple[ActorKind, ...] = ("state", "organisation", "group", "person")
    said = {phrase.mention.kind for phrase in chain.phrases if not phrase.pronoun}
    return next((kind for kind in order if kind in said or (not said and kind == words)), "group")


def _name(chain: Chain) -> str:
    if chain.names:
        return " ".join(chain.names)
    named = [phrase for phrase in chain.phrases if phrase.mention.form == "name" and phrase.words]
    pool = named or [phrase for phrase in chain.phrases if not phrase.pronoun] or chain.phrases
    best = max(pool, key=lambda phrase: len(phrase.core)) if named else pool[0]
    return _bare(best) if named else best.text


def _bare(phrase: Phrase) -> str:
    """As it stands, without article, possessive ending and its state: "Kenya's Orange Democratic Movement"."""
    kept = [word for at, word in enumerate(phrase.words) if at or word.low not in ARTICLES] or list(phrase.words)
    of = next((n for n, word in enumerate(kept[:-1], 1) if word.possessive), 0)
    if of and kept[of].capital and phrase.country_why.startswith(f"“{' '.join(word.text for word in kept[:of])}”"):
        kept = kept[of:]
    low = phrase.mention.start
    return " ".join(phrase.text[kept[0].start - low : kept[-1].end - low].split()) or phrase.text
