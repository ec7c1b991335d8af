"""Rules that keep Vietnamese keyboards whole.

UniKey sends backspaces and new letters as if typed; ibus shows a word that is not yet in the text. So no text field
changes its text, completes or validates while a person types. Text is brought to NFC when the field is left, and the
word under way is put into the text before a page changes, text is stored or the window closes.
"""

from __future__ import annotations

from unicodedata import is_normalized, normalize

from PySide6.QtGui import QGuiApplication


def commit_input_method() -> None:
    """Put the word that an input method still holds into the focused field."""
    QGuiApplication.inputMethod().commit()


def needs_composing(text: str) -> bool:
    """Say whether letters and their marks are still apart."""
    return not is_normalized("NFC", text)


def compose(text: str) -> str:
    """Join letters and marks (NFC), the form in which everything is stored."""
    return normalize("NFC", text)
