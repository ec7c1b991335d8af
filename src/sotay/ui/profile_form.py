"""The lines of the profile, used at the first run and in the settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from sotay.domain.member import Profile
from sotay.texts import settings as texts
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.words_field import WordsField
from sotay.ui.membership_choice import MembershipChoice

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme

TWO_COLUMNS_FROM_PX = 560


class ProfileForm(QWidget):
    """All lines, every one but the name optional. ``edited()`` when a field was left with another content."""

    edited = Signal()

    def __init__(self, theme: Theme, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = 0
        self._known = Profile()
        self.full_name = WordsField(theme, texts.full_name(), self)
        self.birth_date = DateField(theme, texts.birth_date(), today, self)
        self.membership = MembershipChoice(theme, self)
        self.committee = WordsField(theme, texts.committee(), self, placeholder=texts.example_committee())
        self.cell = WordsField(theme, texts.cell(), self, placeholder=texts.example_cell())
        self.unit = WordsField(theme, texts.unit(), self, placeholder=texts.example_unit())
        self.party_office = WordsField(theme, texts.party_office(), self)
        self.government_office = WordsField(theme, texts.government_office(), self)
        self.union_office = WordsField(theme, texts.union_office(), self)
        self.place = WordsField(theme, texts.place(), self, placeholder=texts.example_place())
        self._lines = (
            self.full_name,
            self.birth_date,
            self.committee,
            self.cell,
            self.unit,
            self.party_office,
            self.government_office,
            self.union_office,
            self.place,
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for line in self._lines:
            line.left.connect(self._on_left)
        self.birth_date.day_changed.connect(self._on_left)
        self.membership.chosen.connect(self._on_left)
        theme.changed.connect(self._arrange)
        self._arrange()

    def profile(self) -> Profile:
        """Return what the lines say; the form of the review is as it was shown."""
        return Profile(
            full_name=self.full_name.text().strip(),
            # What is no date stays as typed in the field, and the date before it in the handbook.
            birth_date=self.birth_date.day() if self.birth_date.is_valid() else self._known.birth_date,
            committee=self.committee.text().strip(),
            cell=self.cell.text().strip(),
            unit=self.unit.text().strip(),
            party_office=self.party_office.text().strip(),
            government_office=self.government_office.text().strip(),
            union_office=self.union_office.text().strip(),
            place=self.place.text().strip(),
            form_id=self._known.form_id,
            membership=self.membership.membership(),
        )

    def show_profile(self, profile: Profile) -> None:
        """Show these lines and tell nobody."""
        self._known = profile
        self.full_name.set_text(profile.full_name)
        self.birth_date.set_day(profile.birth_date)
        self.committee.set_text(profile.committee)
        self.cell.set_text(profile.cell)
        self.unit.set_text(profile.unit)
        self.party_office.set_text(profile.party_office)
        self.government_office.set_text(profile.government_office)
        self.union_office.set_text(profile.union_office)
        self.place.set_text(profile.place)
        self.membership.show_membership(profile.membership)

    def choose_form(self, form_id: str) -> None:
        """Take another form of the review."""
        if form_id != self._known.form_id:
            self._known = replace(self.profile(), form_id=form_id)
            self.edited.emit()

    def take_typed(self) -> None:
        """Take what is typed in a line that was not left yet."""
        self.birth_date.accept_text()
        self._on_left()

    def check(self, sentence_without_name: str) -> bool:
        """Tell whether there is a name and the birth date is empty or a date; says at the field what is wrong."""
        if not self.full_name.text().strip():
            self.full_name.show_problem(sentence_without_name)
            self.full_name.edit.setFocus()
            return False
        if not self.birth_date.accept_text():
            self.birth_date.edit.setFocus()
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one or two columns, as there is room."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        px = self._theme.px
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(14))
        columns = 2 if self.width() >= px(TWO_COLUMNS_FROM_PX) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for number, field in enumerate((*self._lines[:2], self.membership, *self._lines[2:])):
            self._grid.addWidget(field, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    @Slot()
    def _on_left(self) -> None:
        profile = self.profile()
        if profile != self._known:
            self._known = profile
            self.edited.emit()
