"""`nutgraf partners`: with whom an actor has to do, from an archive."""

from __future__ import annotations

from nutgraf.cli.asking import asking

command = asking("partners", "Partners of an actor (actor=NAME), most events first.")
