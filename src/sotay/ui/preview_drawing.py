"""Drawing the preview of a paper: soon after a change, at once, or not any more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sotay.ui.context import StoreContext

PREVIEW_DELAY_MS = 400


class PreviewDrawer(QObject):
    """``drawn(bytes)`` with a new preview; ``not_drawn`` where drawing failed. ``draw`` is asked for what to draw."""

    drawn = Signal(bytes)
    not_drawn = Signal()

    def __init__(
        self, context: StoreContext[object], parent: QObject, draw: Callable[[], Callable[[], bytes] | None]
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._what_to_draw = draw
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_DELAY_MS)
        self._timer.timeout.connect(self._draw)

    def draw_soon(self) -> None:
        """Draw when the changes pause."""
        self._timer.start()

    def draw_now(self) -> None:
        """Draw without waiting."""
        self._timer.stop()
        self._draw()

    def stop(self) -> None:
        """Draw nothing more until asked again."""
        self._timer.stop()

    @Slot()
    def _draw(self) -> None:
        draw = self._what_to_draw()
        if draw is not None:
            self._context.jobs.watch(self._context.drawing.submit(draw), self._on_drawn, self._on_not_drawn)

    @Slot(object)
    def _on_drawn(self, content: bytes) -> None:
        self.drawn.emit(content)

    @Slot(object)
    def _on_not_drawn(self, error: BaseException) -> None:
        self.not_drawn.emit()
        self._context.shell.show_problem(error)
