"""Round numbers for an axis (after Heckbert, "Nice numbers for graph labels", Graphics Gems, 1990)."""

from __future__ import annotations

from math import floor, log10


def ticks(low: float, high: float, about: int = 3) -> list[float]:
    """Round numbers that cover low to high, evenly spaced, roughly as many as asked; the first and last enclose both."""
    if high <= low:
        high = low + 1
    rough = (high - low) / about
    size = 10 ** floor(log10(rough))
    step = next(size * m for m in (1, 2, 5, 10) if size * m >= rough * 0.999)
    first, last = floor(low / step + 1e-9), -floor(-high / step + 1e-9)
    return [n * step for n in range(first, last + 1)]


def whole_ticks(high: int, about: int = 3) -> list[int]:
    """Round whole numbers from 0 to at least ``high``."""
    found = ticks(0, max(high, 1), about)
    return [int(t) for t in found] if all(t == int(t) for t in found) else list(range(max(high, 1) + 1))


def said(value: float) -> str:
    """A number for the axis: 1,500; 0.2; a true minus."""
    words = f"{value:,.0f}" if value == round(value) else f"{value:,.2f}".rstrip("0")
    return words.replace("-", "−")
