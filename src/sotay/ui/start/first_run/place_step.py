"""Step 2: where the data lie, in full, and what that means."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QRadioButton

from sotay.texts import first_run as texts
from sotay.texts.books import CELL_BOOK, HANDBOOK
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.file_dialogs import choose_folder
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.start.step import HANDBOOK_STEPS, Step, StepFrame

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

FOLDER_NAMES = {HANDBOOK: "so-tay-dang-vien", CELL_BOOK: "so-chi-bo"}
"""The folder that is made inside a chosen one that holds something else."""


class PlaceStep(Step):
    """This computer, or a folder that the person chooses."""

    def __init__(
        self, theme: Theme, usual: Path, parent: QWidget | None = None, *, frame: StepFrame = HANDBOOK_STEPS
    ) -> None:
        super().__init__(theme, 2, texts.where_title(), texts.where_explained(), parent, frame=frame)
        self._book = frame.book
        self._usual = usual
        self._chosen: Path | None = None
        self.here_radio = QRadioButton(texts.where_this_computer(), self)
        self.elsewhere_radio = QRadioButton(texts.where_elsewhere(), self)
        self.here_radio.setChecked(True)
        self.here_label = self._path_label(str(usual))
        self.elsewhere_label = self._path_label(texts.where_nothing_chosen())
        self.choose_button = secondary_button(theme, texts.where_choose(), self, icon=Icon.FOLDER)
        self.choose_button.clicked.connect(self._on_choose)
        self.problem_label = PlainLabel("", self, role=TextRole.ERROR)
        self.problem_label.hide()
        for widget in (self.here_radio, self.here_label, self.elsewhere_radio, self.elsewhere_label):
            self.add(widget)
        self.body.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.problem_label)
        self.add(PlainLabel(texts.where_usb_advice(frame.book), self, role=TextRole.SMALL))
        self.here_radio.toggled.connect(self._on_toggled)
        self._on_toggled()

    def first_focus(self) -> QWidget:
        """Return the choice that is made."""
        return self.here_radio if self.here_radio.isChecked() else self.elsewhere_radio

    def folder(self) -> Path | None:
        """Return where the store is to be made; None while nothing is chosen."""
        return self._usual if self.here_radio.isChecked() else self._chosen

    def take_folder(self, folder: Path) -> None:
        """Take a folder that was chosen: itself when empty, else a new one inside it."""
        is_empty = not any(folder.iterdir())
        self._chosen = folder if is_empty else folder / FOLDER_NAMES[self._book]
        self.elsewhere_label.setText(str(self._chosen))
        self.elsewhere_radio.setChecked(True)
        self.problem_label.hide()

    def show_problem(self, sentence: str) -> None:
        """Say why nothing can be made there."""
        self.show_idle()
        self.problem_label.setText(sentence)
        self.problem_label.show()

    def check(self) -> bool:
        """Tell whether a folder is chosen."""
        if self.folder() is None:
            self.show_problem(texts.where_nothing_chosen())
            return False
        return True

    def _path_label(self, text: str) -> PlainLabel:
        label = PlainLabel(text, self, role=TextRole.QUOTE)
        label.allow_copying()
        return label

    @Slot()
    def _on_choose(self) -> None:
        folder = choose_folder(self, texts.where_dialog(self._book))
        if folder is not None:
            self.take_folder(folder)

    @Slot()
    def _on_toggled(self) -> None:
        is_here = self.here_radio.isChecked()
        self.here_label.setVisible(is_here)
        self.elsewhere_label.setVisible(not is_here)
        self.choose_button.setVisible(not is_here)
        self.problem_label.hide()
