"""The talk of the page about the lines: reads a year, keeps each decision, says what would be read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.errors import FileHasProblems, SeveralTroubles, SotayError
from sotay.domain.form import ReviewForm
from sotay.domain.plain import from_json
from sotay.domain.submission import (
    Decision,
    LineChoice,
    Selection,
    Submission,
    SubmissionLine,
    chosen_lines,
    is_changed_since,
    mark_of,
)
from sotay.domain.taking_back import without_change
from sotay.services.cell_cards import Cell
from sotay.services.exchange_port import Exchange
from sotay.services.hand_in import YearToHandIn, load_year, save_selection, take_selection_back
from sotay.services.repositories import UnitOfWork
from sotay.services.reviews import years_to_review
from sotay.texts import hand_in as texts
from sotay.ui.context import Context


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows of a year."""

    year: int
    years: tuple[int, ...]
    at_hand: YearToHandIn
    forms: tuple[ReviewForm, ...]


class HandInPresenter(QObject):
    """``loaded(Shown)`` with a year; ``decided()`` after each change of what is given, ``typed()`` while one is typed.

    ``nothing_there()`` for a handbook without periods.
    """

    loaded = Signal(object)
    decided = Signal()
    typed = Signal()
    nothing_there = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: Shown | None = None
        self._forms: tuple[ReviewForm, ...] = ()
        self._wanted_year: int | None = None
        self._cell_key = ""
        self._unsaved = False
        self.selection = Selection()

    @property
    def shown(self) -> Shown | None:
        """Return what is shown, None before a year was read."""
        return self._shown

    @property
    def has_unsaved(self) -> bool:
        """Tell whether the last decision could not be stored."""
        return self._unsaved

    @property
    def cell(self) -> Cell | None:
        """Return the cell that is handed in to: the one chosen, else the one accepted last."""
        cells = self._shown.at_hand.cells if self._shown else ()
        return next((cell for cell in cells if cell.card.sign_key == self._cell_key), cells[0] if cells else None)

    def choose_cell(self, key: str) -> None:
        """Hand in to another of the accepted cells."""
        self._cell_key = key

    def open(self, year: int | None) -> None:
        """Show a year; without one the year shown last, else the latest."""
        self._wanted_year = year or (self._shown.year if self._shown else None)
        forms = self._context.drawing.submit(self._context.adapters.catalog.forms)
        self._context.jobs.watch(forms, self._on_forms, self._on_failed)

    @Slot()
    def reload(self) -> None:
        """Read the same year anew."""
        act = partial(_read, wanted=self._wanted_year, forms=self._forms, exchange=self._context.adapters.exchange)
        self._context.jobs.watch(self._context.desk.run(act), self._on_read, self._on_failed)

    def chosen(self) -> tuple[SubmissionLine, ...]:
        """Return the lines exactly as the secretary would read them, taken back out of what would be sealed."""
        if self._shown is None:
            return ()
        whole = self._shown.at_hand.whole
        lines = chosen_lines(whole.lines, self.selection)
        body = self._context.adapters.exchange.body_of(_with_lines(whole, lines))
        return from_json(Submission, body).lines

    @Slot(str, object)
    def decide(self, key: str, choice: LineChoice) -> None:
        """Decide of one line and keep that at once."""
        line = self._line(key)
        if line is not None:
            choice = replace(choice, made_for=mark_of(line.text))
        before = self.selection
        is_typed = before.choice(key).decision is choice.decision is Decision.SOFTENED
        try:
            changed = before.with_choice(key, choice)
        except SotayError as error:
            self._context.shell.show_problem(error)
            return
        if not is_typed:
            self._decide(changed, texts.decided(choice.decision))
            return
        self.selection = changed
        self.save()
        self.typed.emit()

    def changed_since(self) -> int:
        """Return how many given lines say something else than when that was decided."""
        lines = self._shown.at_hand.whole.lines if self._shown else ()
        return sum(is_changed_since(line, self.selection.choice(line.key)) for line in lines)

    @Slot(object)
    def take_usual(self, lines: tuple[SubmissionLine, ...]) -> None:
        """Take the lines that cells usually ask for, with undo."""
        self._decide_many(lines, Decision.IN, texts.took_usual())

    @Slot(str, object, object)
    def decide_group(self, group: str, lines: tuple[SubmissionLine, ...], decision: Decision) -> None:
        """Decide of many lines, with undo."""
        say = texts.took_group if decision is Decision.IN else texts.left_group
        self._decide_many(lines, decision, say(group, len(lines)))

    @Slot()
    def save(self) -> None:
        """Store what is decided."""
        if self._shown is None:
            return
        self._context.shell.show_saving()
        act = partial(_save, year=self._shown.year, selection=self.selection)
        future = self._context.desk.save_soon(("hand-in", self._shown.year), act)
        self._context.jobs.watch(future, self._on_saved, self._on_not_saved)

    def _line(self, key: str) -> SubmissionLine | None:
        lines = self._shown.at_hand.whole.lines if self._shown else ()
        return next((line for line in lines if line.key == key), None)

    def _decide_many(self, lines: tuple[SubmissionLine, ...], decision: Decision, sentence: str) -> None:
        self._decide(self.selection.with_all(lines, decision), sentence)

    def _decide(self, selection: Selection, sentence: str) -> None:
        before = self.selection
        self._take(selection)
        if self._shown is not None and selection != before:
            undo = partial(self._take_back, self._shown.year, before, selection)
            self._context.shell.offer_undo(sentence, undo)

    def _take_back(self, year: int, before: Selection, after: Selection) -> None:
        if self._shown is not None and year == self._shown.year:
            self._take(without_change(self.selection, before=before, after=after))
        else:
            # Another year is shown by now; its page is left alone.
            act = partial(take_selection_back, year=year, before=before, after=after)
            self._context.jobs.watch(self._context.desk.run(act), self._on_saved, self._on_failed)

    def _take(self, selection: Selection) -> None:
        self.selection = selection
        self.save()
        self.decided.emit()

    @Slot(object)
    def _on_forms(self, found: tuple[tuple[ReviewForm, ...], tuple[FileHasProblems, ...]]) -> None:
        self._forms, broken = found
        if broken:
            self._context.shell.show_problem(SeveralTroubles(tuple(broken)))
        self.reload()

    @Slot(object)
    def _on_read(self, shown: Shown | None) -> None:
        if shown is None:
            self.nothing_there.emit()
            return
        is_same = self._shown is not None and self._shown.year == shown.year
        self._shown = shown
        self._wanted_year = shown.year
        if not (is_same and self._unsaved):
            self.selection = shown.at_hand.selection
        self.loaded.emit(shown)

    @Slot(object)
    def _on_saved(self, _: object) -> None:
        self._unsaved = False
        self._context.shell.show_saved(self._context.clock())

    @Slot(object)
    def _on_not_saved(self, error: BaseException) -> None:
        self._unsaved = True
        self._context.shell.show_save_failed(error, self.save)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _read(uow: UnitOfWork, *, wanted: int | None, forms: tuple[ReviewForm, ...], exchange: Exchange) -> Shown | None:
    years = years_to_review(uow)
    if not years:
        return None
    year = wanted if wanted in years else years[0]
    return Shown(year, years, load_year(uow, year=year, forms=forms, exchange=exchange), forms)


def _save(uow: UnitOfWork, *, year: int, selection: Selection) -> None:
    save_selection(uow, year=year, selection=selection)


def _with_lines(whole: Submission, lines: tuple[SubmissionLine, ...]) -> Submission:
    return Submission(
        year=whole.year,
        full_name=whole.full_name,
        form_id=whole.form_id,
        checklist_id=whole.checklist_id,
        checklist_version=whole.checklist_version,
        checklist_hash=whole.checklist_hash,
        lines=lines,
    )
