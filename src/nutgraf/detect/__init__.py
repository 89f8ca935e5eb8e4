"""Document to spans: one encoder pass a window, all heads."""

from nutgraf.detect.model import Model, default_model
from nutgraf.detect.reading import read

__all__ = ["Model", "default_model", "read"]
