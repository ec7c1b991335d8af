"""One promise while it is written: its words, what it is tied to, and the acts on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.commitment import CommitmentLine, LineId
from sotay.domain.search import nfc
from sotay.services.commitments import CommitmentAtHand
from sotay.texts import commitment as texts
from sotay.ui.common.buttons import ActionButton, quiet_button
from sotay.ui.common.date_field import Today
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.note_field import NoteField
from sotay.ui.member.commitment.tie_panel import TiePanel
from sotay.ui.member.commitment.ties import tie_lines

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

LEAST_LINES = 2


class PromiseEditor(QWidget):
    """Shows one promise and emits wishes, each with the id of the promise first.

    ``edited(id, text)``, ``moved(id, step)``, ``removed(id)``, ``item_chosen(id, key or None)``,
    ``remedy_chosen(id, remedy id or None)``, ``follow_wanted(id)``, ``item_opened(id)``, ``remedy_opened(id)``. And
    ``grown()``, without an id, when it has got further fields.
    """

    edited = Signal(str, str)
    moved = Signal(str, int)
    removed = Signal(str)
    item_chosen = Signal(str, object)
    remedy_chosen = Signal(str, object)
    follow_wanted = Signal(str)
    item_opened = Signal(str)
    remedy_opened = Signal(str)
    grown = Signal()

    def __init__(self, theme: Theme, line_id: LineId, today: Today, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self.line_id = line_id
        self._shown: tuple[CommitmentLine, CommitmentAtHand] | None = None
        self.ties_panel: TiePanel | None = None
        self.field = NoteField(theme, "", self, placeholder=texts.promise_hint(), min_lines=LEAST_LINES)
        self.field.edited.connect(self._on_edited)
        self.ties = PlainLabel("", self, role=TextRole.SMALL)
        self.ties_button = quiet_button(theme, texts.ties_button(), self, icon=Icon.NEXT)
        self.up_button = quiet_button(theme, texts.move_up(), self, icon=Icon.UP)
        self.down_button = quiet_button(theme, texts.move_down(), self, icon=Icon.DOWN)
        self.remove_button = quiet_button(theme, texts.remove(), self, icon=Icon.DELETE)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.field)
        self._column.addWidget(self.ties)
        self._row = FlowLayout()
        for button in self._buttons():
            self._row.addWidget(button)
        self._column.addLayout(self._row)
        self.ties_button.clicked.connect(self._on_ties_clicked)
        self.up_button.clicked.connect(self._on_up)
        self.down_button.clicked.connect(self._on_down)
        self.remove_button.clicked.connect(self._on_remove)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_line(self, line: CommitmentLine, at_hand: CommitmentAtHand, name: str) -> None:
        """Show a promise, unless its words are the ones being typed here; ``name`` is what screen readers call it."""
        self._shown = line, at_hand
        # Words that are too long to be stored stay in sight until they are shortened.
        if nfc(self.field.text()) != line.text and len(self.field.text()) <= TEXT_LIMIT:
            self.field.set_text(line.text)
            self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.setAccessibleName(name)
        for button in self._buttons():
            button.setAccessibleName(texts.act_spoken(button.text(), name))
        said = tie_lines(line, at_hand, self._today())
        self.ties.setText("\n".join(said))
        self.ties.setVisible(bool(said))
        if self.ties_panel is not None:
            self.ties_panel.show_line(line, at_hand)

    def allow_moves(self, *, up: bool, down: bool) -> None:
        """Offer only the moves that lead somewhere."""
        self.up_button.setEnabled(up)
        self.down_button.setEnabled(down)

    def start_typing(self) -> None:
        """Put the keyboard into the words."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _buttons(self) -> tuple[ActionButton, ...]:
        return self.ties_button, self.up_button, self.down_button, self.remove_button

    def _make_panel(self) -> TiePanel:
        panel = TiePanel(self._theme, self._today, self)
        panel.item_chosen.connect(self._on_item_chosen)
        panel.remedy_chosen.connect(self._on_remedy_chosen)
        panel.follow_wanted.connect(self._on_follow_wanted)
        panel.item_opened.connect(self._on_item_opened)
        panel.remedy_opened.connect(self._on_remedy_opened)
        self._column.addWidget(panel)
        return panel

    @Slot()
    def _on_ties_clicked(self) -> None:
        if self._shown is None:
            return
        is_open = self.ties_panel is not None and not self.ties_panel.isHidden()
        if self.ties_panel is None:
            self.ties_panel = self._make_panel()
            self.grown.emit()
        self.ties_panel.setVisible(not is_open)
        self.ties_button.set_icon(Icon.NEXT if is_open else Icon.DOWN)
        self.ties_panel.show_line(*self._shown)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.edited.emit(self.line_id, text)

    @Slot()
    def _on_up(self) -> None:
        self.moved.emit(self.line_id, -1)

    @Slot()
    def _on_down(self) -> None:
        self.moved.emit(self.line_id, 1)

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit(self.line_id)

    @Slot(object)
    def _on_item_chosen(self, key: object) -> None:
        self.item_chosen.emit(self.line_id, key)

    @Slot(object)
    def _on_remedy_chosen(self, remedy_id: object) -> None:
        self.remedy_chosen.emit(self.line_id, remedy_id)

    @Slot()
    def _on_follow_wanted(self) -> None:
        self.follow_wanted.emit(self.line_id)

    @Slot()
    def _on_item_opened(self) -> None:
        self.item_opened.emit(self.line_id)

    @Slot()
    def _on_remedy_opened(self) -> None:
        self.remedy_opened.emit(self.line_id)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(4))
        self._row.setSpacing(self._theme.px(4))
