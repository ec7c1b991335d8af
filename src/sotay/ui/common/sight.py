"""Scrolling a page so that what has the keyboard is seen."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the pages around a widget as far as needed; does nothing outside a page that scrolls."""
    page = widget.parentWidget()
    while page is not None:
        if isinstance(page, QScrollArea):
            page.ensureWidgetVisible(widget)
        page = page.parentWidget()
