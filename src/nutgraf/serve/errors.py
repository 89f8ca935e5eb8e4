"""Errors of the pages, and the HTTP status of every error: one table.

An error is answered as the problem page of a browser, or as ``{code, message, where, hint}`` to a program.
"""

from __future__ import annotations

from nutgraf.errors import BadOption, NutgrafError, QueryTooLong


class NotFound(NutgrafError):
    """An address at which nothing is."""

    code = "not-found"


class Forbidden(NutgrafError):
    """Something that this server does not do, or not without the token."""

    code = "forbidden"


class WrongHost(NutgrafError):
    """A request that came under a name which is not this server's: how a foreign page would reach it."""

    code = "wrong-host"


class TooLarge(NutgrafError):
    code = "too-large"


class NotAllowed(NutgrafError):
    """A method that the address does not know."""

    code = "not-allowed"


class Internal(NutgrafError):
    """A mistake of ours; the log has it."""

    code = "internal"


_STATUS: tuple[tuple[type[NutgrafError], int], ...] = (
    (BadOption, 400),
    (Forbidden, 403),
    (NotFound, 404),
    (NotAllowed, 405),
    (TooLarge, 413),
    (WrongHost, 421),
    (Internal, 500),
    (QueryTooLong, 503),
)


def status_of(error: NutgrafError) -> int:
    """The HTTP status of an error; what has none of its own is the archive's: 503."""
    return next((status for kind, status in _STATUS if isinstance(error, kind)), 503)


def body_of(error: NutgrafError) -> dict[str, str | None]:
    return {"code": error.code, "message": error.what, "where": error.where, "hint": error.hint}
