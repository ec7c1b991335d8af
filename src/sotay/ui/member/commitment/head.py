"""The head of the page: which year, writing or looking back, and how far it is."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sotay.domain.commitment import Commitment
from sotay.texts import commitment as texts
from sotay.ui.common.buttons import ActionButton, quiet_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.still_combo import PageCombo
from sotay.ui.member.commitment.presenter import Shown
from sotay.ui.member.fold import Fold

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

VIEW_BUTTON = "commitmentView"


class View(IntEnum):
    """What is done with the promises."""

    WRITE = 0
    CHECK = 1


class CommitmentHead(QWidget):
    """Chooses year and view; ``year_chosen(int)``, ``view_chosen(View)``, ``newer_asked`` when a person chooses."""

    year_chosen = Signal(int)
    view_chosen = Signal(object)
    newer_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._choices = FlowLayout()
        self._column.addLayout(self._choices)
        self._build_year()
        self._build_views()
        self.progress = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.notes = PlainLabel("", self, role=TextRole.SMALL)
        self.about_form = Fold(theme, texts.form_notes_title(), self.notes, self)
        self.newer = PlainLabel(texts.newer_form(), self, role=TextRole.SMALL)
        self.newer_button = quiet_button(theme, texts.take_newer_form(), self)
        self.newer_button.clicked.connect(self.newer_asked)
        self._column.addWidget(self.progress)
        self._column.addWidget(self.newer)
        self._column.addWidget(self.newer_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.about_form)
        self.show_newer(False)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def view(self) -> View:
        """Return which view is chosen."""
        return View(self.switch.checkedId())

    def button(self, view: View) -> ActionButton:
        """Return the button that leads to a view."""
        button = self.switch.button(view)
        assert isinstance(button, ActionButton)  # noqa: S101 - made below
        return button

    def show_choices(self, shown: Shown) -> None:
        """Show which years can be chosen and which is."""
        self.year.clear()
        for year in shown.years:
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(self.year.findData(shown.at_hand.year))
        commitment = shown.commitment
        for widget in (*self.switch.buttons(), self.progress):
            widget.setVisible(commitment is not None)
        self.about_form.setVisible(commitment is not None and bool(commitment.form.notes))
        if commitment is not None:
            self.notes.setText("\n".join(commitment.form.notes))
            self.show_progress(commitment)

    @Slot(bool)
    def show_newer(self, is_there: bool) -> None:
        """Say whether there is a newer form or layout, with the way to it."""
        self.newer.setVisible(is_there)
        self.newer_button.setVisible(is_there)

    def show_progress(self, commitment: Commitment) -> None:
        """Say in words how far the commitment is."""
        promises = len(commitment.promises())
        if self.view is View.CHECK:
            self.progress.setText(texts.answered(promises - len(commitment.unanswered()), promises))
        else:
            self.progress.setText(texts.written(promises))

    def show_view(self, view: View) -> None:
        """Mark a view as chosen and tell nobody."""
        self.button(view).setChecked(True)

    def _build_year(self) -> None:
        self.year = PageCombo(self)
        self.year.setAccessibleName(texts.year_label())
        self.year.activated.connect(self._on_year_activated)
        label = QLabel(texts.year_label(), self)
        label.setBuddy(self.year)
        together = QWidget(self)
        self._year_row = QHBoxLayout(together)
        self._year_row.setContentsMargins(0, 0, 0, 0)
        self._year_row.addWidget(label)
        self._year_row.addWidget(self.year)
        self._choices.addWidget(together)

    def _build_views(self) -> None:
        self.switch = QButtonGroup(self)
        parts = ((View.WRITE, texts.view_write(), Icon.PENCIL), (View.CHECK, texts.view_check(), Icon.CHECK))
        for view, name, icon in parts:
            button = secondary_button(self._theme, name, self, icon=icon)
            button.setObjectName(VIEW_BUTTON)
            button.setCheckable(True)
            self.switch.addButton(button, view)
            self._choices.addWidget(button)
        self.button(View.WRITE).setChecked(True)
        self.switch.idClicked.connect(self._on_view_clicked)

    @Slot(int)
    def _on_year_activated(self, place: int) -> None:
        self.year_chosen.emit(self.year.itemData(place))

    @Slot(int)
    def _on_view_clicked(self, place: int) -> None:
        self.view_chosen.emit(View(place))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(8))
        self._choices.setSpacing(self._theme.px(10))
        self._year_row.setSpacing(self._theme.px(10))
