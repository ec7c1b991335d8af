"""Choosing files and folders: big buttons for the usual places, Qt's own window for the rest.

The system's file window speaks the system's language, often English, so Qt's is used, which speaks ours.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QSizePolicy, QSplitter, QTreeView

from sotay.texts import common as common_texts
from sotay.texts import dialogs as texts
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.dialogs import WIDTH_PX, ask
from sotay.ui.common.fitted_dialog import MARGIN_TO_SCREEN_PX, FittedDialog
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.places import Place, known_places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

KIND_COLUMN = 2


def choose_save_path(
    theme: Theme, parent: QWidget | None, title: str, suggested_name: str, kind_name: str, suffix: str
) -> Path | None:
    """Ask where to write a file; None when the person wants none.

    ``kind_name`` as «Tệp PDF», ``suffix`` as ``.pdf``. A file that is there already was agreed to be replaced.
    """
    dialog = SavePlaceDialog(theme, parent, title, suggested_name, kind_name, suffix)
    dialog.exec()
    dialog.deleteLater()
    if parent is not None:
        # Two windows closed one right after the other; some window managers then give the keyboard to none.
        parent.activateWindow()
    return dialog.path


def choose_open_path(parent: QWidget | None, title: str, kind_name: str, suffixes: Sequence[str]) -> Path | None:
    """Ask for a file to read; None when the person wants none. ``suffixes`` as ``.json``."""
    dialog = make_file_dialog(parent, title, QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_name_filter(kind_name, suffixes), f"{texts.all_files()} (*)"])
    return _run(dialog)


def choose_open_paths(parent: QWidget | None, title: str, kind_name: str, suffixes: Sequence[str]) -> tuple[Path, ...]:
    """Ask for files to read, one or more; none when the person wants none."""
    dialog = make_file_dialog(parent, title, QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([_name_filter(kind_name, suffixes), f"{texts.all_files()} (*)"])
    return _run_for_all(dialog)


def choose_folder(parent: QWidget | None, title: str) -> Path | None:
    """Ask for a folder; None when the person wants none."""
    dialog = make_file_dialog(parent, title, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _run(dialog)


def make_file_dialog(parent: QWidget | None, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
    """Return Qt's file window with the known places at its side."""
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(mode)
    places = known_places()
    folders = [Path.home(), *(place.folder for place in places)]
    dialog.setSidebarUrls([QUrl.fromLocalFile(str(folder)) for folder in folders])
    letter = dialog.fontMetrics().averageCharWidth()
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    table = dialog.findChild(QTreeView)
    if table is not None:
        # The kinds of files come in English from the system's table of types.
        table.setColumnHidden(KIND_COLUMN, True)
        for column, letters in ((0, 40), (1, 14), (3, 22)):
            table.setColumnWidth(column, letters * letter)
    divider = dialog.findChild(QSplitter)
    if divider is not None:
        divider.setSizes([22 * letter, 76 * letter])
    room = dialog.screen().availableSize() - QSize(MARGIN_TO_SCREEN_PX, MARGIN_TO_SCREEN_PX)
    dialog.resize(QSize(100 * letter, 56 * letter).boundedTo(room))
    dialog.setDirectory(str(places[0].folder if places else Path.home()))
    return dialog


class SavePlaceDialog(FittedDialog):
    """The file's name in large letters and a button per place; ``path`` is the answer."""

    def __init__(
        self, theme: Theme, parent: QWidget | None, title: str, suggested_name: str, kind_name: str, suffix: str
    ) -> None:
        super().__init__(theme, parent, title, WIDTH_PX)
        self._name = suggested_name
        self._kind_name = kind_name
        self._suffix = suffix
        self.path: Path | None = None
        self.column.addWidget(PlainLabel(texts.file_will_be_named(suggested_name), self, role=TextRole.SUBHEADING))
        self.column.addWidget(PlainLabel(texts.choose_place(), self))
        self._places = known_places()
        for number, place in enumerate(self._places):
            self._add_place(number, place)
        other = secondary_button(theme, texts.other_place(), self, icon=Icon.FOLDER)
        other.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        other.clicked.connect(self._on_other_clicked)
        cancel = quiet_button(theme, common_texts.cancel(), self)
        cancel.clicked.connect(self.reject)
        self.column.addWidget(other)
        self.buttons.addWidget(cancel)

    def _add_place(self, number: int, place: Place) -> None:
        button = secondary_button(self._theme, place.name, self, icon=Icon.USB if place.is_removable else Icon.FOLDER)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setObjectName(str(number))
        button.setToolTip(str(place.folder))
        button.clicked.connect(self._on_place_clicked)
        self.column.addWidget(button)

    @Slot()
    def _on_place_clicked(self) -> None:
        place = self._places[int(self.sender().objectName())]
        self._take(place.folder / self._name)

    @Slot()
    def _on_other_clicked(self) -> None:
        dialog = make_file_dialog(self, self.windowTitle(), QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # Qt's question whether to replace has no verbs on its buttons; ours is asked afterwards.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilters([_name_filter(self._kind_name, [self._suffix])])
        dialog.setDefaultSuffix(self._suffix.removeprefix("."))
        dialog.selectFile(self._name)
        path = _run(dialog)
        if path is not None:
            self._take(path)

    def _take(self, path: Path) -> None:
        if path.exists() and not ask(
            self._theme,
            self,
            texts.replace_title(),
            texts.replace_question(path.name),
            texts.replace_file(),
            texts.keep_file(),
            destroys=True,
        ):
            return
        self.path = path
        self.accept()


def _run(dialog: QFileDialog) -> Path | None:
    chosen = _run_for_all(dialog)
    return chosen[0] if chosen else None


def _run_for_all(dialog: QFileDialog) -> tuple[Path, ...]:
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return tuple(Path(each) for each in chosen) if accepted else ()


def _name_filter(kind_name: str, suffixes: Sequence[str]) -> str:
    return f"{kind_name} ({' '.join(f'*{suffix}' for suffix in suffixes)})"
