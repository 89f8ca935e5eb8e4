"""Publication dates as sites, feeds and wires write them -> ISO 8601, or None: never a guess.

Reads ISO 8601 (extended and basic, as IPTC standards use), RFC 2822 (RSS, mail), seconds or milliseconds since
1970, and a year-month-day in digits.  A day-month order that could be read two ways is refused.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_ISO_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_LOOSE_ZONE = re.compile(r"\s*(UTC|GMT|Z)$", re.IGNORECASE)
_SPACED_ZONE = re.compile(r"\s+([+-]\d{2}:?\d{2})$")
_EPOCH = re.compile(r"\d{10}(\d{3})?")


def iso(value: str | None) -> str | None:
    """``2024-05-15`` for a bare date, ``2024-05-15T08:30:00Z`` or with its offset for a date-time, else None."""
    value = (value or "").strip()
    if not value or len(value) > 64:
        return None
    if _EPOCH.fullmatch(value):
        return _plausible(_stamp(datetime.fromtimestamp(int(value[:10]), UTC)))
    loose = _SPACED_ZONE.sub(r"\1", _LOOSE_ZONE.sub("+00:00", value))
    try:
        moment = datetime.fromisoformat(loose)
    except ValueError:
        moment = None
    if moment is not None:
        return _plausible(moment.date().isoformat() if _is_date(loose) else _stamp(moment))
    if match := _ISO_DATE.fullmatch(value):
        try:
            return _plausible(datetime(*map(int, match.groups())).date().isoformat())  # type: ignore[arg-type]
        except ValueError:
            return None
    try:
        return _plausible(_stamp(parsedate_to_datetime(value)))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def day(value: str | None) -> str | None:
    """The calendar day of an ISO date or date-time."""
    return value[:10] if value else None


def _is_date(value: str) -> bool:
    return "T" not in value.upper() and ":" not in value and len(value) <= 10


def _stamp(moment: datetime) -> str:
    text = moment.replace(microsecond=0).isoformat()
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


def _plausible(text: str) -> str | None:
    return text if "1700" <= text[:4] <= "2200" else None
