"""Rules that keep Vietnamese keyboards whole.

UniKey sends backspaces and new letters as if typed; ibus shows a word that is not yet in the text. So no text field
changes its text, completes or validates while a person types. Text is brought to NFC when the field is left, and the
word under way is put into the text before a page changes, text is stored or the window closes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import is_normalized, normalize

from PySide6 import QtGui
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent
    from PySide6.QtWidgets import QWidget


def commit_input_method() -> None:
    """Put the word that an input method still holds into the focused field."""
    QGuiApplication.inputMethod().commit()
    focused = QGuiApplication.focusObject()
    if isinstance(focused, PreeditKeeper):
        focused.keep_preedit()


def take_typed(page: QWidget) -> None:
    """Put the word under way into its field, and let a line take what is typed as when it is left; the cursor stays."""
    commit_input_method()
    focused = page.focusWidget()
    if isinstance(focused, QLineEdit):
        focused.editingFinished.emit()


class PreeditKeeper:
    """What a text field adds so that no input method can take back a word that is on the screen.

    The field calls ``note_preedit`` from its ``inputMethodEvent``. Most input methods give the word when asked to
    commit; some older ones drop it (ibus#2466, fcitx5#687), and then the field takes it by itself.
    """

    _preedit = ""

    def note_preedit(self, event: QInputMethodEvent) -> None:
        """Remember the word that is shown and not given yet; none after it was given."""
        self._preedit = event.preeditString()

    def keep_preedit(self) -> None:
        """Put a word that was shown and never given into the text."""
        word, self._preedit = self._preedit, ""
        if word:
            event = QtGui.QInputMethodEvent()
            event.setCommitString(word)
            QCoreApplication.sendEvent(self, event)  # type: ignore[arg-type]  # every keeper is a widget


def needs_composing(text: str) -> bool:
    """Say whether letters and their marks are still apart."""
    return not is_normalized("NFC", text)


def compose(text: str) -> str:
    """Join letters and marks (NFC), the form in which everything is stored."""
    return normalize("NFC", text)
