"""The quick entry as a small window: words first, then day, item and proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from sotay.domain.diary import DiaryDraft
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.texts import diary as diary_texts
from sotay.texts import diary_windows as texts
from sotay.ui.common.announce import announce
from sotay.ui.common.buttons import primary_button, quiet_button
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.file_drop import FileDrop
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.note_field import NoteField
from sotay.ui.member.item_choice import ItemChoice

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme

WIDTH_PX = 700
LEAST_LINES = 3
LEAST_LETTERS = 8
POPUP_WIDTH_PX = 420
WRITE_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class QuickEntryDialog(FittedDialog):
    """Shows a draft and tells of every change of it.

    ``edited(DiaryDraft)`` after every change; ``write_requested`` when the line is finished; ``discard_requested`` to
    throw it away; ``proof_requested`` to choose a file, ``proof_dropped(Path)`` with one, ``proof_left_out``. Closing
    in any other way leaves the draft to whoever holds it.
    """

    edited = Signal(object)
    write_requested = Signal()
    discard_requested = Signal()
    proof_requested = Signal()
    proof_dropped = Signal(object)
    proof_left_out = Signal()

    def __init__(self, theme: Theme, today: Today, parent: QWidget) -> None:
        super().__init__(theme, parent, texts.quick_title(), WIDTH_PX)
        self._today = today
        self._item: ManifestationId | None = None
        self._proof_name = ""
        self._build_fields()
        self._build_proof()
        self._build_buttons()
        self._connect()

    def show_draft(self, draft: DiaryDraft, checklist: Checklist | None, *, is_old: bool, has_proof: bool) -> None:
        """Show a draft; ``is_old`` says that it was begun earlier, ``has_proof`` that its file is at hand."""
        self.old_draft.setVisible(is_old)
        self.words.set_text(draft.text)
        self.words.moveCursor(QTextCursor.MoveOperation.End)
        self.day.set_day(draft.day or self._today())
        self._item = draft.manifestation_id
        self.item.show_checklist(checklist)
        self.item.set_chosen(draft.manifestation_id)
        self.show_proof(draft.proof_name if has_proof else "")
        if draft.proof_name and not has_proof:
            self.show_problem(texts.quick_proof_again(draft.proof_name))
        self._show_discard()

    def show_proof(self, name: str) -> None:
        """Show which file goes along, "" for none."""
        self._proof_name = name
        self.proof_name.setText(texts.quick_proof(name))
        for widget in (self.proof_name, self.no_proof_button):
            widget.setVisible(bool(name))
        self.proof_button.setVisible(not name)

    def show_problem(self, sentence: str) -> None:
        """Say what stands in the way, until something is changed."""
        self.problem.setText(sentence)
        self.problem.show()
        announce(self.words, sentence, urgent=True)

    def clear_problem(self) -> None:
        """Take the problem away."""
        self.problem.hide()

    def set_busy(self, *, is_busy: bool) -> None:
        """Take no second press while something is under way."""
        self.write_button.setEnabled(not is_busy)
        self.proof_button.setEnabled(not is_busy)

    def draft(self) -> DiaryDraft:
        """Return what the fields hold; a day that is none is left open."""
        return DiaryDraft(self.words.text(), self.day.day(), self._item, self._proof_name)

    def accept_day(self) -> bool:
        """Take the day as it is typed; say whether it is one that has come already."""
        if not self.day.accept_text():
            return False
        day = self.day.day()
        if day is not None and day > self._today():
            self.day.show_problem(diary_texts.day_ahead())
            return False
        return True

    def start_typing(self) -> None:
        """Put the keyboard into the words."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put day and item side by side where the screen lets the window be as wide as it would be."""
        super().resizeEvent(event)
        is_wide = self.width() >= self._theme.px(WIDTH_PX)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(direction)
        self._beside.setSpacing(self._theme.px(20 if is_wide else 12))

    def _build_fields(self) -> None:
        theme = self._theme
        self.old_draft = PlainLabel(texts.quick_draft(), self, role=TextRole.MUTED)
        caption = PlainLabel(texts.quick_words(), self, role=TextRole.SUBHEADING)
        self.words = NoteField(theme, texts.quick_words(), self, min_lines=LEAST_LINES)
        caption.setBuddy(self.words)
        self.problem = PlainLabel("", self, role=TextRole.ERROR)
        self.day = DateField(theme, diary_texts.day(), self._today, self)
        self.item = ItemChoice(theme, texts.quick_item(), self)
        self.item.combo.setMinimumContentsLength(LEAST_LETTERS)
        self.item.combo.view().setMinimumWidth(theme.px(POPUP_WIDTH_PX))
        for widget in (self.old_draft, caption, self.words, self.problem):
            self.column.addWidget(widget)
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._beside.addWidget(self.day)
        self._beside.addWidget(self.item, 1)
        self.column.addLayout(self._beside)
        self.old_draft.hide()
        self.problem.hide()

    def _build_proof(self) -> None:
        theme = self._theme
        self.proof_button = quiet_button(theme, texts.quick_add_proof(), self, icon=Icon.ADD)
        self.proof_name = PlainLabel("", self)
        self.no_proof_button = quiet_button(theme, texts.quick_take_proof_away(), self, icon=Icon.CLOSE)
        row = QHBoxLayout()
        row.addWidget(self.proof_name, 1)
        row.addWidget(self.no_proof_button)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.proof_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(row)
        self.column.addLayout(column)
        self.show_proof("")

    def _build_buttons(self) -> None:
        theme = self._theme
        self.discard_button = quiet_button(theme, texts.quick_discard(), self, icon=Icon.DELETE)
        self.later_button = quiet_button(theme, texts.quick_later(), self)
        self.write_button = primary_button(theme, texts.quick_write(), self)
        self.write_button.setDefault(True)
        for button in (self.discard_button, self.later_button):
            button.setAutoDefault(False)
        for button in (self.discard_button, self.later_button, self.write_button):
            self.buttons.addWidget(button)

    def _connect(self) -> None:
        self.words.edited.connect(self._on_edited)
        self.day.edited.connect(self._on_edited)
        self.day.day_changed.connect(self._on_edited)
        self.item.chosen.connect(self._on_item)
        self.proof_button.clicked.connect(self.proof_requested)
        self.no_proof_button.clicked.connect(self.proof_left_out)
        self.discard_button.clicked.connect(self.discard_requested)
        self.later_button.clicked.connect(self.reject)
        self.write_button.clicked.connect(self.write_requested)
        FileDrop(self, self.words.viewport()).dropped.connect(self.proof_dropped)
        for keys in WRITE_KEYS:
            QShortcut(QKeySequence(keys), self).activated.connect(self.write_button.click)

    def _show_discard(self) -> None:
        # Kept in its place when there is nothing to throw away, so that nothing moves under the hand.
        policy = self.discard_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.discard_button.setSizePolicy(policy)
        self.discard_button.setVisible(not self.draft().is_blank)

    @Slot()
    def _on_edited(self) -> None:
        self.clear_problem()
        self._show_discard()
        self.edited.emit(self.draft())

    @Slot(object)
    def _on_item(self, key: ManifestationId | None) -> None:
        self._item = key
        self._on_edited()
