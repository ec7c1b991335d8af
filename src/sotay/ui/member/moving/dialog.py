"""The window that lists what moving a period would do, before anything is done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.moving import Lot, MoveLine, MovePlan
from sotay.domain.word_changes import word_changes
from sotay.texts import assessment as item_texts
from sotay.texts import moving as texts
from sotay.ui.common import numbers
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.highlight import HitLabel
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole, make_frame
from sotay.ui.member.fold import Fold

if TYPE_CHECKING:
    from sotay.domain.search import Span
    from sotay.ui.common.theme import Theme

WIDTH_PX = 760
OPEN_AT_MOST = 3
"""A lot of more items than this starts folded, so that the window shows all its headings at once."""

_HEADINGS = (
    (Lot.CHANGED, texts.changed_lot),
    (Lot.NEW, texts.new_lot),
    (Lot.GONE, texts.gone_lot),
    (Lot.REWORDED, texts.reworded_lot),
)


class MoveDialog(FittedDialog):
    """Shows a plan; accepted when the member wants it done."""

    def __init__(self, theme: Theme, parent: QWidget, plan: MovePlan) -> None:
        super().__init__(theme, parent, texts.move_title(plan.target.version), WIDTH_PX)
        summary = texts.summary(plan.kept(), plan.to_confirm(), plan.gone())
        self.column.addWidget(PlainLabel(texts.move_explained(), self))
        self.summary = PlainLabel(summary, self, role=TextRole.SUBHEADING)
        self.column.addWidget(self.summary)
        self.setAccessibleDescription(f"{texts.move_explained()} {summary}")
        self.folds = [self._fold(heading(len(lines)), lines) for lot, heading in _HEADINGS if (lines := plan.of(lot))]
        for fold in self.folds:
            self.column.addWidget(fold)
        self.column.addWidget(PlainLabel(texts.same_lot(len(plan.of(Lot.SAME))), self, role=TextRole.MUTED))
        self.not_now_button = secondary_button(theme, texts.not_now(), self)
        self.not_now_button.clicked.connect(self.reject)
        self.move_button = primary_button(theme, texts.move_now(), self, icon=Icon.NEXT)
        self.move_button.clicked.connect(self.accept)
        for button in (self.not_now_button, self.move_button):
            self.buttons.addWidget(button)
        self.not_now_button.setDefault(True)
        self.not_now_button.setFocus()

    def _fold(self, heading: str, lines: Sequence[MoveLine]) -> Fold:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(self._theme.px(8), 0, 0, 0)
        column.setSpacing(self._theme.px(8))
        for line in lines:
            column.addWidget(self._line(line))
        fold = Fold(self._theme, heading, content, self)
        fold.set_open(is_open=len(lines) <= OPEN_AT_MOST)
        return fold

    def _line(self, line: MoveLine) -> QWidget:
        frame = make_frame("card", self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(*(self._theme.px(12),) * 4)
        column.setSpacing(self._theme.px(4))
        column.addWidget(PlainLabel(item_texts.item_heading(line.code, line.short), frame, role=TextRole.SUBHEADING))
        said = [texts.turn(line.turn, ", ".join(line.others)), *line.notes]
        column.addWidget(PlainLabel(" ".join(said), frame))
        if line.has_answer:
            column.addWidget(PlainLabel(texts.with_answer(), frame, role=TextRole.WARN))
        changes = word_changes(line.before, line.after)
        is_both = bool(line.before and line.after)
        for heading, words, spans in (
            (texts.before(), line.before, changes.only_before),
            (texts.after(), line.after, changes.only_after),
        ):
            if words:
                column.addWidget(PlainLabel(heading, frame, role=TextRole.MUTED))
                column.addWidget(self._words(frame, words, spans if is_both else ()))
        return frame

    def _words(self, parent: QWidget, words: str, spans: Sequence[Span]) -> QWidget:
        label = HitLabel(self._theme, parent)
        label.set_text(words, [(span.start, span.end) for span in spans])
        numbers.let_text_be_selected(label)
        return label
