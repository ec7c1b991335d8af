"""The page of the annual review: fields on the left, on the right the paper and what helps; one when narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from sotay.domain.form import ReviewForm
from sotay.domain.review import AnnualReview, empty_sections
from sotay.texts import precheck as check_texts
from sotay.texts import review as texts
from sotay.ui.common.buttons import primary_button, quiet_button, secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole, make_frame
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.tab_order import let_tab_follow
from sotay.ui.common.typing_rules import take_typed
from sotay.ui.context import Context, Page, PageId, Place
from sotay.ui.member.review.aside import Aside, View
from sotay.ui.member.review.composing import Composing
from sotay.ui.member.review.earlier import EarlierReviews
from sotay.ui.member.review.editing import Editing
from sotay.ui.member.review.form_view import FormView
from sotay.ui.member.review.head import ReviewHead
from sotay.ui.member.review.presenter import ReviewPresenter, Shown
from sotay.ui.printing import documents_of

SIDE_BY_SIDE_PX = 1000
"""Width from which fields and preview stand beside each other, at 13 pt."""
SHARES_PX = 200


class ReviewPage(Page):
    """Shows the review of a year."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self.shown_pdf = b""
        self._built_form: ReviewForm | None = None
        self._is_side_by_side: bool | None = None
        self._presenter = ReviewPresenter(context, self)
        self._earlier = EarlierReviews(context, self)
        self._documents = documents_of(context, self)
        self.fields = ScrollPage(theme, texts.page_title(), parent=self)
        self.aside = Aside(theme, self)
        self.preview = self.aside.preview
        self.head = ReviewHead(theme, self.fields)
        self.form = FormView(theme, context.today, self.fields)
        self.empty = EmptyState(
            theme, Icon.DOCUMENT, texts.empty_title(), texts.empty_sentence(), texts.empty_button(), self
        )
        self.gaps = PlainLabel("", self.fields, role=TextRole.WARN)
        for widget in (self.head, self.form, self.gaps):
            self.fields.add(widget)
        Editing(self._presenter, self.form, self)
        self._composing = Composing(context, self.form, self.aside, self)
        self._build_actions()
        self._build_sides()
        self._connect()

    def enter(self, place: Place) -> None:
        """Show the review of the year that ``place`` names, else of the latest."""
        self._presenter.open(place.year)

    def leave(self) -> None:
        """Put the word under way and the last points into the review."""
        take_typed(self)

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
        self._composing.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both sides where there is room, else one with a way to the other."""
        super().resizeEvent(event)
        self._arrange()

    def _build_actions(self) -> None:
        theme = self._context.theme
        self.again_button = quiet_button(theme, texts.compose_again(), self, icon=Icon.UNDO)
        self.check_button = secondary_button(theme, check_texts.title(), self, icon=Icon.CHECK)
        self.print_button = primary_button(theme, texts.print_or_save(), self, icon=Icon.PRINT)
        self.side_button = secondary_button(theme, texts.tab_preview(), self, icon=Icon.DOCUMENT)
        self._bar = make_frame("bar", self)
        actions = FlowLayout(self._bar, align_right=True)
        actions.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        actions.setSpacing(theme.px(12))
        for button in (self.again_button, self.side_button, self.check_button, self.print_button):
            actions.addWidget(button)
        self._bar.setEnabled(False)  # until there is a review to act on

    def _build_sides(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self.fields)
        self._splitter.addWidget(self.aside)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setSizes([SHARES_PX * 3, SHARES_PX * 2])  # else what the empty form asked for first would stay
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
        presenter = self._presenter
        presenter.loaded.connect(self._on_loaded)
        presenter.changed.connect(self._on_changed)
        presenter.drawn.connect(self._on_drawn)
        presenter.not_drawn.connect(self._on_not_drawn)
        presenter.nothing_there.connect(self._on_nothing_there)
        self.head.year_chosen.connect(self._on_year_chosen)
        self.head.form_chosen.connect(self._on_form_chosen)
        self.head.earlier_requested.connect(self._on_earlier)
        self.head.newer_asked.connect(self._on_newer_asked)
        self._earlier.chosen.connect(self._presenter.take_back)
        self._composing.writing_wanted.connect(self._show_fields)
        self._composing.aside_wanted.connect(self._show_aside)
        self.again_button.clicked.connect(presenter.compose_again)
        self.check_button.clicked.connect(self._on_check_clicked)
        self.print_button.clicked.connect(self._on_print_clicked)
        self.side_button.clicked.connect(self._on_side_clicked)
        self._context.theme.changed.connect(self._arrange)
        self.empty.requested.connect(self._on_start_requested)

    @Slot(object)
    def _on_loaded(self, shown: Shown) -> None:
        self._bar.setEnabled(True)
        self._pages.setCurrentIndex(0)
        self.head.show_choices(shown)
        if self._built_form != shown.review.form:
            self.form.build(shown.review.form)
            self._built_form = shown.review.form
            let_tab_follow(self.head, self.form, self.aside, self._bar)
        self._show(shown.review)
        self._composing.load(shown.review, shown.forms)
        self.fields.scroll_to_top()

    @Slot(object)
    def _show(self, review: AnnualReview) -> None:
        self.form.show_review(review)
        self.head.show_status(review)
        self.again_button.setVisible(review.edited_at is not None)
        missing = len(empty_sections(review))
        self.gaps.set_role(TextRole.WARN if missing else TextRole.OK)
        self.gaps.setText(texts.gaps(missing) if missing else texts.no_gaps())

    @Slot(object)
    def _on_changed(self, review: AnnualReview) -> None:
        self._show(review)
        self._composing.follow(review)

    @Slot(int)
    def _on_year_chosen(self, year: int) -> None:
        self.leave()
        self._presenter.open_year(year)

    @Slot(str)
    def _on_form_chosen(self, form_id: str) -> None:
        self.leave()
        self._presenter.open_form(form_id)

    @Slot()
    def _on_newer_asked(self) -> None:
        self.leave()
        self._presenter.take_newer()

    @Slot()
    def _on_earlier(self) -> None:
        self.leave()
        if self._presenter.review is not None:
            self._earlier.show(self._presenter.review)

    @Slot()
    def _on_check_clicked(self) -> None:
        self.leave()
        self._composing.look_over()

    @Slot()
    def _on_print_clicked(self) -> None:
        self.leave()
        self.print_button.setFocus()  # where the keyboard comes back to
        if self._presenter.review is not None:
            self._documents.preview(self._presenter.paper(self._presenter.review))

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
        if self.aside.isHidden():
            self.aside.show_view(View.PREVIEW)
            self._show_aside()
        else:
            self._show_fields()

    @Slot()
    def _show_fields(self) -> None:
        self._show_one(aside=False)

    @Slot()
    def _show_aside(self) -> None:
        self._show_one(aside=True)

    def _show_one(self, *, aside: bool) -> None:
        """Show one side, where there is no room for both."""
        if self._is_side_by_side:
            return
        self.aside.setVisible(aside)
        self.fields.setVisible(not aside)
        self.side_button.setText(texts.tab_write() if aside else texts.tab_preview())
        self.side_button.set_icon(Icon.PENCIL if aside else Icon.DOCUMENT)

    @Slot()
    def _arrange(self) -> None:
        has_room = self.width() >= self._context.theme.px(SIDE_BY_SIDE_PX)
        self.aside.setMinimumWidth(self.aside.switch_width() if has_room else 0)
        if has_room is self._is_side_by_side:
            return
        self._is_side_by_side = has_room
        self.side_button.setVisible(not has_room)
        self.fields.setVisible(True)
        self.aside.setVisible(has_room)
        self._show_one(aside=False)


def make_review_page(context: Context) -> Page:
    """Make the page of the annual review."""
    return ReviewPage(context)
