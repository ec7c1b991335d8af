"""One line: what it says, what is decided of it, and the member's own words for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QVBoxLayout, QWidget

from sotay.domain.submission import Decision, LineChoice, SubmissionLine
from sotay.texts import hand_in as texts
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import ROLE_PROPERTY, PlainLabel, TextRole
from sotay.ui.common.note_field import NoteField
from sotay.ui.common.theme import Theme
from sotay.ui.member.hand_in.groups import shown_heading

ORDER = (Decision.IN, Decision.SOFTENED, Decision.OUT)


class LinePane(QWidget):
    """Shows one line; ``decided(key, LineChoice)`` when a person decides or writes; ``back_asked()``."""

    decided = Signal(str, object)
    back_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line: SubmissionLine | None = None
        self.back_button = quiet_button(theme, texts.back_to_list(), self, icon=Icon.PREVIOUS)
        self.back_button.clicked.connect(self.back_asked)
        self.heading = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.text_label = PlainLabel(texts.as_in_handbook(), self, role=TextRole.SUBHEADING)
        self.text = PlainLabel("", self)
        self.text.allow_copying()
        self.note = NoteField(theme, texts.own_words(), self, min_lines=2)
        self.note_label = PlainLabel(texts.own_words(), self, role=TextRole.SUBHEADING)
        self.note_label.setBuddy(self.note)
        self.note_hint = PlainLabel(texts.own_words_empty(), self, role=TextRole.SMALL)
        self._build_switch()
        self._build_layout()
        self.note.edited.connect(self._on_edited)
        self.switch.idClicked.connect(self._on_decided)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def key(self) -> str:
        """Return the key of the line that is shown, "" before there is one."""
        return self._line.key if self._line else ""

    def show_line(self, line: SubmissionLine, choice: LineChoice) -> None:
        """Show a line as it is decided; what is being typed into the same line is left alone."""
        is_other = line.key != self.key
        self._line = line
        self.heading.setText(shown_heading(line))
        self.text.setText(line.text)
        self.switch.button(ORDER.index(choice.decision)).setChecked(True)
        self.switch.button(ORDER.index(Decision.SOFTENED)).setVisible(line.part.can_be_softened)
        if is_other or self.note.text() != choice.words:
            self.note.set_text(choice.words)
        self._show_note(is_shown=choice.decision is Decision.SOFTENED)
        if is_other:
            self._area.verticalScrollBar().setValue(0)

    def focus_decision(self) -> None:
        """Put the keyboard on what is decided."""
        button = self.switch.checkedButton()
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top."""
        super().showEvent(event)
        self._area.verticalScrollBar().setValue(0)

    def _build_switch(self) -> None:
        self.switch = QButtonGroup(self)
        self._switch_row = FlowLayout()
        for place, decision in enumerate(ORDER):
            button = secondary_button(self._theme, texts.decision(decision), self)
            button.setCheckable(True)
            self.switch.addButton(button, place)
            self._switch_row.addWidget(button)

    def _build_layout(self) -> None:
        inside = QWidget(self)
        inside.setProperty(ROLE_PROPERTY, "page_body")
        self._inner = QVBoxLayout(inside)
        for widget in (self.note_label, self.note, self.note_hint, self.text_label, self.text):
            self._inner.addWidget(widget)
        self._inner.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.heading)
        self._column.addLayout(self._switch_row)
        self._column.addWidget(self._area, 1)

    def _show_note(self, *, is_shown: bool) -> None:
        for widget in (self.note_label, self.note, self.note_hint, self.text_label):
            widget.setVisible(is_shown)

    @Slot(int)
    def _on_decided(self, place: int) -> None:
        if self._line is None:
            return
        decision = ORDER[place]
        words = self.note.text()
        if decision is Decision.SOFTENED and not words.strip():
            words = self._line.text
            self.note.set_text(words)
        self._show_note(is_shown=decision is Decision.SOFTENED)
        self.decided.emit(self._line.key, LineChoice(decision, words))
        if decision is Decision.SOFTENED:
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_edited(self, words: str) -> None:
        if self._line is not None:
            self.decided.emit(self._line.key, LineChoice(Decision.SOFTENED, words))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(px(6))
        self._switch_row.setSpacing(px(8))
