"""Every expected trouble, as exceptions that carry facts and no sentences.

The sentences are in ``sotay.texts.errors``; a test holds that each class here has one. Facts are short and never hold
what a member wrote, so that an error may be logged by class name and shown in full.

Not frozen: contextlib sets the traceback of an exception from Python code.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path


class SotayError(Exception):
    """An expected trouble that a sentence explains; anything else is a bug."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault found in a file that people edit.

    ``line`` and ``column`` count from 1; 0 means the file as a whole. ``code`` names the sentence in
    ``texts.problems``, ``facts`` are the values it needs, in the order that the sentence takes them.
    """

    line: int
    column: int
    code: str
    facts: tuple[str, ...] = ()


@dataclass(eq=False)
class FileHasProblems(SotayError):
    """A checklist, form, layout, answers or profile file cannot be used; all its problems, in file order."""

    path: Path
    problems: tuple[Problem, ...]


@dataclass(eq=False)
class SeveralTroubles(SotayError):
    """Troubles that are told together, such as all broken files of one folder."""

    errors: tuple[SotayError, ...]


# --- values ----------------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class NotAPeriod(SotayError):
    """The text is no period of the forms 2026, 2026-H1, 2026-Q4, 2026-11, 2026-11-22, 2025-2030."""

    written: str


@dataclass(eq=False)
class NotADate(SotayError):
    """The text is no date of the calendar."""

    written: str


@dataclass(eq=False)
class DateOutOfRange(SotayError):
    """A date lies outside what the field can mean, such as a birth date in the future."""

    value: date


@dataclass(eq=False)
class NotPoints(SotayError):
    """The text is no number of points between 0 and ``maximum``."""

    written: str
    maximum: str


@dataclass(eq=False)
class TextTooLong(SotayError):
    """A text is longer than a field may hold (characters)."""

    length: int
    limit: int


@dataclass(eq=False)
class NothingWritten(SotayError):
    """A line that must say something is blank."""


@dataclass(eq=False)
class ProofTooLarge(SotayError):
    """A proof file is larger than the handbook takes (bytes)."""

    name: str
    size: int
    limit: int


@dataclass(eq=False)
class OpenDataTooLarge(SotayError):
    """The proof files make the handbook larger than a file of open data may be (bytes)."""

    size: int
    limit: int


@dataclass(eq=False)
class ImportStopped(SotayError):
    """The person stopped an import; nothing of it was kept."""


# --- assessments and reviews ------------------------------------------------------------------------------------------


@dataclass(eq=False)
class UnknownPeriod(SotayError):
    """The handbook holds no assessment of this period."""

    period: str


@dataclass(eq=False)
class PeriodExists(SotayError):
    """An assessment of this period is there already."""

    period: str


@dataclass(eq=False)
class PeriodClosed(SotayError):
    """The assessment is closed, so nothing in it may change before it is reopened."""

    period: str


@dataclass(eq=False)
class PeriodOpen(SotayError):
    """The assessment is open, so it cannot be reopened."""

    period: str


@dataclass(eq=False)
class NothingAnswered(SotayError):
    """An assessment without any answer is not closed, since it would record a check that never took place."""

    period: str


@dataclass(eq=False)
class UnknownManifestation(SotayError):
    """The checklist of the assessment has no item of this id."""

    manifestation_id: str


@dataclass(eq=False)
class UnknownForm(SotayError):
    """No form of this name is there, or none was in force in the year."""

    name: str


@dataclass(eq=False)
class NoCommitmentForm(SotayError):
    """There is no usable form to write a commitment on."""


@dataclass(eq=False)
class NothingToReview(SotayError):
    """No period of the year holds an assessment, and no review of the year was saved."""

    year: int


@dataclass(eq=False)
class UnknownEntry(SotayError):
    """The handbook holds no diary entry, remedy, promise or proof of this id; it may have been deleted meanwhile."""


# --- store ------------------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class StoreError(SotayError):
    """Trouble with the folder that holds a handbook."""

    folder: Path


class NoStore(StoreError):
    """The folder holds no handbook."""


class StoreExists(StoreError):
    """The folder holds a handbook, or other files, already."""


class StoreInUse(StoreError):
    """Another running program holds the handbook."""


class WrongPassword(StoreError):
    """The key file is sound and the password does not open it."""


class WrongRecoveryCode(StoreError):
    """The key file is sound and the recovery code does not open it."""


class KeyFileDamaged(StoreError):
    """Neither copy of the key file can be read."""


class KeyFileMissing(StoreError):
    """The database is there and no copy of its key file is."""


class DatabaseMissing(StoreError):
    """The key file is there and the database is not."""


class DatabaseDamaged(StoreError):
    """The database does not pass its integrity checks or does not belong to the key."""


class StoreTooNew(StoreError):
    """A newer version of the program wrote the handbook."""


class StoreReadOnly(StoreError):
    """The folder or its disk does not take writing."""


class DiskFull(StoreError):
    """The disk has no room left."""


class StoreUnreachable(StoreError):
    """The disk answers with errors or was taken away."""


class EncryptionMissing(StoreError):
    """The database engine at hand does not encrypt, so nothing is opened or made."""


class StoreNotPrivate(StoreError):
    """The chosen folder is kept in step with a cloud or network place, where a live database gets damaged."""


@dataclass(eq=False)
class PasswordTooWeak(SotayError):
    """A new password is shorter than ``minimum`` characters."""

    minimum: int


# --- files that people see --------------------------------------------------------------------------------------------


@dataclass(eq=False)
class FileError(SotayError):
    """Trouble with one file named by the user."""

    path: Path


class FileNotReadable(FileError):
    """The file is not there or cannot be read."""


class FileNotWritable(FileError):
    """The target cannot be written, for instance because another program holds it; what was there is untouched."""


class FolderNotThere(FileNotWritable):
    """The folder of the target is not there, for instance because a stick was pulled out."""


class BackupDamaged(FileError):
    """The backup does not pass its checks."""


class BackupOfAnother(FileError):
    """The backup belongs to another handbook or another key."""


class FontMissing(FileError):
    """A font that documents need is not where it was installed."""
