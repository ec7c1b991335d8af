"""The frame of a step: number, title, sentence, «Quay lại», one primary button."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QRadioButton

from sotay.texts import start as texts
from sotay.texts.books import HANDBOOK
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.start.wishes import Wish

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 680


class StepFrame(NamedTuple):
    """How many steps there are, and what people call the kind of store that they lead to."""

    steps: int = 5
    book: str = HANDBOOK


HANDBOOK_STEPS = StepFrame()


class Step(ScrollPage):
    """``wished(Wish)`` for the primary button (GO_ON) and for the quiet ones; ``back_asked()`` for «Quay lại»."""

    wished = Signal(object)
    back_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        number: int,
        title: str,
        sentence: str,
        parent: QWidget | None = None,
        *,
        go_on: str = "",
        has_back: bool = True,
        frame: StepFrame = HANDBOOK_STEPS,
    ) -> None:
        super().__init__(theme, title, sentence, parent, width_px=WIDTH_PX)
        self._go_on_text = go_on or texts.go_on()
        self._number_label = PlainLabel(texts.step(number, frame.steps), self, role=TextRole.SMALL)
        self.body.insertWidget(0, self._number_label)
        if has_back:
            self.back_button = secondary_button(theme, texts.back(), self)
            self.back_button.clicked.connect(self.back_asked)
            self.add_action(self.back_button, leading=True)
        self.go_on_button = primary_button(theme, self._go_on_text, self)
        self.go_on_button.clicked.connect(self._on_go_on)
        self.add_action(self.go_on_button)

    def showEvent(self, event: QShowEvent) -> None:
        """Start where the step starts, so that Enter never goes back by chance."""
        super().showEvent(event)
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter from a choice; from a line of a form it would come too early."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        if is_enter and isinstance(self.focusWidget(), (QRadioButton, QCheckBox)):
            self._on_go_on()
        else:
            super().keyPressEvent(event)

    def first_focus(self) -> QWidget:
        """Return the widget that takes the keyboard first."""
        return self.go_on_button

    def add_way(self, wish: Wish, text: str) -> None:
        """Add a quiet button at the left of the bar below."""
        button = quiet_button(self._theme, text, self)
        button.setObjectName(wish.name)
        button.clicked.connect(self._on_way)
        self.add_action(button, leading=True)

    def show_busy(self, sentence: str) -> None:
        """Take nothing more while something runs."""
        self.go_on_button.setText(sentence)
        self._column.setEnabled(False)
        self.action_bar.setEnabled(False)

    def show_idle(self) -> None:
        """Take wishes again."""
        self.go_on_button.setText(self._go_on_text)
        self._column.setEnabled(True)
        self.action_bar.setEnabled(True)

    def check(self) -> bool:
        """Tell whether the step is complete; says at the field what is missing."""
        return True

    @Slot()
    def _on_go_on(self) -> None:
        if self.check():
            self.wished.emit(Wish.GO_ON)

    @Slot()
    def _on_way(self) -> None:
        self.wished.emit(Wish[self.sender().objectName()])
