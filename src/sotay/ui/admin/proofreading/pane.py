"""One item beside the sentence in print: what differs, and what is noted of the comparing."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.dates import format_date
from sotay.domain.manifestation import Checked, Manifestation
from sotay.domain.proofreading import Compared, differences, one_line
from sotay.domain.search import Span
from sotay.texts import proofreading as texts
from sotay.texts.checklist_form_item import checked_choice
from sotay.ui.common import numbers
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.highlight import HitLabel
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.line_field import LineField
from sotay.ui.common.note_field import NoteField
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.still_combo import PageCombo
from sotay.ui.common.tab_order import let_tab_follow
from sotay.ui.common.theme import Theme


class ProofPane(ScrollPage):
    """``pasted(str)`` with every change of the sentence, ``wording_taken(str)``, ``marked(Compared)``."""

    pasted = Signal(str)
    wording_taken = Signal(str)
    marked = Signal(object)

    def __init__(self, theme: Theme, today: Today, parent: QWidget) -> None:
        super().__init__(theme, "", texts.explained(), parent)
        self._item: Manifestation | None = None
        self._today = today
        self.heading = Heading("", self, role=TextRole.HEADING)
        self.known = PlainLabel("", self, role=TextRole.MUTED)
        self.text = HitLabel(theme, self)
        self.field = NoteField(theme, texts.paste_here(), self, placeholder=texts.paste_hint())
        self.other_heading = PlainLabel(texts.pasted(), self, role=TextRole.SUBHEADING)
        self.other = HitLabel(theme, self)
        self.verdict = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.back_button = secondary_button(theme, texts.to_items(), self, icon=Icon.PREVIOUS)
        self.take_button = secondary_button(theme, texts.take_wording(), self)
        self.level = PageCombo(self)
        self.level.setAccessibleName(texts.level())
        for each in Checked:
            self.level.addItem(checked_choice(each), each.value)
        self.by = LineField(theme, texts.by(), self)
        self.on = DateField(theme, texts.on(), today, self)
        self.problem = PlainLabel("", self, role=TextRole.ERROR)
        self.mark_button = primary_button(theme, texts.mark(), self, icon=Icon.CHECK)
        self._build()
        for label in (self.text, self.other):
            numbers.let_text_be_selected(label)
        self.field.edited.connect(self._on_edited)
        self.take_button.clicked.connect(self._on_take)
        self.mark_button.clicked.connect(self._on_mark)

    def show_item(self, item: Manifestation, code: str, pasted: str) -> None:
        """Show an item beside what was pasted for it before."""
        is_other = self._item is None or self._item.id != item.id
        self._item = item
        self.heading.setText(f"{code}. {item.short}")
        self.known.setText(_known(item))
        if is_other:
            self.field.set_text(pasted)
            self.level.setCurrentIndex(self.level.findData(item.checked.value))
            self.on.set_day(self._today())
            self.problem.hide()
            self.scroll_area.verticalScrollBar().setValue(0)
        self._compare()

    def set_read_only(self, *, read_only: bool) -> None:
        """Only compare, where nothing may be written."""
        for widget in (self.take_button, self.mark_button):
            widget.setEnabled(not read_only)

    def propose_name(self, name: str) -> None:
        """Put a name into the field where nobody wrote one."""
        if not self.by.text():
            self.by.set_text(name)

    def _build(self) -> None:
        for widget in (
            self.heading,
            self.known,
            PlainLabel(texts.in_draft(), self, role=TextRole.SUBHEADING),
            self.text,
            PlainLabel(texts.paste_here(), self, role=TextRole.SUBHEADING),
            self.field,
            self.other_heading,
            self.other,
            self.verdict,
        ):
            self.body.addWidget(widget)
        row = FlowLayout()
        for field in (self.level, self.by, self.on):
            row.addWidget(field)
        row.setSpacing(self._theme.px(16))
        self.body.addLayout(row)
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        self.problem.hide()
        self.add_action(self.back_button)
        self.add_action(self.take_button)
        self.back_button.hide()
        self.add_action(self.mark_button)
        let_tab_follow(self.field, self.level, self.by, self.on, self.back_button, self.take_button, self.mark_button)

    def _compare(self) -> None:
        if self._item is None:
            return
        pasted, text = one_line(self.field.text()), one_line(self._item.text)
        found = differences(text, pasted)
        has_pasted = bool(pasted)
        self.text.set_text(text, _pairs(found.only_before) if has_pasted else [])
        self.other.set_text(pasted, _pairs(found.only_after))
        is_same = has_pasted and text == pasted
        places = max(len(found.only_before), len(found.only_after))
        self.verdict.setText(texts.same() if is_same else texts.differs(places))
        for widget in (self.other_heading, self.other):
            widget.setVisible(has_pasted and not is_same)
        self.verdict.setVisible(has_pasted)
        self.take_button.setVisible(has_pasted and not is_same)

    @Slot(str)
    def _on_edited(self, words: str) -> None:
        self._compare()
        self.pasted.emit(words)

    @Slot()
    def _on_take(self) -> None:
        self.wording_taken.emit(one_line(self.field.text()))

    @Slot()
    def _on_mark(self) -> None:
        name = " ".join(self.by.text().split())
        self.problem.setText(texts.name_missing())
        self.problem.setVisible(not name)
        if not name:
            self.by.edit.setFocus()
            return
        day = self.on.day() if self.on.accept_text() else None
        if day is None:
            self.on.edit.setFocus()
            return
        self.marked.emit(Compared(Checked(self.level.currentData()), name, day))


def _known(item: Manifestation) -> str:
    said = [texts.how_far(item.checked).capitalize() + "."]
    if item.compared_by:
        said.append(texts.compared(item.compared_by, _day(item.compared_on)))
    if item.doubt:
        said.append(texts.doubt(item.doubt))
    return " ".join(said)


def _day(written: str) -> str:
    return format_date(date.fromisoformat(written)) if written else ""


def _pairs(spans: tuple[Span, ...]) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans]
