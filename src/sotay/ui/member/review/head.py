"""The head of the page of the review: which year and form it is, and what is known of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from sotay.domain.review import AnnualReview
from sotay.texts import dates as date_texts
from sotay.texts import review as texts
from sotay.texts import wordings as wording_texts
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.still_combo import PageCombo
from sotay.ui.common.theme import Theme
from sotay.ui.member.fold import Fold
from sotay.ui.member.review.presenter import Shown


class ReviewHead(QWidget):
    """Chooses year and form; ``year_chosen(int)``, ``form_chosen(form id)``, ``earlier_requested``, ``newer_asked``."""

    year_chosen = Signal(int)
    form_chosen = Signal(str)
    earlier_requested = Signal()
    newer_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._build_choices()
        self.not_held = PlainLabel("", self, role=TextRole.WARN)
        self.newer = PlainLabel(texts.newer_form(), self, role=TextRole.SMALL)
        self.newer_button = quiet_button(theme, texts.take_newer_form(), self)
        self.newer_button.clicked.connect(self.newer_asked)
        self.status = PlainLabel("", self, role=TextRole.MUTED)
        self.earlier_button = quiet_button(theme, wording_texts.show(), self, icon=Icon.HISTORY)
        self.earlier_button.clicked.connect(self.earlier_requested)
        self.signatures_note = PlainLabel("", self, role=TextRole.SMALL)
        self.notes = PlainLabel("", self, role=TextRole.SMALL)
        self.about_form = Fold(theme, texts.form_notes_title(), self.notes, self)
        self._column.addWidget(self.not_held)
        self._column.addWidget(self.status)
        self._column.addWidget(self.earlier_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.newer)
        self._column.addWidget(self.newer_button, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.signatures_note, self.about_form):
            self._column.addWidget(widget)
        self.year.activated.connect(self._on_year_activated)
        self.form_choice.activated.connect(self._on_form_activated)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_choices(self, shown: Shown) -> None:
        """Show what can be chosen, what is, and what is not known of it."""
        form = shown.review.form
        self.year.clear()
        for year in shown.years:
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(self.year.findData(shown.review.year))
        self.form_choice.clear()
        for each in shown.forms:
            self.form_choice.addItem(each.code, each.id)
        self.form_choice.setCurrentIndex(self.form_choice.findData(form.id))
        self._audience.setText(form.audience)
        self.not_held.setText("" if shown.is_form_held else texts.form_not_held(shown.review.year, form.code))
        self.not_held.setHidden(shown.is_form_held)
        self.newer.setVisible(shown.has_newer_form)
        self.newer_button.setVisible(shown.has_newer_form)
        self.signatures_note.setText(form.signatures_note)
        self.signatures_note.setVisible(bool(form.signatures_note))
        self.notes.setText("\n".join(form.notes))
        self.about_form.setVisible(bool(form.notes))

    def show_status(self, review: AnnualReview) -> None:
        """Say whether the words are a draft or the member's own."""
        edited = review.edited_at
        self.status.setText(texts.edited_notice(date_texts.moment(edited)) if edited else texts.draft_notice())

    def _build_choices(self) -> None:
        self.year = PageCombo(self)
        self.year.setAccessibleName(texts.year_label())
        self.form_choice = PageCombo(self)
        self.form_choice.setAccessibleName(texts.form_label())
        self.form_choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form_choice.setMinimumContentsLength(16)
        row = QGridLayout()
        row.setColumnStretch(1, 1)
        for line, (words, box) in enumerate(((texts.year_label(), self.year), (texts.form_label(), self.form_choice))):
            label = QLabel(words, self)
            label.setBuddy(box)
            row.addWidget(label, line, 0)
            row.addWidget(box, line, 1)
        self._audience = PlainLabel("", self, role=TextRole.MUTED)
        row.addWidget(self._audience, row.rowCount(), 1)
        self._column.addLayout(row)

    @Slot(int)
    def _on_year_activated(self, place: int) -> None:
        self.year_chosen.emit(self.year.itemData(place))

    @Slot(int)
    def _on_form_activated(self, place: int) -> None:
        self.form_chosen.emit(self.form_choice.itemData(place))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(16))
