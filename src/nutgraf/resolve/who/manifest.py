"""The manifest of the knowledge tables: source, licence and checksum of every file.

``python -m nutgraf.resolve.who.manifest`` says whether the tables are those of the manifest; with ``--write`` it
renews the checksums after an edit.  A table that the manifest does not name, or that differs, raises
:class:`~nutgraf.errors.ModelDamaged`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

from nutgraf.errors import ModelDamaged
from nutgraf.resolve.who.tables import TABLES, folder

SOURCE = "Our own compilation of public facts: names, codes, offices, dates and the usage of the press."
LICENCE = "CC0-1.0"


def checksums() -> dict[str, str]:
    """SHA-256 of each table's bytes, by file name."""
    return {
        f"{table}.csv": hashlib.sha256(folder().joinpath(f"{table}.csv").read_bytes()).hexdigest() for table in TABLES
    }


def verify() -> None:
    """Hold the tables against `manifest.json`. Raises ModelDamaged at the first that differs."""
    held = json.loads(folder().joinpath("manifest.json").read_text(encoding="utf-8"))
    for name, digest in checksums().items():
        if held.get(name, {}).get("sha256") != digest:
            raise ModelDamaged(
                "a knowledge table differs from its manifest", where=name, hint="reinstall, or renew after an edit"
            )


def write() -> None:
    """Renew `manifest.json` from the tables as they are."""
    files = {
        name: {"source": SOURCE, "licence": LICENCE, "sha256": digest} for name, digest in sorted(checksums().items())
    }
    Path(str(folder().joinpath("manifest.json"))).write_text(json.dumps(files, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description="Check the knowledge tables against their manifest.")
    parser.add_argument("--write", action="store_true", help="renew the checksums after an edit")
    if parser.parse_args().write:
        write()
    verify()


if __name__ == "__main__":
    main()
