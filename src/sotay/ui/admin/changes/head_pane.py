"""The version as a whole: since when it is in force, and on which papers it rests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.checklist_diff import ChecklistDiff, HeadPart
from sotay.domain.dates import format_date
from sotay.texts import admin_changes as texts
from sotay.ui.admin.changes.two_texts import TwoTexts
from sotay.ui.admin.in_force_talk import day_of
from sotay.ui.common.date_field import DateField
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.note_field import NoteField

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

TYPING_MS = 200


class HeadPane(QWidget):
    """``day_changed(iso)`` and ``basis_changed(lines)`` when a person changes them, never for ``show_head``."""

    day_changed = Signal(str)
    basis_changed = Signal(object)

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Heading(texts.head_row(), self, role=TextRole.HEADING)
        self.version = PlainLabel("", self, role=TextRole.MUTED)
        self.day = DateField(theme, texts.effective_label(), today, self)
        self.was = PlainLabel("", self, role=TextRole.MUTED)
        self.basis = NoteField(theme, texts.basis_label(), self, min_lines=2)
        self._both = TwoTexts(theme, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_MS)
        self._timer.timeout.connect(self.settle)
        self._known: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (
            self.title,
            self.version,
            self.day,
            self.was,
            PlainLabel(texts.basis_label(), self, role=TextRole.SUBHEADING),
            PlainLabel(texts.basis_hint(), self, role=TextRole.SMALL),
            self.basis,
            self._both,
        ):
            self._column.addWidget(part)
        self.day.day_changed.connect(self._on_day)
        self.basis.edited.connect(self._on_basis)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_head(self, diff: ChecklistDiff, *, is_read_only: bool) -> None:
        """Show what the draft says of itself, and what the version before said."""
        old, new = diff.old, diff.new
        self.version.setText(texts.version_line(new.version, old.version))
        if not self.day.edit.hasFocus():
            self.day.set_day(day_of(new.effective_from))
        self.day.setEnabled(not is_read_only)
        was = day_of(old.effective_from)
        self.was.setText(texts.was_effective(format_date(was)) if was else "")
        self._known = new.legal_basis
        if not self.basis.hasFocus() and lines_of(self.basis.text()) != new.legal_basis:
            self.basis.set_text("\n".join(new.legal_basis))
        self.basis.setReadOnly(is_read_only)
        changed = next((each for each in diff.head if each.part is HeadPart.LEGAL_BASIS), None)
        self._both.setVisible(changed is not None)
        if changed is not None:
            self._both.show_texts("\n".join(changed.before), "\n".join(changed.after), old.version)

    @Slot()
    def settle(self) -> None:
        """Tell of what is being typed."""
        self._timer.stop()
        lines = lines_of(self.basis.text())
        if lines and lines != self._known:
            self._known = lines
            self.basis_changed.emit(lines)

    @Slot(object)
    def _on_day(self, day: date | None) -> None:
        if day is not None:
            self.day_changed.emit(day.isoformat())

    @Slot()
    def _on_basis(self) -> None:
        self._timer.start()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(8))


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines of a text that say anything, each as one line."""
    return tuple(" ".join(line.split()) for line in text.splitlines() if line.strip())
