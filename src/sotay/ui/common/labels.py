"""Texts that are shown: always plain, always wrapped, never cut."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from sotay.ui.common import numbers

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ROLE_PROPERTY = "role"


class TextRole(Enum):
    """How a label looks; the style sheet knows the values."""

    BODY = "body"
    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "subheading"
    MUTED = "muted"
    SMALL = "small"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    ERROR = "error"
    QUOTE = "quote"
    CODE = "code"


class PlainLabel(QLabel):
    """A wrapped text that is never read as markup, whatever a person typed into it."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: TextRole = TextRole.BODY) -> None:
        super().__init__(parent)
        numbers.show_as_plain_text(self)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty(ROLE_PROPERTY, role.value)
        self.setText(text)

    def set_role(self, role: TextRole) -> None:
        """Change how the text looks."""
        if self.property(ROLE_PROPERTY) != role.value:
            restyle(self, ROLE_PROPERTY, role.value)

    def allow_copying(self) -> None:
        """Let the text be selected by mouse and keyboard, such as a path or a code."""
        numbers.let_text_be_selected(self)


class Heading(PlainLabel):
    """The title of a page or of a part of it; screen readers hear it as a heading through its role."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: TextRole = TextRole.TITLE) -> None:
        super().__init__(text, parent, role=role)


def make_frame(role: str, parent: QWidget | None = None) -> QFrame:
    """Return a frame that the style sheet dresses: ``card``, ``panel``, ``bar`` or ``rule``."""
    frame = QFrame(parent)
    frame.setProperty(ROLE_PROPERTY, role)
    return frame


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and let it look again."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
