"""What stands beside the fields, one at a time: the paper, the year's offers, last year's words, the last look."""

from __future__ import annotations

from enum import IntEnum
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from sotay.domain.form import ReviewForm
from sotay.texts import precheck as check_texts
from sotay.texts import review_offers as texts
from sotay.ui.common.buttons import ActionButton, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.still_combo import PageCombo
from sotay.ui.common.theme import Theme
from sotay.ui.member.review.findings_pane import FindingsPane
from sotay.ui.member.review.last_year_pane import LastYearPane
from sotay.ui.member.review.offers_pane import OffersPane
from sotay.ui.pdf_pane import PdfPane

ASIDE_BUTTON = "reviewAside"
SECTION_LETTERS = 24
"""Room for the beginning of a heading; the choice goes beside the switch where there is more."""


class View(IntEnum):
    """What the aside shows."""

    PREVIEW = 0
    OFFERS = 1
    LAST_YEAR = 2
    CHECK = 3


class Aside(QWidget):
    """Four views with their switch.

    ``view_chosen(View)`` and ``section_chosen(section key)`` when a person chooses, never for ``show_view`` and
    ``show_section``; ``left()`` on Esc.
    """

    view_chosen = Signal(object)
    section_chosen = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.preview = PdfPane(theme, self)
        self.offers = OffersPane(theme, self)
        self.last_year = LastYearPane(theme, self)
        self.findings = FindingsPane(theme, self)
        self._views = QStackedWidget(self)
        self.switch = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._build_switch()
        self._build_section()
        for view in (self.preview, self.offers, self.last_year, self.findings):
            self._views.addWidget(view)
        self._column.addWidget(self._views, 1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_view(View.PREVIEW)

    @property
    def view(self) -> View:
        """Return what is shown."""
        return View(self._views.currentIndex())

    @property
    def section_key(self) -> str:
        """Return which section the offers and last year's words are of, "" before there is any."""
        return str(self.section.currentData() or "")

    def button(self, view: View) -> ActionButton:
        """Return the button that leads to a view."""
        button = self.switch.button(view)
        assert isinstance(button, ActionButton)  # noqa: S101 - made below
        return button

    def switch_width(self) -> int:
        """Return the width from which the buttons stand in one line, whatever is shown below them."""
        sides = self._column.contentsMargins()
        gaps = self._switch_row.spacing() * (len(View) - 1)
        return sum(self.button(view).sizeHint().width() for view in View) + gaps + sides.left() + sides.right()

    def set_form(self, form: ReviewForm) -> None:
        """Offer the sections of a form for choice; the one that is shown stays, where the form has it."""
        key, codes = self.section_key, form.section_codes()
        self.section.clear()
        for section in form.sections():
            self.section.addItem(texts.section_option(codes[section.key], section.heading), section.key)
        self.show_section(key)

    def show_section(self, key: str) -> None:
        """Let the views be about this section and tell nobody."""
        self.section.setCurrentIndex(max(self.section.findData(key), 0))

    def show_view(self, view: View) -> None:
        """Show a view and tell nobody."""
        self.button(view).setChecked(True)
        self._views.setCurrentIndex(view)
        self._section_row.setVisible(view in (View.OFFERS, View.LAST_YEAR))

    def focus_view(self) -> None:
        """Give the keyboard to what is shown, or to the switch where nothing there can take it."""
        # The stubs forget that a view is always shown.
        view = cast("QWidget", self._views.currentWidget())
        inside = view.focusProxy()
        if inside is not None and inside.isVisibleTo(self):
            inside.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.button(self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_switch(self) -> None:
        self._switch_row = FlowLayout()
        names = (texts.tab_paper(), texts.tab_offers(), texts.tab_last_year(), check_texts.tab())
        for view, name in zip(View, names, strict=True):
            button = secondary_button(self._theme, name, self)
            button.setObjectName(ASIDE_BUTTON)
            button.setCheckable(True)
            self.switch.addButton(button, view)
            self._switch_row.addWidget(button)
        self.switch.idClicked.connect(self._on_view_clicked)
        self._column.addLayout(self._switch_row)

    def _build_section(self) -> None:
        self._section_row = QWidget(self)
        row = QHBoxLayout(self._section_row)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(texts.section_choice(), self._section_row)
        self.section = PageCombo(self._section_row)
        self.section.setAccessibleName(texts.section_choice())
        self.section.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.section.setMinimumContentsLength(SECTION_LETTERS)
        self.section.activated.connect(self._on_section_activated)
        label.setBuddy(self.section)
        row.addWidget(label)
        row.addWidget(self.section, 1)
        self._switch_row.addWidget(self._section_row)

    @Slot(int)
    def _on_view_clicked(self, place: int) -> None:
        self.show_view(View(place))
        self.view_chosen.emit(View(place))

    @Slot(int)
    def _on_section_activated(self, place: int) -> None:
        self.section_chosen.emit(self.section.itemData(place))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(8), px(12), px(8), 0)
        self._column.setSpacing(px(8))
        self._switch_row.setSpacing(px(6))
