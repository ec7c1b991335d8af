"""Speaking to screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtGui

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a running screen reader say the text; ``urgent`` interrupts what it is saying."""
    # Named through the module: PySide builds these types when they are first named, which the first paint needs not.
    event = QtGui.QAccessibleAnnouncementEvent(widget, text)
    politeness = QtGui.QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QtGui.QAccessible.updateAccessibility(event)
