"""A file, or a text as it is typed, through one reader: every problem with its place, or a value."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias, TypeVar

from sotay.catalog.blocks import Blocks
from sotay.catalog.encoding import checked_text, decode
from sotay.catalog.findings import Findings, Refused
from sotay.catalog.nodes import Node
from sotay.catalog.parsing import parse
from sotay.domain.errors import FileHasProblems, FileNotReadable
from sotay.domain.problems import ProblemCode

T = TypeVar("T")
Read: TypeAlias = Callable[[Node, Findings], T]

FILE_LIMIT_BYTES = 1_000_000


def read_file(path: Path, read: Read[T]) -> T:
    """Return what ``read`` makes of a YAML file; FileNotReadable, FileHasProblems with all that was found."""
    return _read(path, lambda findings: decode(_content(path, findings), findings), read)


def read_typed(text: str, read: Read[T], path: Path, blocks: Blocks | None = None) -> T:
    """Return what ``read`` makes of a text; FileHasProblems with all that was found, under the name of ``path``.

    Items of ``blocks`` are not read again.
    """
    return _read(path, lambda findings: _within_limit(text, findings), read, blocks)


def read_source(path: Path) -> str:
    """Return the text of a YAML file as it was written, whatever it means; FileNotReadable, FileHasProblems."""
    findings = Findings()
    try:
        return decode(_content(path, findings), findings)
    except Refused:
        raise FileHasProblems(path, findings.in_file_order()) from None


def _read(path: Path, text_of: Callable[[Findings], str], read: Read[T], blocks: Blocks | None = None) -> T:
    findings = Findings()
    try:
        value = read(parse(text_of(findings), findings, blocks), findings)
    except Refused:
        raise FileHasProblems(path, findings.in_file_order()) from None
    if problems := findings.in_file_order():
        raise FileHasProblems(path, problems)
    return value


def _content(path: Path, findings: Findings) -> bytes:
    try:
        if not path.is_file():  # a pipe or a device would never come to an end
            raise FileNotReadable(path)
        with path.open("rb") as stream:
            content = stream.read(FILE_LIMIT_BYTES + 1)
    except (OSError, ValueError):  # ValueError: a name that no system takes
        raise FileNotReadable(path) from None
    if len(content) > FILE_LIMIT_BYTES:
        raise findings.refuse(ProblemCode.TOO_LARGE)
    return content


def _within_limit(text: str, findings: Findings) -> str:
    # Halves of pairs cannot be encoded; they are told with their place once the size is known.
    if len(text.encode("utf-8", errors="surrogatepass")) > FILE_LIMIT_BYTES:
        raise findings.refuse(ProblemCode.TOO_LARGE)
    return checked_text(text.removeprefix("\ufeff"), findings)
