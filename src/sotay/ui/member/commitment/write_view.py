"""Writing the commitment: place and day, and the sections with their promises."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from sotay.domain.commitment import Commitment, CommitmentForm, LineId
from sotay.services.commitments import CommitmentAtHand
from sotay.texts import commitment as texts
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.sight import bring_into_sight
from sotay.ui.common.words_field import WordsField
from sotay.ui.member.commitment.promise_editor import PromiseEditor
from sotay.ui.member.commitment.sections import SectionView

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme


class WriteView(QWidget):
    """The fields of a commitment.

    ``line_made(PromiseEditor)`` for each new promise; ``rearranged()`` when the fields are others, or in another order;
    ``place_edited(text)``, ``day_changed(date or None)``;
    ``add_wanted(section key)``, ``taking_wanted(section key)``.
    """

    line_made = Signal(object)
    rearranged = Signal()
    place_edited = Signal(str)
    day_changed = Signal(object)
    add_wanted = Signal(str)
    taking_wanted = Signal(str)

    def __init__(self, theme: Theme, today: Today, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._form: CommitmentForm | None = None
        self._wanted: PromiseEditor | None = None
        self._sections: list[SectionView] = []
        self.place = WordsField(theme, texts.place_label(), self)
        self.day = DateField(theme, texts.date_label(), today, self, hint=texts.date_hint())
        self.place.edited.connect(self.place_edited)
        self.day.day_changed.connect(self.day_changed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._list = QVBoxLayout()
        self._column.addLayout(self._list)
        self._column.addWidget(self.place)
        self._column.addWidget(self.day)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def sections(self) -> tuple[SectionView, ...]:
        """Return the sections in the order of the paper."""
        return tuple(self._sections)

    def editor(self, line_id: LineId) -> PromiseEditor | None:
        """Return the field of a promise; None where there is none."""
        lines = (each for section in self._sections for each in section.editors())
        return next((each for each in lines if each.line_id == line_id), None)

    def in_reading_order(self) -> tuple[QWidget, ...]:
        """Return what the Tab key passes, from above."""
        return *(part for section in self._sections for part in section.in_reading_order()), self.place, self.day

    def start_typing(self, line_id: LineId) -> None:
        """Put the keyboard into a promise."""
        editor = self.editor(line_id)
        if editor is not None:
            editor.start_typing()
            self._show_later(editor)

    def keep_in_sight(self, line_id: LineId) -> None:
        """Scroll to a promise that was moved; the keyboard stays on it."""
        editor = self.editor(line_id)
        if editor is not None:
            focused = cast("QWidget | None", self.window().focusWidget())  # the stubs forget that there may be none
            if focused is None or not editor.isAncestorOf(focused):
                editor.start_typing()
            self._show_later(editor)

    def focus_near(self, section_key: str, place: int) -> None:
        """Put the keyboard where a promise was taken out."""
        section = next((each for each in self._sections if each.key == section_key), None)
        if section is not None:
            section.focus_near(place)

    def show_commitment(self, commitment: Commitment, at_hand: CommitmentAtHand) -> None:
        """Show a commitment on its form."""
        self._wanted = None
        if commitment.form != self._form:
            self._build(commitment.form)
        candidates = len(at_hand.candidates(commitment))
        for section in self._sections:
            section.show_lines(commitment, at_hand, candidates)
        if self.place.text() != commitment.place:
            self.place.set_text(commitment.place)
        if self.day.day() != commitment.signed_on:
            self.day.set_day(commitment.signed_on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll to a promise that was just made, now that it has its place."""
        super().resizeEvent(event)
        if self._wanted is not None:
            QTimer.singleShot(0, self, self._bring_wanted_into_sight)

    def _show_later(self, editor: PromiseEditor) -> None:
        # What was moved has its place as soon as the rows are laid out, what is new only when the page has grown.
        self._wanted = editor
        QTimer.singleShot(0, self, self._bring_wanted_into_sight)

    @Slot()
    def _bring_wanted_into_sight(self) -> None:
        wanted, focused = self._wanted, cast("QWidget | None", self.window().focusWidget())
        if wanted is not None and isValid(wanted) and focused is not None and wanted.isAncestorOf(focused):
            bring_into_sight(wanted)
        else:
            self._wanted = None

    def _build(self, form: CommitmentForm) -> None:
        self._form = form
        for section in self._sections:
            self._list.removeWidget(section)
            section.hide()
            section.deleteLater()
        self._sections = [SectionView(self._theme, each, self._today, self) for each in form.sections]
        for section in self._sections:
            section.line_made.connect(self.line_made)
            section.rearranged.connect(self.rearranged)
            section.add_wanted.connect(self.add_wanted)
            section.taking_wanted.connect(self.taking_wanted)
            self._list.addWidget(section)
        self.rearranged.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(20))
        self._list.setSpacing(px(28))
