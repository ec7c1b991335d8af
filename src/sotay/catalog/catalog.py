"""The catalog: the shipped data files and files named by the user, read, checked and turned into domain values."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from sotay.catalog import kinds
from sotay.catalog.answers_file import read_answers
from sotay.catalog.diary_file import read_diary
from sotay.catalog.kinds import FILE_KINDS, FileKind
from sotay.catalog.loading import read_file, read_typed
from sotay.catalog.profile_file import read_profile
from sotay.catalog.sample_cell_file import read_sample_cell
from sotay.catalog.sample_commitment_file import read_sample_commitment
from sotay.catalog.sample_committee_file import read_sample_committee
from sotay.catalog.sample_remedies_file import read_sample_remedies
from sotay.catalog.shipped import shipped_files
from sotay.domain.answers_file import AnswersFile
from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.catalog_value import CatalogValue
from sotay.domain.cell_paper import PaperTemplate
from sotay.domain.commitment import CommitmentForm
from sotay.domain.errors import FileHasProblems, FileNotReadable, Problem
from sotay.domain.form import ReviewForm
from sotay.domain.layout import PageLayout
from sotay.domain.manifestation import Checklist
from sotay.domain.member import Profile
from sotay.domain.precheck import ReviewChecks
from sotay.domain.problems import ProblemCode
from sotay.domain.review_rules import ReviewRules
from sotay.domain.sample import Sample
from sotay.domain.sample_committee import SampleCommittee

T = TypeVar("T")

SAMPLE_FOLDER = "sample"
SAMPLE_COMMITMENTS_FOLDER = "commitments"
SAMPLE_PROFILE_FILE = "profile.yaml"
SAMPLE_DIARY_FILE = "diary.yaml"
SAMPLE_REMEDIES_FILE = "remedies.yaml"
SAMPLE_COMMITTEE_FILE = "committee.yaml"
SAMPLE_CELLS_FOLDER = "cells"
SAMPLE_OTHER_FILES = (SAMPLE_PROFILE_FILE, SAMPLE_DIARY_FILE, SAMPLE_REMEDIES_FILE, SAMPLE_COMMITTEE_FILE)
"""The files of the sample that hold no period."""


class YamlCatalog:
    """The port ``Catalog`` on the folder of shipped data files; every file is read anew at each call."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir

    def shipped_checklist(self) -> Checklist:
        """Return the checklist that came with the program."""
        return self.read_checklist(self._data_dir / kinds.CHECKLIST.place)

    def read_checklist(self, path: Path) -> Checklist:
        """Return the checklist of a file."""
        return read_file(path, kinds.CHECKLIST.read)

    def read_text(self, kind: CatalogKind, text: str, path: Path = Path()) -> CatalogValue:
        """Return what a text of a kind means; FileHasProblems with all that was found, under the name of ``path``."""
        value: CatalogValue = read_typed(text, FILE_KINDS[kind].read, path)
        return value

    def id_of(self, kind: CatalogKind, value: CatalogValue) -> str:
        """Return what names a value among the files of its kind."""
        return FILE_KINDS[kind].id_of(value)

    def shipped_files(self) -> tuple[CatalogFile, ...]:
        """Return every file that came with the program, as a document."""
        return shipped_files(self._data_dir)

    def forms(self) -> tuple[tuple[ReviewForm, ...], tuple[FileHasProblems, ...]]:
        """Return the usable forms, the newest set first, and the problems of those that are not."""
        usable, broken = self._usable(kinds.FORM)
        forms = sorted(usable, key=lambda each: each.letter)
        return tuple(sorted(forms, key=lambda each: each.effective_from, reverse=True)), broken

    def commitment_forms(self) -> tuple[tuple[CommitmentForm, ...], tuple[FileHasProblems, ...]]:
        """Return the usable forms of a commitment, the newest first, and the problems of those that are not."""
        usable, broken = self._usable(kinds.COMMITMENT)
        return tuple(sorted(usable, key=lambda each: each.effective_from, reverse=True)), broken

    def layout(self) -> PageLayout:
        """Return the layout that came into force last."""
        folder = self._data_dir / kinds.LAYOUT.place
        layouts = [read_file(path, kinds.LAYOUT.read) for path in _yaml_files(folder)]
        if not layouts:
            raise FileNotReadable(folder)
        return max(layouts, key=lambda each: each.effective_from)

    def cell_papers(self) -> tuple[tuple[PaperTemplate, ...], tuple[FileHasProblems, ...]]:
        """Return the usable templates of a cell's papers, and the problems of those that are not."""
        return self._usable(kinds.CELL_PAPER)

    def committee_papers(self) -> tuple[tuple[PaperTemplate, ...], tuple[FileHasProblems, ...]]:
        """Return the usable templates of a committee's papers over its cells, and the problems of the others."""
        return self._usable(kinds.COMMITTEE_PAPER)

    def review_rules(self) -> tuple[tuple[ReviewRules, ...], tuple[FileHasProblems, ...]]:
        """Return the usable rules of the review, the newest first, and the problems of those that are not."""
        usable, broken = self._usable(kinds.RULES)
        return tuple(sorted(usable, key=lambda each: each.effective_from, reverse=True)), broken

    def review_checks(self) -> ReviewChecks:
        """Return what is looked for before handing in."""
        return read_file(self._data_dir / kinds.PHRASES.place, kinds.PHRASES.read)

    def read_answers(self, path: Path) -> AnswersFile:
        """Return the answers of a file."""
        return read_file(path, read_answers)

    def read_profile(self, path: Path) -> Profile:
        """Return the profile of a file."""
        return read_file(path, read_profile)

    def sample(self) -> Sample:
        """Return the made-up member of the demonstration."""
        folder = self._data_dir / SAMPLE_FOLDER
        periods = [self.read_answers(path) for path in _yaml_files(folder) if path.name not in SAMPLE_OTHER_FILES]
        commitments = [
            read_file(path, read_sample_commitment) for path in _yaml_files(folder / SAMPLE_COMMITMENTS_FOLDER)
        ]
        return Sample(
            profile=self.read_profile(folder / SAMPLE_PROFILE_FILE),
            periods=tuple(sorted(periods, key=lambda each: each.period)),
            remedies=read_file(folder / SAMPLE_REMEDIES_FILE, read_sample_remedies),
            diary=read_file(folder / SAMPLE_DIARY_FILE, read_diary),
            commitments=tuple(sorted(commitments, key=lambda each: each.year)),
            commitment_forms=self.commitment_forms()[0],
        )

    def sample_committee(self) -> SampleCommittee:
        """Return the made-up committee with its cells."""
        folder = self._data_dir / SAMPLE_FOLDER
        committee = read_file(folder / SAMPLE_COMMITTEE_FILE, read_sample_committee)
        cells = [read_file(path, read_sample_cell) for path in _yaml_files(folder / SAMPLE_CELLS_FOLDER)]
        return replace(committee, cells=tuple(cells))

    def _usable(self, kind: FileKind[T]) -> tuple[tuple[T, ...], tuple[FileHasProblems, ...]]:
        """Return what the files of a kind hold, each id once, and the problems of those that cannot be used."""
        usable: dict[str, tuple[Path, T]] = {}
        broken: list[FileHasProblems] = []
        for path in _yaml_files(self._data_dir / kind.place):
            try:
                value = read_file(path, kind.read)
            except FileNotReadable:
                broken.append(_whole_file(path, ProblemCode.UNREADABLE))
            except FileHasProblems as error:
                broken.append(error)
            else:
                value_id = kind.id_of(value)
                if value_id in usable:
                    first, _ = usable[value_id]
                    broken.append(_whole_file(path, ProblemCode.FORM_ID_TAKEN, value_id, first.name))
                else:
                    usable[value_id] = path, value
        return tuple(value for _, value in usable.values()), tuple(broken)


def _whole_file(path: Path, code: ProblemCode, *facts: str) -> FileHasProblems:
    return FileHasProblems(path, (Problem(0, 0, code, facts),))


def _yaml_files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.yaml"))
