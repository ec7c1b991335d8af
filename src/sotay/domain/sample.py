"""The made-up member: what the sample handbook is filled from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sotay.domain.answers_file import AnswersFile
from sotay.domain.manifestation import ManifestationId
from sotay.domain.member import Profile


@dataclass(frozen=True, slots=True)
class SampleLine:
    """One line of the diary."""

    day: date
    text: str
    manifestation_id: ManifestationId | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """The parts of the sample handbook; ``periods`` holds the earliest first."""

    profile: Profile
    periods: tuple[AnswersFile, ...] = ()
    diary: tuple[SampleLine, ...] = ()
