"""The view on which a cell sends its season: whom to, what, the file, and what was sent before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from sotay.domain.hand_in import HandIn, HandInState
from sotay.domain.review_rules import ReviewRules
from sotay.services.cell.rollups import PreparedRollup
from sotay.services.cell_cards import Cell
from sotay.texts import committee_sending as texts
from sotay.texts import committee_sent as sent_texts
from sotay.ui.card import Card
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Mark, Row
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.secretary.committee.send_cards import CommitteeCard, FileCard, GoesCard, PartsCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

BESIDE_FROM_PX = 980
"""Width, at 13 pt, from which what is chosen and what goes stand beside each other."""
LIST_HEIGHT_PX = 150
_MARKS = {
    HandInState.SEALED: Mark.PARTLY,
    HandInState.RECEIVED: Mark.DONE,
    HandInState.RETURNED: Mark.FLAG,
    HandInState.SET_ASIDE: Mark.EMPTY,
}


class SentCard(Card):
    """What was sent before; ``receipt_asked()``, ``again_asked(id)``, ``aside_asked(id)``."""

    receipt_asked = Signal()
    again_asked = Signal(str)
    aside_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, title=sent_texts.sent_title())
        self._sent: dict[str, HandIn] = {}
        self.empty = PlainLabel(sent_texts.none_sent(), self, role=TextRole.MUTED)
        self.rows = RowList(theme, sent_texts.sent_list(), self)
        self.rows.ask_for_height(theme.px(LIST_HEIGHT_PX))
        self.column.addWidget(self.empty)
        self.column.addWidget(self.rows)
        self.receipt_button = self.add_button(sent_texts.read_receipt(), icon=Icon.INBOX)
        self.again_button = self.add_button(sent_texts.make_again(), icon=Icon.EXPORT)
        self.aside_button = self.add_button(sent_texts.set_aside(), icon=Icon.CLOSE)
        self.receipt_button.clicked.connect(self.receipt_asked)
        self.again_button.clicked.connect(self._on_again)
        self.aside_button.clicked.connect(self._on_aside)
        self.rows.current_changed.connect(self._on_current)

    def show_sent(self, sent: tuple[HandIn, ...]) -> None:
        """Show what was sent, the latest first."""
        self._sent = {each.id: each for each in sent}
        self.rows.set_rows([_row(each) for each in sent])
        if sent and self.rows.current_key() is None:
            self.rows.select(sent[0].id)
        self.empty.setVisible(not sent)
        self.rows.setVisible(bool(sent))
        self.receipt_button.setVisible(bool(sent))
        self._on_current(self.rows.current_key() or "")

    @Slot(str)
    def _on_current(self, key: str) -> None:
        is_open = key in self._sent and self._sent[key].state is HandInState.SEALED
        self.again_button.setVisible(is_open)
        self.aside_button.setVisible(is_open)

    @Slot()
    def _on_again(self) -> None:
        self.again_asked.emit(self.rows.current_key() or "")

    @Slot()
    def _on_aside(self) -> None:
        self.aside_asked.emit(self.rows.current_key() or "")


class SendView(ScrollPage):
    """``seal_asked()``; the button works once nothing is left to do before."""

    seal_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent=parent, width_px=None)
        self._is_new = True
        self.file = FileCard(theme, self)
        self.committee = CommitteeCard(theme, self)
        self.parts = PartsCard(theme, self)
        self.goes = GoesCard(theme, self)
        self.sent = SentCard(theme, self)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._left = QVBoxLayout()
        self._left.addWidget(self.committee)
        self._left.addWidget(self.parts)
        self._left.addStretch(1)
        self._beside.addLayout(self._left, 4)
        self._beside.addWidget(self.goes, 5)
        self.add(self.file)
        self.add(PlainLabel(texts.nothing_sent(), self, role=TextRole.QUOTE))
        self.add(self._beside)
        self.add(self.sent)
        self.missing = PlainLabel("", self, role=TextRole.WARN)
        self.seal_button = primary_button(theme, sent_texts.seal(), self, icon=Icon.LOCK)
        self.another_button = secondary_button(theme, sent_texts.seal_another(), self, icon=Icon.LOCK)
        self.add_action(self.missing, leading=True)
        for button in (self.another_button, self.seal_button):
            button.clicked.connect(self.seal_asked)
            self.add_action(button)
        self.another_button.hide()
        theme.changed.connect(self._on_spacing)
        self._on_spacing()

    def show_prepared(self, prepared: PreparedRollup, rules: ReviewRules, current: Cell | None) -> None:
        """Show what would go to whom, what is left to do before, and what was sent."""
        self.committee.show_committees(prepared.committees, current)
        self.parts.show_parts(prepared.parts)
        self.goes.show_rollup(prepared, rules)
        self.sent.show_sent(prepared.sent)
        missing = _missing(current)
        self.missing.setText(missing)
        self.missing.setVisible(bool(missing))
        for button in (self.seal_button, self.another_button):
            button.setEnabled(not missing)
        if self._is_new:
            # The keyboard may be where it scrolled the page to.
            self.scroll_to_top()
        self._is_new = False

    def show_file(self, path: Path, committee: str) -> None:
        """Show the file that was made; to seal once more is no longer what leads on."""
        self.file.show_file(path, committee)
        self.seal_button.hide()
        self.another_button.show()
        self.scroll_to_top()
        self.file.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Show the view from its beginning, as before anything was sealed: perhaps it is of another season."""
        self._is_new = True
        self.file.hide()
        self.another_button.hide()
        self.seal_button.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns stand beside each other where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() >= self._theme.px(BESIDE_FROM_PX)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(across if is_wide else down)

    @Slot()
    def _on_spacing(self) -> None:
        for layout in (self._beside, self._left):
            layout.setSpacing(self._theme.px(16))


def _missing(current: Cell | None) -> str:
    if current is None:
        return sent_texts.still_needed_card()
    return "" if current.is_compared else sent_texts.still_needed_comparing()


def _row(sent: HandIn) -> Row:
    title, note = sent_texts.row_title(sent), sent_texts.row_note(sent)
    return Row(key=sent.id, title=title, note=note, mark=_MARKS[sent.state], spoken=f"{title}. {note}")
