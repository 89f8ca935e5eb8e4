"""Raw text to a `Document`: the only room that says what each part of a story is."""

from nutgraf.clean.anatomy import Anatomy, anatomy

__all__ = ["Anatomy", "anatomy"]
