"""Earlier versions of something written, as plain values to be shown beside what stands now."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """One part of what was written, then and now; ``short`` names it in a list where the label is long."""

    label: str
    before: str
    after: str
    short: str = ""

    @property
    def differs(self) -> bool:
        """Tell whether the words are other ones now."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Version:
    """One earlier version; ``name`` says until when it stood."""

    name: str
    parts: tuple[Part, ...]

    def changed(self) -> tuple[Part, ...]:
        """Return the parts that are other ones now."""
        return tuple(part for part in self.parts if part.differs)
