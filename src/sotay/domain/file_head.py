"""What a data file says of itself in its first lines, also while it is half written and nothing else can be read.

A list of drafts needs names, and a draft that is broken must be found again by its name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sotay.domain.search import nfc

_LINE = re.compile(
    r"""^(?P<key>id|kind|version|title|name):[ ]*(?P<quote>["']?)(?P<said>.*?)(?P=quote)[ ]*(?:\s#.*)?$"""
)
_TOP = re.compile(r"^(groups|levels|parts|sections|blocks|phrases|sources|items):")


@dataclass(frozen=True, slots=True)
class FileHead:
    """Id, version and name as written; "" for what is not there."""

    id: str
    version: str
    name: str


def head_of(text: str) -> FileHead:
    """Return what stands at the top of a file of any kind."""
    said: dict[str, str] = {}
    for line in text.splitlines():
        if _TOP.match(line):
            break
        if found := _LINE.match(line):
            said.setdefault(found["key"], _plain(found["said"], found["quote"]))
    return FileHead(
        id=said.get("id", said.get("kind", "")),
        version=said.get("version", ""),
        name=said.get("title", said.get("name", "")),
    )


def _plain(said: str, quote: str) -> str:
    if quote == "'":
        said = said.replace("''", "'")
    elif quote == '"':
        said = said.replace('\\"', '"')
    return " ".join(nfc(said).split())
