"""Where: names of places in a story, resolved against a compact gazetteer built from GeoNames (CC BY 4.0).

>>> from nutgraf.resolve.where import Gazetteer, places
>>> gazetteer = Gazetteer.load()
>>> text = "The flood reached Paris, Texas, on Monday."
>>> places(text, [Span(start=0, end=len(text))], None, gazetteer=gazetteer)[0].geonames
4717560
"""

from __future__ import annotations

from nutgraf.resolve.where.coder import places
from nutgraf.resolve.where.store import Entry, Gazetteer

__all__ = ["Entry", "Gazetteer", "places"]
