"""One language of filters for the command line and the web: ``key=value``, a key repeated meaning *or*.

Comes in: strings like ``type=ASSAULT`` or the query part of a URL.  Goes out: a frozen `Filters`.  Refuses (`BadOption`)
an unknown key, a date that is none, a value outside the ontology, a number outside 0..1.  `docs/queries.md` has them all.
"""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal, get_args
from urllib.parse import parse_qsl, urlencode

from nutgraf.errors import BadOption
from nutgraf.ontology import event_types
from nutgraf.records import Status

Step = Literal["day", "week", "month", "year"]
Order = Literal["oldest", "newest"]
Words = tuple[str, ...]

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")
_LONGEST = 500  # characters of one value


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What is asked for. Fields of several values match any of them; different fields must all match.

    ``since``/``until``: ISO days, both included; ``confidence``: the least that is shown; ``collapsed``: of each group
    of wire copies only the story that leads it; ``by``: the step of a timeline (weeks begin on Monday); ``order``: of
    events, quotes and stories.
    """

    since: str | None = None
    until: str | None = None
    type: Words = ()
    quad: Words = ()
    mode: Words = ()
    status: Words = ()
    actor: Words = ()
    recipient: Words = ()
    actor_country: Words = ()
    recipient_country: Words = ()
    country: Words = ()
    sector: Words = ()
    place: Words = ()
    publisher: Words = ()
    confidence: float = 0.0
    text: str | None = None
    collapsed: bool = False
    by: Step = "day"
    order: Order = "oldest"

    @classmethod
    def parse(cls, terms: Iterable[str]) -> Filters:
        """Filters from ``key=value`` strings."""
        pairs = []
        for term in terms:
            key, equals, value = term.partition("=")
            if not equals:
                raise BadOption(f"{term!r} is no filter", hint="write key=value, like type=ASSAULT")
            pairs.append((key.strip(), value))
        return cls.of(pairs)

    @classmethod
    def from_url(cls, query: str) -> Filters:
        """Filters from the query part of a URL; keys without a value are passed over, as forms send them."""
        return cls.of(parse_qsl(query.removeprefix("?"), max_num_fields=100))

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str]]) -> Filters:
        """Filters from pairs of key and value."""
        given: dict[str, list[str]] = {}
        for key, value in pairs:
            if key not in KEYS:
                raise BadOption(f"no filter {key!r}", hint=f"the filters are {', '.join(KEYS)}")
            clean = " ".join(value.split())
            if not clean or len(clean) > _LONGEST or "\0" in clean:
                raise BadOption(f"{key} has no value that can be looked for", hint=f"write {key}=VALUE")
            given.setdefault(key, []).append(clean)
        known: dict[str, Any] = {}
        for key, values in given.items():
            field, read = KEYS[key]
            found = [read(key, value) for value in values]
            if isinstance(cls.__dataclass_fields__[field].default, tuple):
                known[field] = tuple(sorted(set(found)))
            elif len(found) > 1:
                raise BadOption(f"{key} is given twice", hint="give one value")
            else:
                known[field] = found[0]
        filters = cls(**known)
        if filters.since and filters.until and filters.since > filters.until:
            raise BadOption(f"from={filters.since} is after to={filters.until}", hint="change the two")
        return filters

    def pairs(self) -> list[tuple[str, str]]:
        """The same filters as key and value, in a fixed order, defaults left out."""
        out: list[tuple[str, str]] = []
        for key, (field, _) in KEYS.items():
            value = getattr(self, field)
            if value == type(self).__dataclass_fields__[field].default:
                continue
            many = value if isinstance(value, tuple) else ("collapsed",) if field == "collapsed" else (str(value),)
            out.extend((key, one) for one in many)
        return out

    def url(self) -> str:
        """The query part of a URL that asks for the same."""
        return urlencode(self.pairs())


def _first(key: str, value: str) -> str:
    return _days(key, value)[0].isoformat()


def _last(key: str, value: str) -> str:
    return _days(key, value)[1].isoformat()


def _days(key: str, value: str) -> tuple[datetime.date, datetime.date]:
    """The first and last day of a year, a month, or a day."""
    match = _PARTIAL.match(value)
    if match:
        year, month, day = (int(n) if n else None for n in match.groups())
        try:
            first = datetime.date(year or 0, month or 1, day or 1)
            if day:
                return first, first
            after = datetime.date(first.year + 1, 1, 1) if not month or month == 12 else first.replace(month=month + 1)
            return first, after - datetime.timedelta(days=1)
        except ValueError:
            pass
    raise BadOption(f"{key}={value} is no date", hint="write it as 2024-05-15, 2024-05 or 2024")


def _plain(_key: str, value: str) -> str:
    return value


def _upper(_key: str, value: str) -> str:
    return value.upper()


def _one_of(choices: Callable[[], Iterable[str]], fold: Callable[[str], str]) -> Callable[[str, str], str]:
    def read(key: str, value: str) -> str:
        known = list(choices())
        if fold(value) not in known:
            raise BadOption(f"{key}={value} is unknown", hint=f"one of {', '.join(known)}")
        return fold(value)

    return read


def _share(key: str, value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1:
        raise BadOption(f"{key}={value} is no number from 0 to 1", hint=f"write {key}=0.8")
    return number


def _quads() -> list[str]:
    return sorted({kind.quad for kind in event_types().values()})


def _modes() -> list[str]:
    return sorted({mode for kind in event_types().values() for mode in kind.modes})


def _copies(key: str, value: str) -> bool:
    return _one_of(lambda: ("all", "collapsed"), str.lower)(key, value) == "collapsed"


# key -> the field it fills and how its value is read
KEYS: dict[str, tuple[str, Callable[[str, str], Any]]] = {
    "from": ("since", _first),
    "to": ("until", _last),
    "type": ("type", _one_of(event_types, str.upper)),
    "quad": ("quad", _one_of(_quads, str.lower)),
    "mode": ("mode", _one_of(_modes, str.lower)),
    "status": ("status", _one_of(lambda: get_args(Status), str.lower)),
    "actor": ("actor", _plain),
    "recipient": ("recipient", _plain),
    "actor-country": ("actor_country", _upper),
    "recipient-country": ("recipient_country", _upper),
    "country": ("country", _upper),
    "sector": ("sector", _upper),
    "place": ("place", _plain),
    "publisher": ("publisher", _plain),
    "confidence": ("confidence", _share),
    "text": ("text", _plain),
    "copies": ("collapsed", _copies),
    "by": ("by", _one_of(lambda: get_args(Step), str.lower)),
    "order": ("order", _one_of(lambda: get_args(Order), str.lower)),
}

FIELDS = tuple(field.name for field in dataclasses.fields(Filters))
