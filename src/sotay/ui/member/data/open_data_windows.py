"""The card of open data, and the windows that ask before a file is written or taken in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from sotay.texts import old_text_places as place_texts
from sotay.texts import open_data as shared_texts
from sotay.texts import open_data_files as file_texts
from sotay.texts import open_data_page as texts
from sotay.ui.card import Card
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.still_combo import StillCombo

if TYPE_CHECKING:
    from sotay.domain.old_open_data import OldPlace
    from sotay.services.open_data_files import ExportChoices
    from sotay.ui.common.theme import Theme

WIDTH_PX = 560
OLD_PLACES_SHOWN = 3


class OpenDataCard(Card):
    """What open data is, and the two buttons; ``export_asked()``, ``import_asked()``."""

    export_asked = Signal()
    import_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, is_read_only: bool = False) -> None:
        super().__init__(theme, parent, title=texts.card_title())
        self._is_read_only = is_read_only
        self.column.addWidget(PlainLabel(texts.card_explained(), self, role=TextRole.MUTED))
        self.export_button = self.add_button(texts.export_button(), icon=Icon.EXPORT)
        self.export_button.clicked.connect(self.export_asked)
        self.import_button = self.add_button(texts.import_button(), icon=Icon.ADD)
        self.import_button.clicked.connect(self.import_asked)
        self.enable(enabled=True)

    def enable(self, *, enabled: bool) -> None:
        """Take wishes or not; a handbook that cannot be written takes nothing in."""
        self.export_button.setEnabled(enabled)
        self.import_button.setEnabled(enabled and not self._is_read_only)


class ExportDialog(FittedDialog):
    """Asks how much to export and says what the file is before it is written; the safe answer is the default."""

    def __init__(self, theme: Theme, parent: QWidget, choices: ExportChoices) -> None:
        super().__init__(theme, parent, texts.export_title(), WIDTH_PX)
        self._years: list[int | None] = [None, *choices.years]
        self._files = choices.files
        self.choice = StillCombo(texts.how_much(), self)
        self.choice.addItem(texts.whole_handbook())
        self.choice.addItems([texts.one_year(each) for each in choices.years])
        self.choice.currentIndexChanged.connect(self._on_chosen)
        caption = PlainLabel(texts.how_much(), self, role=TextRole.SUBHEADING)
        caption.setBuddy(self.choice)
        self.warning = PlainLabel(shared_texts.not_encrypted(), self, role=TextRole.WARN)
        self.beside = PlainLabel(file_texts.beside(choices.files), self, role=TextRole.MUTED)
        for widget in (caption, self.choice, self.warning, self.beside):
            self.column.addWidget(widget)
        self._on_chosen()
        self.go_button = secondary_button(theme, texts.choose_place(), self)
        self.go_button.clicked.connect(self.accept)
        self.keep_button = primary_button(theme, texts.do_not_export(), self)
        self.keep_button.clicked.connect(self.reject)
        self.keep_button.setDefault(True)
        self.buttons.addWidget(self.go_button)
        self.buttons.addWidget(self.keep_button)
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def year(self) -> int | None:
        """Return the chosen year, None for the whole handbook."""
        return self._years[self.choice.currentIndex()]

    @Slot()
    def _on_chosen(self) -> None:
        """Say what will lie beside the file, which one year has nothing of."""
        has_files = bool(self._files) and self.year is None
        self.beside.setVisible(has_files)
        said = (self.warning.text(), self.beside.text()) if has_files else (self.warning.text(),)
        self.setAccessibleDescription(" ".join(said))


class ImportDialog(FittedDialog):
    """Shows what a file would add; with nothing to add, there is only a button that closes.

    Where passages are written for old fonts, some are shown before and after, and all can be turned on request.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        lines: Sequence[str],
        *,
        adds_something: bool,
        old: Sequence[OldPlace] = (),
    ) -> None:
        super().__init__(theme, parent, texts.preview_title(), WIDTH_PX)
        self.turn_choice = QCheckBox(place_texts.turn_all(), self)
        self.turn_choice.hide()
        further = (shared_texts.nothing_is_overwritten(), texts.can_go_back()) if adds_something else ()
        for line in lines:
            self.column.addWidget(PlainLabel(line, self))
        if old and adds_something:
            self._offer_turning(old)
        for line in further:
            self.column.addWidget(PlainLabel(line, self, role=TextRole.MUTED))
        self.setAccessibleDescription(" ".join((*lines, *further)))
        if adds_something:
            self.go_button = secondary_button(theme, texts.import_now(), self)
            self.go_button.clicked.connect(self.accept)
            self.buttons.addWidget(self.go_button)
        self.keep_button = primary_button(theme, texts.do_not_import() if adds_something else texts.close(), self)
        self.keep_button.clicked.connect(self.reject)
        self.keep_button.setDefault(True)
        self.buttons.addWidget(self.keep_button)
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def turns_old_text(self) -> bool:
        """Tell whether old text is to be turned."""
        return self.turn_choice.isChecked()

    def _offer_turning(self, old: Sequence[OldPlace]) -> None:
        self.column.addWidget(PlainLabel(place_texts.found(len(old)), self, role=TextRole.WARN))
        for each in old[:OLD_PLACES_SHOWN]:
            self.column.addWidget(PlainLabel("\n".join(place_texts.place(each)), self, role=TextRole.SMALL))
        if len(old) > OLD_PLACES_SHOWN:
            more = place_texts.more_places(len(old) - OLD_PLACES_SHOWN)
            self.column.addWidget(PlainLabel(more, self, role=TextRole.SMALL))
        self.column.addWidget(self.turn_choice)
        self.turn_choice.show()
