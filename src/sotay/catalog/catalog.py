"""The catalog: the shipped data files and files named by the user, read, checked and turned into domain values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from sotay.catalog.answers_file import read_answers
from sotay.catalog.cell_paper_file import read_cell_paper
from sotay.catalog.checklist_file import read_checklist
from sotay.catalog.commitment_file import read_commitment_form
from sotay.catalog.diary_file import read_diary
from sotay.catalog.encoding import decode
from sotay.catalog.findings import Findings, Refused
from sotay.catalog.form_file import read_form
from sotay.catalog.guard import parse
from sotay.catalog.layout_file import read_layout
from sotay.catalog.nodes import Node
from sotay.catalog.profile_file import read_profile
from sotay.catalog.review_checks_file import read_review_checks
from sotay.catalog.review_rules_file import read_review_rules
from sotay.catalog.sample_cell_file import read_sample_cell
from sotay.catalog.sample_commitment_file import read_sample_commitment
from sotay.catalog.sample_committee_file import read_sample_committee
from sotay.catalog.sample_remedies_file import read_sample_remedies
from sotay.domain.answers_file import AnswersFile
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

FILE_LIMIT_BYTES = 1_000_000

CHECKLIST_FILE = "manifestations.yaml"
REVIEW_CHECKS_FILE = "review-checks.yaml"
FORMS_FOLDER = "forms"
COMMITMENTS_FOLDER = "commitments"
LAYOUTS_FOLDER = "layouts"
CELL_PAPERS_FOLDER = "cell-papers"
COMMITTEE_PAPERS_FOLDER = "committee-papers"
REVIEW_RULES_FOLDER = "review-rules"
SAMPLE_FOLDER = "sample"
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
        return self.read_checklist(self._data_dir / CHECKLIST_FILE)

    def read_checklist(self, path: Path) -> Checklist:
        """Return the checklist of a file."""
        return read_file(path, read_checklist)

    def forms(self) -> tuple[tuple[ReviewForm, ...], tuple[FileHasProblems, ...]]:
        """Return the usable forms, the newest set first, and the problems of those that are not."""
        usable, broken = _usable(self._data_dir / FORMS_FOLDER, read_form, lambda form: form.id)
        forms = sorted(usable, key=lambda each: each.letter)
        return tuple(sorted(forms, key=lambda each: each.effective_from, reverse=True)), broken

    def commitment_forms(self) -> tuple[tuple[CommitmentForm, ...], tuple[FileHasProblems, ...]]:
        """Return the usable forms of a commitment, the newest first, and the problems of those that are not."""
        usable, broken = _usable(self._data_dir / COMMITMENTS_FOLDER, read_commitment_form, lambda form: form.id)
        return tuple(sorted(usable, key=lambda each: each.effective_from, reverse=True)), broken

    def layout(self) -> PageLayout:
        """Return the layout that came into force last."""
        folder = self._data_dir / LAYOUTS_FOLDER
        dated = [read_file(path, read_layout) for path in _yaml_files(folder)]
        if not dated:
            raise FileNotReadable(folder)
        return max(dated, key=lambda each: each[0])[1]

    def cell_papers(self) -> tuple[tuple[PaperTemplate, ...], tuple[FileHasProblems, ...]]:
        """Return the usable templates of a cell's papers, and the problems of those that are not."""
        return self._papers(CELL_PAPERS_FOLDER)

    def committee_papers(self) -> tuple[tuple[PaperTemplate, ...], tuple[FileHasProblems, ...]]:
        """Return the usable templates of a committee's papers over its cells, and the problems of the others."""
        return self._papers(COMMITTEE_PAPERS_FOLDER)

    def _papers(self, folder: str) -> tuple[tuple[PaperTemplate, ...], tuple[FileHasProblems, ...]]:
        usable, broken = _usable(self._data_dir / folder, read_cell_paper, lambda paper: paper.kind.value)
        return tuple(usable), broken

    def review_rules(self) -> tuple[tuple[ReviewRules, ...], tuple[FileHasProblems, ...]]:
        """Return the usable rules of the review, the newest first, and the problems of those that are not."""
        usable, broken = _usable(self._data_dir / REVIEW_RULES_FOLDER, read_review_rules, lambda rules: rules.id)
        return tuple(sorted(usable, key=lambda each: each.effective_from, reverse=True)), broken

    def review_checks(self) -> ReviewChecks:
        """Return what is looked for before handing in."""
        return read_file(self._data_dir / REVIEW_CHECKS_FILE, read_review_checks)

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
        commitments = [read_file(path, read_sample_commitment) for path in _yaml_files(folder / COMMITMENTS_FOLDER)]
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


def read_file(path: Path, read: Callable[[Node, Findings], T]) -> T:
    """Return what ``read`` makes of a YAML file; FileNotReadable, FileHasProblems with all that was found."""
    findings = Findings()
    try:
        value = read(parse(decode(_content(path, findings), findings), findings), findings)
    except Refused:
        raise FileHasProblems(path, findings.in_file_order()) from None
    if problems := findings.in_file_order():
        raise FileHasProblems(path, problems)
    return value


def _usable(
    folder: Path, read: Callable[[Node, Findings], T], id_of: Callable[[T], str]
) -> tuple[list[T], tuple[FileHasProblems, ...]]:
    """Return what the files of a folder hold, each id once, and the problems of those that cannot be used."""
    usable: dict[str, tuple[Path, T]] = {}
    broken: list[FileHasProblems] = []
    for path in _yaml_files(folder):
        try:
            form = read_file(path, read)
        except FileNotReadable:
            broken.append(_whole_file(path, ProblemCode.UNREADABLE))
        except FileHasProblems as error:
            broken.append(error)
        else:
            if id_of(form) in usable:
                first, _ = usable[id_of(form)]
                broken.append(_whole_file(path, ProblemCode.FORM_ID_TAKEN, id_of(form), first.name))
            else:
                usable[id_of(form)] = path, form
    return [form for _, form in usable.values()], tuple(broken)


def _whole_file(path: Path, code: ProblemCode, *facts: str) -> FileHasProblems:
    return FileHasProblems(path, (Problem(0, 0, code, facts),))


def _content(path: Path, findings: Findings) -> bytes:
    try:
        if not path.is_file():  # a pipe or a device would never come to an end
            raise FileNotReadable(path)
        with path.open("rb") as stream:
            content = stream.read(FILE_LIMIT_BYTES + 1)
    except (OSError, ValueError):  # ValueError: a name that no system takes
        raise FileNotReadable(path) from None
    if len(content) > FILE_LIMIT_BYTES:
        raise findings.refuse(ProblemCode.TOO_LARGE)
    return content


def _yaml_files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.yaml"))
