"""Opening sealed files on a thread of its own, a little ahead of whoever judges and stores them; knows no book.

Opening is half of the work of taking a file in, and the store leaves the interpreter to others while it writes.
Source: docs/adr/0022-import-of-thousands.md.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from sotay.domain.collecting import CellFault, Fault
from sotay.domain.errors import FileNotReadable
from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.letter import OpenedLetter
from sotay.services.exchange_files import read_exchange_file

_PIECE_FILES = 16
_PIECE_BYTES = 1_000_000
"""What is opened in one go, in files and in bytes of them; the last file may go beyond."""

_PIECES_AHEAD = 4
"""How much is open at most before it is asked for, so that any number of files takes the same memory."""


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file with the letter that was in it, or with why it could not be opened."""

    path: Path
    size: int
    found: OpenedLetter | Fault


def opened_ahead(files: Sequence[Path], unseal: Callable[[bytes], OpenedLetter]) -> Generator[OpenedFile]:
    """Return the files one after another, in their order; whoever stops asking stops the opening."""
    waiting = deque(files)
    ahead: deque[Future[list[OpenedFile]]] = deque()
    worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="opening")
    try:
        while True:
            while len(ahead) < _PIECES_AHEAD:
                ahead.append(worker.submit(_next_piece, waiting, unseal))
            piece = ahead.popleft().result()
            if not piece:
                return
            yield from piece
    finally:
        worker.shutdown(cancel_futures=True)


def _next_piece(waiting: deque[Path], unseal: Callable[[bytes], OpenedLetter]) -> list[OpenedFile]:
    """Open some of what is waiting; nothing is left where nothing comes back. Runs on the worker."""
    opened: list[OpenedFile] = []
    size = 0
    while waiting and len(opened) < _PIECE_FILES and size < _PIECE_BYTES:
        opened.append(_opened(waiting.popleft(), unseal))
        size += opened[-1].size
    return opened


def _opened(path: Path, unseal: Callable[[bytes], OpenedLetter]) -> OpenedFile:
    size = 0
    try:
        content = read_exchange_file(path)
        size = len(content)
        return OpenedFile(path, size, unseal(content))
    except FileNotReadable:
        return OpenedFile(path, size, CellFault.UNREADABLE_FILE)
    except ExchangeRefused as refused:
        return OpenedFile(path, size, refused.fault)
