"""Optional libraries: loaded when first used, with a clear error where the extra is not installed."""

from __future__ import annotations

import warnings
from importlib import import_module
from typing import Any

from nutgraf.errors import ExtraMissing


def need(module: str, extra: str, purpose: str) -> Any:
    """The module, or `ExtraMissing` that names the pip command."""
    try:
        # what a library says about libraries of its own (urllib3 about proxies) is no concern of the reader of news
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return import_module(module)
    except ImportError:
        library = module.split(".", maxsplit=1)[0]
        hint = f'pip install "nutgraf[{extra}]"'
        raise ExtraMissing(f"{purpose} needs {library}, which is not installed", hint=hint) from None
