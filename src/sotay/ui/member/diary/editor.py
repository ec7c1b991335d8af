"""The right pane: one line of the diary with all that belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sotay.domain.diary import DiaryEntry
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.search import Span
from sotay.texts import dates as date_texts
from sotay.texts import diary as texts
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.file_drop import FileDrop
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.member.assessment.answer_field import AnswerField
from sotay.ui.member.bullets import places
from sotay.ui.member.item_choice import ItemChoice
from sotay.ui.member.proofs import ProofList

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class EntryEditor(QWidget):
    """Shows one line; the widgets are kept and filled anew from one to the next.

    ``edited(DiaryEntry)`` after every change; ``item_wanted(ManifestationId)`` to see its item; ``file_dropped(Path)``;
    ``delete_requested``. The list of proofs has signals of its own.
    """

    edited = Signal(object)
    item_wanted = Signal(object)
    file_dropped = Signal(object)
    delete_requested = Signal()

    def __init__(self, theme: Theme, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._entry: DiaryEntry | None = None
        self._hits: tuple[tuple[int, int], ...] = ()
        self.page = ScrollPage(theme, parent=self)
        self._build()
        self._connect()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_entry(self, entry: DiaryEntry, checklist: Checklist | None) -> None:
        """Show another line from its top; forgets what could be undone in the fields."""
        self._entry = entry
        self.words.show_text(entry.text, read_only=False)
        self.item.show_checklist(checklist)
        self.item.set_chosen(entry.manifestation_id)
        self.day.set_day(entry.day)
        self.written_at.setText(texts.written_at(entry.written_at))
        self.problem.hide()
        self._show_head(entry)
        self.show_facts(entry)
        self.page.scroll_to_top()

    def show_facts(self, entry: DiaryEntry) -> None:
        """Show what follows from elsewhere: proofs; leave words as they are typed."""
        self._entry = entry
        self.proofs.show_proofs(entry.proofs)

    def mark_hits(self, hits: Sequence[Span]) -> None:
        """Mark what a search found in the words."""
        self._hits = places(hits)
        self.words.note.mark(self._hits, self._theme.tokens)

    def start_typing(self) -> None:
        """Put the keyboard into the words."""
        self.words.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        theme = self._theme
        self.when = Heading("", self, role=TextRole.HEADING)
        self.words = AnswerField(theme, texts.words(), self)
        self.problem = PlainLabel(texts.words_missing(), self, role=TextRole.ERROR)
        self.day = DateField(theme, texts.day(), self._today, self)
        self.item = ItemChoice(theme, texts.item(), self)
        self.item_button = quiet_button(theme, texts.open_item(), self, icon=Icon.NEXT)
        self.proofs = ProofList(theme, self)
        self.written_at = PlainLabel("", self, role=TextRole.MUTED)
        self.delete_button = quiet_button(theme, texts.delete(), self, icon=Icon.DELETE)
        for widget in (self.when, self.words, self.problem, self.day, self.item):
            self.page.add(widget)
        self.page.body.addWidget(self.item_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.add(self.proofs)
        self.page.add(self.written_at)
        row = QHBoxLayout()
        row.addWidget(self.delete_button)
        row.addStretch(1)
        self.page.add(row)

    def _connect(self) -> None:
        self.words.show_previous("", "")  # a line has no earlier period to quote
        self.words.edited.connect(self._on_edited)
        self.day.day_changed.connect(self._on_day)
        self.item.chosen.connect(self._on_item)
        self.item_button.clicked.connect(self._on_item_wanted)
        self.delete_button.clicked.connect(self.delete_requested)
        FileDrop(self, self.words.note.viewport()).dropped.connect(self.file_dropped)

    def _show_head(self, entry: DiaryEntry) -> None:
        when = date_texts.with_weekday(entry.day)
        self.when.setText(when[0].upper() + when[1:])
        self.item_button.setVisible(entry.manifestation_id is not None)

    def _tell(self, entry: DiaryEntry) -> None:
        self._entry = entry
        self.problem.setVisible(not entry.text.strip())
        self._show_head(entry)
        self.edited.emit(entry)

    @Slot()
    def _on_edited(self) -> None:
        if self._entry is not None:
            self._tell(replace(self._entry, text=self.words.note.text()))

    @Slot(object)
    def _on_day(self, day: date | None) -> None:
        if self._entry is None:
            return
        if day is None:
            self.day.set_day(self._entry.day)
        elif day > self._today():
            self.day.show_problem(texts.day_ahead())
        else:
            self._tell(replace(self._entry, day=day))

    @Slot(object)
    def _on_item(self, key: ManifestationId | None) -> None:
        if self._entry is not None:
            self._tell(replace(self._entry, manifestation_id=key))

    @Slot()
    def _on_item_wanted(self) -> None:
        if self._entry is not None and self._entry.manifestation_id is not None:
            self.item_wanted.emit(self._entry.manifestation_id)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self.page.body.setSpacing(px(14))
        self.page.body.setContentsMargins(px(24), px(16), px(24), px(24))
        self.words.note.mark(self._hits, self._theme.tokens)
