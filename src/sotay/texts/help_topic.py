"""One page of the help as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """A task explained: ``id`` is permanent and part of file names, ``paragraphs`` are plain sentences."""

    id: str
    title: str
    paragraphs: tuple[str, ...]
