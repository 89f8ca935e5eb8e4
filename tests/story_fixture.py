"""A wire-style story of our own, coded by hand: nested quotes, crossing spans, three events a sentence."""

from __future__ import annotations

from nutgraf.records import (
    Actor,
    Attribution,
    Block,
    Claimant,
    CoderInfo,
    Dateline,
    Document,
    Event,
    EventDate,
    Mention,
    Place,
    Record,
    Reference,
    Span,
    Time,
)

HEADLINE = "Varna accuses Tirava of shelling a border market"
DATELINE = "VARNA CITY, March 4 (Example Wire) - "
LEAD = (
    "Varna accused the Tiravan army of shelling a market in Old Kosten on Monday, "
    "expelled its ambassador and asked the United Nations to send observers."
)
QUOTE = "\"Our neighbour told us 'we will not fire first', and then it fired,\" President Ilse Marran said on Tuesday."
DENIAL = "Tirava denied that its forces had attacked the market; its capital, Tirava Port, called the charge absurd."
PLAN = "Marran will meet UN envoy Oke Danso in Geneva next week if the guns stay silent."
CAPTION = "A stall burns in Old Kosten. (Photo: Example Wire)"
NOTICE = "(This story was published from a syndicated feed.)"

TEXT = "\n\n".join([HEADLINE, CAPTION, DATELINE + LEAD, QUOTE, DENIAL, PLAN, NOTICE]) + "\n"


def at(words: str, nth: int = 1, near: str = TEXT) -> tuple[int, int]:
    """Where ``words`` stand for the nth time after the place where ``near`` begins."""
    start = TEXT.index(near) - 1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    return start, start + len(words)


def span(words: str, nth: int = 1, near: str = TEXT) -> Span:
    a, b = at(words, nth, near)
    return Span(start=a, end=b)


def ref(words: str, id: str | None, nth: int = 1, near: str = TEXT) -> Reference:
    a, b = at(words, nth, near)
    return Reference(start=a, end=b, id=id)


def _mention(words: str, form: str, near: str) -> Mention:
    a, b = at(words, 1, near)
    return Mention(start=a, end=b, form=form)  # type: ignore[arg-type]


def _block(kind: str, words: str) -> Block:
    a, b = at(words)
    return Block(kind=kind, start=a, end=b)  # type: ignore[arg-type]


def _event(id: str, type: str, trigger: Span, **known: object) -> Event:
    plain: dict[str, object] = {
        "mode": None,
        "quad": "verbal-conflict",
        "score": -3.0,
        "contexts": ("military", "human_rights"),
        "actor": (),
        "recipient": (),
        "status": "actual",
        "status_cue": None,
        "claimed_by": None,
        "time": None,
        "date": EventDate(earliest="2024-03-04", latest="2024-03-04", basis="text"),
        "place": None,
        "confidence": 0.81,
        "why": "the verb and both of its noun phrases stand in one clause",
    }
    return Event(id=id, type=type, trigger=trigger, **(plain | known))  # type: ignore[arg-type]


def story() -> Record:
    monday, kosten = ref("on Monday", "t1"), ref("Old Kosten", "p1", near=LEAD)
    varna, army = ref("Varna", "a1", near=LEAD), ref("the Tiravan army", "a2")
    return Record(
        document=Document(
            id="d-market",
            sha256="0" * 64,
            text=TEXT,
            language="en",
            agency="Example Wire",
            publisher="The Example",
            url="https://example.org/market",
            published="2024-03-05",
            dateline=Dateline(start=at(DATELINE)[0], end=at(DATELINE)[1], place="p2", date="2024-03-04"),
            blocks=(
                _block("headline", HEADLINE),
                _block("caption", CAPTION),
                _block("dateline", DATELINE),
                _block("body", LEAD),
                _block("body", QUOTE),
                _block("body", DENIAL),
                _block("body", PLAN),
                _block("notice", NOTICE),
            ),
        ),
        sentences=tuple(span(s) for s in (HEADLINE, CAPTION, LEAD, QUOTE, DENIAL, PLAN, NOTICE)),
        actors=(
            Actor(
                id="a1",
                name="Varna",
                kind="state",
                country="UNK",
                sector="GOV",
                mentions=(_mention("Varna", "name", HEADLINE), _mention("Varna", "name", LEAD)),
            ),
            Actor(
                id="a2",
                name="Tiravan army",
                kind="organisation",
                country="UNK",
                sector="MIL",
                mentions=(_mention("the Tiravan army", "nominal", LEAD), _mention("its forces", "nominal", DENIAL)),
            ),
            Actor(
                id="a3",
                name="Tirava",
                kind="state",
                country="UNK",
                sector="GOV",
                mentions=(
                    _mention("Tiravan", "metonym", LEAD),
                    _mention("Tirava", "name", DENIAL),
                    _mention("Tirava Port", "metonym", DENIAL),
                ),
            ),
            Actor(
                id="a4",
                name="Ilse Marran",
                kind="person",
                country="UNK",
                sector="GOV",
                role="President",
                mentions=(_mention("President Ilse Marran", "name", QUOTE), _mention("Marran", "name", PLAN)),
            ),
            Actor(
                id="a5",
                name="Oke Danso",
                kind="person",
                country="IGO",
                sector="IGO",
                mentions=(_mention("UN envoy Oke Danso", "name", PLAN),),
            ),
            Actor(
                id="a6",
                name="United Nations",
                kind="organisation",
                country="IGO",
                sector="IGO",
                mentions=(_mention("the United Nations", "name", LEAD), _mention("UN", "name", PLAN)),
            ),
        ),
        places=(
            Place(
                id="p1",
                name="Old Kosten",
                country=None,
                level="other",
                why="not in the gazetteer",
                mentions=(span("Old Kosten", near=CAPTION), span("Old Kosten", near=LEAD)),
            ),
            Place(id="p2", name="Varna City", country=None, level="city", mentions=(span("VARNA CITY"),)),
            Place(
                id="p3",
                name="Geneva",
                country="CHE",
                admin1="Geneva",
                geonames=2660646,
                lat=46.2022,
                lon=6.1457,
                level="city",
                mentions=(span("Geneva"),),
            ),
            Place(id="p4", name="Tirava Port", country=None, level="city", mentions=(span("Tirava Port"),)),
        ),
        times=(
            _time("t1", "on Monday", "2024-03-04", "2024-03-04", "2024-03-04"),
            _time("t2", "on Tuesday", "2024-03-05", "2024-03-05", "2024-03-05"),
            _time("t3", "next week", "2024-W11", "2024-03-11", "2024-03-17"),
        ),
        attributions=(
            Attribution(
                id="q1",
                kind="direct",
                source=ref("President Ilse Marran", "a4"),
                cue=span("said"),
                content=(span(QUOTE[: QUOTE.index(" President")]),),
                confidence=0.97,
            ),
            Attribution(
                id="q2",
                kind="direct",
                source=ref("Our neighbour", "a3"),
                cue=span("told"),
                content=(span("'we will not fire first'"),),
                confidence=0.74,
            ),
            Attribution(
                id="q3",
                kind="indirect",
                source=ref("Tirava", "a3", near=DENIAL),
                cue=span("denied"),
                content=(span("that its forces had attacked the market"),),
                confidence=0.9,
            ),
        ),
        events=(
            _event("e1", "ACCUSE", span("accused"), mode="allege", actor=(varna,), recipient=(army,)),
            _event(
                "e2",
                "ASSAULT",
                span("shelling", near=LEAD),
                mode="heavy-weapons",
                quad="material-conflict",
                score=-9.0,
                actor=(army,),
                place=kosten,
                time=monday,
                claimed_by=Claimant(start=varna.start, end=varna.end, id="a1", attribution=None),
            ),
            _event(
                "e3",
                "SANCTION",
                span("expelled"),
                mode="expel",
                actor=(varna,),
                recipient=(ref("its", "a3", near="its ambassador"),),
            ),
            _event(
                "e4",
                "REQUEST",
                span("asked"),
                mode="assist",
                actor=(varna,),
                recipient=(ref("the United Nations", "a6"),),
            ),
            _event(
                "e5",
                "ASSAULT",
                span("attacked"),
                actor=(ref("its forces", "a2"),),
                status="negated",
                status_cue=span("denied"),
                claimed_by=Claimant(
                    start=at("Tirava", 1, DENIAL)[0], end=at("Tirava", 1, DENIAL)[1], id="a3", attribution="q3"
                ),
            ),
            _event(
                "e6",
                "AGREE",
                span("will meet"),
                mode=None,
                quad="verbal-cooperation",
                score=2.5,
                actor=(ref("Marran", "a4", near=PLAN),),
                recipient=(ref("UN envoy Oke Danso", "a5"),),
                place=ref("Geneva", "p3"),
                time=ref("next week", "t3"),
                status="hypothetical",
                status_cue=span("if", near="if the guns"),
                date=EventDate(earliest="2024-03-11", latest="2024-03-17", basis="text"),
            ),
        ),
        coder=CoderInfo(version="0.1.0", model=None),
    )


def _time(id: str, words: str, value: str, earliest: str, latest: str) -> Time:
    a, b = at(words)
    return Time(id=id, start=a, end=b, type="DATE", value=value, earliest=earliest, latest=latest)
