"""Writing the report that the cell makes of itself: the sections of its template as fields."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.cell_paper import LevelBlock, PaperTemplate, PointsBlock, SectionBlock
from sotay.domain.errors import NotPoints
from sotay.domain.form import Heading, RatingLevel
from sotay.domain.review import format_points, read_points
from sotay.domain.search import nfc
from sotay.domain.season import CollectiveReport
from sotay.texts import cell_papers_page as texts
from sotay.ui.common.choice_list import Choice, LevelChoice
from sotay.ui.common.labels import Heading as HeadingLabel
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.line_field import LineField
from sotay.ui.common.note_field import NoteField
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.theme import Theme

POINTS_WIDTH_PX = 150


class ReportView(ScrollPage):
    """``text_edited(section, text)``, ``points_given(line, points)``, ``level_chosen(key or "")``."""

    text_edited = Signal(str, str)
    points_given = Signal(str, str)
    level_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", texts.report_explained(), parent)
        self._built: PaperTemplate | None = None
        self._fields: QWidget | None = None
        self.notes: dict[str, NoteField] = {}
        self.points: dict[str, PointsLine] = {}
        self.level: LevelChoice | None = None

    def show_report(self, template: PaperTemplate, levels: tuple[RatingLevel, ...], report: CollectiveReport) -> None:
        """Show the report on the sections of a template; what is being typed stays."""
        if self._built != template:
            self._build(template, levels)
        for key, note in self.notes.items():
            written = report.texts.get(key, "")
            if nfc(note.text()) != written and not note.hasFocus():
                note.set_text(written)
        for key, line in self.points.items():
            if not line.edit.hasFocus():
                line.set_text(report.points.get(key, ""))
        if self.level is not None:
            self.level.set_chosen(report.level or None)

    def set_read_only(self, *, read_only: bool) -> None:
        """Allow only reading and copying."""
        for note in self.notes.values():
            note.setReadOnly(read_only)
        for line in self.points.values():
            line.set_read_only(read_only=read_only)
        if self.level is not None:
            self.level.set_read_only(read_only=read_only)

    def _build(self, template: PaperTemplate, levels: tuple[RatingLevel, ...]) -> None:
        self._built = template
        self.set_title(template.name)
        if self._fields is not None:
            self.body.removeWidget(self._fields)
            self._fields.hide()
            self._fields.deleteLater()
        self.notes, self.points, self.level = {}, {}, None
        self._fields = QWidget(self)
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(12))
        for block in template.blocks:
            if isinstance(block, Heading):
                words = texts.section_name(block.number, block.text)
                column.addWidget(HeadingLabel(words, self._fields, role=TextRole.HEADING))
            elif isinstance(block, SectionBlock):
                self._add_section(block, column, self._fields)
            elif isinstance(block, PointsBlock):
                self._add_points(block, column, self._fields)
            elif isinstance(block, LevelBlock):
                self._add_level(block, levels, column, self._fields)
        self.add(self._fields)

    def _add_section(self, block: SectionBlock, column: QVBoxLayout, parent: QWidget) -> None:
        name = texts.section_name(block.number, block.heading)
        column.addWidget(HeadingLabel(name, parent, role=TextRole.SUBHEADING))
        if block.hint:
            column.addWidget(PlainLabel(block.hint, parent, role=TextRole.MUTED))
        note = NoteField(self._theme, name, parent)
        note.setObjectName(block.key)
        note.edited.connect(self._on_text_edited)
        self.notes[block.key] = note
        column.addWidget(note)

    def _add_points(self, block: PointsBlock, column: QVBoxLayout, parent: QWidget) -> None:
        line = PointsLine(self._theme, block, parent)
        line.given.connect(self.points_given)
        self.points[block.key] = line
        column.addWidget(line)

    def _add_level(
        self, block: LevelBlock, levels: tuple[RatingLevel, ...], column: QVBoxLayout, parent: QWidget
    ) -> None:
        column.addWidget(HeadingLabel(texts.section_name(block.number, block.heading), parent, role=TextRole.HEADING))
        self.level = LevelChoice(self._theme, texts.level_label(), parent)
        self.level.set_choices([Choice(each.key, each.name) for each in levels])
        self.level.chosen.connect(self.level_chosen)
        self.level.cleared.connect(self._on_level_cleared)
        column.addWidget(self.level)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self.text_edited.emit(self.sender().objectName(), text)

    @Slot()
    def _on_level_cleared(self) -> None:
        self.level_chosen.emit("")


class PointsLine(LineField):
    """Points that the cell gives itself; ``given(key, points as typed)`` when left with good points or none."""

    given = Signal(str, str)

    def __init__(self, theme: Theme, block: PointsBlock, parent: QWidget) -> None:
        super().__init__(theme, texts.points_name(block.heading, block.maximum), parent)
        self._block = block
        self.edit.setMaximumWidth(theme.px(POINTS_WIDTH_PX))
        self.row.addStretch(1)
        self.left.connect(self._on_left)

    @Slot()
    def _on_left(self) -> None:
        try:
            points = read_points(self.text(), Decimal(self._block.maximum))
        except NotPoints:
            self.show_problem(texts.points_refused(self._block.maximum))
            return
        self.clear_problem()
        written = "" if points is None else format_points(points)
        self.set_text(written)
        self.given.emit(self._block.key, written)
