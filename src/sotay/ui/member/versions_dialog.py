"""The window that shows earlier versions beside what stands now, and lets one be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.word_changes import word_changes
from sotay.texts import wordings as texts
from sotay.ui.common import numbers
from sotay.ui.common.buttons import primary_button, quiet_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.highlight import HitLabel
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole, make_frame
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Row
from sotay.ui.member.versions import Part, Version

if TYPE_CHECKING:
    from sotay.domain.search import Span
    from sotay.ui.common.theme import Theme

WIDTH_PX = 780
ROW_PX = 74
MOST_ROWS_IN_SIGHT = 3


class VersionsDialog(FittedDialog):
    """Versions, the latest first; after ``accepted`` the one to take back is ``chosen``.

    Without versions it says so; with ``why_only_reading`` nothing can be taken back.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        title: str,
        versions: Sequence[Version],
        *,
        explained: str,
        why_only_reading: str = "",
    ) -> None:
        super().__init__(theme, parent, title, WIDTH_PX)
        self._versions = tuple(versions)
        self.rows = RowList(theme, texts.list_name(), self)
        self.comparison = Comparison(theme, self)
        self.take_back_button = primary_button(theme, texts.take_back(), self, icon=Icon.UNDO)
        self.take_back_button.clicked.connect(self.accept)
        self.close_button = quiet_button(theme, texts.close(), self)
        self.close_button.clicked.connect(self.reject)
        if self._versions:
            self._show_versions(explained, why_only_reading)
        else:
            self._show_nothing(explained)

    def chosen(self) -> int | None:
        """Return the place of the version that is shown, in the order they were given."""
        key = self.rows.current_key()
        return int(key) if key is not None else None

    def _show_versions(self, explained: str, why_only_reading: str) -> None:
        self.column.addWidget(PlainLabel(texts.choose_one(explained), self))
        if why_only_reading:
            self.column.addWidget(PlainLabel(why_only_reading, self, role=TextRole.WARN))
        self.rows.set_rows([_row(place, version) for place, version in enumerate(self._versions)])
        self.rows.setFixedHeight(self._theme.px(ROW_PX) * min(len(self._versions), MOST_ROWS_IN_SIGHT))
        self.rows.current_changed.connect(self._on_current_changed)
        self.column.addWidget(self.rows)
        self.column.addWidget(self.comparison)
        self.rows.select("0")
        self._on_current_changed("0")
        self.take_back_button.setVisible(not why_only_reading)
        for button in (self.close_button, self.take_back_button):
            self.buttons.addWidget(button)
        self.rows.setFocus()

    def _show_nothing(self, explained: str) -> None:
        for widget in (self.rows, self.comparison, self.take_back_button, self.close_button):
            widget.hide()
        nothing = EmptyState(self._theme, Icon.HISTORY, texts.none_title(), explained, texts.close(), parent=self)
        nothing.requested.connect(self.reject)
        self.column.addWidget(nothing)

    @Slot(str)
    def _on_current_changed(self, key: str) -> None:
        version = self._versions[int(key)]
        self.comparison.show_parts(version.changed())
        self.take_back_button.setEnabled(bool(version.changed()))


class Comparison(QWidget):
    """The parts that differ: the words then and the words now, with what only one of both has marked."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: list[QWidget] = []
        self._marked = PlainLabel(texts.marked(), self, role=TextRole.SMALL)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._column.addWidget(self._marked)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these parts."""
        for widget in self._shown:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [self._both(part) for part in parts]
        for widget in self._shown:
            self._column.addWidget(widget)
        self._marked.setVisible(bool(parts))

    def _both(self, part: Part) -> QWidget:
        changes = word_changes(part.before, part.after)
        frame = make_frame("card", self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(*(self._theme.px(12),) * 4)
        column.setSpacing(self._theme.px(4))
        column.addWidget(PlainLabel(part.label, frame, role=TextRole.SUBHEADING))
        for heading, words, spans in (
            (texts.before(), part.before, changes.only_before),
            (texts.now(), part.after, changes.only_after),
        ):
            column.addWidget(PlainLabel(heading, frame, role=TextRole.MUTED))
            column.addWidget(self._words(frame, words, spans))
        return frame

    def _words(self, parent: QWidget, words: str, spans: Sequence[Span]) -> QWidget:
        if not words.strip():
            return PlainLabel(texts.nothing_written(), parent, role=TextRole.MUTED)
        label = HitLabel(self._theme, parent)
        label.set_text(words, [(span.start, span.end) for span in spans])
        # A passage can be copied from here; and where the window is low, Tab brings each text into sight.
        numbers.let_text_be_selected(label)
        return label


def _row(place: int, version: Version) -> Row:
    changed = [part.short or part.label for part in version.changed()]
    return Row(str(place), version.name, texts.differs_in(changed) if changed else texts.same_as_now())
