"""Taking files that are dragged from another program onto a part of a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class FileDrop(QObject):
    """``dropped(Path)`` for each file that is let go over one of the widgets; anything else goes to the widget itself.

    ``all_dropped(tuple of Path)`` once for what was let go together; ``hovered(bool)`` while files are held over one.

    Text fields are named here too, by their viewport, since they would take the address of a file for text.
    """

    dropped = Signal(object)
    all_dropped = Signal(object)
    hovered = Signal(bool)

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__(widgets[0])
        for widget in widgets:
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags of files."""
        if event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(False)
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = files_of(event)
        if not paths:
            return False
        event.acceptProposedAction()
        is_dropped = event.type() == QEvent.Type.Drop
        self.hovered.emit(not is_dropped)
        if is_dropped:
            for path in paths:
                self.dropped.emit(path)
            self.all_dropped.emit(paths)
        return True


def files_of(event: QDropEvent) -> tuple[Path, ...]:
    """Return the files on this computer that are dragged."""
    return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
