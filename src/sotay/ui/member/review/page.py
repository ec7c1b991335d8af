"""The page of the annual review: fields on the left, the real PDF on the right; one at a time when narrow."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from sotay.domain.review import AnnualReview, empty_sections
from sotay.texts import dates as date_texts
from sotay.texts import review as texts
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole, make_frame
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.tab_order import let_tab_follow
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.context import Context, Page, PageId, Place
from sotay.ui.member.fold import Fold
from sotay.ui.member.review.form_view import FormView
from sotay.ui.member.review.presenter import ReviewPresenter, Shown
from sotay.ui.pdf_pane import PdfPane
from sotay.ui.printing import documents_of

SIDE_BY_SIDE_PX = 1000
"""Width from which fields and preview stand beside each other, at 13 pt."""


class ReviewPage(Page):
    """Shows the review of a year."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self.shown_pdf = b""
        self._built_form = ""
        self._is_side_by_side: bool | None = None
        self._presenter = ReviewPresenter(context, self)
        self._documents = documents_of(context, self)
        self.fields = ScrollPage(theme, texts.page_title(), parent=self)
        self.preview = PdfPane(theme, self)
        self.form = FormView(theme, context.clock().date(), self.fields)
        self.empty = EmptyState(
            theme, Icon.DOCUMENT, texts.empty_title(), texts.empty_sentence(), texts.empty_button(), self
        )
        self._build_head()
        self._build_actions()
        self._build_sides()
        self._connect()

    def enter(self, place: Place) -> None:
        """Show the review of the year that ``place`` names, else of the latest."""
        self._presenter.open(place.year)

    def leave(self) -> None:
        """Put the word under way and the last points into the review."""
        commit_input_method()
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()

    def print_paper(self) -> bool:
        """Show the paper with its ways to print and save."""
        if self._presenter.review is None:
            return False
        self._on_print_clicked()
        return True

    def unsaved_text(self) -> str | None:
        """Return all sections' words when the last change could not be stored."""
        review = self._presenter.review
        if review is None or not self._presenter.has_unsaved:
            return None
        return "\n\n".join(
            f"{texts.section_name(section.number, section.heading)}\n{review.text(section.key)}"
            for section in review.form.sections()
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody sees."""
        super().hideEvent(event)
        self._presenter.stop_drawing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both sides where there is room, else one with a way to the other."""
        super().resizeEvent(event)
        self._arrange()

    def _build_head(self) -> None:
        self.year = QComboBox(self.fields)
        self.year.setAccessibleName(texts.year_label())
        self.form_choice = QComboBox(self.fields)
        self.form_choice.setAccessibleName(texts.form_label())
        self.form_choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form_choice.setMinimumContentsLength(16)
        row = QGridLayout()
        row.setColumnStretch(1, 1)
        for line, (words, box) in enumerate(((texts.year_label(), self.year), (texts.form_label(), self.form_choice))):
            label = QLabel(words, self.fields)
            label.setBuddy(box)
            row.addWidget(label, line, 0)
            row.addWidget(box, line, 1)
        self._audience = PlainLabel("", self.fields, role=TextRole.MUTED)
        row.addWidget(self._audience, row.rowCount(), 1)
        self.not_held = PlainLabel("", self.fields, role=TextRole.WARN)
        self.signatures_note = PlainLabel("", self.fields, role=TextRole.SMALL)
        self.status = PlainLabel("", self.fields, role=TextRole.MUTED)
        self.notes = PlainLabel("", self.fields, role=TextRole.SMALL)
        self._about_form = Fold(self._context.theme, texts.form_notes_title(), self.notes, self.fields)
        self.gaps = PlainLabel("", self.fields, role=TextRole.WARN)
        self.fields.add(row)
        for widget in (self.not_held, self.status, self.signatures_note, self._about_form, self.form, self.gaps):
            self.fields.add(widget)

    def _build_actions(self) -> None:
        theme = self._context.theme
        self.again_button = quiet_button(theme, texts.compose_again(), self, icon=Icon.UNDO)
        self.print_button = primary_button(theme, texts.export_pdf(), self, icon=Icon.PRINT)
        self.side_button = secondary_button(theme, texts.tab_preview(), self, icon=Icon.DOCUMENT)
        self._bar = make_frame("bar", self)
        actions = FlowLayout(self._bar, align_right=True)
        actions.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        actions.setSpacing(theme.px(12))
        for button in (self.again_button, self.side_button, self.print_button):
            actions.addWidget(button)

    def _build_sides(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self.fields)
        self._splitter.addWidget(self.preview)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._splitter, 1)
        column.addWidget(self._bar)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(body)
        self._pages.addWidget(self.empty)

    def _connect(self) -> None:
        presenter, form = self._presenter, self.form
        presenter.loaded.connect(self._on_loaded)
        presenter.changed.connect(self._show)
        presenter.drawn.connect(self._on_drawn)
        presenter.not_drawn.connect(self._on_not_drawn)
        presenter.nothing_there.connect(self._on_nothing_there)
        form.text_edited.connect(self._on_text_edited)
        form.points_given.connect(self._on_points_given)
        form.box_chosen.connect(self._on_box_chosen)
        form.condition_stated.connect(self._on_condition_stated)
        form.place_edited.connect(self._on_place_edited)
        form.date_changed.connect(self._on_date_changed)
        self.year.activated.connect(self._on_year_chosen)
        self.form_choice.activated.connect(self._on_form_chosen)
        self.again_button.clicked.connect(presenter.compose_again)
        self.print_button.clicked.connect(self._on_print_clicked)
        self.side_button.clicked.connect(self._on_side_clicked)
        self._context.theme.changed.connect(self._arrange)
        self.empty.requested.connect(self._on_start_requested)

    @Slot(object)
    def _on_loaded(self, shown: Shown) -> None:
        self._pages.setCurrentIndex(0)
        self.year.clear()
        for year in shown.years:
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(self.year.findData(shown.review.year))
        self.form_choice.clear()
        for form in shown.forms:
            self.form_choice.addItem(form.code, form.id)
        self.form_choice.setCurrentIndex(self.form_choice.findData(shown.review.form.id))
        if self._built_form != shown.review.form.id:
            self.form.build(shown.review.form)
            self._built_form = shown.review.form.id
            let_tab_follow(self.year, self.form_choice, self._about_form, self.form, self.preview, self._bar)
        self._show_form(shown)
        self._show(shown.review)
        self.fields.scroll_to_top()

    def _show_form(self, shown: Shown) -> None:
        form = shown.review.form
        self._audience.setText(form.audience)
        self.not_held.setText("" if shown.is_form_held else texts.form_not_held(shown.review.year, form.code))
        self.not_held.setHidden(shown.is_form_held)
        self.signatures_note.setText(form.signatures_note)
        self.signatures_note.setVisible(bool(form.signatures_note))
        self.notes.setText("\n".join(form.notes))
        self._about_form.setVisible(bool(form.notes))

    @Slot(object)
    def _show(self, review: AnnualReview) -> None:
        self.form.show_review(review)
        edited = review.edited_at
        self.status.setText(texts.edited_notice(date_texts.moment(edited)) if edited else texts.draft_notice())
        self.again_button.setVisible(edited is not None)
        missing = len(empty_sections(review))
        self.gaps.set_role(TextRole.WARN if missing else TextRole.OK)
        self.gaps.setText(texts.gaps(missing) if missing else texts.no_gaps())

    @Slot(str, str)
    def _on_text_edited(self, key: str, text: str) -> None:
        if self._presenter.review is not None:
            self._presenter.change(self._presenter.review.with_text(key, text))

    @Slot(str, str)
    def _on_points_given(self, key: str, written: str) -> None:
        review = self._presenter.review
        if review is not None and review.points.get(key, "") != written:
            self._presenter.change(review.with_points(key, written))

    @Slot(str, str)
    def _on_box_chosen(self, line: str, choice: str) -> None:
        if self._presenter.review is not None:
            self._presenter.change(self._presenter.review.with_choice(line, choice))

    @Slot(str, bool)
    def _on_condition_stated(self, key: str, holds: bool) -> None:
        if self._presenter.review is not None:
            self._presenter.change(self._presenter.review.with_stated(key, holds))

    @Slot(str)
    def _on_place_edited(self, text: str) -> None:
        if self._presenter.review is not None:
            self._presenter.change(self._presenter.review.with_place(text))

    @Slot(object)
    def _on_date_changed(self, day: date | None) -> None:
        if self._presenter.review is not None:
            self._presenter.change(self._presenter.review.with_date(day))

    @Slot(int)
    def _on_year_chosen(self, index: int) -> None:
        self.leave()
        self._presenter.open_year(self.year.itemData(index))

    @Slot(int)
    def _on_form_chosen(self, index: int) -> None:
        self.leave()
        self._presenter.open_form(self.form_choice.itemData(index))

    @Slot()
    def _on_print_clicked(self) -> None:
        self.leave()
        self.print_button.setFocus()  # where the keyboard comes back to
        review = self._presenter.review
        if review is not None:
            self._documents.preview(self._presenter.paper(review))

    @Slot(bytes)
    def _on_drawn(self, content: bytes) -> None:
        self.shown_pdf = content
        self.preview.show_pdf(content)

    @Slot()
    def _on_not_drawn(self) -> None:
        self.preview.show_message(texts.preview_failed())

    @Slot()
    def _on_nothing_there(self) -> None:
        self._pages.setCurrentIndex(1)

    @Slot()
    def _on_start_requested(self) -> None:
        self._context.shell.go_to(Place(PageId.ASSESSMENT))

    @Slot()
    def _on_side_clicked(self) -> None:
        show_preview = self.preview.isHidden()
        self.preview.setVisible(show_preview)
        self.fields.setVisible(not show_preview)
        self.side_button.setText(texts.tab_write() if show_preview else texts.tab_preview())

    @Slot()
    def _arrange(self) -> None:
        has_room = self.width() >= self._context.theme.px(SIDE_BY_SIDE_PX)
        if has_room is self._is_side_by_side:
            return
        self._is_side_by_side = has_room
        self.side_button.setVisible(not has_room)
        self.side_button.setText(texts.tab_preview())
        self.fields.setVisible(True)
        self.preview.setVisible(has_room)


def make_review_page(context: Context) -> Page:
    """Make the page of the annual review."""
    return ReviewPage(context)
