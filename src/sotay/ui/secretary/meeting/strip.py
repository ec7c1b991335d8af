"""The strip over the meeting: which part is shown, how far it is, what the projector may show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QProgressBar, QVBoxLayout, QWidget

from sotay.domain.season import Season
from sotay.texts import cell_meeting as texts
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.labels import ROLE_PROPERTY
from sotay.ui.common.still_combo import StillCombo
from sotay.ui.secretary.meeting.steps import is_done, names_of

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

JUMP_LETTERS = 26


class MeetingStrip(QFrame):
    """The signals are those of its parts: ``jump`` and ``hide_box``."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty(ROLE_PROPERTY, "panel")
        self.jump = StillCombo(texts.jump(), self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(texts.progress_name())
        self.hide_box = QCheckBox(texts.hide_handed_in(), self)
        self.hide_box.setChecked(True)
        self.jump.setMinimumContentsLength(JUMP_LETTERS)
        self._row = FlowLayout()
        self._row.addWidget(self.jump)
        self._row.addWidget(self.hide_box)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addWidget(self.bar)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_way(self, season: Season, place: int) -> None:
        """Show the parts of the meeting, the one that is shown, and for how many a level is proposed."""
        self.jump.clear()
        self.jump.addItems(names_of(season))
        self.jump.setCurrentIndex(place)
        reviewed = season.reviewed()
        done = sum(is_done(each) for each in reviewed)
        self.bar.setMaximum(max(len(reviewed), 1))
        self.bar.setValue(done)
        self.bar.setFormat(texts.progress(done, len(reviewed)))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(24), px(6), px(24), px(6))
        self._column.setSpacing(px(6))
        self._row.setSpacing(px(16))
