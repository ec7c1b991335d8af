"""«Cài đặt» of a cell book: letters, colours, lock, password. Everything takes effect at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from sotay.services.cell.face import CellFace, load_face
from sotay.texts import settings as texts
from sotay.texts import shell as shell_texts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.file_types import FileTypes, FileTypesCard
from sotay.ui.password_talk import PasswordTalk
from sotay.ui.preferences import PreferenceKeeper
from sotay.ui.secretary.context import CellContext, CellPage, CellPlace
from sotay.ui.settings_cards import LockCard, LookCard, PasswordCard


def make_settings_page(context: CellContext, keeper: PreferenceKeeper, file_types: FileTypes | None) -> CellPage:
    """Make the page for the window of a cell book."""
    return SettingsPage(context, keeper, file_types)


class SettingsPage(CellPage):
    """Look, lock, password."""

    def __init__(self, context: CellContext, keeper: PreferenceKeeper, file_types: FileTypes | None) -> None:
        super().__init__()
        theme = context.theme
        self._context = context
        self._keeper = keeper
        self._cell = ""
        self._password = PasswordTalk(context, self, self.cell_name)
        self.sheet = ScrollPage(theme, shell_texts.page_settings(), "", self)
        self.look_card = LookCard(theme, self)
        self.lock_card = LockCard(theme, keeper, self, kind=context.desk.kind)
        self.password_card = PasswordCard(theme, self, is_sample=context.desk.is_sample)
        for card in (self.look_card, self.lock_card, self.password_card):
            self.sheet.add(card)
        if file_types is not None:
            self.files_card = FileTypesCard(context, file_types, self)
            self.sheet.add(self.files_card)
        self.sheet.body.addStretch(1)
        self.defaults_button = secondary_button(theme, texts.restore_defaults(), self, icon=Icon.UNDO)
        self.sheet.add_action(self.defaults_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sheet)
        self._password.told.connect(self.sheet.bar.show_info)
        self.password_card.change_asked.connect(self._password.change_password)
        self.password_card.code_asked.connect(self._password.make_code)
        self.defaults_button.clicked.connect(self._on_defaults)

    def enter(self, place: CellPlace) -> None:  # noqa: ARG002 - the page shows the same from wherever one comes
        """Read whose book it is, for the sheet with a new recovery code."""
        self.sheet.bar.dismiss()
        act = partial(load_face, today=self._context.today())
        self._context.jobs.watch(self._context.desk.run(act), self._on_face, self._on_failed)

    def cell_name(self) -> str:
        """Return the name of the cell."""
        return self._cell

    @Slot(object)
    def _on_face(self, face: CellFace) -> None:
        self._cell = face.name

    @Slot()
    def _on_defaults(self) -> None:
        before = self._keeper.value
        self._keeper.restore_defaults()
        self._context.shell.offer_undo(texts.defaults_restored(), partial(self._keeper.put_back, before))

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
