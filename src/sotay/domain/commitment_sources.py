"""What a new commitment may take up: what last year left open, and what is still to be put right; line by line only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sotay.domain.commitment import Commitment, CommitmentLine, LineId, Outcome
from sotay.domain.remedy import Remedy
from sotay.domain.search import nfc


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line that may be taken up; exactly one of ``promise`` (of last year) and ``remedy`` is there."""

    promise: CommitmentLine | None = None
    remedy: Remedy | None = None

    @property
    def words(self) -> str:
        """Return what it says."""
        if self.promise is not None:
            return self.promise.text
        return self.remedy.step if self.remedy is not None else ""

    def as_line(self, line_id: LineId, section_key: str) -> CommitmentLine:
        """Return it as a promise of a section, tied as it was and not answered yet."""
        if self.promise is not None:
            return replace(self.promise, id=line_id, section_key=section_key, outcome=None, outcome_text="")
        remedy = self.remedy
        return CommitmentLine(
            line_id,
            section_key,
            self.words,
            manifestation_id=remedy.manifestation_id if remedy is not None else None,
            remedy_id=remedy.id if remedy is not None else None,
        )


def candidates(
    commitment: Commitment, *, previous: Commitment | None, remedies: Iterable[Remedy]
) -> tuple[Candidate, ...]:
    """Return what is not in the commitment yet: last year's promises that were not kept in full, then open remedies.

    Left out are remedies tied to one of the lines, in the commitment or offered with it, and what has the same words.
    """
    said = {_words(line.text) for line in commitment.lines}
    tied = {line.remedy_id for line in commitment.lines}
    found: list[Candidate] = []
    for line in previous.promises() if previous is not None else ():
        if line.outcome is not Outcome.KEPT and _words(line.text) not in said:
            found.append(Candidate(promise=line))
            said.add(_words(line.text))
            tied.add(line.remedy_id)
    for remedy in remedies:
        is_open = not remedy.is_done and remedy.opened_on.year <= commitment.year
        if is_open and remedy.id not in tied and _words(remedy.step) not in said:
            found.append(Candidate(remedy=remedy))
    return tuple(found)


def _words(text: str) -> str:
    return " ".join(nfc(text).split()).lower().rstrip(" .;,")
