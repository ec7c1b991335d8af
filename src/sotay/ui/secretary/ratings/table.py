"""The table of ratings: a row of two lines for each person, wide enough for its words at any size of letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sotay.domain.rating import STAGES
from sotay.texts import cell_ratings as texts
from sotay.ui.common.painting import draw_ring
from sotay.ui.secretary.ratings.rows import StageWords, Tone
from sotay.ui.secretary.ratings.table_model import WORDS_ROLE, Column, Index, RatingModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from sotay.ui.common.theme import Theme
    from sotay.ui.secretary.ratings.rows import RatingRow

SMALL_PER_LETTER = 0.86
LEAST_NAME_PX, LEAST_STAGE_PX = 150, 92
NAME_SHARE = 0.22
ONE_LINE_FROM_PX = 130
"""Width of a stage, at 13 pt, in which every usual level has room on one line."""
_INK = {Tone.PLAIN: "text", Tone.MUTED: "muted", Tone.DIFFERS: "warn"}
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class RatingTable(QTableView):
    """``opened(key)`` on a double click or Enter; ``current_changed(key)`` when a person moves to it."""

    opened = Signal(str)
    current_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_selecting = False
        self.rating_model = RatingModel(self)
        self.setModel(self.rating_model)
        self.setItemDelegate(_Cells(theme, self))
        self.setAccessibleName(texts.table_name())
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        )
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_rows(self, rows: Sequence[RatingRow]) -> None:
        """Show other rows; the current person stays current where still there."""
        key = self.current_key()
        self._is_selecting = True
        self.clearSpans()
        self.rating_model.replace(rows)
        for row in rows:
            self._span(row)
        self._is_selecting = False
        self.select(key)

    def update_row(self, row: RatingRow) -> None:
        """Show one row anew."""
        self.rating_model.update(row)
        self._span(row)

    def select(self, key: str | None) -> None:
        """Make this row current and tell nobody; the first where it is not there."""
        place = self.rating_model.place_of(key) if key else None
        if place is None and self.rating_model.rowCount():
            place = 0
        self._is_selecting = True
        if place is not None:
            index = self.rating_model.index(place, max(self.currentIndex().column(), 0))
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)
        self._is_selecting = False

    def current_key(self) -> str | None:
        """Return the key of the current row, or None."""
        index = self.currentIndex()
        return self.rating_model.rows()[index.row()].key if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the person on Enter."""
        key = self.current_key()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and key is not None:
            self.opened.emit(key)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: half-typed Vietnamese letters would jump about."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def _span(self, row: RatingRow) -> None:
        place = self.rating_model.place_of(row.key)
        if place is None:
            return
        wide = len(STAGES) if row.left_out else 1
        if self.columnSpan(place, Column.FIRST_STAGE) != wide:
            self.setSpan(place, Column.FIRST_STAGE, 1, wide)

    def _share_width(self) -> None:
        px = self._theme.px
        room = self.viewport().width()
        name = max(px(LEAST_NAME_PX), round(room * NAME_SHARE))
        stage = max(px(LEAST_STAGE_PX), (room - name) // len(STAGES))
        for column in range(Column.FIRST_STAGE, self.rating_model.columnCount()):
            self.setColumnWidth(column, stage)
        self.setColumnWidth(Column.NAME, max(name, room - stage * len(STAGES)))
        self.horizontalHeader().setFixedHeight(self._head_height(stage))
        small = QFontMetrics(_small(self.font(), self._theme)).height()
        lines = 2 if stage >= px(ONE_LINE_FROM_PX) else 3
        self.verticalHeader().setDefaultSectionSize(lines * small + px(14))

    def _head_height(self, width: int) -> int:
        px = self._theme.px
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        place = QRect(0, 0, width - px(22), 10_000)
        heads = (texts.short_stage(each) for each in STAGES)
        return max(QFontMetrics(font).boundingRect(place, _WRAP, each).height() for each in heads) + px(18)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self.rating_model.rows()[index.row()].key)

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_selecting:
            self.current_changed.emit(self.rating_model.rows()[current.row()].key)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self._share_width()


class _Cells(QStyledItemDelegate):
    """Draws name or level with the note below it; colour is never alone in saying that a level differs."""

    def __init__(self, theme: Theme, view: RatingTable) -> None:
        super().__init__(view)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, words, note and the focus ring."""
        said = cast("StageWords", index.data(WORDS_ROLE))
        px, tokens = self._theme.px, self._theme.tokens
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        place = rect.adjusted(px(10), px(3), -px(6), -px(3))
        is_bold = said.tone is Tone.DIFFERS or index.column() == Column.NAME
        font = _fitting(option.font, said.words, place.width(), self._theme, is_bold=is_bold)
        small = _small(option.font, self._theme)
        words = QFontMetrics(font).boundingRect(place, _WRAP, said.words).height() if said.words else 0
        said_below, note = _note_below(said.note, QFontMetrics(small), place, words)
        top = place.top() + max((place.height() - words - note) // 2, 0)
        painter.setClipRect(rect)
        painter.setFont(font)
        painter.setPen(QColor(getattr(tokens, _INK[said.tone])))
        painter.drawText(QRect(place.left(), top, place.width(), words), _WRAP, said.words)
        painter.setFont(small)
        painter.drawText(QRect(place.left(), top + words, place.width(), note), _WRAP, said_below)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_ring(painter, rect, tokens, 2)
        painter.restore()


def _fitting(font: QFont, words: str, width: int, theme: Theme, *, is_bold: bool) -> QFont:
    """Return usual letters, or smaller ones where these would need a second line."""
    usual, small = QFont(font), _small(font, theme)
    for each in (usual, small):
        each.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    return usual if QFontMetrics(usual).horizontalAdvance(words) <= width else small


def _note_below(note: str, metrics: QFontMetrics, place: QRect, words: int) -> tuple[str, int]:
    """Return the note as there is room for it below words of that height, and its own height."""
    if not note:
        return "", 0
    height = metrics.boundingRect(place, _WRAP, note).height()
    if words + height <= place.height():
        return note, height
    return metrics.elidedText(note, Qt.TextElideMode.ElideRight, place.width()), metrics.height()


def _small(font: QFont, theme: Theme) -> QFont:
    small = QFont(font)
    small.setPointSizeF(theme.points * SMALL_PER_LETTER)
    return small
