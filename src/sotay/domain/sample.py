"""The made-up member: what the sample handbook is filled from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sotay.domain.answers_file import AnswersFile
from sotay.domain.commitment import CommitmentForm, Outcome
from sotay.domain.manifestation import ManifestationId
from sotay.domain.member import Profile
from sotay.domain.period import Period
from sotay.domain.remedy import Progress, RaisedBy


@dataclass(frozen=True, slots=True)
class SampleLine:
    """One line of the diary."""

    day: date
    text: str
    manifestation_id: ManifestationId | None = None


@dataclass(frozen=True, slots=True)
class SampleRemedy:
    """What became of one remedy, found by its period, its item and how its step begins."""

    source: Period
    manifestation_id: ManifestationId
    step_begins: str
    progress: Progress
    due: date | None = None
    done_on: date | None = None
    result: str = ""
    confirmed_by: str = ""
    raised_by: RaisedBy = RaisedBy.SELF


@dataclass(frozen=True, slots=True)
class SamplePromise:
    """One promise; ``remedy_of`` is the period whose remedy for the same item it is tied to."""

    section_key: str
    text: str
    manifestation_id: ManifestationId | None = None
    remedy_of: Period | None = None
    outcome: Outcome | None = None
    outcome_text: str = ""


@dataclass(frozen=True, slots=True)
class SampleCommitment:
    """The commitment of one year."""

    year: int
    place: str
    signed_on: date
    promises: tuple[SamplePromise, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """The parts of the sample handbook; ``periods`` and ``commitments`` hold the earliest first.

    ``commitment_forms`` are what the commitments are written on; without any they are left out.
    """

    profile: Profile
    periods: tuple[AnswersFile, ...] = ()
    diary: tuple[SampleLine, ...] = ()
    commitments: tuple[SampleCommitment, ...] = ()
    commitment_forms: tuple[CommitmentForm, ...] = ()
    remedies: tuple[SampleRemedy, ...] = ()
