"""Settings of widgets by Qt's numbers, for what is there at the first paint.

PySide makes all enumerations of ``Qt`` (more than ninety) once the first of them is named, which takes about a seventh
of the time that a bare window needs. So what is loaded before the first paint names none: it asks here, or it names
``QtCore.Qt`` in a function that runs later. A test holds each number against Qt's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QLineEdit, QWidget

CENTRED = 0x84
"""Qt.AlignmentFlag.AlignCenter"""

SHOW_MNEMONIC = 0x800
"""Qt.TextFlag.TextShowMnemonic"""

_PLAIN_TEXT = 0
_SELECTABLE = 1 | 2
_NO_FOCUS = 0
_NO_SCROLL_BAR = 1
_HIDDEN_AND_SENSITIVE = 0x1 | 0x2 | 0x4 | 0x40


def show_as_plain_text(label: QLabel) -> None:
    """Show every text as it is and never as markup."""
    label.setProperty("textFormat", _PLAIN_TEXT)


def let_text_be_selected(label: QLabel) -> None:
    """Let the text be selected by mouse and keyboard."""
    label.setProperty("textInteractionFlags", _SELECTABLE)


def take_no_focus(widget: QWidget) -> None:
    """Leave the widget out when the person goes from one to the next."""
    widget.setProperty("focusPolicy", _NO_FOCUS)


def never_scroll_sideways(area: QAbstractScrollArea) -> None:
    """Show no horizontal scroll bar."""
    area.setProperty("horizontalScrollBarPolicy", _NO_SCROLL_BAR)


def ask_for_no_help_in_typing(edit: QLineEdit) -> None:
    """Have input methods and screen keyboards neither show, learn, complete nor capitalise what is typed."""
    edit.setProperty("inputMethodHints", _HIDDEN_AND_SENSITIVE)
