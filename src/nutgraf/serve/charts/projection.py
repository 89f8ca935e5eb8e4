"""Longitude and latitude to a place on the sheet: the Equal Earth projection, which keeps areas true.

Comes in: degrees.  Goes out: units of the map's sheet, y downwards.  Formulas and constants: Šavrič, Patterson and
Jenny, "The Equal Earth map projection", International Journal of Geographical Information Science 33 (2019).
"""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

WIDTH, HEIGHT = 2000, 870  # units of the sheet: the whole width of the earth, 84 degrees north to 57 south
_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_HALF = 2.706629983696  # half the width of the earth in the projection's own units
_M = sqrt(3) / 2


def project(lon: float, lat: float) -> tuple[float, float]:
    """The place of a point on the sheet. Raises ValueError outside 180 degrees and 90 degrees."""
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise ValueError(f"no place on earth: {lon}, {lat}")
    x, y = _raw(lon, lat)
    return (x / _HALF + 1) * WIDTH / 2, (_TOP - y) / _HALF * WIDTH / 2


def _raw(lon: float, lat: float) -> tuple[float, float]:
    t = asin(_M * sin(radians(lat)))
    t2 = t * t
    t6 = t2 * t2 * t2
    x = radians(lon) * cos(t) / (_M * (_A1 + 3 * _A2 * t2 + t6 * (7 * _A3 + 9 * _A4 * t2)))
    return x, t * (_A1 + _A2 * t2 + t6 * (_A3 + _A4 * t2))


_TOP = _raw(0, 84)[1]
