"""The order in which the Tab key passes what was not made in the order of reading."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def let_tab_follow(*parts: QWidget) -> None:
    """Let Tab pass these parts, with all inside each, in the order given; they go where the last of them stands.

    For what is made later than its neighbours, which Qt puts behind everything else of the window.
    """
    stops = [stop for part in parts for stop in _stops(part)]
    if stops:
        for before, after in pairwise((stops[-1], *stops)):
            QWidget.setTabOrder(before, after)


def let_tab_go_on_to(field: QWidget, part: QWidget) -> None:
    """Let Tab go from a field into a part that was made later, and from there to where it went before."""
    for before, after in pairwise((field, *_stops(part))):
        QWidget.setTabOrder(before, after)


def _stops(part: QWidget) -> list[QWidget]:
    """Return what may take the keyboard, hidden or not, but no pop-up, which is a window of its own."""
    inside = [each for each in (part, *part.findChildren(QWidget)) if each.window() is part.window()]
    return [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
