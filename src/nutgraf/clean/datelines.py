"""Datelines: where, when and by which agency a story says that it was filed.

Comes in: the text of one paragraph.  Goes out: `Filed`, spans relative to the text, or None.  Forms:
``BEIJING, May 15 (Xinhua) --`` · ``WASHINGTON (AP) —`` · ``KYIV, Ukraine —`` · ``Beijing, China:`` (alone on its line) ·
``NAIROBI:`` · ``May 15 (Reuters) -`` · ``(Reuters) -`` · ``LONDON/PARIS, March 3 -`` · ``MOSCOW. May 15 (Interfax) -`` · ``MOSCOW, May 15. /TASS/.``
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
_DATE = rf"(?:{_MONTH} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {_MONTH}(?: \d{{4}})?)"
_UPPER = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]+"
_CITY = rf"{_UPPER}(?:[ -](?:{_UPPER}|de|la|el|al|of|the|di|do))*"
_NAME = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*(?: [A-ZÀ-ÖØ-Þ][\w.'’-]*){0,3}"
_AGENCY = r"(?:\((?P<agency>[A-Z][\w.&’' /-]{1,40}|dpa)\)|/(?P<slashed>[A-Z][\w-]{1,20})/)"
_DASH = r"(?:\.?\s*(?:--+|[-–—―])\s*|(?<=/)\.\s+)"  # "(EFE).-" and "/TASS/." end one too

_INLINE = re.compile(
    rf"(?P<place>{_CITY}(?:/{_CITY})*(?:, {_NAME})?)(?:[,.] (?P<date>{_DATE}))?(?:[,.]? ?{_AGENCY})?(?:{_DASH}(?=\S)|:\s+(?=\S))"
)
_MIXED = re.compile(rf"(?P<place>{_NAME}(?:, {_NAME})?), (?P<date>{_DATE})(?:,? ?{_AGENCY})?{_DASH}(?=\S)")
_MIXED_AGENCY = re.compile(rf"(?P<place>{_NAME}(?:, {_NAME})?),? ?{_AGENCY}{_DASH}(?=\S)")
_DATE_AGENCY = re.compile(rf"(?P<place>)(?P<date>{_DATE}) {_AGENCY}{_DASH}(?=\S)")
_AGENCY_ONLY = re.compile(rf"(?P<place>){_AGENCY}{_DASH}(?=\S)")
_ALONE = re.compile(rf"(?P<place>{_NAME}(?:, {_NAME})?)(?:, (?P<date>{_DATE}))?(?: ?{_AGENCY})?\s*(?::|--|[–—])?\s*$")
_ALONE_UPPER = re.compile(
    rf"(?P<place>{_CITY}(?:, {_NAME})?)(?:, (?P<date>{_DATE}))?(?: ?{_AGENCY})?\s*(?::|--|[–—])?\s*$"
)

# Capitals that stand before a colon or dash and are no city.
_NOT_CITIES = re.compile(
    r"(?:WATCH|READ|LIVE|UPDATE|UPDATED|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|FACTBOX|EXPLAINER|VIDEO|PHOTOS?|FILE|RELATED|"
    r"CORRECTION|NOTE|MORE|INTERVIEW|COMMENTARY|COLUMN|TIMELINE|FEATURE|SPECIAL|NEWS|REPORT|POLL|ALERT|WRAPUP|INSIGHT|"
    r"QUOTES?|Q|A|FOCUS|PROFILE|EDITORIAL|LETTER|PRESS RELEASE|FOR IMMEDIATE RELEASE|URGENT|ADVISORY|"
    r"NATO|ASEAN|OPEC|FIFA|UEFA|UNICEF|UNESCO|UNHCR|IAEA|IMF|ICC|ECB|WTO|WHO|FBI|CIA|GOP|CEO|HIV|COVID|[A-Z]{1,2})$"
)


@dataclass(frozen=True, slots=True)
class Filed:
    """``end``: where the dateline ends; ``place``: bounds of the place's words; ``date``/``agency``: as written."""

    end: int
    place: tuple[int, int] | None
    date: str | None
    agency: str | None


def dateline(paragraph: str) -> Filed | None:
    """The dateline a paragraph opens with."""
    head = paragraph[:160]
    for form in (_INLINE, _DATE_AGENCY, _MIXED, _MIXED_AGENCY, _AGENCY_ONLY):
        match = form.match(head)
        if match and _believable(match):
            return _filed(match, match.end())
    return None


def lone_dateline(paragraph: str) -> Filed | None:
    """A paragraph that is nothing but a dateline. Mixed case counts only with a closing colon or dash, or an agency."""
    line = paragraph.strip()
    if len(line) > 80:
        return None
    match = _ALONE_UPPER.match(line)
    if match and _believable(match) and (line[-1] in ":-–—" or match["agency"] or match["slashed"] or match["date"]):
        return _filed(match, len(line))
    match = _ALONE.match(line)
    if (
        match
        and _believable(match)
        and (line[-1] in ":–—" or line.endswith("--") or match["agency"])
        and "," in line + (match["agency"] or "")
    ):
        return _filed(match, len(line))
    return _filed(match, len(line)) if match and match["agency"] else None


def _believable(match: re.Match[str]) -> bool:
    place = match["place"] or ""
    return not _NOT_CITIES.match(place.split(",")[0].strip())


def _filed(match: re.Match[str], end: int) -> Filed:
    groups = match.groupdict()
    place = match.span("place") if match["place"] else None
    return Filed(end, place, groups.get("date"), groups.get("agency") or groups.get("slashed"))
