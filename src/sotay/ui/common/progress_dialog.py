"""A small window that shows how far a long job is and lets the person stop it; a short job never shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar

from sotay.texts import progress as texts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 460
PATIENCE_MS = 600
"""A job that is done by then shows no window."""


class ProgressDialog(FittedDialog):
    """One sentence, a bar and «Dừng»; ``stop_asked()`` once when the person wants no more of it."""

    stop_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, texts.working_title(), WIDTH_PX)
        self.sentence = PlainLabel("", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(texts.how_far())
        self.column.addWidget(self.sentence)
        self.column.addWidget(self.bar)
        self.stop_button = secondary_button(theme, texts.stop(), self)
        self.stop_button.clicked.connect(self.reject)
        self.buttons.addWidget(self.stop_button)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.open)

    def begin(self, sentence: str) -> None:
        """Say what is done now; how far it is, is not known yet."""
        self.sentence.setText(sentence)
        self.bar.setRange(0, 0)
        if not self.isVisible() and not self._patience.isActive():
            self.stop_button.setText(texts.stop())
            self.stop_button.setEnabled(True)
            self._patience.start()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def end(self) -> None:
        """Show no more of it."""
        self._patience.stop()
        self.hide()

    def reject(self) -> None:
        """Ask once to stop; the window stays until the job has stopped."""
        if self.stop_button.isEnabled():
            self.stop_button.setText(texts.stopping())
            self.stop_button.setEnabled(False)
            self.stop_asked.emit()
