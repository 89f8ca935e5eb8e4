"""Does memory stay constant however long a crawl is? Peak memory of the commands themselves on generated WARC.gz files.

    python -m benchmarks.memory [--command read|code] [--pages 1000 20000]

Each size is written to a temporary folder, read by `nutgraf COMMAND` in a process of its own, and deleted. Printed are
that process's peak resident memory, its processor time and how many lines it wrote.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.pages import page
from benchmarks.read_warc import record


def crawl(path: Path, pages: int) -> None:
    """A crawl of so many pages, one gzip member each."""
    with path.open("wb") as out:
        for seed in range(pages):
            out.write(record(seed, page(seed)))


def measured(command: str, path: Path) -> tuple[int, float, float]:
    """Lines written, peak megabytes and processor seconds of one run. Raises where the command fails."""
    output = path.with_suffix(".out")
    program = [sys.executable, "-c", "from nutgraf.cli import main; main()", command, str(path)]
    with output.open("wb") as out:
        started = subprocess.Popen(program, stdout=out)
        _, status, used = os.wait4(started.pid, 0)
    if status:
        raise RuntimeError(f"nutgraf {command} ended with status {status}")
    with output.open("rb") as lines:
        count = sum(1 for _ in lines)
    output.unlink()
    return count, used.ru_maxrss / 1024, used.ru_utime + used.ru_stime


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--command", default="read", choices=["read", "code"])
    asked.add_argument("--pages", type=int, nargs="+", default=[1_000, 20_000])
    options = asked.parse_args()
    for pages in options.pages:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "crawl.warc.gz"
            crawl(path, pages)
            size = path.stat().st_size / 1e6
            count, memory, seconds = measured(options.command, path)
            print(
                f"nutgraf {options.command}: {pages:,} pages ({size:.0f} MB packed), {count:,} lines, "
                f"peak {memory:.0f} MB, {seconds:.0f} s of processor time",
                flush=True,
            )


if __name__ == "__main__":
    main()
