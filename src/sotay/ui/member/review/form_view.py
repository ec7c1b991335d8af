"""The whole form as fields, in printed order."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.errors import NotPoints
from sotay.domain.form import Block, ChoiceLine, Heading, Paragraph, ReviewForm, ScoreGroup, ScoreTotal, TextSection
from sotay.domain.review import AnnualReview, format_points, total_points
from sotay.services.composing import SectionHelp
from sotay.texts import review as texts
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.labels import Heading as HeadingLabel
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.theme import Theme
from sotay.ui.common.words_field import WordsField
from sotay.ui.member.review.editors import ChoiceEditor, ConditionsEditor, ScoreEditor, SectionEditor


class FormView(QWidget):
    """Every field of a form; emits the member's wishes and shows a review.

    ``text_edited(section, text)``, ``points_given(criterion, points)``, ``box_chosen(line, choice)``,
    ``condition_stated(condition, holds)``, ``place_edited(text)``, ``date_changed(date or None)``. What stands beside a
    section is asked for by ``section_entered(section)``, ``offers_wanted(section)``, ``last_year_wanted(section)``.
    """

    text_edited = Signal(str, str)
    points_given = Signal(str, str)
    box_chosen = Signal(str, str)
    condition_stated = Signal(str, bool)
    place_edited = Signal(str)
    date_changed = Signal(object)
    section_entered = Signal(str)
    offers_wanted = Signal(str)
    last_year_wanted = Signal(str)

    def __init__(self, theme: Theme, today: Today, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.editors: list[SectionEditor | ScoreEditor | ChoiceEditor | ConditionsEditor] = []
        self._blocks: QWidget | None = None
        self._total: PlainLabel | None = None
        self._codes: dict[str, str] = {}
        self.place = WordsField(theme, texts.place_label(), self)
        self.place.edited.connect(self.place_edited)
        self.day = DateField(theme, texts.date_label(), today, self, hint=texts.date_hint())
        self.day.day_changed.connect(self.date_changed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.place)
        self._column.addWidget(self.day)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def build(self, form: ReviewForm) -> None:
        """Make the fields of a form, in place of those of another."""
        if self._blocks is not None:
            self._column.removeWidget(self._blocks)
            self._blocks.hide()
            self._blocks.deleteLater()
        self.editors = []
        self._total = None
        self._codes = form.section_codes()
        self._blocks = QWidget(self)
        column = QVBoxLayout(self._blocks)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(24))
        for block in form.blocks:
            column.addWidget(self._field(block, self._blocks))
        if form.ratings:
            conditions = ConditionsEditor(self._theme, form, self._blocks)
            conditions.stated.connect(self.condition_stated)
            self.editors.append(conditions)
            column.addWidget(conditions)
        self._column.addWidget(self._blocks)

    def sections(self) -> dict[str, SectionEditor]:
        """Return the fields for words by the key of their section, in printed order."""
        return {each.key: each for each in self.editors if isinstance(each, SectionEditor)}

    def show_help(self, helps: Mapping[str, SectionHelp]) -> None:
        """Say at each section what stands beside it."""
        for key, editor in self.sections().items():
            editor.aids.show_help(helps.get(key, SectionHelp()))

    def total_text(self) -> str:
        """Return what is said of the total, empty for a form without points."""
        return self._total.text() if self._total is not None else ""

    def show_review(self, review: AnnualReview) -> None:
        """Show a review on the form that was built last."""
        if self.place.text() != review.place:
            self.place.set_text(review.place)
        if self.day.day() != review.signed_on:
            self.day.set_day(review.signed_on)
        for editor in self.editors:
            editor.show_review(review)
        if self._total is not None:
            self._total.setText(_total_sentence(review))

    def _field(self, block: Block, parent: QWidget) -> QWidget:
        if isinstance(block, TextSection):
            section = SectionEditor(self._theme, block, self._codes[block.key], parent)
            section.edited.connect(self.text_edited)
            section.entered.connect(self.section_entered)
            section.offers_wanted.connect(self.offers_wanted)
            section.last_year_wanted.connect(self.last_year_wanted)
            return self._kept(section)
        if isinstance(block, ScoreGroup):
            score = ScoreEditor(self._theme, block, parent)
            score.given.connect(self.points_given)
            return self._kept(score)
        if isinstance(block, ChoiceLine):
            choice = ChoiceEditor(self._theme, block, parent)
            choice.chosen.connect(self.box_chosen)
            return self._kept(choice)
        if isinstance(block, Heading):
            words = f"{block.number}. {block.text}" if block.number else block.text
            return HeadingLabel(words, parent, role=TextRole.HEADING)
        if isinstance(block, ScoreTotal):
            self._total = PlainLabel("", parent, role=TextRole.SUBHEADING)
            return self._total
        assert isinstance(block, Paragraph)  # noqa: S101 - the union has no other member
        return PlainLabel(block.text, parent, role=TextRole.MUTED)

    def _kept(self, editor: SectionEditor | ScoreEditor | ChoiceEditor) -> QWidget:
        self.editors.append(editor)
        return editor

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(20))


def _total_sentence(review: AnnualReview) -> str:
    maximum = sum(group.maximum for group in review.form.score_groups())
    try:
        total = total_points(review)
    except NotPoints:
        return texts.total_missing()
    if total is None:
        return texts.total_missing()
    return texts.total_of(format_points(total), str(maximum))
