"""The talk about who handed in: reads a year and what one person gave, and keeps the due day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.collecting import PersonStanding
from sotay.domain.manifestation import Checklist
from sotay.domain.roster import PersonId
from sotay.domain.snapshot import content_hash
from sotay.services.cell.book import YearOfCell, load_year, set_due
from sotay.services.cell.handed_in import HandedIn, load_handed_in
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts import collecting_people as texts
from sotay.ui.secretary.collecting.people_rows import Listed, listed_of
from sotay.ui.secretary.context import CellContext

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PersonShown:
    """One person with everything handed in for the year, the submission that counts first."""

    standing: PersonStanding
    label: str
    year: int
    handed_in: tuple[HandedIn, ...]


@dataclass(frozen=True, slots=True)
class ItemTexts:
    """The texts of the items of a checklist, and the hash that it is known by."""

    hash: str
    items: Mapping[str, str]

    def beside(self, handed_in: HandedIn) -> dict[str, str]:
        """Return the text of an item for the first line of a submission that is about it, by the key of that line."""
        if not self.are_of(handed_in):
            return {}
        first = {line.item: line.key for line in reversed(handed_in.submission.lines) if line.item}
        return {key: self.items[item] for item, key in first.items() if item in self.items}

    def are_of(self, handed_in: HandedIn) -> bool:
        """Tell whether these are the texts that the submission was written by."""
        return handed_in.submission.checklist_hash == self.hash


class CollectingPresenter(QObject):
    """``listed(Listed)`` when a year is another than before, ``shown(PersonShown)`` when what one person gave was read.

    ``texts_read(ItemTexts)`` once, with the program's own checklist.
    """

    listed = Signal(object)
    texts_read = Signal(object)
    shown = Signal(object)

    def __init__(self, context: CellContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: PersonId | None = None
        self.at_hand: Listed | None = None
        self.item_texts: ItemTexts | None = None

    def enter(self, person: PersonId | None) -> None:
        """Read the year of the window; show this person, else the one shown last."""
        self._wanted = person or self._wanted
        if self.item_texts is None:
            reading = self._context.drawing.submit(_item_texts, self._context.adapters.catalog.shipped_checklist)
            self._context.jobs.watch(reading, self._on_texts, self._on_failed)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the year again, and what is shown of a person."""
        self._watch(self._context.desk.run(partial(load_year, year=self._context.year())), self._on_year)

    def show(self, person: PersonId) -> None:
        """Read what another person handed in."""
        self._wanted = person
        year = self._context.year()

        def act(uow: CellUnitOfWork) -> tuple[PersonId, tuple[HandedIn, ...]]:
            return person, load_handed_in(uow, person_id=person, year=year)

        self._watch(self._context.desk.run(act), self._on_handed_in)

    def set_due(self, day: date | None) -> None:
        """Say until when submissions are waited for."""
        year = self._context.year()

        def act(uow: CellUnitOfWork) -> tuple[int, date | None, date | None]:
            return year, set_due(uow, year=year, due=day), day

        self._watch(self._context.desk.run(act), self._on_due)

    def _watch(self, future: Future[T], done: Callable[[T], None]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_texts(self, item_texts: ItemTexts) -> None:
        self.item_texts = item_texts
        self.texts_read.emit(item_texts)
        if self._wanted is not None:
            self.show(self._wanted)

    @Slot(object)
    def _on_year(self, year: YearOfCell) -> None:
        # Thousands of rows are made anew only where something is another than before.
        is_other = self.at_hand is None or self.at_hand.year != year
        self.at_hand = listed_of(year) if self.at_hand is None or is_other else self.at_hand
        if self.at_hand.standing(self._wanted) is None:
            self._wanted = year.people[0].person.id if year.people else None
        if is_other:
            self.listed.emit(self.at_hand)
        if self._wanted is not None:
            self.show(self._wanted)

    @Slot(object)
    def _on_handed_in(self, read: tuple[PersonId, tuple[HandedIn, ...]]) -> None:
        person, handed_in = read
        listed = self.at_hand
        standing = listed.standing(person) if listed is not None else None
        # Somebody else may have been chosen meanwhile.
        if listed is not None and standing is not None and person == self._wanted:
            self.shown.emit(PersonShown(standing, listed.labels[person], listed.year.year, handed_in))

    @Slot(object)
    def _on_due(self, change: tuple[int, date | None, date | None]) -> None:
        year, before, now = change
        if before != now:
            self._context.shell.offer_undo(texts.due_changed(now), partial(self._due_back, year, before))
        self._context.shell.refresh()
        self.reload()

    def _due_back(self, year: int, day: date | None) -> None:
        def act(uow: CellUnitOfWork) -> date | None:
            set_due(uow, year=year, due=day)
            return day

        self._watch(self._context.desk.run(act), self._on_due_back)

    @Slot(object)
    def _on_due_back(self, day: date | None) -> None:
        self._context.shell.show_notice(texts.due_back(day))
        self._context.shell.refresh()
        self.reload()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _item_texts(read: Callable[[], Checklist]) -> ItemTexts:
    checklist = read()
    return ItemTexts(content_hash(checklist), {item.id: item.text for item in checklist.items()})
