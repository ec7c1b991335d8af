"""Reading the files of others: never more of them than any of ours can be long."""

from __future__ import annotations

from pathlib import Path

from sotay.domain.errors import FileNotReadable

LONGEST_BYTES = 6_000_000
_USUAL_BYTES = 64 * 1024


def read_exchange_file(path: Path) -> bytes:
    """Return a file, cut off one byte beyond the longest of ours, so that it is then refused; FileNotReadable."""
    try:
        with path.open("rb") as stream:
            # Room for the longest of all would be made for each file, short as it is.
            content = stream.read(_USUAL_BYTES)
            is_all = len(content) < _USUAL_BYTES
            return content if is_all else content + stream.read(LONGEST_BYTES + 1 - _USUAL_BYTES)
    except OSError as error:
        raise FileNotReadable(path) from error
