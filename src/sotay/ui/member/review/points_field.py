"""The field for the points of one criterion."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.errors import NotPoints
from sotay.domain.form import Criterion
from sotay.domain.review import format_points, read_points
from sotay.texts import review as texts
from sotay.ui.common.line_field import LineField
from sotay.ui.common.theme import Theme

POINTS_WIDTH_PX = 150


class PointsField(LineField):
    """Points for one criterion; ``given(criterion key, points as typed)`` when the field is left with good points."""

    given = Signal(str, str)

    def __init__(self, theme: Theme, criterion: Criterion, maximum: Decimal, parent: QWidget) -> None:
        super().__init__(theme, texts.points_label(), parent)
        self._criterion = criterion
        self._maximum = maximum
        self.edit.setAccessibleName(texts.points_name(criterion.text))
        self.edit.setMaximumWidth(theme.px(POINTS_WIDTH_PX))
        self.row.addStretch(1)
        self.left.connect(self._on_left)

    @property
    def key(self) -> str:
        """Return the key of the criterion."""
        return self._criterion.key

    def show_points(self, written: str) -> None:
        """Show points as they were typed, unless others are being typed here."""
        if self.text() != written and not (self.edit.hasFocus() and self.edit.isModified()):
            self.set_text(written)

    @Slot()
    def _on_left(self) -> None:
        try:
            points = read_points(self.text(), self._maximum)
        except NotPoints:
            self.show_problem(texts.points_refused(format_points(self._maximum)))
            return
        self.clear_problem()
        written = "" if points is None else format_points(points)
        self.set_text(written)
        self.given.emit(self._criterion.key, written)
