"""`nutgraf dyads`: pairs of who and whom, from an archive."""

from __future__ import annotations

from nutgraf.cli.asking import asking

command = asking("dyads", "Pairs of actor and recipient, most events first.")
