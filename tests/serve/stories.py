"""Stories of our own for the pages to show, coded by hand: copies of one report, others, and one that means harm."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from nutgraf.ontology import event_types
from nutgraf.records import (
    Actor,
    Attribution,
    CoderInfo,
    Document,
    Event,
    EventDate,
    Mention,
    Place,
    Record,
    Reference,
    Span,
)
from tests.archives import market

# Markup, a way out of an attribute, characters that turn the direction of text, and addresses that run a script.
HOSTILE_TITLE = '</title><script>alert("title")</script>"><img src=x onerror=alert(1)> \u202egnp.exe'
HOSTILE_PUBLISHER = "<b>Evil</b> & \"Daily\" 'News' {{ 7*7 }}"
HOSTILE_SAID = "<script>alert('quote')</script> and ]]> and <svg onload=alert(2)>"
HOSTILE_ACTOR = "Marek <i onmouseover=alert(3)>Holm</i>"
HOSTILE_PLACE = "Kest'ova\"><script>alert(4)</script>"

_PEOPLE = {
    "Sela Okoro": ("person", "KEN", "GOV"),
    "Kenya": ("state", "KEN", "GOV"),
    "Tanzania": ("state", "TZA", "GOV"),
    "Dockers Union": ("organisation", "KEN", "LAB"),
    "Port Authority": ("organisation", "KEN", "GOV"),
    HOSTILE_ACTOR: ("person", "UNK", "OPP"),
}


def told(
    id: str,
    text: str,
    *,
    happened: list[tuple[str, str, str, str, str]],
    said: list[tuple[str, str, str]],
    place: str | None = None,
    lat: float | None = None,
    lon: float | None = None,
    **known: str | None,
) -> Record:
    """``happened``: (type, trigger, who, whom, status) and ``said``: (who, cue, words), by the words of the text."""
    names = dict.fromkeys(n for _, _, who, whom, _ in happened for n in (who, whom) if n)
    names |= dict.fromkeys(who for who, _, _ in said)
    ids = {name: f"a{n}" for n, name in enumerate(names, 1)}

    def span(words: str) -> Span:
        start = text.index(words)
        return Span(start=start, end=start + len(words))

    def party(name: str) -> tuple[Reference, ...]:
        return (Reference(start=span(name).start, end=span(name).end, id=ids[name]),) if name else ()

    where = Reference(start=span(place).start, end=span(place).end, id="p1") if place else None
    day = known.get("published")
    return Record(
        document=Document(
            id=id,
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            text=text,
            language="en",
            **known,  # type: ignore[arg-type]
        ),
        sentences=(Span(start=0, end=len(text)),),
        actors=tuple(
            Actor(
                id=ids[n],
                name=n,
                kind=_PEOPLE[n][0],  # type: ignore[arg-type]
                country=_PEOPLE[n][1],
                sector=_PEOPLE[n][2],
                mentions=(Mention(start=span(n).start, end=span(n).end, form="name"),),
            )
            for n in names
        ),
        places=(Place(id="p1", name=place, country="KEN", lat=lat, lon=lon, level="city", mentions=(span(place),)),)
        if place
        else (),
        attributions=tuple(
            Attribution(
                id=f"q{n}", kind="direct", source=party(who)[0], cue=span(cue), content=(span(words),), confidence=0.9
            )
            for n, (who, cue, words) in enumerate(said, 1)
        ),
        events=tuple(
            Event(
                id=f"e{n}",
                type=kind,
                mode=None,
                quad=event_types()[kind].quad,
                score=event_types()[kind].score,
                contexts=(),
                trigger=span(trigger),
                actor=party(who),
                recipient=party(whom),
                status=status,  # type: ignore[arg-type]
                status_cue=None,
                claimed_by=None,
                time=None,
                date=EventDate(earliest=day, latest=day, basis="publication" if day else "unknown"),
                place=where,
                confidence=0.7,
                why="coded by hand",
            )
            for n, (kind, trigger, who, whom, status) in enumerate(happened, 1)
        ),
        coder=CoderInfo(version="0.1.0", model=None),
    )


def hostile() -> Record:
    text = (
        f"{HOSTILE_ACTOR} denounced the Port Authority near {HOSTILE_PLACE} on Monday.\n\n"
        f'"{HOSTILE_SAID}," he said. \u202eThis runs the other way\u202c and this does not.\r\n<!-- -->'
    )
    return told(
        "d-<hostile>",
        text,
        happened=[("ACCUSE", "denounced", HOSTILE_ACTOR, "Port Authority", "actual")],
        said=[(HOSTILE_ACTOR, "said", HOSTILE_SAID)],
        place=HOSTILE_PLACE,
        title=HOSTILE_TITLE,
        publisher=HOSTILE_PUBLISHER,
        url="javascript:alert('url')",
        published="2024-03-09",
    )


def stories() -> Iterator[Record]:
    """Nine stories: one report that three publications carry, one in two versions of its own, three others, a hostile one."""
    yield market(1, publisher="The Example", published="2024-03-05", tail="")
    yield market(2, publisher="Harbour Post", published="2024-03-06", tail="Additional reporting by the Post.")
    yield market(3, publisher="Valley Times", published="2024-03-06", tail="")
    yield told(
        "strike-1",
        "Sela Okoro promised Dockers Union higher wages in Mombasa.\n\n"
        'Sela Okoro said: "We will pay every docker by June." Dockers Union marched against Port Authority all the same.',
        happened=[
            ("COOPERATE", "promised", "Sela Okoro", "Dockers Union", "future"),
            ("PROTEST", "marched", "Dockers Union", "Port Authority", "actual"),
        ],
        said=[("Sela Okoro", "said", "We will pay every docker by June.")],
        place="Mombasa",
        lat=-4.05,
        lon=39.66,
        title="Minister promises dockers higher wages",
        publisher="Harbour Post",
        url="https://example.org/strike",
        published="2024-04-02",
    )
    yield told(
        "talks-1",
        "Kenya consulted Tanzania on tariffs and thanked Tanzania for its patience in a long letter.\n\n"
        'Sela Okoro added: "Tariffs are a matter for two neighbours, and for nobody else."',
        happened=[
            ("CONSULT", "consulted", "Kenya", "Tanzania", "actual"),
            ("SUPPORT", "thanked", "Kenya", "Tanzania", "actual"),
        ],
        said=[("Sela Okoro", "added", "Tariffs are a matter for two neighbours, and for nobody else.")],
        title="Neighbours talk about tariffs",
        publisher="Valley Times",
        published="2024-05-20",
    )
    yield told(
        "undated-1",
        "Tanzania rejected the Port Authority plan.",
        happened=[("REJECT", "rejected", "Tanzania", "Port Authority", "negated")],
        said=[],
    )
    yield hostile()
