"""The sections of a commitment with their promises, while they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.commitment import Commitment, CommitmentSection, LineId
from sotay.services.commitments import CommitmentAtHand
from sotay.texts import commitment as texts
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.date_field import Today
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.member.commitment.promise_editor import PromiseEditor

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class SectionView(QWidget):
    """One heading with its promises; ``line_made(PromiseEditor)`` for each new one.

    ``rearranged()`` when the fields are others, or in another order; ``add_wanted(section key)`` and
    ``taking_wanted(section key)`` for its buttons.
    """

    line_made = Signal(object)
    rearranged = Signal()
    add_wanted = Signal(str)
    taking_wanted = Signal(str)

    def __init__(self, theme: Theme, section: CommitmentSection, today: Today, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._section = section
        self._today = today
        self._editors: dict[LineId, PromiseEditor] = {}
        self._name = texts.section_name(section.number, section.heading)
        self._list = QVBoxLayout()
        self.add_button = secondary_button(theme, texts.add_promise(), self, icon=Icon.ADD)
        self.add_button.setAccessibleName(texts.add_promise_spoken(self._name))
        self.add_button.clicked.connect(self._on_add)
        self.take_button = quiet_button(theme, "", self, icon=Icon.COPY)
        self.take_button.clicked.connect(self._on_take)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Heading(self._name, self, role=TextRole.SUBHEADING))
        prompt = PlainLabel(section.prompt, self, role=TextRole.MUTED)
        prompt.setVisible(bool(section.prompt))
        self._column.addWidget(prompt)
        self._column.addLayout(self._list)
        self._row = FlowLayout()
        for button in (self.add_button, self.take_button):
            self._row.addWidget(button)
        self._column.addLayout(self._row)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def key(self) -> str:
        """Return the key of the section."""
        return self._section.key

    def in_reading_order(self) -> tuple[QWidget, ...]:
        """Return what the Tab key passes, from above."""
        return *self._editors.values(), self.add_button, self.take_button

    def focus_near(self, place: int) -> None:
        """Put the keyboard into the promise at a place or before it, else on the button that adds one."""
        editors = self.editors()
        if editors:
            editors[min(place, len(editors) - 1)].start_typing()
        else:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def editors(self) -> tuple[PromiseEditor, ...]:
        """Return the promises in their order."""
        return tuple(self._editors.values())

    def show_lines(self, commitment: Commitment, at_hand: CommitmentAtHand, candidates: int) -> None:
        """Show the promises of the section; ``candidates`` tells how many lines could be taken up."""
        lines = commitment.of_section(self._section.key)
        wanted = [line.id for line in lines]
        for line_id in [each for each in self._editors if each not in wanted]:
            self._drop(self._editors.pop(line_id))
        is_reordered = list(self._editors) != wanted
        self._editors = {line_id: self._editors.get(line_id) or self._make(line_id) for line_id in wanted}
        if is_reordered:
            for editor in self._editors.values():
                self._list.removeWidget(editor)
            for editor in self._editors.values():
                self._list.addWidget(editor)
            self.rearranged.emit()
        for number, line in enumerate(lines, start=1):
            editor = self._editors[line.id]
            editor.show_line(line, at_hand, texts.promise_name(number, self._name))
            editor.allow_moves(up=number > 1, down=number < len(lines))
        self.take_button.setText(texts.take_up(candidates))
        self.take_button.setAccessibleName(texts.take_up_spoken(candidates, self._name))
        self.take_button.setVisible(candidates > 0)

    def _make(self, line_id: LineId) -> PromiseEditor:
        editor = PromiseEditor(self._theme, line_id, self._today, self)
        editor.grown.connect(self.rearranged)
        self.line_made.emit(editor)
        return editor

    def _drop(self, editor: PromiseEditor) -> None:
        self._list.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    @Slot()
    def _on_add(self) -> None:
        self.add_wanted.emit(self._section.key)

    @Slot()
    def _on_take(self) -> None:
        self.taking_wanted.emit(self._section.key)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(8))
        self._list.setSpacing(px(12))
        self._row.setSpacing(px(8))
