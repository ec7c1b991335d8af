"""Messages inside a page: a bar that stays until closed, and the quiet words about saving."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from sotay.texts import common as texts
from sotay.ui.common.announce import announce
from sotay.ui.common.buttons import icon_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.painting import RADIUS_PX

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import time

    from PySide6.QtGui import QPaintEvent

    from sotay.ui.common.theme import Theme

UNDO_KEY = "undo"
BESIDE_TEXT_LIMIT = 24
"""Letters of all actions together up to which they stand beside the text and not below it."""


class BarKind(Enum):
    """How serious a message is; the style sheet knows the values."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class BarAction(NamedTuple):
    """A button in a bar; ``key`` comes back in ``action_triggered``."""

    key: str
    text: str


_GROUNDS = {
    BarKind.INFO: ("info_ground", "line"),
    BarKind.WARNING: ("warn_ground", "warn"),
    BarKind.ERROR: ("error_ground", "error"),
}
_LOOKS: dict[BarKind, tuple[Icon, str, Callable[[], str]]] = {
    BarKind.INFO: (Icon.INFO, "text", texts.info_bar),
    BarKind.WARNING: (Icon.WARNING, "warn", texts.warning_bar),
    BarKind.ERROR: (Icon.ERROR, "error", texts.error_bar),
}


class InlineBar(QFrame):
    """One message with its actions, in the page and never over it; stays until closed or replaced.

    ``action_triggered(key)`` when a button is pressed, ``undo_requested`` as well when it is the undo; ``closed``
    when the person closes it, where it is ``closable``. The bar stays open after an action: the page replaces or
    dismisses it.
    """

    action_triggered = Signal(str)
    undo_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, closable: bool = True) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = BarKind.INFO
        self._picture = QLabel(self)
        self._label = PlainLabel("", self)
        self._buttons = QWidget(self)
        self._button_row = FlowLayout(self._buttons)
        self._close = icon_button(theme, Icon.CLOSE, texts.close_bar(), self)
        self._close.clicked.connect(self._on_close_clicked)
        self._close.setVisible(closable)
        self._grid = QGridLayout(self)
        self._grid.addLayout(_at_top(self._picture), 0, 0)
        self._grid.addWidget(self._label, 0, 1)
        self._grid.addLayout(_at_top(self._close), 0, 3)
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_error(self, text: str, actions: Sequence[BarAction] = ()) -> None:
        """Show a trouble that needs the person; spoken at once."""
        self._show(BarKind.ERROR, text, actions)

    def show_warning(self, text: str, actions: Sequence[BarAction] = ()) -> None:
        """Show something to take care of."""
        self._show(BarKind.WARNING, text, actions)

    def show_info(self, text: str, actions: Sequence[BarAction] = (), *, spoken: str = "") -> None:
        """Show a plain message; ``spoken`` is said in its place where it is not for the ear."""
        self._show(BarKind.INFO, text, actions, spoken=spoken)

    def show_undo(self, text: str) -> None:
        """Say what was done, with a button that takes it back."""
        self._show(BarKind.INFO, text, (BarAction(UNDO_KEY, texts.undo()),))

    def dismiss(self) -> None:
        """Take the message away."""
        self.hide()

    def text(self) -> str:
        """Return the message, empty when none is shown."""
        return "" if self.isHidden() else self._label.text()

    def kind(self) -> BarKind:
        """Return how serious the last message is."""
        return self._kind

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground, a thin edge, and a thick one at the left for what needs care."""
        tokens = self._theme.tokens
        ground, edge = _GROUNDS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        radius = self._theme.px(RADIUS_PX)
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.fillPath(outline, QColor(getattr(tokens, ground)))
        if self._kind is not BarKind.INFO:
            painter.save()
            painter.setClipPath(outline)
            painter.fillRect(0, 0, self._theme.px(6), self.height(), QColor(getattr(tokens, edge)))
            painter.restore()
        painter.setPen(QColor(getattr(tokens, edge)))
        painter.drawPath(outline)
        painter.end()

    def _show(self, kind: BarKind, text: str, actions: Sequence[BarAction], *, spoken: str = "") -> None:
        self._kind = kind
        self._label.setText(text)
        self._replace_buttons(actions)
        self.setAccessibleName(_LOOKS[kind][2]())
        self.show()
        self._on_theme_changed()
        announce(self, spoken or text, urgent=kind is BarKind.ERROR)

    def _replace_buttons(self, actions: Sequence[BarAction]) -> None:
        while self._button_row.count():
            old = self._button_row.takeAt(0)
            button = old.widget() if old is not None else None
            if button is not None:
                button.hide()
                button.deleteLater()
        before: QWidget = self._close
        for action in actions:
            made = secondary_button(self._theme, action.text, self._buttons)
            made.setObjectName(action.key)
            made.clicked.connect(self._on_action_clicked)
            self._button_row.addWidget(made)
            # Else Tab would come to what is new only after everything else in the window.
            QWidget.setTabOrder(before, made)
            before = made
        if actions:
            QWidget.setTabOrder(before, self._close)
        beside = sum(len(action.text) for action in actions) <= BESIDE_TEXT_LIMIT
        self._grid.removeWidget(self._buttons)
        self._grid.addWidget(self._buttons, *((0, 2) if beside else (1, 1, 1, 2)))
        self._buttons.setVisible(bool(actions))

    @Slot()
    def _on_action_clicked(self) -> None:
        key = self.sender().objectName()
        self.action_triggered.emit(key)
        if key == UNDO_KEY:
            self.undo_requested.emit()

    @Slot()
    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        if not self.isHidden():
            icon, colour, _ = _LOOKS[self._kind]
            self._picture.setPixmap(self._theme.pixmap(icon, colour, 24, self.devicePixelRatioF()))
        self._picture.setContentsMargins(0, px(10), 0, 0)
        self._grid.setContentsMargins(px(14), px(6), px(6), px(6))
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(8))
        self._button_row.setSpacing(px(8))


def _at_top(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(widget)
    column.addStretch(1)
    return column


class SaveState(PlainLabel):
    """Quiet words about saving; green only when everything is on disk, red while something could not be stored.

    ``said()`` when the words are others, which may need more room.
    """

    said = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, role=TextRole.MUTED)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Ask for room for the usual words from the start: the corner of a menu bar does not grow with its widget."""
        return super().sizeHint().expandedTo(self._usual_size())

    def minimumSizeHint(self) -> QSize:
        """Ask for the same where there is little."""
        return super().minimumSizeHint().expandedTo(self._usual_size())

    def _usual_size(self) -> QSize:
        width_of = self.fontMetrics().horizontalAdvance
        digit = max("0123456789", key=width_of)
        time = f"{digit}{digit}:{digit}{digit}"
        words = (texts.saving(), texts.autosaved_at(time), texts.saved_at(time), texts.not_saved())
        margins = self.contentsMargins()
        widest = max(map(width_of, words))
        return QSize(widest + margins.left() + margins.right() + 2 * self.margin(), 0)

    def show_saving(self) -> None:
        """Say that text is being stored."""
        self._say(texts.saving(), TextRole.MUTED)

    def show_autosaved(self, moment: time) -> None:
        """Say that all text is stored, without having been asked; not spoken."""
        self._say(texts.autosaved_at(f"{moment:%H:%M}"), TextRole.OK)

    def show_saved(self, moment: time) -> None:
        """Answer a wish to save; spoken."""
        self._say(texts.saved_at(f"{moment:%H:%M}"), TextRole.OK)
        announce(self, self.text())

    def show_nothing_waits(self, sentence: str) -> None:
        """Answer a wish to save where there is nothing to save; spoken."""
        self._say(sentence, TextRole.MUTED)
        announce(self, self.text())

    def show_failed(self) -> None:
        """Say that text is not stored; stays until something is stored; spoken."""
        self._say(texts.not_saved(), TextRole.ERROR)
        announce(self, self.text(), urgent=True)

    def _say(self, text: str, role: TextRole) -> None:
        self.set_role(role)
        self.setText(text)
        self.said.emit()
