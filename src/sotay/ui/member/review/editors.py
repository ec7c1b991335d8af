"""The fields of a form, one editor for each kind of block; they show values and emit wishes."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from sotay.domain.errors import NotPoints
from sotay.domain.form import ChoiceLine, Criterion, RatingLevel, ReviewForm, ScoreGroup, TextSection
from sotay.domain.review import (
    AnnualReview,
    LevelState,
    format_points,
    level_states,
    points_of_group,
    total_points,
)
from sotay.domain.search import nfc
from sotay.texts import review as texts
from sotay.ui.common.choice_list import Choice, LevelChoice
from sotay.ui.common.labels import Heading, PlainLabel, TextRole, make_frame
from sotay.ui.common.note_field import NoteField
from sotay.ui.common.theme import Theme
from sotay.ui.member.bullets import BulletList
from sotay.ui.member.review.points_field import PointsField
from sotay.ui.member.review.section_aids import SectionAids


class SectionField(NoteField):
    """The words of a section; ``entered()`` when the cursor comes into it."""

    entered = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell which section is being written."""
        super().focusInEvent(event)
        self.entered.emit()


class SectionEditor(QWidget):
    """A heading of the form with its field; ``edited(section key, text)``.

    ``entered(section key)`` when the cursor comes into it; ``offers_wanted(section key)`` and
    ``last_year_wanted(section key)`` ask for what stands beside it.
    """

    edited = Signal(str, str)
    entered = Signal(str)
    offers_wanted = Signal(str)
    last_year_wanted = Signal(str)

    def __init__(self, theme: Theme, section: TextSection, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._section = section
        name = texts.section_name(section.number, section.heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(Heading(name, self, role=TextRole.SUBHEADING))
        if section.hint:
            column.addWidget(PlainLabel(section.hint, self, role=TextRole.MUTED))
        self.aids = SectionAids(theme, code, self)
        self.aids.offers_wanted.connect(self._on_offers_wanted)
        self.aids.last_year_wanted.connect(self._on_last_year_wanted)
        self.field = SectionField(theme, name, self, placeholder=section.prompt)
        self.field.edited.connect(self._on_edited)
        self.field.entered.connect(self._on_entered)
        column.addWidget(self.aids)
        column.addWidget(self.field)
        column.addWidget(self.aids.share)

    @property
    def key(self) -> str:
        """Return the key of the section."""
        return self._section.key

    def show_review(self, review: AnnualReview) -> None:
        """Show the words of the review, unless they are the ones being typed here."""
        words = review.text(self._section.key)
        if nfc(self.field.text()) != words:
            self.field.set_text(words)
            # What is offered goes in after the line of the cursor: at the end, until somebody puts it elsewhere.
            self.field.moveCursor(QTextCursor.MoveOperation.End)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.edited.emit(self._section.key, text)

    @Slot()
    def _on_entered(self) -> None:
        self.entered.emit(self._section.key)

    @Slot()
    def _on_offers_wanted(self) -> None:
        self.offers_wanted.emit(self._section.key)

    @Slot()
    def _on_last_year_wanted(self) -> None:
        self.last_year_wanted.emit(self._section.key)


class ScoreEditor(QWidget):
    """A group of criteria with its sum; ``given(criterion key, points)``."""

    given = Signal(str, str)

    def __init__(self, theme: Theme, group: ScoreGroup, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = group
        self._fields: dict[str, PointsField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(Heading(texts.section_name(group.number, group.heading), self, role=TextRole.SUBHEADING))
        if group.note:
            column.addWidget(PlainLabel(group.note, self, role=TextRole.MUTED))
        for criterion in group.criteria:
            field = PointsField(theme, criterion, criterion.maximum or group.maximum, self)
            field.given.connect(self.given)
            self._fields[criterion.key] = field
            column.addLayout(self._criterion(theme, criterion, field))
        self._sum = PlainLabel("", self)
        column.addWidget(self._sum)

    def _criterion(self, theme: Theme, criterion: Criterion, field: PointsField) -> QVBoxLayout:
        """Return a criterion, what belongs to it, and under all that the field for its points."""
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, theme.px(10))
        column.setSpacing(theme.px(6))
        column.addWidget(PlainLabel(criterion.text, self))
        if criterion.details:
            details = BulletList(theme, self)
            details.set_sentences(criterion.details)
            column.addWidget(details)
        column.addWidget(field)
        return column

    def fields(self) -> tuple[PointsField, ...]:
        """Return the fields in printed order."""
        return tuple(self._fields.values())

    def sum_text(self) -> str:
        """Return what is said of the sum."""
        return self._sum.text()

    def show_review(self, review: AnnualReview) -> None:
        """Show the points and their sum."""
        for key, field in self._fields.items():
            field.show_points(review.points.get(key, ""))
        maximum = format_points(self._group.maximum)
        try:
            points = points_of_group(review, self._group)
        except NotPoints:
            self._sum.set_role(TextRole.ERROR)
            self._sum.setText(texts.points_refused(maximum))
            return
        self._sum.set_role(TextRole.BODY)
        missing = points is None
        self._sum.setText(
            texts.points_missing(maximum) if missing else texts.points_of(format_points(points or Decimal(0)), maximum)
        )


class ChoiceEditor(QWidget):
    """A line of boxes; ``chosen(line key, choice key)``, with an empty choice when it is taken back."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, line: ChoiceLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = line
        name = texts.section_name(line.number, line.heading) if line.number else line.heading
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(Heading(name, self, role=TextRole.SUBHEADING))
        self.boxes = LevelChoice(theme, name, self)
        self.boxes.set_choices([Choice(choice.key, choice.label) for choice in line.choices])
        self.boxes.chosen.connect(self._on_chosen)
        self.boxes.cleared.connect(self._on_cleared)
        column.addWidget(self.boxes)

    def show_review(self, review: AnnualReview) -> None:
        """Show which box is ticked."""
        self.boxes.set_chosen(review.choices.get(self._line.key) or None)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.chosen.emit(self._line.key, key)

    @Slot()
    def _on_cleared(self) -> None:
        self.chosen.emit(self._line.key, "")


class ConditionsEditor(QWidget):
    """What each level asks for, to compare oneself with; nothing here is printed or decides anything.

    ``stated(condition key, holds)``.
    """

    stated = Signal(str, bool)

    def __init__(self, theme: Theme, form: ReviewForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._asks_points = bool(form.score_groups())
        self._points: dict[str, PlainLabel] = {}
        self._boxes: dict[str, list[QCheckBox]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(Heading(texts.conditions_title(), self, role=TextRole.SUBHEADING))
        column.addWidget(PlainLabel(texts.conditions_hint(), self, role=TextRole.MUTED))
        for level in form.ratings:
            column.addWidget(self._level_card(theme, level))
        if form.rating_source:
            column.addWidget(PlainLabel(texts.rating_source(form.rating_source), self, role=TextRole.SMALL))

    def boxes(self) -> tuple[QCheckBox, ...]:
        """Return one box for each condition, in printed order."""
        return tuple(boxes[0] for boxes in self._boxes.values())

    def point_sentences(self) -> tuple[str, ...]:
        """Return what is said of the points of each level."""
        return tuple(label.text() for label in self._points.values())

    def show_review(self, review: AnnualReview) -> None:
        """Show which conditions hold so far."""
        try:
            has_total = total_points(review) is not None
            states = level_states(review)
        except NotPoints:
            return
        for state in states:
            self._points[state.level.key].setText(_points_sentence(state, has_total=has_total))
        for key, boxes in self._boxes.items():
            for box in boxes:
                box.setChecked(key in review.stated)

    def _level_card(self, theme: Theme, level: RatingLevel) -> QWidget:
        card = make_frame("card", self)
        column = QVBoxLayout(card)
        column.setSpacing(theme.px(6))
        column.addWidget(Heading(level.name, card, role=TextRole.SUBHEADING))
        self._points[level.key] = PlainLabel("", card)
        self._points[level.key].setVisible(self._asks_points)
        column.addWidget(self._points[level.key])
        for condition in level.conditions:
            box = QCheckBox(card)
            box.setObjectName(condition.key)
            box.setAccessibleName(condition.text)
            box.clicked.connect(self._on_clicked)
            self._boxes.setdefault(condition.key, []).append(box)
            column.addWidget(_wrapped(box, condition.text, card, theme))
        return card

    @Slot(bool)
    def _on_clicked(self, holds: bool) -> None:
        self.stated.emit(self.sender().objectName(), holds)


def _wrapped(box: QCheckBox, words: str, parent: QWidget, theme: Theme) -> QWidget:
    """Put a label that wraps beside a check box, which Qt itself cannot wrap."""
    row = QWidget(parent)
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.px(8))
    line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    label = PlainLabel(words, row)
    label.setBuddy(box)
    line.addWidget(label, 1)
    return row


def _points_sentence(state: LevelState, *, has_total: bool) -> str:
    bounds = _bounds(state.level)
    if not has_total:
        return texts.level_points_unknown(bounds)
    return texts.level_points_fit(bounds) if state.points_fit else texts.level_points_miss(bounds)


def _bounds(level: RatingLevel) -> str:
    if level.at_least is not None and level.below is not None:
        return texts.bounds_between(format_points(level.at_least), format_points(level.below))
    if level.at_least is not None:
        return texts.bounds_from(format_points(level.at_least))
    if level.below is not None:
        return texts.bounds_below(format_points(level.below))
    return texts.bounds_any()
