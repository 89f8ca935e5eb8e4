"""The four quad classes as charts show them: order from the zero line outwards, name, class."""

from __future__ import annotations

QUADS: dict[str, str] = {
    "verbal-cooperation": "Verbal cooperation",
    "material-cooperation": "Material cooperation",
    "verbal-conflict": "Verbal conflict",
    "material-conflict": "Material conflict",
}
CLASSES = dict(zip(QUADS, ("vc", "mc", "vx", "mx"), strict=True))
