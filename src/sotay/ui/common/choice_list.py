"""Choosing one of several whole sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPen, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sotay.texts import common as texts
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.painting import RADIUS_PX, TARGET_PX, draw_radio, draw_ring
from sotay.ui.common.sight import bring_into_sight
from sotay.ui.common.tab_order import let_tab_follow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from sotay.ui.common.theme import Theme

MOST_DIGITS = 9
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Choice:
    """One sentence to choose, with a smaller hint below."""

    key: str
    sentence: str
    hint: str = ""


class SentenceRadio(QRadioButton):
    """A radio button whose sentence wraps; the whole row is the target."""

    def __init__(self, theme: Theme, choice: Choice, digit: int, parent: QWidget) -> None:
        super().__init__(choice.sentence, parent)
        self._theme = theme
        self._choice = choice
        self._digit = str(digit) if digit <= MOST_DIGITS else ""
        self.setAccessibleName(choice.sentence)
        self.setAccessibleDescription(choice.hint)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def key(self) -> str:
        """Return the key of the choice."""
        return self._choice.key

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow row is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of sentence and hint at this width."""
        sentence, hint = self._text_rects(width)
        bottom = hint.bottom() if self._choice.hint else sentence.bottom()
        return max(bottom + 1 + self._theme.px(10), self._theme.px(TARGET_PX))

    def sizeHint(self) -> QSize:
        """Return the size at a comfortable width."""
        width = self._theme.px(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a narrow row; the sentence wraps, down to its longest word."""
        width = self._theme.px(220)
        return QSize(width, self._theme.px(TARGET_PX))

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks anywhere in the row."""
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Scroll to the row; Qt does so for Tab alone, and not for the arrow keys."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            bring_into_sight(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw ground, indicator, sentence, hint, digit and focus ring."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        sentence, hint = self._text_rects(self.width())
        circle = self._circle_rect(sentence)
        draw_radio(painter, circle, tokens, is_chosen=self.isChecked(), is_enabled=self.isEnabled())
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.muted))
        painter.drawText(sentence, _WRAP, self._choice.sentence)
        if self._choice.hint:
            painter.setFont(self._hint_font())
            painter.setPen(QColor(tokens.muted))
            painter.drawText(hint, _WRAP, self._choice.hint)
        if self._digit:
            painter.setFont(self._hint_font())
            painter.setPen(QColor(tokens.muted))
            place = QRect(self.width() - self._theme.px(40), sentence.top(), self._theme.px(28), sentence.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self._digit)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        radius = self._theme.px(RADIUS_PX)
        painter.setPen(QPen(QColor(tokens.accent if self.isChecked() else tokens.line), 2 if self.isChecked() else 1))
        ground = tokens.selection if self.isChecked() else tokens.hover if self.underMouse() else tokens.surface
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        if self.hasFocus():
            draw_ring(painter, self.rect(), tokens, radius)

    def _circle_rect(self, sentence: QRect) -> QRectF:
        line = self.fontMetrics().height()
        return QRectF(self._theme.px(14), sentence.top(), line, line)

    def _text_rects(self, width: int) -> tuple[QRect, QRect]:
        px = self._theme.px
        left = px(14) + self.fontMetrics().height() + px(12)
        room = max(width - left - px(44), px(60))
        sentence = self.fontMetrics().boundingRect(QRect(0, 0, room, 10_000), _WRAP, self._choice.sentence)
        sentence = QRect(left, px(10), room, sentence.height())
        metrics = QFontMetrics(self._hint_font())
        hint = metrics.boundingRect(QRect(0, 0, room, 10_000), _WRAP, self._choice.hint)
        return sentence, QRect(left, sentence.bottom() + 1 + px(2), room, hint.height())

    def _hint_font(self) -> QFont:
        font = self.font()
        font.setPointSizeF(self._theme.points * 0.88)
        return font


class LevelChoice(QWidget):
    """Rows of sentences of which one or none is chosen.

    ``chosen(key)`` when a person chooses, ``cleared()`` when a person takes the choice back; neither for
    ``set_chosen``.
    Alt+1 … Alt+9 choose always, 1 … 9 while the focus is not in a text field, Delete takes back.
    """

    chosen = Signal(str)
    cleared = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[SentenceRadio] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._shortcuts: list[QShortcut] = []
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._clear = quiet_button(theme, texts.clear_choice(), self, icon=Icon.UNDO)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Show these sentences, none chosen."""
        for row in self._rows:
            self._group.removeButton(row)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [SentenceRadio(self._theme, choice, place + 1, self) for place, choice in enumerate(choices)]
        for place, row in enumerate(self._rows):
            self._group.addButton(row, place)
            self._column.insertWidget(place, row)
        let_tab_follow(*self._rows, self._clear)
        self._make_shortcuts()
        self._show_clear()

    def set_chosen(self, key: str | None) -> None:
        """Show this choice, or none, and tell nobody."""
        self._group.setExclusive(False)
        for row in self._rows:
            row.setChecked(row.key == key)
        self._group.setExclusive(True)
        self._show_clear()

    def chosen_key(self) -> str | None:
        """Return the key of the choice, or None."""
        return next((row.key for row in self._rows if row.isChecked()), None)

    def rows(self) -> tuple[SentenceRadio, ...]:
        """Return the rows in order."""
        return tuple(self._rows)

    def set_read_only(self, *, read_only: bool) -> None:
        """Show the choice without letting it be changed."""
        for row in self._rows:
            row.setEnabled(not read_only)
        self._clear.setEnabled(not read_only)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not read_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the choice back on Delete."""
        if event.key() == Qt.Key.Key_Delete and self.chosen_key() is not None:
            self._on_clear_clicked()
        else:
            super().keyPressEvent(event)

    def _make_shortcuts(self) -> None:
        for old in self._shortcuts:
            old.setEnabled(False)
            old.deleteLater()
        self._shortcuts = []
        for place in range(min(len(self._rows), MOST_DIGITS)):
            digit = str(place + 1)
            # A focused text field takes the bare digit before a shortcut can, which VNI typing needs.
            for keys in (digit, f"Alt+{digit}"):
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.setObjectName(digit)
                shortcut.activated.connect(self._on_digit)
                self._shortcuts.append(shortcut)

    @Slot()
    def _on_digit(self) -> None:
        row = self._rows[int(self.sender().objectName()) - 1]
        if not row.isEnabled():
            return
        row.click()
        # Whoever is typing goes on typing; else the keyboard goes to what was chosen, which is then in sight.
        if any(each.hasFocus() for each in self._rows):
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            bring_into_sight(row)

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self._show_clear()
        self.chosen.emit(self._rows[place].key)

    @Slot()
    def _on_clear_clicked(self) -> None:
        chosen = self.chosen_key()
        if chosen is None:
            return
        row = next(row for row in self._rows if row.key == chosen)
        if self._clear.hasFocus():
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_chosen(None)
        self.cleared.emit()

    def _show_clear(self) -> None:
        # Kept in its place when there is nothing to clear, so that nothing moves under the hand.
        policy = self._clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(policy)
        self._clear.setVisible(self.chosen_key() is not None)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(8))
        for row in self._rows:
            row.updateGeometry()
