"""`nutgraf stories`: the stories of an archive."""

from __future__ import annotations

from nutgraf.cli.asking import asking

command = asking("stories", "Stories of an archive, by day.")
