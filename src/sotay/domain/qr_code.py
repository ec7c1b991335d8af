"""A QR code as a value: which modules are dark, so that paper and screen draw the same one."""

from __future__ import annotations

from dataclasses import dataclass

QUIET_MODULES = 4
"""How wide the light margin around a code has to be for a reader to find it."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """Rows of modules from the top, dark ones True; as many in a row as there are rows."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def size(self) -> int:
        """Return how many modules stand in a row, the margin aside."""
        return len(self.rows)

    @property
    def whole_size(self) -> int:
        """Return how many modules wide the code is with its margin."""
        return self.size + 2 * QUIET_MODULES

    def dark_runs(self) -> tuple[tuple[int, int, int], ...]:
        """Return row, column and length of each unbroken run of dark modules, counted with the margin."""
        runs: list[tuple[int, int, int]] = []
        for at, row in enumerate(self.rows):
            column = 0
            while column < len(row):
                length = 0
                while column + length < len(row) and row[column + length]:
                    length += 1
                if length:
                    runs.append((at + QUIET_MODULES, column + QUIET_MODULES, length))
                column += max(1, length)
        return tuple(runs)
