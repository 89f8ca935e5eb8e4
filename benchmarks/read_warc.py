"""Read a generated crawl of 10,000 pages: pages a second against bare trafilatura, and memory from first to last.

    python benchmarks/read_warc.py [--pages 10000] [--batch 500]

Both sides get the same bytes in turns of one batch, in one process, so that a busy machine slows both.  Bare
trafilatura gets ready bytes and gives text (and, in a second column, text with its own metadata); ours starts from
WARC.gz and gives items with metadata.
"""

from __future__ import annotations

import argparse
import io
import logging
import resource
import time
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory

import trafilatura

from benchmarks.pages import page
from nutgraf.acquire import RawItem, read


def record(number: int, body: bytes) -> bytes:
    """One gzip-member WARC response record."""
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012d}>\r\n"
        f"WARC-Date: 2024-05-15T08:00:00Z\r\nWARC-Target-URI: https://post.example/{number}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    ).encode()
    machine = zlib.compressobj(6, zlib.DEFLATED, 31)
    return machine.compress(head + http + b"\r\n\r\n") + machine.flush()


def resident() -> float:
    """Megabytes of memory now in use."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--pages", type=int, default=10_000)
    asked.add_argument("--batch", type=int, default=500)
    options = asked.parse_args()
    logging.disable(logging.CRITICAL)
    spent = {"nutgraf": 0.0, "trafilatura": 0.0, "trafilatura with metadata": 0.0}
    size = found = 0
    memory: list[float] = []
    with TemporaryDirectory() as folder:
        crawl = Path(folder) / "crawl.warc.gz"
        with crawl.open("wb") as out:
            for start in range(0, options.pages, options.batch):
                pages = [page(seed) for seed in range(start, min(start + options.batch, options.pages))]
                size += sum(map(len, pages))
                packed = b"".join(record(start + n, body) for n, body in enumerate(pages))
                out.write(packed)
                begun = time.process_time()
                found += sum(isinstance(item, RawItem) for item in read(io.BytesIO(packed)))
                spent["nutgraf"] += time.process_time() - begun
                for name, metadata in (("trafilatura", False), ("trafilatura with metadata", True)):
                    begun = time.process_time()
                    for body in pages:
                        trafilatura.bare_extraction(
                            body, include_comments=False, include_tables=False, with_metadata=metadata
                        )
                    spent[name] += time.process_time() - begun
        for number, _ in enumerate(read(crawl)):
            if number % (options.pages // 10 or 1) == 0:
                memory.append(resident())
    print(f"{options.pages} pages, {size / 1e6:.0f} MB of HTML; {found} items")
    for name, seconds in spent.items():
        print(f"{name:26} {options.pages / seconds:7.1f} pages/s of CPU time")
    print(f"ratio to bare trafilatura {spent['trafilatura'] / spent['nutgraf']:.2f}")
    print("memory while the whole crawl is read, MB:", " ".join(f"{value:.0f}" for value in memory))


if __name__ == "__main__":
    main()
