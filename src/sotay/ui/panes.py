"""F6: moving the keyboard from one part of the window to the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

PANE_PROPERTY = "pane"


def parts_of(page: QWidget) -> list[QWidget]:
    """Return the visible parts that a page has marked with the property ``pane``, else the page itself."""
    marked = [child for child in page.findChildren(QWidget) if child.property(PANE_PROPERTY) and child.isVisible()]
    return marked or [page]


def focus_next(panes: Sequence[QWidget]) -> None:
    """Put the keyboard on the pane after the one that has it.

    A pane gives it to the widget that had it last, else to its focus proxy, else to its first.
    """
    now = QApplication.focusWidget()
    place = next((i for i, pane in enumerate(panes) if now is not None and (pane is now or pane.isAncestorOf(now))), -1)
    for step in range(1, len(panes) + 1):
        target = _focusable(panes[(place + step) % len(panes)])
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def _focusable(pane: QWidget) -> QWidget | None:
    # The stubs forget that there may be no focus widget.
    for wanted in (cast("QWidget | None", pane.focusWidget()), pane.focusProxy()):
        if wanted is not None and _takes_focus(wanted):
            return wanted
    if _takes_focus(pane):
        return pane
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        if pane.isAncestorOf(widget) and _takes_focus(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _takes_focus(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return bool(policy & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
