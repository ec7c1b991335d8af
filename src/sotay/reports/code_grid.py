"""A code in large groups with a frame around, so many groups a row, as it is read out and typed."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from sotay.reports.fonts import BOLD, printable

GROUPS_IN_ROW = 4
SIZE_PT = 24
ROW_TO_SIZE = 5 / 3
GAP_PT = 6
LINE_PT = 1.2


def code_groups(code: str) -> tuple[str, ...]:
    """Return the groups of a code, which hyphens or spaces part; hyphens stay where they are, to be typed or not."""
    words = code.split()
    return tuple(part for word in words for part in _with_hyphens(word))


class CodeGrid(Flowable):
    """Draws the groups in a frame."""

    spaceBefore = GAP_PT

    def __init__(self, groups: Sequence[str], *, in_row: int = GROUPS_IN_ROW, size_pt: float = SIZE_PT) -> None:
        super().__init__()
        self._in_row = in_row
        self._size_pt = size_pt
        self._row_pt = size_pt * ROW_TO_SIZE
        self._rows = [groups[start : start + in_row] for start in range(0, len(groups), in_row)]

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002
        """Return the size."""
        self.width = availWidth
        self.height = self._row_pt * len(self._rows) + 2 * GAP_PT
        return availWidth, self.height

    def draw(self) -> None:
        """Draw the frame and the groups, column under column."""
        self.canv.setLineWidth(LINE_PT)
        self.canv.rect(0, 0, self.width, self.height)
        self.canv.setFont(BOLD, self._size_pt)
        step = self.width / self._in_row
        for row, groups in enumerate(self._rows):
            y = self.height - GAP_PT - self._row_pt * (row + 1) + (self._row_pt - self._size_pt) / 2 + self._size_pt / 8
            for column, group in enumerate(groups):
                self.canv.drawCentredString(step * (column + 0.5), y, printable(group))


def _with_hyphens(word: str) -> list[str]:
    *first, last = word.split("-")
    return [*(f"{part}-" for part in first), last]
