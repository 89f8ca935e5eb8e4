"""`nutgraf events`: who did what to whom, from an archive."""

from __future__ import annotations

from nutgraf.cli.asking import asking

command = asking("events", "Events of an archive, by day.")
