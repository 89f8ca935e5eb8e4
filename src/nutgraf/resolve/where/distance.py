"""Great-circle distance: degrees (WGS 84) in, kilometres out (haversine, Earth's mean diameter 12,742 km)."""

from __future__ import annotations

from math import asin, cos, pi, sin, sqrt

_RADIANS = pi / 180


def kilometres(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Kilometres between two points."""
    h = (
        sin((other_lat - lat) * _RADIANS / 2) ** 2
        + cos(lat * _RADIANS) * cos(other_lat * _RADIANS) * sin((other_lon - lon) * _RADIANS / 2) ** 2
    )
    return 12742 * asin(sqrt(min(1, h)))
