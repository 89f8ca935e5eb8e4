"""`nutgraf actors`: who acts, is acted upon and speaks, from an archive."""

from __future__ import annotations

from nutgraf.cli.asking import asking

command = asking("actors", "Actors of an archive, most often named first.")
