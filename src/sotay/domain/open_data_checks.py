"""What must hold of open data as a whole before any of it is taken in: names that are met once, references, limits.

Types, dates and words of choice are checked while reading (``domain.strict_plain``).
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sotay.domain.assessment import TEXT_LIMIT, Answer
from sotay.domain.diary import ENTRY_LIMIT, DiaryEntry
from sotay.domain.hand_in import HandIn
from sotay.domain.manifestation import Checklist
from sotay.domain.open_data import OpenHandbook, OpenPeriod
from sotay.domain.period import FIRST_YEAR, LAST_YEAR
from sotay.domain.problems import ProblemCode
from sotay.domain.proof import PROOF_LIMIT, Proof
from sotay.domain.remedy import Remedy
from sotay.domain.review import SECTION_LIMIT
from sotay.domain.snapshot import content_hash
from sotay.domain.strict_plain import Path, Unreadable, read_strictly
from sotay.domain.submission import Submission

ID_LIMIT = 100  # characters
SHOWN = 40  # characters of a wrong name that a sentence repeats
_NO_NAME = frozenset({"", ".", ".."})


@dataclass(frozen=True, slots=True)
class Misfit:
    """One thing that does not hold, with the path to it in the file; ``facts`` are those of its sentence."""

    path: Path
    code: ProblemCode
    facts: tuple[str, ...] = ()


def misfits_in(handbook: OpenHandbook) -> Iterator[Misfit]:
    """Yield what does not hold."""
    yield from _names(handbook)
    yield from _checklists(handbook)
    for at, period in enumerate(handbook.periods):
        yield from _period(period, handbook.checklists, ("periods", at))
    for at, entry in enumerate(handbook.diary):
        yield from _texts(entry, ("text",), ENTRY_LIMIT, ("diary", at))
        yield from _not_blank(entry.text, ("diary", at, "text"))
    for at, remedy in enumerate(handbook.remedies):
        yield from _texts(remedy, ("step", "fault", "result", "confirmed_by"), TEXT_LIMIT, ("remedies", at))
        yield from _not_blank(remedy.step, ("remedies", at, "step"))
    yield from _of_years(handbook)
    for at, hand_in in enumerate(handbook.hand_ins):
        yield from _sealed(hand_in, ("hand_ins", at, "content"))
    yield from _proofs(handbook)


def proof_content(written: str) -> bytes:
    """Return the content of a proof file from its base64 text; ValueError for anything else."""
    try:
        return base64.b64decode(written.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error) as error:
        raise ValueError(written[:0]) from error


def _checklists(handbook: OpenHandbook) -> Iterator[Misfit]:
    for name, checklist in handbook.checklists.items():
        if content_hash(checklist) != name:
            yield Misfit(("checklists", name), ProblemCode.WRONG_HASH)
    for at, name in enumerate(handbook.accepted_checklists):
        if name not in handbook.checklists:
            yield _not_there(("accepted_checklists", at), name)


def _key(path: Path) -> str:
    return next(step for step in reversed(path) if isinstance(step, str))


def _not_there(path: Path, written: str) -> Misfit:
    return Misfit(path, ProblemCode.NOT_THERE, (_key(path), written[:SHOWN]))


def _not_blank(text: str, path: Path) -> Iterator[Misfit]:
    if not text.strip():
        yield Misfit(path, ProblemCode.EMPTY_VALUE, (str(path[-1]),))


def _names(handbook: OpenHandbook) -> Iterator[Misfit]:
    entries: Sequence[DiaryEntry | Remedy] = (*handbook.diary, *handbook.remedies)
    places = [("diary", at) for at in range(len(handbook.diary))]
    places += [("remedies", at) for at in range(len(handbook.remedies))]
    yield from _once(zip(places, (each.id for each in entries), strict=True), "id")
    yield from _once(((("periods", at), each.period) for at, each in enumerate(handbook.periods)), "period")
    yield from _once(((("commitments", at), each.year) for at, each in enumerate(handbook.commitments)), "year")
    yield from _once(((("reviews", at), each.year) for at, each in enumerate(handbook.reviews)), "year")
    yield from _once(((("hand_ins", at), each.id) for at, each in enumerate(handbook.hand_ins)), "id")
    yield from _once(((("hand_ins", at), each.sequence) for at, each in enumerate(handbook.hand_ins)), "sequence")
    yield from _once(((("cells", at), each.key) for at, each in enumerate(handbook.cells)), "key")


def _once(found: Iterable[tuple[Path, Hashable]], name: str) -> Iterator[Misfit]:
    seen: set[Hashable] = set()
    for path, value in found:
        if isinstance(value, str) and not 0 < len(value) <= ID_LIMIT:
            yield Misfit((*path, name), ProblemCode.NOT_A_NAME, (name,))
        if value in seen:
            yield Misfit((*path, name), ProblemCode.TWICE, (name,))
        seen.add(value)


def _period(period: OpenPeriod, checklists: Mapping[str, Checklist], path: Path) -> Iterator[Misfit]:
    checklist = checklists.get(period.checklist)
    if checklist is None:
        yield _not_there((*path, "checklist"), period.checklist)
        return
    answers = [(*path, "answers", at) for at in range(len(period.answers))]
    yield from _once(zip(answers, (each.manifestation_id for each in period.answers), strict=True), "manifestation_id")
    for item, name in period.other_words.items():
        if name not in checklists:
            yield _not_there((*path, "other_words", item), name)
    for place, answer in zip(answers, period.answers, strict=True):
        asked = checklists.get(period.other_words.get(answer.manifestation_id, ""), checklist)
        if asked.item(answer.manifestation_id) is None:
            yield _not_there((*place, "manifestation_id"), answer.manifestation_id)
        if answer.level is not None and asked.level(answer.level) is None:
            yield _not_there((*place, "level"), answer.level)
        yield from _answer_texts(answer, place)
    for at, wording in enumerate(period.wordings):
        yield from _answer_texts(wording.answer, (*path, "wordings", at, "answer"))


def _answer_texts(answer: Answer, path: Path) -> Iterator[Misfit]:
    names = ("done_well", "shortcoming", "cause", "remedy", "private_note")
    yield from _texts(answer, names, TEXT_LIMIT, path)


def _texts(value: object, names: Sequence[str], limit: int, path: Path) -> Iterator[Misfit]:
    for name in names:
        yield from _not_long(getattr(value, name), limit, (*path, name))


def _not_long(text: str, limit: int, path: Path) -> Iterator[Misfit]:
    if len(text) > limit:
        yield Misfit(path, ProblemCode.TEXT_TOO_LONG, (str(path[-1]), str(len(text)), str(limit)))


def _of_years(handbook: OpenHandbook) -> Iterator[Misfit]:
    if handbook.year is not None:
        yield from _a_year(handbook.year, ("year",))
    for name in ("commitments", "reviews", "hand_ins"):
        for at, each in enumerate(getattr(handbook, name)):
            yield from _a_year(each.year, (name, at, "year"))
    for at, review in enumerate(handbook.reviews):
        for key, text in review.texts.items():
            yield from _not_long(text, SECTION_LIMIT, ("reviews", at, "texts", key))
    for at, commitment in enumerate(handbook.commitments):
        for number, line in enumerate(commitment.lines):
            yield from _texts(line, ("text", "outcome_text"), TEXT_LIMIT, ("commitments", at, "lines", number))


def _sealed(hand_in: HandIn, path: Path) -> Iterator[Misfit]:
    """Yield a content that could not be shown as the secretary reads it."""
    try:
        read_strictly(Submission, json.loads(hand_in.content))
    except (ValueError, RecursionError, Unreadable):
        yield Misfit(path, ProblemCode.JSON_REFUSED, ("content",))


def _a_year(year: int, path: Path) -> Iterator[Misfit]:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        yield Misfit(path, ProblemCode.NOT_A_YEAR, (str(year), str(FIRST_YEAR), str(LAST_YEAR)))


def _proofs(handbook: OpenHandbook) -> Iterator[Misfit]:
    seen: set[str] = set()
    for name in ("diary", "remedies"):
        for at, owner in enumerate(getattr(handbook, name)):
            for number, proof in enumerate(owner.proofs):
                path = (name, at, "proofs", number)
                if proof.id in seen:
                    yield Misfit((*path, "id"), ProblemCode.TWICE, ("id",))
                seen.add(proof.id)
                yield from _proof(proof, handbook.proof_files.get(proof.id), path)
    for proof_id in handbook.proof_files:
        if proof_id not in seen:
            yield Misfit(("proof_files", proof_id), ProblemCode.PROOF_OF_NOTHING)


def _proof(proof: Proof, written: str | None, path: Path) -> Iterator[Misfit]:
    if proof.name in _NO_NAME or any(each in proof.name for each in "/\\\0"):
        yield Misfit((*path, "name"), ProblemCode.NOT_A_NAME, ("name",))
    if written is None:
        yield Misfit((*path, "id"), ProblemCode.PROOF_MISSING)
        return
    try:
        size = len(proof_content(written))
    except ValueError:
        yield Misfit(("proof_files", proof.id), ProblemCode.NOT_BASE_64)
        return
    if size != proof.size_bytes:
        yield Misfit((*path, "size_bytes"), ProblemCode.WRONG_SIZE, (str(proof.size_bytes), str(size)))
    elif size > PROOF_LIMIT:
        yield Misfit(("proof_files", proof.id), ProblemCode.PROOF_OVER_LIMIT, (str(PROOF_LIMIT // 1024**2),))
