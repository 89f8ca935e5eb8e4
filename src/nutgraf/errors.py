"""One family of errors. Each has a stable code, says what went wrong, where, and what to try.

They carry plain attributes and pickle, so that a worker process can hand one to its parent.
"""

from __future__ import annotations


class NutgrafError(Exception):
    """Base of every error nutgraf raises on purpose.

    ``code`` is stable and searchable in the documentation; ``where`` names the input (a path, a line,
    a URL); ``hint`` says what to try.
    """

    code = "error"

    def __init__(self, what: str, *, where: str | None = None, hint: str | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.hint = hint

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.what, self.where, self.hint))

    def __str__(self) -> str:
        at = f"{self.where}: " if self.where else ""
        tail = f" ({self.hint})" if self.hint else ""
        return f"{at}{self.what}{tail} [{self.code}]"

    def record(self) -> dict[str, str | None]:
        """The error as an error record for standard error."""
        return {"error": self.code, "what": self.what, "where": self.where, "try": self.hint}


def _rebuild(kind: type[NutgrafError], what: str, where: str | None, hint: str | None) -> NutgrafError:
    return kind(what, where=where, hint=hint)


class InputMissing(NutgrafError):
    code = "input-missing"


class InputEmpty(NutgrafError):
    code = "input-empty"


class InputTooLarge(NutgrafError):
    code = "input-too-large"


class InputBinary(NutgrafError):
    code = "input-binary"


class InputEncoding(NutgrafError):
    code = "input-encoding"


class InputMalformed(NutgrafError):
    code = "input-malformed"


class BadOption(NutgrafError):
    """An option or argument that cannot be used; the command line exits with 2."""

    code = "bad-option"


class ModelDamaged(NutgrafError):
    """The shipped weights or data do not match their checksum."""

    code = "model-damaged"


class ExtraMissing(NutgrafError):
    """A feature needs an optional dependency that is not installed."""

    code = "extra-missing"


class OutputFailed(NutgrafError):
    code = "output-failed"


class FetchRefused(NutgrafError):
    """An address that nutgraf will not ask: not public, not allowed by robots.txt, not http."""

    code = "fetch-refused"


class FetchFailed(NutgrafError):
    """A server that could not be reached, or did not answer as it should."""

    code = "fetch-failed"


class RecordRefused(NutgrafError):
    """A record that contradicts itself: a span outside its text, an id that nothing has, a wrong checksum."""

    code = "record-refused"


class ArchiveFailed(NutgrafError):
    """An archive that cannot be opened, read or written."""

    code = "archive-failed"


class QueryTooLong(NutgrafError):
    """A question to the archive that took more than its time."""

    code = "query-too-long"
