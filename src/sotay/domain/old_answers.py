"""Old text in what a file brings: named by its field, shown before and after, and turned only when asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sotay.domain.answers_file import AnswerChange, AnswersFile
from sotay.domain.manifestation import ManifestationId
from sotay.domain.member import PROFILE_FIELDS, Profile
from sotay.domain.old_encodings import OldText, find_old_text

WORDS_OF_AN_ANSWER = ("done_well", "shortcoming", "cause", "remedy", "private_note")


@dataclass(frozen=True, slots=True)
class OldField:
    """One field with old text; ``field_name`` as the value names it, ``item`` None for a line of the profile."""

    item: ManifestationId | None
    field_name: str
    old: OldText


def old_fields_of_answers(answers: AnswersFile) -> tuple[OldField, ...]:
    """Return the fields of a file with answers that are written in an old way, in file order."""
    return tuple(
        OldField(change.manifestation_id, name, old)
        for change in answers.changes
        for name, old in _old_words(change, WORDS_OF_AN_ANSWER)
    )


def turn_answers(answers: AnswersFile) -> AnswersFile:
    """Return the answers with every old text in the letters of today."""
    return replace(answers, changes=tuple(_turned(change) for change in answers.changes))


def old_fields_of_profile(profile: Profile) -> tuple[OldField, ...]:
    """Return the lines of a profile that are written in an old way."""
    return tuple(OldField(None, name, old) for name, old in _old_words(profile, PROFILE_FIELDS))


def turn_profile(profile: Profile) -> Profile:
    """Return the profile with every old text in the letters of today."""
    turned: dict[str, str] = {each.field_name: each.old.after for each in old_fields_of_profile(profile)}
    return replace(profile, **turned)  # type: ignore[arg-type]  # only lines of text are old


def _turned(change: AnswerChange) -> AnswerChange:
    turned: dict[str, str] = {name: old.after for name, old in _old_words(change, WORDS_OF_AN_ANSWER)}
    return replace(change, **turned)  # type: ignore[arg-type]  # only texts are old


def _old_words(holder: AnswerChange | Profile, names: tuple[str, ...]) -> Iterator[tuple[str, OldText]]:
    for name in names:
        words = getattr(holder, name)
        if isinstance(words, str) and (old := find_old_text(words)) is not None:
            yield name, old
