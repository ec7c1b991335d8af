"""The window in which a sheet of paper is typed: the grid, the words of a row, and who typed it when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from sotay.domain.blank_sheet import BlankSheets
from sotay.domain.errors import TextTooLong
from sotay.domain.paper_sheet import NAME_LIMIT, NOTE_LIMIT, PaperSheet, checklist_code
from sotay.texts import paper_entry as texts
from sotay.ui.common.announce import announce
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.labels import ROLE_PROPERTY, Heading, PlainLabel, TextRole
from sotay.ui.common.line_field import LineField
from sotay.ui.common.still_combo import StillCombo
from sotay.ui.secretary.paper_entry.grid import PaperGrid
from sotay.ui.secretary.paper_entry.model import PaperModel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from sotay.ui.common.theme import Theme

WIDTH_PX = 1080
HEIGHT_PX = 760
GRID_PX = 100
BESIDE_PX = 360
WIDE_FROM_PX = 820
HIGH_FROM_PX = 420
GRID_SHARE, BESIDE_SHARE = 3, 2
ANY_WIDTH = (1 << 24) - 1
MARGIN_TO_SCREEN_PX = 40
ENTER_KEYS = ("Ctrl+Return", "Ctrl+Enter")


@dataclass(frozen=True, slots=True)
class ShownPaper:
    """What the window shows: the blank sheet that was printed, what was typed of it, and what is to be known of it."""

    blank: BlankSheets
    sheet: PaperSheet
    notes: tuple[str, ...]
    has_draft: bool


class PaperEntryDialog(QDialog):
    """``edited(PaperSheet)`` after every change; ``enter_asked()``; ``discard_asked()``.

    Closing in any other way leaves what was typed to whoever holds it.
    """

    edited = Signal(object)
    enter_asked = Signal()
    discard_asked = Signal()

    def __init__(self, theme: Theme, today: Today, shown: ShownPaper, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._blank = shown.blank
        self.setWindowTitle(texts.dialog_title(shown.blank.names[0], shown.blank.year))
        self._column = QVBoxLayout(self)
        # Else the window would be as high as its texts are where it is as narrow as it could be.
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._build_head(shown)
        self._build_body(shown)
        self._build_buttons(has_draft=shown.has_draft)
        self._connect()
        self._take_lengths()
        self._show_progress()
        self._on_row_shown(0)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def sheet(self) -> PaperSheet:
        """Return what was typed; a day that is none is left open."""
        return replace(
            self.model.sheet,
            checklist_code=checklist_code(self._blank.checklist),
            claimed=self.claim.currentData() or "",
            received_on=self.received.day(),
            entered_by=self.typist.text(),
        )

    def accept_fields(self) -> bool:
        """Take the day as it is typed; say whether it is one that has come already."""
        if not self.received.accept_text():
            self.received.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        day = self.received.day()
        if day is not None and day > self._today():
            self.received.show_problem(texts.received_ahead())
            self.received.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return True

    def show_problem(self, sentence: str) -> None:
        """Say what stands in the way, until something is changed."""
        self.problem.setText(sentence)
        self.problem.show()
        announce(self.grid, sentence, urgent=True)

    def set_busy(self, *, is_busy: bool) -> None:
        """Take no second press while something is under way."""
        self.enter_button.setEnabled(not is_busy)

    def showEvent(self, event: QShowEvent) -> None:
        """Take as much of the screen as the grid can use."""
        room = self.screen().availableGeometry()
        width = min(self._theme.px(WIDTH_PX), room.width() - MARGIN_TO_SCREEN_PX)
        self.resize(width, min(self._theme.px(HEIGHT_PX), room.height() - MARGIN_TO_SCREEN_PX))
        super().showEvent(event)

    def _build_head(self, shown: ShownPaper) -> None:
        self.heading = Heading(self.windowTitle(), self, role=TextRole.HEADING)
        for widget in (
            self.heading,
            *(PlainLabel(note, self, role=TextRole.WARN) for note in shown.notes),
        ):
            self._column.addWidget(widget)

    def _build_body(self, shown: ShownPaper) -> None:
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.model = PaperModel(shown.blank.checklist, shown.sheet, self)
        self.grid = PaperGrid(self._theme, self.model, self)
        self.grid.setAccessibleDescription(texts.keys())
        self._beside = QWidget(self)
        self._beside.setProperty(ROLE_PROPERTY, "page_body")
        self._beside_column = QVBoxLayout(self._beside)
        self._beside_column.setContentsMargins(0, 0, 0, 0)
        self._build_beside(shown)
        self._area = area = QScrollArea(self)
        area.setWidget(self._beside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sides.addWidget(self.grid, GRID_SHARE)
        self._sides.addWidget(area, BESIDE_SHARE)
        self._column.addLayout(self._sides, 1)

    def _build_beside(self, shown: ShownPaper) -> None:
        theme, sheet, here = self._theme, shown.sheet, self._beside
        self.words = LineField(theme, texts.note_of(""), here)
        self.words.edit.setMaxLength(NOTE_LIMIT)
        self.claim_label = PlainLabel(texts.claimed(), here)
        self.claim = StillCombo(texts.claimed(), here)
        self.claim_label.setBuddy(self.claim)
        self.claim.addItem(texts.nothing_claimed(), "")
        choices = shown.blank.claim.choices if shown.blank.claim else ()
        for at, choice in enumerate(choices, start=1):
            self.claim.addItem(texts.claim_choice(at, choice.label), choice.key)
        self.claim.setCurrentIndex(max(0, self.claim.findData(sheet.claimed)))
        self.has_claim = bool(choices)
        self.received = DateField(theme, texts.received_on(), self._today, here)
        self.received.set_day(sheet.received_on or self._today())
        self.typist = LineField(theme, texts.entered_by(), here)
        self.typist.edit.setMaxLength(NAME_LIMIT)
        self.typist.set_text(sheet.entered_by)
        levels = enumerate(shown.blank.checklist.levels, start=1)
        for widget in (
            *(PlainLabel(texts.level(at, level.sentence), here) for at, level in levels),
            self.words,
            self.claim_label,
            self.claim,
            self.received,
            self.typist,
            PlainLabel(texts.code_to_compare(checklist_code(shown.blank.checklist)), here, role=TextRole.SMALL),
            PlainLabel(texts.keys(), here, role=TextRole.SMALL),
        ):
            self._beside_column.addWidget(widget)
        self._beside_column.addStretch(1)
        self.claim_label.setVisible(self.has_claim)
        self.claim.setVisible(self.has_claim)

    def _build_buttons(self, *, has_draft: bool) -> None:
        self.problem = PlainLabel("", self, role=TextRole.ERROR)
        self.problem.hide()
        self.progress = PlainLabel("", self, role=TextRole.SMALL)
        self.progress.setWordWrap(False)
        self.discard_button = quiet_button(self._theme, texts.discard(), self)
        self.discard_button.setVisible(has_draft)
        self.later_button = secondary_button(self._theme, texts.later(), self)
        self.enter_button = primary_button(self._theme, texts.enter(), self)
        self._buttons = FlowLayout(align_right=True)
        for widget in (self.progress, self.discard_button, self.later_button, self.enter_button):
            self._buttons.addWidget(widget)
        self._column.addWidget(self.problem)
        self._column.addLayout(self._buttons)

    def _connect(self) -> None:
        self.grid.edited.connect(self._on_edited)
        self.grid.row_shown.connect(self._on_row_shown)
        self.grid.words_asked.connect(self._on_words_asked)
        self.grid.past_end.connect(self._on_past_end)
        self.words.edited.connect(self._on_words)
        self.words.edit.returnPressed.connect(self._on_words_done)
        self.claim.activated.connect(self._on_edited)
        self.received.day_changed.connect(self._on_edited)
        self.typist.edited.connect(self._on_edited)
        self.discard_button.clicked.connect(self.discard_asked)
        self.later_button.clicked.connect(self.reject)
        self.enter_button.clicked.connect(self.enter_asked)
        for keys in ENTER_KEYS:
            QShortcut(QKeySequence(keys), self).activated.connect(self.enter_asked)
        self._theme.changed.connect(self._take_lengths)

    @Slot()
    def _on_edited(self) -> None:
        self.problem.hide()
        self.discard_button.setVisible(not self.sheet().is_empty)
        self._show_progress()
        self.edited.emit(self.sheet())

    @Slot(int)
    def _on_row_shown(self, row: int) -> None:
        self.words.set_label(texts.note_of(self.model.code(row)))
        self.words.set_text(self.model.note(row))

    @Slot()
    def _on_words_asked(self) -> None:
        self._go_to(self.words.edit)
        self.words.edit.setCursorPosition(len(self.words.text()))

    @Slot(str)
    def _on_words(self, words: str) -> None:
        try:
            self.model.write(self.grid.row, words)
        except TextTooLong:
            return  # the field takes no more letters than fit
        self._on_edited()

    @Slot()
    def _on_words_done(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grid.go_on()

    @Slot()
    def _on_past_end(self) -> None:
        self._go_to(self.claim if self.has_claim else self.received.edit)

    def _go_to(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(field)

    def _show_progress(self) -> None:
        self.progress.setText(texts.progress(self.model.done, self.model.rowCount()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields beside the grid where both have room, else below it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        px = self._theme.px
        is_wide = self.width() >= px(WIDE_FROM_PX)
        sides = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(sides)
        # The window bears the same title, and where it is low the grid needs the room.
        is_high = self.height() >= px(HIGH_FROM_PX)
        self.heading.setVisible(is_high)
        self.progress.setVisible(is_high)
        self._area.setMaximumWidth(px(BESIDE_PX) if is_wide else ANY_WIDTH)
        self._area.setMinimumWidth(px(BESIDE_PX) if is_wide else 0)

    @Slot()
    def _take_lengths(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(20), px(14), px(20), px(12))
        self._column.setSpacing(px(6))
        self._sides.setSpacing(px(16))
        self._beside_column.setSpacing(px(6))
        self._buttons.setSpacing(px(12))
        self.grid.setMinimumHeight(px(GRID_PX))
        self._arrange()
