"""What members will see of an item, in letters of the usual size and in large ones."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import Level, Manifestation
from sotay.texts import assessment as assessment_texts
from sotay.texts import audiences as audience_texts
from sotay.texts import checklist_form_item as item_texts
from sotay.ui.common.buttons import ActionButton, secondary_button
from sotay.ui.common.choice_list import Choice, LevelChoice
from sotay.ui.common.enlarged import Enlarged
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.member.assessment.card import ItemCard
from sotay.ui.member.assessment.reading_part import ReadingPart

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

SIZES_PT = (13, 20)


class MemberPreview(QWidget):
    """The member's own widgets, to be read only; the words change while they are typed in the form."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._levels: tuple[Level, ...] = ()
        self.setAccessibleName(item_texts.preview())
        self._head = QVBoxLayout()
        self._head.addWidget(PlainLabel(item_texts.preview(), self, role=TextRole.SUBHEADING))
        self._group = QButtonGroup(self)
        self.size_buttons: dict[int, ActionButton] = {}
        self._row = FlowLayout()
        for points in SIZES_PT:
            self._add_size(points)
        self._head.addLayout(self._row)
        self.page = ScrollPage(theme, parent=self, width_px=None)
        self.reading = ReadingPart(theme, self)
        self.reading.signs.set_open(is_open=True)
        self._levels_title = PlainLabel(assessment_texts.levels(), self, role=TextRole.SUBHEADING)
        self.levels = LevelChoice(theme, assessment_texts.levels(), self)
        self.levels.set_read_only(read_only=True)
        self.empty = PlainLabel(item_texts.preview_empty(), self, role=TextRole.MUTED)
        for widget in (self.empty, self.reading, self._levels_title, self.levels):
            self.page.add(widget)
        self._letters = Enlarged(theme, self.page, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.page, 1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_size(SIZES_PT[0])
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say that no item is chosen."""
        for widget in (self.reading, self._levels_title, self.levels):
            widget.hide()
        self.empty.show()

    def show_item(self, item: Manifestation, code: str, levels: Sequence[Level]) -> None:
        """Show an item with the levels to choose from."""
        self.reading.show_card(
            ItemCard(
                period_name="", item=item, code=code, place=1, total=1, answer=Answer(item.id), previous=None,
                is_read_only=True, badge=audience_texts.meant_for(item.audience),
            )
        )  # fmt: skip
        if tuple(levels) != self._levels:
            self._levels = tuple(levels)
            self.levels.set_choices([Choice(level.key, level.sentence, level.hint) for level in levels])
            self.levels.set_read_only(read_only=True)
        self.empty.hide()
        for widget in (self.reading, self._levels_title, self.levels):
            widget.show()

    def show_size(self, points: int) -> None:
        """Show the words in letters of a size."""
        self.size_buttons[points].setChecked(True)
        self._letters.set_points(points)

    def _add_size(self, points: int) -> None:
        button = secondary_button(self._theme, item_texts.preview_size(points), self)
        button.setCheckable(True)
        button.clicked.connect(partial(self.show_size, points))
        self._group.addButton(button)
        self._row.addWidget(button)
        self.size_buttons[points] = button

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))
        self._head.setContentsMargins(px(16), px(12), px(16), 0)
        self._head.setSpacing(px(6))
        self._row.setSpacing(px(8))
