"""The catalog: the shipped data files with what a store accepted laid over them, and files named by the user."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from sotay.catalog import kinds
from sotay.catalog.answers_file import read_answers
from sotay.catalog.blocks import Blocks
from sotay.catalog.comparing import compare_files
from sotay.catalog.diary_file import read_diary
from sotay.catalog.findings import Findings
from sotay.catalog.kept_files import KeptFiles
from sotay.catalog.kinds import FILE_KINDS, FileKind
from sotay.catalog.loading import read_file, read_source, read_typed
from sotay.catalog.nodes import Node
from sotay.catalog.overlay import Overlay, V, following_each_other, lineages
from sotay.catalog.profile_file import read_profile
from sotay.catalog.recognising import recognised
from sotay.catalog.sample_cell_file import read_sample_cell
from sotay.catalog.sample_commitment_file import read_sample_commitment
from sotay.catalog.sample_committee_file import read_sample_committee
from sotay.catalog.sample_remedies_file import read_sample_remedies
from sotay.catalog.shipped import further_checklists, shipped_files, templates
from sotay.catalog.succession import check_succession, read_next, refuse
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
from sotay.domain.path_changes import PathChange
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
    """The port ``Catalog`` on the folder of shipped data files; files that the user names are read at each call."""

    def __init__(self, data_dir: Path, today: Callable[[], date] = lambda: date.max) -> None:
        """``today`` says which day it is, for what is in force from a day on; without it, everything is by now."""
        self._data_dir = data_dir
        self._today = today
        self._accepted = Overlay()
        self._shipped = KeptFiles()
        self._blocks = Blocks()

    def apart(self) -> YamlCatalog:
        """Return a catalog over the same files that takes what another store accepted."""
        other = YamlCatalog(self._data_dir, self._today)
        other._shipped = self._shipped
        return other

    def use_accepted(self, files: Sequence[CatalogFile]) -> None:
        """Lay the files that a store has accepted over the shipped ones, in place of those laid there before."""
        self._accepted = Overlay(files)

    def unusable_accepted(self) -> tuple[FileHasProblems, ...]:
        """Return the problems of accepted files that are not in force, since they cannot be read."""
        return self._accepted.unusable()

    def shipped_checklist(self) -> Checklist:
        """Return the checklist that came with the program, in the version in force today of those accepted."""
        shipped = self._shipped.read(self._data_dir / kinds.CHECKLIST.place, kinds.CHECKLIST)
        same = [each for each in self._accepted.values(kinds.CHECKLIST)[0] if each.id == shipped.id]
        (versions,) = lineages((shipped, *same), lambda each: each.id)
        return self._in_force(versions, lambda each: date.fromisoformat(each.effective_from))

    def checklist_versions(self) -> tuple[Checklist, ...]:
        """Return every version of a checklist that is known here, in force or not."""
        shipped = self._shipped.read(self._data_dir / kinds.CHECKLIST.place, kinds.CHECKLIST)
        return (shipped, *self._accepted.values(kinds.CHECKLIST)[0])

    def read_checklist(self, path: Path, known: Sequence[Checklist] = ()) -> Checklist:
        """Return the checklist of a file; one that cannot follow those known has problems too."""
        return read_file(path, read_next(known))

    def check_succession(self, text: str, known: Sequence[Checklist], *, may_skip: bool = False) -> tuple[Problem, ...]:
        """Return all problems of a text as the next version after those known, its own first of all."""
        return check_succession(text, known, may_skip=may_skip)

    def read_text(self, kind: CatalogKind, text: str, path: Path = Path()) -> CatalogValue:
        """Return what a text of a kind means; FileHasProblems with all that was found, under the name of ``path``."""
        value: CatalogValue = read_typed(text, FILE_KINDS[kind].read, path)
        return value

    def read_draft(
        self, kind: CatalogKind, text: str, known: Sequence[Checklist]
    ) -> tuple[CatalogValue | None, tuple[Problem, ...]]:
        """Return what a text means by itself, and its problems: of a checklist, as what comes after those known."""
        meant: list[CatalogValue] = []

        def read(root: Node, findings: Findings) -> None:
            value = FILE_KINDS[kind].read(root, findings)
            if not findings.count():
                meant.append(value)
                if isinstance(value, Checklist):
                    refuse(value, root, findings, known)

        try:
            read_typed(text, read, Path(), self._blocks)
        except FileHasProblems as error:
            return (meant[0] if meant else None), error.problems
        return meant[0], ()

    def compare(self, kind: CatalogKind, old_text: str, new_text: str) -> tuple[PathChange, ...]:
        """Return what differs between two texts of a kind; FileHasProblems where one of them is no file at all."""
        return compare_files(kind, old_text, new_text)

    def id_of(self, kind: CatalogKind, value: CatalogValue) -> str:
        """Return what names a value among the files of its kind."""
        return FILE_KINDS[kind].id_of(value)

    def shipped_files(self) -> tuple[CatalogFile, ...]:
        """Return every file that came with the program, as a document."""
        return shipped_files(self._data_dir)

    def further_checklists(self) -> tuple[Checklist, ...]:
        """Return the checklists that came beside the first one, as far as they can be read."""
        found = []
        for path in further_checklists(self._data_dir):
            try:
                found.append(self._shipped.read(path, kinds.CHECKLIST))
            except (FileHasProblems, FileNotReadable):
                continue  # «Danh mục và mẫu» tells what is wrong with it; nobody has to answer by it
        return tuple(found)

    def templates(self) -> tuple[CatalogFile, ...]:
        """Return checklists of which only the frame is there."""
        return templates(self._data_dir)

    def recognise(self, path: Path) -> CatalogFile:
        """Return a file as a document of whatever kind it is."""
        return recognised(read_source(path), path)

    def forms(self) -> tuple[tuple[ReviewForm, ...], tuple[FileHasProblems, ...]]:
        """Return the usable forms, the newest set first, and the problems of those that are not."""
        usable, broken = self._held(kinds.FORM)
        forms = [form for versions in usable for form in _form_versions(versions)]
        forms.sort(key=lambda each: each.letter)
        return _newest_first(forms, lambda each: each.effective_from), broken

    def commitment_forms(self) -> tuple[tuple[CommitmentForm, ...], tuple[FileHasProblems, ...]]:
        """Return the usable forms of a commitment, the newest first, and the problems of those that are not."""
        usable, broken = self._held(kinds.COMMITMENT)
        forms = [
            form for versions in usable for form in following_each_other(versions, lambda each: each.effective_from)
        ]
        return _newest_first(forms, lambda each: each.effective_from), broken

    def layout(self, on: date | None = None) -> PageLayout:
        """Return the layout in force on a day, without one today: of those that came into force the latest."""
        usable, broken = self._usable(kinds.LAYOUT)
        if broken:
            raise broken[0]
        if not usable:
            raise FileNotReadable(self._data_dir / kinds.LAYOUT.place)
        accepted, _ = self._accepted.values(kinds.LAYOUT)
        found = lineages((*usable, *accepted), kinds.LAYOUT.id_of)
        layouts = [
            each for versions in found for each in following_each_other(versions, lambda each: each.effective_from)
        ]
        ordered = _newest_first(layouts, lambda each: each.effective_from)
        return self._in_force(ordered, lambda each: each.effective_from, on)

    def cell_papers(self) -> tuple[tuple[PaperTemplate, ...], tuple[FileHasProblems, ...]]:
        """Return the usable templates of a cell's papers, and the problems of those that are not."""
        return self._papers(kinds.CELL_PAPER)

    def committee_papers(self) -> tuple[tuple[PaperTemplate, ...], tuple[FileHasProblems, ...]]:
        """Return the usable templates of a committee's papers over its cells, and the problems of the others."""
        return self._papers(kinds.COMMITTEE_PAPER)

    def _papers(self, kind: FileKind[PaperTemplate]) -> tuple[tuple[PaperTemplate, ...], tuple[FileHasProblems, ...]]:
        usable, broken = self._held(kind)
        return tuple(versions[0] for versions in usable), broken

    def review_rules(self) -> tuple[tuple[ReviewRules, ...], tuple[FileHasProblems, ...]]:
        """Return the usable rules of the review, the newest first, and the problems of those that are not."""
        usable, broken = self._held(kinds.RULES)
        rules = [
            each for versions in usable for each in following_each_other(versions, lambda each: each.effective_from)
        ]
        return _newest_first(rules, lambda each: each.effective_from), broken

    def review_checks(self) -> ReviewChecks:
        """Return what is looked for before handing in."""
        shipped = self._shipped.read(self._data_dir / kinds.PHRASES.place, kinds.PHRASES)
        accepted, _ = self._accepted.values(kinds.PHRASES)
        return lineages((shipped, *accepted), kinds.PHRASES.id_of)[0][0]

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

    def _held(self, kind: FileKind[V]) -> tuple[list[list[V]], tuple[FileHasProblems, ...]]:
        """Return the versions of each lineage of a kind, shipped or accepted, the highest first, and what is broken."""
        shipped, broken = self._usable(kind)
        accepted, unusable = self._accepted.values(kind)
        return lineages((*shipped, *accepted), kind.id_of), (*broken, *unusable)

    def _in_force(self, versions: Sequence[T], since: Callable[[T], date], on: date | None = None) -> T:
        """Return the first that is in force by a day, without one by today; the last where none is yet."""
        day = on or self._today()
        return next((each for each in versions if since(each) <= day), versions[-1])

    def _usable(self, kind: FileKind[T]) -> tuple[tuple[T, ...], tuple[FileHasProblems, ...]]:
        """Return what the files of a kind hold, each id once, and the problems of those that cannot be used."""
        usable: dict[str, tuple[Path, T]] = {}
        broken: list[FileHasProblems] = []
        for path in _yaml_files(self._data_dir / kind.place):
            try:
                value = self._shipped.read(path, kind)
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


def _form_versions(versions: Sequence[ReviewForm]) -> list[ReviewForm]:
    """Return the versions of a form that are in force at some time, each until the day before the next."""
    kept = following_each_other(versions, lambda each: each.effective_from)
    for place in range(1, len(kept)):
        end = kept[place - 1].effective_from - timedelta(days=1)
        until = kept[place].effective_until
        kept[place] = replace(kept[place], effective_until=end if until is None else min(until, end))
    return kept


def _newest_first(values: Iterable[T], since: Callable[[T], date]) -> tuple[T, ...]:
    return tuple(sorted(values, key=since, reverse=True))


def _whole_file(path: Path, code: ProblemCode, *facts: str) -> FileHasProblems:
    return FileHasProblems(path, (Problem(0, 0, code, facts),))


def _yaml_files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.yaml"))
