"""`nutgraf quotes`: who said what, from an archive."""

from __future__ import annotations

from nutgraf.cli.asking import asking

command = asking("quotes", "Quotes of an archive, by day.")
