"""Fetch: addresses of pages, feeds and OPML lists in; raw responses out, kept as WARC. Polite, bounded and safe."""

from __future__ import annotations

from nutgraf.acquire.fetch.policy import Policy
from nutgraf.acquire.fetch.rounds import fetch

__all__ = ["Policy", "fetch"]
