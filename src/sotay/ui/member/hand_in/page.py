"""«Nộp cho chi bộ»: three steps and what was handed in before."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from sotay.services.cell_cards import OfferedCard
from sotay.texts import hand_in as texts
from sotay.texts import hand_in_file as file_texts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import Heading
from sotay.ui.common.still_combo import PageCombo
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.common.view_stack import ViewStack
from sotay.ui.context import Context, Page, PageId, Place
from sotay.ui.member.hand_in.card_talk import CardTalk
from sotay.ui.member.hand_in.card_view import CardView
from sotay.ui.member.hand_in.file_talk import FileTalk
from sotay.ui.member.hand_in.file_view import FileView
from sotay.ui.member.hand_in.lines_view import LinesView
from sotay.ui.member.hand_in.offered_file import OfferedFile
from sotay.ui.member.hand_in.past_view import PastView
from sotay.ui.member.hand_in.presenter import HandInPresenter, Shown

VIEW_BUTTON = "handInStep"
TITLE_FROM_PX = 1000
"""Width, at 13 pt, from which the title has room beside the steps."""
TYPING_MS = 200
"""A year may be long: what is read follows the typing once it rests."""
CARD, LINES, FILE, PAST = range(4)


def make_hand_in_page(context: Context) -> Page:
    """Make the page for the main window."""
    return HandInPage(context)


class HandInPage(Page):
    """Shows one step at a time; every step can be gone back to."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self._current_hand_in = ""
        self.presenter = HandInPresenter(context, self)
        self.card_talk = CardTalk(context, self)
        self.file_talk = FileTalk(context, self)
        self.offered = OfferedFile(theme, self)
        self._build_steps()  # before the views, as Tab passes them
        self.cards = CardView(theme, self)
        self.lines = LinesView(theme, self)
        self.file = FileView(theme, self)
        self.past = PastView(theme, self)
        self.empty = EmptyState(
            theme, Icon.EXPORT, texts.empty_title(), texts.empty_sentence(), texts.empty_button(), self
        )
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._build()
        self._connect()
        self._on_theme_changed()

    def enter(self, place: Place) -> None:
        """Show the year that ``place`` names, else the one shown last; a file that was opened is offered."""
        self.presenter.open(place.year)
        if place.file is not None:
            self.show_step(PAST if self.offered.offer(place.file) else CARD)

    def leave(self) -> None:
        """Take the word that an input method still holds."""
        commit_input_method()

    def unsaved_text(self) -> str | None:
        """Return the member's own words when the last decision could not be stored."""
        if not self.presenter.has_unsaved:
            return None
        words = [choice.words for choice in self.presenter.selection.choices.values() if choice.words.strip()]
        return "\n\n".join(words) or None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title to the navigation where the room is needed."""
        super().resizeEvent(event)
        self.title.setVisible(self.width() >= self._context.theme.px(TITLE_FROM_PX))

    def show_step(self, step: int) -> None:
        """Show one of the steps."""
        self.switch.button(step).setChecked(True)
        self._views.setCurrentIndex(step)

    def _build_steps(self) -> None:
        theme = self._context.theme
        self.switch = QButtonGroup(self)
        self._steps = FlowLayout()
        self.title = Heading(texts.page_title(), self)
        self.title.setWordWrap(False)  # the row goes on in a new line instead
        self._steps.addWidget(self.title)
        for place, words in enumerate((texts.step_card(), texts.step_lines(), texts.step_file(), texts.step_past())):
            button = secondary_button(theme, words, self)
            button.setObjectName(VIEW_BUTTON)
            button.setCheckable(True)
            button.setChecked(place == CARD)
            self.switch.addButton(button, place)
            self._steps.addWidget(button)
        self.year = PageCombo(self)
        self.year.setAccessibleName(texts.year_label())
        self._steps.addWidget(self.year)

    def _build(self) -> None:
        self._views = ViewStack(self)
        for view in (self.cards, self.lines, self.file, self.past):
            self._views.addWidget(view)
        body = QWidget(self)
        self._column = QVBoxLayout(body)
        self._offer_row = QHBoxLayout()
        self._offer_row.addWidget(self.offered.bar)
        self._column.addLayout(self._offer_row)
        self._column.addLayout(self._steps)
        self._column.addWidget(self._views, 1)
        self._sides = QStackedLayout(self)
        self._sides.addWidget(body)
        self._sides.addWidget(self.empty)

    def _connect(self) -> None:
        presenter, cards, files = self.presenter, self.card_talk, self.file_talk
        presenter.loaded.connect(self._on_loaded)
        presenter.decided.connect(self._show_decided)
        presenter.typed.connect(self._typing.start)
        self._typing.timeout.connect(self._show_decided)
        presenter.nothing_there.connect(self._on_nothing_there)
        self.switch.idClicked.connect(self._views.setCurrentIndex)
        self.year.activated.connect(self._on_year)
        self.empty.requested.connect(self._on_start)
        self.cards.cell.choose_asked.connect(cards.choose)
        self.cards.cell.paste_asked.connect(cards.paste)
        self.cards.cell.cell_chosen.connect(self._on_cell_chosen)
        self.cards.cell.compared.connect(cards.compare)
        self.cards.changed.kept.connect(cards.keep_known)
        self.cards.changed.taken.connect(cards.take_changed)
        self.cards.own.save_asked.connect(cards.save_own)
        self.cards.own.sheet_asked.connect(cards.show_own_sheet)
        self.cards.next_asked.connect(self._on_next)
        cards.changed.connect(self._on_cards_changed)
        cards.card_changed.connect(self._on_card_changed)
        cards.settled.connect(self.cards.hide_change)
        cards.own_card_made.connect(self.cards.own.show_card)
        self.lines.decided.connect(presenter.decide)
        self.lines.group_decided.connect(presenter.decide_group)
        self.lines.usual_wanted.connect(presenter.take_usual)
        self.lines.next_asked.connect(self._on_next)
        self.file.make_asked.connect(self._on_make)
        self.file.made.open_asked.connect(files.open_folder)
        self.file.made.stick_asked.connect(files.copy_to_stick)
        files.made.connect(self.file.show_file)
        files.changed.connect(self._on_hand_ins_changed)
        self.past.receipt_asked.connect(files.read_receipt)
        self.past.begin_asked.connect(self._on_begin)
        self.past.detail.again_asked.connect(files.make_again)
        self.past.detail.aside_asked.connect(files.set_aside)
        self.offered.card_wanted.connect(cards.look_at)
        self.offered.receipt_wanted.connect(files.take_receipt)
        self._context.theme.changed.connect(self._on_theme_changed)

    @Slot(object)
    def _on_loaded(self, shown: Shown) -> None:
        self._sides.setCurrentIndex(0)
        self.year.clear()
        for year in shown.years:
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(self.year.findData(shown.year))
        self.cards.show_cells(shown.at_hand.cells, self.presenter.cell)
        self.lines.show_lines(shown.at_hand.whole.lines, self.presenter.selection)
        self.past.show_hand_ins(shown.at_hand.hand_ins, self._current_hand_in)
        self._show_decided()

    @Slot()
    def _show_decided(self) -> None:
        self._typing.stop()
        chosen = self.presenter.chosen()
        self.lines.show_selection(self.presenter.selection, chosen)
        shown, cell = self.presenter.shown, self.presenter.cell
        if shown is None:
            return
        missing = []
        if cell is None:
            missing.append(file_texts.cell_missing())
        elif not cell.is_compared:
            missing.append(file_texts.compare_missing())
        if not chosen:
            missing.append(file_texts.lines_missing())
        if not shown.at_hand.whole.full_name:
            missing.append(file_texts.name_missing())
        ready = file_texts.ready(len(chosen), cell.card.name, shown.year) if cell and not missing else ""
        changed = self.presenter.changed_since()
        self.file.show_plan(ready, tuple(missing), file_texts.changed_since(changed) if changed else "")

    @Slot()
    def _on_nothing_there(self) -> None:
        self._sides.setCurrentIndex(1)

    @Slot()
    def _on_start(self) -> None:
        self._context.shell.go_to(Place(PageId.ASSESSMENT))

    @Slot(int)
    def _on_year(self, place: int) -> None:
        self.leave()
        self.presenter.open(self.year.itemData(place))

    @Slot(str)
    def _on_cell_chosen(self, key: str) -> None:
        self.presenter.choose_cell(key)
        self.presenter.reload()

    @Slot(str)
    def _on_cards_changed(self, key: str) -> None:
        if key:
            self.presenter.choose_cell(key)
        self.presenter.reload()

    @Slot(object)
    def _on_card_changed(self, offered: OfferedCard) -> None:
        if offered.changed_from is not None:
            self.show_step(CARD)
            self.cards.show_change(offered, offered.changed_from)

    @Slot(str)
    def _on_hand_ins_changed(self, key: str) -> None:
        self._current_hand_in = key
        self.presenter.reload()

    @Slot()
    def _on_next(self) -> None:
        self.show_step(self._views.currentIndex() + 1)

    @Slot()
    def _on_begin(self) -> None:
        self.show_step(CARD)

    @Slot()
    def _on_make(self) -> None:
        self.leave()
        self._show_decided()
        shown, cell = self.presenter.shown, self.presenter.cell
        if shown is not None and cell is not None:
            self.file_talk.make(
                year=shown.year, cell_key=cell.card.sign_key, selection=self.presenter.selection, forms=shown.forms
            )

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._context.theme.px
        self._column.setContentsMargins(0, px(14), 0, 0)
        self._column.setSpacing(px(8))
        self._steps.setContentsMargins(px(24), 0, px(24), 0)
        self._offer_row.setContentsMargins(px(24), 0, px(24), 0)
        self._steps.setSpacing(px(8))
