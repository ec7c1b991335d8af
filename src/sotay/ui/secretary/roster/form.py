"""The right pane: one person, with no more than the papers of a cell ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.roster import NAME_LIMIT, Person, has_odd_days, is_person_name, person_name
from sotay.texts import person_data as data_texts
from sotay.texts import roster as field_texts
from sotay.texts import roster_page as page_texts
from sotay.texts import roster_person as texts
from sotay.ui.card import Card
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.date_field import DateField
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.words_field import WordsField
from sotay.ui.secretary.roster.card_field import CardField

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

TEXT_LIMIT = 500


class PersonForm(QWidget):
    """Shows one person; the widgets are kept and filled anew from one to the next.

    ``edited(Person)`` after every change that can be kept: what cannot stays in its field with why, and the person
    keeps what stood there. ``status_asked()``, ``keys_asked()``, ``submission_asked()``, ``export_asked()``,
    ``delete_asked()``, ``back_asked()``.
    """

    edited = Signal(object)
    status_asked = Signal()
    keys_asked = Signal()
    submission_asked = Signal()
    export_asked = Signal()
    delete_asked = Signal()
    back_asked = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._person: Person | None = None
        self._name_before = ""
        self.page = ScrollPage(theme, parent=self)
        self._build_head()
        self._build_fields()
        self._build_foot()
        self._connect()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def person(self) -> Person | None:
        """Return the person as the form keeps him."""
        return self._person

    def show_person(self, person: Person, label: str) -> None:
        """Show another person from the top; forgets what could be undone in the fields."""
        self._person, self._name_before = person, person.full_name
        self.name.set_text(person.full_name)
        self.office.set_text(person.office)
        self.unit.set_text(person.unit)
        self.sort_as.set_text(person.sort_as)
        for field, day in self._days(person):
            field.set_day(day)
        self.card.show_person(person)
        self.show_facts(person, label)
        self.page.scroll_to_top()

    def show_facts(self, person: Person, label: str, warnings: tuple[str, ...] = ()) -> None:
        """Show what follows from elsewhere; leave words as they are typed."""
        self._person = person
        self.card.take(person)
        self.title.setText(label or texts.new_person())
        self.status.setText(texts.status_now(person.status))
        self.means.setText(texts.status_means(person.status))
        shown = [*warnings, *([texts.odd_days()] if has_odd_days(person) else [])]
        self.warning.setText("\n".join(shown))
        self.warning.setVisible(bool(shown))

    def show_acts(self, *, is_stored: bool) -> None:
        """Offer what can be done with a person whom the book knows."""
        self.data.setVisible(is_stored)
        for button in (self.keys_button, self.submission_button):
            button.setVisible(is_stored)

    def start_typing(self) -> None:
        """Put the keyboard into the name."""
        self.name.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_head(self) -> None:
        theme = self._theme
        self.back_button = quiet_button(theme, page_texts.back_to_list(), self, icon=Icon.PREVIOUS)
        self.title = Heading("", self, role=TextRole.HEADING)
        self.warning = PlainLabel("", self, role=TextRole.WARN)
        self.status = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.means = PlainLabel("", self, role=TextRole.MUTED)
        self.status_button = secondary_button(theme, texts.change_status(), self, icon=Icon.PENCIL)
        self.keys_button = quiet_button(theme, texts.to_keys(), self, icon=Icon.LOCK)
        self.submission_button = quiet_button(theme, texts.to_submission(), self, icon=Icon.DOCUMENT)
        self._ways = FlowLayout()
        for button in (self.status_button, self.keys_button, self.submission_button):
            self._ways.addWidget(button)
        self.page.body.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.title, self.warning, self.status, self.means):
            self.page.add(widget)
        self.page.add(self._ways)

    def _build_fields(self) -> None:
        theme = self._theme
        self.name = WordsField(theme, field_texts.full_name(), self)
        self.birth = DateField(theme, field_texts.birth_date(), self._today, self)
        self.joined = DateField(theme, field_texts.joined_on(), self._today, self)
        self.official = DateField(theme, field_texts.official_on(), self._today, self)
        self.office = WordsField(theme, field_texts.office(), self, hint=texts.office_hint())
        self.unit = WordsField(theme, field_texts.unit(), self)
        self.sort_as = WordsField(theme, texts.sort_as(), self, hint=texts.sort_as_hint())
        self.card = CardField(theme, self)
        for field in (
            self.name, self.birth, self.joined, self.official, self.office, self.unit, self.sort_as, self.card,
        ):  # fmt: skip
            self.page.add(field)
        self.page.add(PlainLabel(texts.fields_explained(), self, role=TextRole.SMALL))

    def _build_foot(self) -> None:
        self.data = Card(self._theme, self, title=data_texts.card_title())
        self.data.column.addWidget(PlainLabel(data_texts.explained(), self.data, role=TextRole.MUTED))
        self.export_button = self.data.add_button(data_texts.export(), icon=Icon.EXPORT)
        self.delete_button = self.data.add_button(data_texts.delete(), icon=Icon.DELETE)
        self.page.add(self.data)

    def _connect(self) -> None:
        for field in (self.name, self.office, self.unit, self.sort_as):
            field.edited.connect(self._on_edited)
        for day in (self.birth, self.joined, self.official):
            day.day_changed.connect(self._on_edited)
        self.card.number_changed.connect(self._on_number)
        for button, asked in (
            (self.status_button, self.status_asked),
            (self.keys_button, self.keys_asked),
            (self.submission_button, self.submission_asked),
            (self.export_button, self.export_asked),
            (self.delete_button, self.delete_asked),
            (self.back_button, self.back_asked),
        ):
            button.clicked.connect(asked)

    def _days(self, person: Person) -> tuple[tuple[DateField, date | None], ...]:
        return (
            (self.birth, person.birth_date),
            (self.joined, person.joined_on),
            (self.official, person.official_on),
        )

    def _read(self, person: Person) -> Person:
        """Return the person with what the fields hold; what cannot be kept leaves what stood there."""
        return replace(
            person,
            full_name=self._name(),
            birth_date=self._day(self.birth, person.birth_date),
            joined_on=self._day(self.joined, person.joined_on),
            official_on=self._day(self.official, person.official_on),
            office=self._words(self.office, person.office),
            unit=self._words(self.unit, person.unit),
            sort_as=self._words(self.sort_as, person.sort_as),
        )

    def _name(self) -> str:
        """Return the name, and in place of one that is none what stood there when the person was shown."""
        name = person_name(self.name.text())
        if not name:
            problem = texts.name_missing()
        elif len(name) > NAME_LIMIT:
            problem = texts.name_long(NAME_LIMIT)
        else:
            problem = "" if is_person_name(name) else texts.name_odd()
        _tell(self.name, problem)
        return self._name_before if problem else name

    def _words(self, field: WordsField, before: str) -> str:
        words = " ".join(field.text().split())
        _tell(field, texts.text_long(TEXT_LIMIT) if len(words) > TEXT_LIMIT else "")
        return before if len(words) > TEXT_LIMIT else words

    def _day(self, field: DateField, before: date | None) -> date | None:
        if not field.is_valid():
            return before
        day = field.day()
        if day is not None and day > self._today():
            field.show_problem(texts.day_ahead())
            return before
        return day

    @Slot()
    def _on_edited(self) -> None:
        if self._person is not None:
            self._person = self._read(self._person)
            self.edited.emit(self._person)

    @Slot(str)
    def _on_number(self, number: str) -> None:
        if self._person is not None:
            self._person = replace(self._read(self._person), card_number=number)
            self.edited.emit(self._person)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self.page.body.setSpacing(px(10))
        self.page.body.setContentsMargins(px(24), px(12), px(24), px(24))
        self._ways.setSpacing(px(8))


def _tell(field: WordsField, problem: str) -> None:
    if problem and field.problem() != problem:
        field.show_problem(problem)
    elif not problem:
        field.clear_problem()
