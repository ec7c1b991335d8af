"""What an Excel file would change of a draft, told before anything is changed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.checklist_diff import ChecklistDiff, ItemDiff, LevelDiff
from sotay.domain.dates import with_date_as_read
from sotay.services.checklist_tables import TablePlan
from sotay.texts import admin_changes as change_texts
from sotay.texts import checklist_excel as texts
from sotay.texts.checklist_diff import head_part
from sotay.texts.problems import with_place
from sotay.ui.admin.changes.rows import item_title
from sotay.ui.admin.changes.two_texts import TwoTexts
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.theme import Theme


class PlanView(QWidget):
    """The changes below each other, each with the words of the draft and those of the file."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(10))

    def show_plan(self, plan: TablePlan | None) -> int:
        """Show a plan, or nothing; return how many places it changes."""
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        if plan is None:
            return 0
        places = list(self._widgets(plan))
        self._parts = [widget for group in places for widget in group]
        for part in self._parts:
            self._column.addWidget(part)
        return len(places)

    def _widgets(self, plan: TablePlan) -> Iterator[list[QWidget]]:
        for problem in plan.problems:
            yield [PlainLabel(with_place(problem), self, role=TextRole.WARN)]
        if plan.diff is None:
            return
        yield from self._head(plan.diff)
        for level in plan.diff.levels:
            yield [self._heading(change_texts.levels_row()), self._level(level)]
        for item in plan.diff.changed():
            yield [self._heading(item_title(item)), *self._item(item)]

    def _head(self, diff: ChecklistDiff) -> Iterator[list[QWidget]]:
        for part in diff.head:
            yield [
                self._heading(head_part(part.part).capitalize()),
                self._both(*("\n".join(map(with_date_as_read, each)) for each in (part.before, part.after))),
            ]

    def _level(self, level: LevelDiff) -> QWidget:
        sides = (
            "" if each is None else f"{each.sentence}\n{each.hint}".strip() for each in (level.before, level.after)
        )
        return self._both(*sides)

    def _item(self, item: ItemDiff) -> Iterator[QWidget]:
        before, after = (each.text if each else "" for each in (item.before, item.after))
        if before != after:
            yield self._both(before, after)
        for free in item.free:
            yield PlainLabel(change_texts.part_name(free.part), self, role=TextRole.SUBHEADING)
            yield self._both("\n".join(free.before), "\n".join(free.after))

    def _heading(self, words: str) -> QWidget:
        return Heading(words, self, role=TextRole.HEADING)

    def _both(self, before: str, after: str) -> QWidget:
        both = TwoTexts(self._theme, self)
        both.show_texts(before, after, texts.before(), texts.after())
        return both
