"""The talk of the page of the roster: reads people, keeps each change as it is typed, adds, and takes back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.roster import Person, PersonId, Status, person_name, placed
from sotay.services.cell.people import RosterAtHand, load_roster, remove_added, save_person
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ids import new_id
from sotay.texts import roster_page as texts
from sotay.texts import roster_person as person_texts
from sotay.ui.changed_record import ChangedRecord, ChangeWords
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.record_saving import RecordSaver
from sotay.ui.secretary.context import CellContext
from sotay.ui.secretary.roster.rows import ShownRoster, shown_roster

T = TypeVar("T")


class RosterPresenter(QObject):
    """Holds the people as values, every change included, stored or not.

    ``listed(ShownRoster)`` when they were read or their order changed; ``shown(Person)`` when another one is to be
    edited; ``facts_changed(Person)`` when the edited one changed; ``nothing_shown`` when there is none.
    """

    listed = Signal(object)
    shown = Signal(object)
    facts_changed = Signal(object)
    nothing_shown = Signal()

    def __init__(self, context: CellContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._saver = RecordSaver[CellUnitOfWork, Person](context, "person", _save, self)
        words = ChangeWords(_changed, texts.changed_back)
        self._changed = ChangedRecord[Person](context.shell, words, find=self._find_same, put=self._put_back)
        self._people: dict[PersonId, Person] = {}
        self._moved: set[PersonId] = set()
        self._is_read = False
        self._current: Person | None = None
        self._wanted: PersonId | None = None
        self._begun: PersonId | None = None
        self.cell = ""
        self.roster: ShownRoster = shown_roster(())

    @property
    def current(self) -> Person | None:
        """Return who is edited."""
        return self._current

    @property
    def is_stored(self) -> bool:
        """Tell whether who is edited is in the list."""
        return self._current is not None and self._current.id in self._people

    def label(self, person: Person) -> str:
        """Return what a person is called, while the name is typed as it is typed."""
        is_as_listed = self.roster.names.get(person.id) == person.full_name
        return self.roster.labels[person.id] if is_as_listed else person.full_name

    def warnings(self, person: Person) -> tuple[str, ...]:
        """Return what is to be looked at again: somebody else of the same name."""
        name = person_name(person.full_name).casefold()
        others = [
            each
            for each in self._people.values()
            if name and each.id != person.id and person_name(each.full_name).casefold() == name
        ]
        if any(each.birth_date == person.birth_date for each in others):
            return (person_texts.same_person(self.roster.labels.get(others[0].id, others[0].full_name)),)
        return (person_texts.namesake(),) if others and person.birth_date is None else ()

    def enter(self, wanted: PersonId | None) -> None:
        """Read the people; show the wanted one, else the one shown last, else the first."""
        self._wanted = wanted
        self._watch(self._context.desk.run(load_roster), self._on_read)

    @Slot()
    def reload(self) -> None:
        """Read the people again."""
        self.enter(None)

    def leave(self) -> None:
        """Take the word that an input method still holds, and queue again whatever could not be stored."""
        commit_input_method()
        self._offer_back()
        self._saver.settle()

    def unsaved_text(self) -> str | None:
        """Return the words that are not known to be on disk."""
        words = [" ".join((each.full_name, each.office, each.unit)).strip() for each in self._saver.held()]
        return "\n".join(words) or None

    def show(self, person_id: PersonId) -> None:
        """Edit another person; text under way in an input method is taken first."""
        commit_input_method()
        person = self._people.get(person_id)
        if person is None:
            return
        self._offer_back()
        self._changed.open(person)
        self._current = person
        if self._moved:
            self._list()
        self.shown.emit(person)

    @Slot()
    def start_new(self) -> None:
        """Begin a person, who is stored as soon as there is a name."""
        commit_input_method()
        self._offer_back()
        self._changed.forget()
        self._current = Person(PersonId(new_id()), "")
        self._begun = self._current.id
        self.shown.emit(self._current)

    @Slot(object)
    def keep(self, person: Person) -> None:
        """Store what was just changed; without a name there is nobody yet."""
        self._current = person
        if not person.full_name:
            self.facts_changed.emit(person)
            return
        is_new = person.id not in self._people
        self._change(person)
        self._saver.save(person)
        if is_new:
            self._list()
        self.facts_changed.emit(person)

    def set_status(self, status: Status) -> None:
        """Give who is edited another status."""
        if self._current is not None:
            self.keep(replace(self._current, status=status))

    def forget(self, person_id: PersonId) -> None:
        """Let go of a person who was deleted."""
        self._saver.forget(person_id)
        self._changed.forget()
        self._people.pop(person_id, None)
        self._moved.discard(person_id)
        if self._begun == person_id:
            self._begun = None
        if self._current is not None and self._current.id == person_id:
            self._current = None

    def _change(self, person: Person) -> None:
        self._people[person.id] = person
        self._moved.add(person.id)

    def _list(self) -> None:
        """List the people; who was changed finds another place, since sorting thousands anew would be felt."""
        people = self.roster.people
        for person_id in self._moved:
            people = placed(people, self._people[person_id])
        self._moved.clear()
        self.roster = shown_roster(people)
        self.listed.emit(self.roster)

    def _find_same(self, person: Person) -> Person | None:
        return self._people.get(person.id)

    def _offer_back(self) -> None:
        """Offer who was changed or added here as before, now that he is left."""
        added = self._people.get(self._begun) if self._begun is not None else None
        if added is None:
            self._changed.offer()
            return
        self._begun = None
        self._changed.open(added)
        self._context.shell.offer_undo(texts.added(added.full_name), partial(self._take_back, added))
        self._context.shell.refresh()

    def _take_back(self, added: Person) -> None:
        def act(uow: CellUnitOfWork) -> tuple[Person, bool]:
            return added, remove_added(uow, person=added)

        self._saver.forget(added.id)
        self._watch(self._context.desk.run(act), self._on_taken_back)

    def _put_back(self, person: Person) -> None:
        self._change(person)
        self._saver.save(person)
        self._list()
        if self._current is not None and self._current.id == person.id:
            self._current = person
            self.shown.emit(person)

    def _watch(self, future: Future[T], done: Callable[[T], None]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_read(self, at_hand: RosterAtHand) -> None:
        # What was typed while the people were read, or could not be stored, is newer than what was read.
        held = {each.id: each for each in self._saver.held()}
        self._people = {each.id: each for each in at_hand.people} | held
        self._moved = set(held)
        self.cell = at_hand.cell
        # Thousands of rows are made anew only where somebody is another than before.
        if self._moved or not self._is_read or at_hand.people != self.roster.people:
            self._is_read = True
            self.roster = shown_roster(at_hand.people)
            self._list()
        wanted, self._wanted = self._wanted, None
        current = self._current.id if self._current is not None else None
        if wanted is not None and wanted != current and wanted in self._people:
            self.show(wanted)
        elif current is not None and current in self._people:
            # Showing the same words again would throw away the cursor and what can be undone.
            self._current = self._people[current]
            self.facts_changed.emit(self._current)
        elif self._current is None or self._current.full_name:
            self._current = None
            self.nothing_shown.emit()

    @Slot(object)
    def _on_taken_back(self, taken: tuple[Person, bool]) -> None:
        person, is_gone = taken
        if is_gone:
            self.forget(person.id)
        say = texts.added_back if is_gone else texts.added_stays
        self._context.shell.show_notice(say(person.full_name))
        self._context.shell.refresh()
        self.reload()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _save(uow: CellUnitOfWork, person: Person, _today: date) -> None:
    save_person(uow, person=person)


def _changed(before: Person) -> str:
    return texts.changed(before.full_name)
