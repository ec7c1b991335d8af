"""What the services and windows ask of the data files, as a protocol. Nothing here knows YAML."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from sotay.domain.answers_file import AnswersFile
from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.catalog_value import CatalogValue
from sotay.domain.cell_paper import PaperTemplate
from sotay.domain.commitment import CommitmentForm
from sotay.domain.errors import FileHasProblems, Problem
from sotay.domain.form import ReviewForm
from sotay.domain.layout import PageLayout
from sotay.domain.manifestation import Checklist
from sotay.domain.member import Profile
from sotay.domain.path_changes import PathChange
from sotay.domain.precheck import ReviewChecks
from sotay.domain.review_rules import ReviewRules
from sotay.domain.sample import Sample
from sotay.domain.sample_committee import SampleCommittee


class Catalog(Protocol):
    """The YAML files: checklist, forms, layouts, answers and profiles. All raise FileHasProblems or FileNotReadable."""

    def apart(self) -> Catalog:
        """Return a catalog over the same shipped files, for another store."""

    def use_accepted(self, files: Sequence[CatalogFile]) -> None:
        """Lay what a store has accepted over the shipped files: the higher version of a lineage is in force."""

    def unusable_accepted(self) -> tuple[FileHasProblems, ...]:
        """Return the problems of accepted files that are not in force, since they cannot be read."""

    def shipped_checklist(self) -> Checklist:
        """Return the checklist that came with the program, in the version in force today of those accepted."""

    def checklist_versions(self) -> tuple[Checklist, ...]:
        """Return every version of a checklist that is known here, in force or not."""

    def read_checklist(self, path: Path, known: Sequence[Checklist] = ()) -> Checklist:
        """Return the checklist of a file; one that cannot follow those known has problems too."""

    def further_checklists(self) -> tuple[Checklist, ...]:
        """Return the checklists that came beside the first one, as far as they can be read."""

    def check_succession(self, text: str, known: Sequence[Checklist], *, may_skip: bool = False) -> tuple[Problem, ...]:
        """Return all problems of a text as the next version after those known, its own first of all.

        With ``may_skip`` it may replace a version that is not known here.
        """

    def read_text(self, kind: CatalogKind, text: str, path: Path = Path()) -> CatalogValue:
        """Return what a text of a kind means; FileHasProblems under the name of ``path``."""

    def read_draft(
        self, kind: CatalogKind, text: str, known: Sequence[Checklist]
    ) -> tuple[CatalogValue | None, tuple[Problem, ...]]:
        """Return what a text means by itself, None where it cannot be read, and all problems of it.

        A checklist that cannot follow those known has problems too. What did not change since a text that was read
        before is not read again.
        """

    def compare(self, kind: CatalogKind, old_text: str, new_text: str) -> tuple[PathChange, ...]:
        """Return what differs between two texts of a kind; FileHasProblems where one of them is no file at all."""

    def id_of(self, kind: CatalogKind, value: CatalogValue) -> str:
        """Return what names a value among the files of its kind."""

    def shipped_files(self) -> tuple[CatalogFile, ...]:
        """Return every file that came with the program, as a document."""

    def templates(self) -> tuple[CatalogFile, ...]:
        """Return checklists of which only the frame is there, to be filled from a text that the program lacks."""

    def recognise(self, path: Path) -> CatalogFile:
        """Return a file as a document of whatever kind it is; FileHasProblems of the kind that it is nearest to."""

    def forms(self) -> tuple[tuple[ReviewForm, ...], tuple[FileHasProblems, ...]]:
        """Return the usable forms, the newest set first, and the problems of those that are not."""

    def commitment_forms(self) -> tuple[tuple[CommitmentForm, ...], tuple[FileHasProblems, ...]]:
        """Return the usable forms of a commitment, the newest first, and the problems of those that are not."""

    def layout(self, on: date | None = None) -> PageLayout:
        """Return the layout of printed papers that is in force on a day, without one today."""

    def cell_papers(self) -> tuple[tuple[PaperTemplate, ...], tuple[FileHasProblems, ...]]:
        """Return the usable templates of a cell's papers, and the problems of those that are not."""

    def committee_papers(self) -> tuple[tuple[PaperTemplate, ...], tuple[FileHasProblems, ...]]:
        """Return the usable templates of a committee's papers over its cells, and the problems of the others."""

    def review_rules(self) -> tuple[tuple[ReviewRules, ...], tuple[FileHasProblems, ...]]:
        """Return the usable rules of the review, the newest first, and the problems of those that are not."""

    def review_checks(self) -> ReviewChecks:
        """Return what is looked for before handing in."""

    def read_answers(self, path: Path) -> AnswersFile:
        """Return the answers of a file."""

    def read_profile(self, path: Path) -> Profile:
        """Return the profile of a file."""

    def sample(self) -> Sample:
        """Return the made-up member."""

    def sample_committee(self) -> SampleCommittee:
        """Return the made-up committee with its cells."""
