"""`nutgraf places`: where events took place, from an archive."""

from __future__ import annotations

from nutgraf.cli.asking import asking

command = asking("places", "Places of events, how exactly each is known, most events first.")
