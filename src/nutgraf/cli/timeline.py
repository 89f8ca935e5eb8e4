"""`nutgraf timeline`: events over time, from an archive."""

from __future__ import annotations

from nutgraf.cli.asking import asking

command = asking("timeline", "Events of an archive by day, month or year.")
