"""The windows before a roster file is taken in: what it would change, and what was written for old fonts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from sotay.domain.old_encodings import OldText
from sotay.domain.roster import has_odd_days
from sotay.domain.roster_merge import RosterPlan
from sotay.texts import old_text as old_texts
from sotay.texts import roster_import as texts
from sotay.ui.common.buttons import ActionButton, primary_button, secondary_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.row_list import EVEN_FROM, RowList
from sotay.ui.common.rows import Mark, Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 760
LIST_PX = 300
OLD_SHOWN = 4


class ImportDialog(FittedDialog):
    """Shows what a file would change, person by person and field by field; accepted to take it in."""

    def __init__(self, theme: Theme, parent: QWidget, path: Path, plan: RosterPlan) -> None:
        super().__init__(theme, parent, texts.preview_title(), WIDTH_PX)
        lines = (texts.of_file(path), texts.summary(plan))
        for line in lines:
            self.column.addWidget(PlainLabel(line, self))
        self.rows = RowList(theme, texts.preview_list(), self, has_short_rows=True)
        self.rows.setFixedHeight(theme.px(LIST_PX))
        self.rows.set_rows(rows_of(plan))
        self.column.addWidget(self.rows)
        further = (texts.nobody_is_removed(), texts.can_go_back())
        for line in further if plan.changes_anything else (texts.nothing_to_do(),):
            self.column.addWidget(PlainLabel(line, self, role=TextRole.MUTED))
        self.setAccessibleDescription(" ".join((*lines, *further)))
        self.go_button: ActionButton | None = None
        if plan.changes_anything:
            self.go_button = secondary_button(theme, texts.import_now(), self)
            self.go_button.clicked.connect(self.accept)
            self.buttons.addWidget(self.go_button)
        keep = texts.do_not_import() if plan.changes_anything else texts.close()
        self.keep_button = primary_button(theme, keep, self)
        self.keep_button.clicked.connect(self.reject)
        self.keep_button.setDefault(True)
        self.buttons.addWidget(self.keep_button)
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)


class OldTextDialog(FittedDialog):
    """Shows how names were written for an old font and how they read; accepted to read the file that way."""

    def __init__(
        self, theme: Theme, parent: QWidget, path: Path, pairs: Sequence[tuple[str, str]], old: OldText
    ) -> None:
        super().__init__(theme, parent, texts.old_title(), WIDTH_PX)
        said = texts.old_explained(path.name, old_texts.encoding_name(old.encoding))
        self.column.addWidget(PlainLabel(said, self))
        for before, after in pairs[:OLD_SHOWN]:
            self.column.addWidget(PlainLabel(f"{before}  →  {after}", self, role=TextRole.QUOTE))
        for doubt in old_texts.doubts(old):
            self.column.addWidget(PlainLabel(doubt, self, role=TextRole.WARN))
        self.setAccessibleDescription(said)
        self.turn_button = primary_button(theme, texts.turn_and_look(), self)
        self.turn_button.clicked.connect(self.accept)
        self.keep_button = secondary_button(theme, texts.do_not_import(), self)
        self.keep_button.clicked.connect(self.reject)
        self.buttons.addWidget(self.keep_button)
        self.buttons.addWidget(self.turn_button)


def rows_of(plan: RosterPlan) -> tuple[Row, ...]:
    """Return what a file would change as rows; with headings where the list is not very long."""
    parts = (
        (texts.new_heading(len(plan.new)), _new(plan)),
        (texts.changed_heading(len(plan.changed)), _changed(plan)),
        (texts.kept_heading(len(plan.kept)), _kept(plan)),
    )
    has_headings = len(plan.new) + len(plan.changed) + len(plan.kept) < EVEN_FROM
    rows: list[Row] = []
    for heading, those in parts:
        if those and has_headings:
            rows.append(Row(f"-{heading}", heading, is_section=True))
        rows += those
    return tuple(rows)


def _new(plan: RosterPlan) -> list[Row]:
    rows = []
    for each in plan.new:
        lines = [texts.person_note(each.person)]
        if each.number in plan.namesakes:
            lines.append(texts.namesake())
        if has_odd_days(each.person):
            lines.append(texts.odd_days())
        mark = Mark.WARNING if len(lines) > 1 else Mark.DONE
        rows.append(_row(f"new-{each.number}", each.person.full_name, lines, mark, texts.new_word()))
    return rows


def _changed(plan: RosterPlan) -> list[Row]:
    rows = []
    for each in plan.changed:
        lines = [texts.change(field) for field in each.fields()]
        spoken = ". ".join(texts.change_spoken(field) for field in each.fields())
        row = _row(each.before.id, each.before.full_name, lines, Mark.PARTLY, texts.changed_word(), spoken=spoken)
        rows.append(row)
    return rows


def _kept(plan: RosterPlan) -> list[Row]:
    return [_row(each.id, each.full_name, [], Mark.EMPTY, texts.kept_word()) for each in plan.kept]


def _row(key: str, name: str, lines: Sequence[str], mark: Mark, word: str, *, spoken: str = "") -> Row:
    note = "\n".join(lines)
    said = f"{name}. {word}. {spoken or note}"
    return Row(key=key, title=name, note=note, mark=mark, mark_word=word, spoken=said)
