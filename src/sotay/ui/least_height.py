"""How low a part of a window can be before something in it is cut that no scrolling brings into sight."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QBoxLayout,
    QLayout,
    QLayoutItem,
    QSplitter,
    QStackedLayout,
    QWidget,
)

from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.scroll_page import ScrollPage


def least_height(part: QWidget, width: int) -> int:
    """Return the least height of a part that is as wide; measured by what is shown in it now.

    Qt's own answer counts what a part would like to have, as soon as anything in it wraps, and what is hidden.
    """
    least = part.minimumHeight()
    if not (least and isinstance(part, QAbstractScrollArea)):  # what scrolls can live with what was set for it
        least = max(least, _inside(part, width))
    return min(least, part.maximumHeight())


def _inside(part: QWidget, width: int) -> int:
    if isinstance(part, (ScrollPage, EmptyState)):
        return part.least_height(width)
    if isinstance(part, QSplitter):
        sides = (part.widget(number) for number in range(part.count()))
        heights = [least_height(side, side.width()) for side in sides if side is not None and not side.isHidden()]
        return sum(heights) if part.orientation() is Qt.Orientation.Vertical else max(heights, default=0)
    # The stubs forget that a widget may have no layout.
    layout: QLayout | None = part.layout()
    if layout is not None and not isinstance(layout, FlowLayout) and not isinstance(part, QAbstractScrollArea):
        margins = part.contentsMargins()
        inner = width - margins.left() - margins.right()
        return margins.top() + _of_layout(layout, inner) + margins.bottom()
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.minimumSizeHint().height()


def _of_layout(layout: QLayout, width: int) -> int:
    margins = layout.contentsMargins()
    inner = width - margins.left() - margins.right()
    around = margins.top() + margins.bottom()
    if isinstance(layout, QStackedLayout):
        shown = layout.currentWidget()  # such a layout leaves its margins out
        return least_height(shown, width) if shown is not None else 0
    if isinstance(layout, FlowLayout) or not isinstance(layout, QBoxLayout):
        return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.minimumSize().height()
    items = list(_shown(layout))
    if layout.direction() in (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop):
        heights = [_of_item(item, inner) for item in items]
        return around + sum(heights) + max(layout.spacing(), 0) * max(len(items) - 1, 0)
    return around + max((_of_item(item, item.geometry().width()) for item in items), default=0)


def _of_item(item: QLayoutItem, width: int) -> int:
    widget, layout = item.widget(), item.layout()
    if widget is not None:
        return least_height(widget, width)
    return _of_layout(layout, width) if layout is not None else item.minimumSize().height()


def _shown(layout: QLayout) -> Iterator[QLayoutItem]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is not None and not item.isEmpty():
            yield item
