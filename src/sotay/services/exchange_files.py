"""Reading the files of others: never more of them than any of ours can be long."""

from __future__ import annotations

from pathlib import Path

from sotay.domain.errors import FileNotReadable

LONGEST_BYTES = 6_000_000


def read_exchange_file(path: Path) -> bytes:
    """Return a file, cut off one byte beyond the longest of ours, so that it is then refused; FileNotReadable."""
    try:
        with path.open("rb") as stream:
            return stream.read(LONGEST_BYTES + 1)
    except OSError as error:
        raise FileNotReadable(path) from error
