"""One person of the year: how far the hand-in is, what was handed in word for word, and the acts on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from sotay.domain.collecting import FromFile, SubmissionState
from sotay.services.cell.handed_in import HandedIn
from sotay.texts import collecting_person as person_texts
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import ROLE_PROPERTY, Heading, PlainLabel, TextRole
from sotay.ui.common.still_combo import StillCombo
from sotay.ui.reading import Reading
from sotay.ui.secretary.collecting.presenter import ItemTexts, PersonShown
from sotay.ui.secretary.collecting.return_card import ReturnCard

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

READING_PX = 180


class PersonPane(QWidget):
    """``back_asked()``, ``receipt_asked()``, ``print_asked()``, ``paper_asked()``, ``count_again_asked()``.

    What is typed in answer comes from ``return_card``.
    """

    back_asked = Signal()
    receipt_asked = Signal()
    print_asked = Signal()
    paper_asked = Signal()
    count_again_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: PersonShown | None = None
        self._item_texts: ItemTexts | None = None
        self._build()
        self._connect()
        self._on_theme_changed()

    @property
    def shown(self) -> PersonShown | None:
        """Return who is shown."""
        return self._shown

    @property
    def handed_in(self) -> HandedIn | None:
        """Return the submission that is read, None where nothing was handed in."""
        given = self._shown.handed_in if self._shown else ()
        return given[max(self.which.currentIndex(), 0)] if given else None

    def show_person(self, shown: PersonShown, item_texts: ItemTexts | None) -> None:
        """Show a person; the submission that was read stays where it is the same person's."""
        before = self._shown
        is_same = before is not None and before.standing.person.id == shown.standing.person.id
        place = self.which.currentIndex() if is_same and before and before.handed_in == shown.handed_in else 0
        self._shown, self._item_texts = shown, item_texts
        self.title.setText(shown.label)
        self.state.setText(person_texts.state_in_full(shown.standing, shown.year))
        self.which.clear()
        count = len(shown.handed_in)
        self.which.addItems(
            [
                person_texts.hand_in_choice(count - number, each.collected.received_at, counts=number == 0)
                for number, each in enumerate(shown.handed_in)
            ]
        )
        self.which.setVisible(count > 1)
        self.which.setCurrentIndex(place)
        self._show_handed_in(is_same=is_same)

    def _build(self) -> None:
        theme = self._theme
        inside = QWidget(self)
        inside.setProperty(ROLE_PROPERTY, "page_body")
        self.back_button = quiet_button(theme, person_texts.back_to_list(), inside, icon=Icon.PREVIOUS)
        self.title = Heading(person_texts.nobody_chosen(), inside, role=TextRole.HEADING)
        self.state = PlainLabel("", inside)
        self.comment = PlainLabel("", inside, role=TextRole.QUOTE)
        self.receipts = PlainLabel("", inside, role=TextRole.SMALL)
        self.which = StillCombo(person_texts.which_hand_in(), inside)
        self.return_button = secondary_button(theme, person_texts.return_it(), inside, icon=Icon.UNDO)
        self.count_button = secondary_button(theme, person_texts.take_return_back(), inside, icon=Icon.CHECK)
        self.receipt_button = quiet_button(theme, person_texts.write_receipt(), inside, icon=Icon.EXPORT)
        self.print_button = quiet_button(theme, person_texts.print_submission(), inside, icon=Icon.PRINT)
        self.paper_button = quiet_button(theme, person_texts.enter_from_paper(), inside, icon=Icon.PENCIL)
        self._acts = FlowLayout()
        for button in self._buttons():
            self._acts.addWidget(button)
        self.return_card = ReturnCard(theme, inside)
        self.differs = PlainLabel("", inside, role=TextRole.WARN)
        self.reading_title = PlainLabel(person_texts.exactly_as_given(), inside, role=TextRole.SUBHEADING)
        self.reading = Reading(theme, person_texts.reading_name(), inside)
        self._column = QVBoxLayout(inside)
        self._column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.title, self.state, self.comment, self.receipts, self.which):
            self._column.addWidget(widget)
        self._column.addLayout(self._acts)
        self._column.addWidget(self.return_card)
        self._column.addWidget(self.differs)
        self._column.addWidget(self.reading_title)
        self._column.addWidget(self.reading, 1)
        self._column.addStretch(0)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _buttons(self) -> tuple[QWidget, ...]:
        return self.return_button, self.count_button, self.receipt_button, self.print_button, self.paper_button

    def _connect(self) -> None:
        for button, asked in (
            (self.back_button, self.back_asked),
            (self.count_button, self.count_again_asked),
            (self.receipt_button, self.receipt_asked),
            (self.print_button, self.print_asked),
            (self.paper_button, self.paper_asked),
        ):
            button.clicked.connect(asked)
        self.return_button.clicked.connect(self._on_return)
        self.return_card.closed.connect(self._on_return_closed)
        self.which.activated.connect(self._on_which)
        self._theme.changed.connect(self._on_theme_changed)

    def _show_handed_in(self, *, is_same: bool) -> None:
        handed_in = self.handed_in
        is_there = handed_in is not None
        for widget in (self.reading, self.reading_title, self.print_button):
            widget.setVisible(is_there)
        collected = handed_in.collected if handed_in else None
        counts = is_there and self.which.currentIndex() <= 0
        is_returned = collected is not None and collected.state is SubmissionState.RETURNED
        self.return_button.setVisible(counts and not is_returned)
        self.count_button.setVisible(counts and is_returned)
        self.receipt_button.setVisible(collected is not None and isinstance(collected.origin, FromFile))
        self.comment.setVisible(is_returned and bool(collected and collected.comment))
        self.comment.setText(person_texts.returned_words(collected.comment) if collected else "")
        made = handed_in.receipts if handed_in else ()
        self.receipts.setVisible(bool(made))
        self.receipts.setText(person_texts.receipts_made(len(made), made[-1].made_at) if made else "")
        self._read(handed_in, is_same=is_same)
        if handed_in is None or is_returned or not counts:
            self.return_card.hide()
        elif not is_same or self.return_card.isHidden():
            self.return_card.begin(self._shown.label if self._shown else "", handed_in.draft)
            self.return_card.setVisible(bool(handed_in.draft))

    def _read(self, handed_in: HandedIn | None, *, is_same: bool) -> None:
        notes: dict[str, str] = {}
        is_other = False
        if handed_in is not None and self._item_texts is not None:
            notes = self._item_texts.beside(handed_in)
            is_other = not self._item_texts.are_of(handed_in)
            self.differs.setText(person_texts.checklist_differs(handed_in.submission.checklist_version))
        self.differs.setVisible(is_other)
        self.reading.show_lines(handed_in.submission.lines if handed_in else (), notes)
        if not is_same:
            self.reading.verticalScrollBar().setValue(0)

    @Slot()
    def _on_return(self) -> None:
        self.return_card.show()
        self.return_card.start_typing()

    @Slot()
    def _on_return_closed(self) -> None:
        self.return_card.hide()
        self.return_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_which(self) -> None:
        self._show_handed_in(is_same=False)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self.reading.setMinimumHeight(px(READING_PX))
        self._column.setContentsMargins(px(20), px(12), px(24), px(12))
        self._column.setSpacing(px(8))
        self._acts.setSpacing(px(8))
