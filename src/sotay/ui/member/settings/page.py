"""«Cài đặt»: everything takes effect at once and is kept by itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from sotay.domain.member import Profile
from sotay.texts import settings as texts
from sotay.texts import shell as shell_texts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.context import Context, Page, Place
from sotay.ui.file_types import FileTypes, FileTypesCard
from sotay.ui.member.settings.cards import ProfileCard
from sotay.ui.member.settings.presenter import SettingsPresenter
from sotay.ui.password_talk import PasswordTalk
from sotay.ui.preferences import PreferenceKeeper
from sotay.ui.settings_cards import LockCard, LookCard, PasswordCard

PROFILE_TOPIC = "profile"


def make_settings_page(context: Context, keeper: PreferenceKeeper, file_types: FileTypes | None) -> Page:
    """Make the page for the main window."""
    return SettingsPage(context, keeper, file_types)


class SettingsPage(Page):
    """Look, lock, password, profile."""

    def __init__(self, context: Context, keeper: PreferenceKeeper, file_types: FileTypes | None) -> None:
        super().__init__()
        theme = context.theme
        self._keeper = keeper
        self._shell = context.shell
        self._presenter = SettingsPresenter(context, self)
        self._password = PasswordTalk(context, self)
        self.sheet = ScrollPage(theme, shell_texts.page_settings(), "", self)
        self.look_card = LookCard(theme, self)
        self.lock_card = LockCard(theme, keeper, self)
        self.password_card = PasswordCard(theme, self, is_sample=context.desk.is_sample)
        self.profile_card = ProfileCard(theme, context.today, self)
        for card in (self.look_card, self.lock_card, self.password_card, self.profile_card):
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
        self._connect()

    def enter(self, place: Place) -> None:
        """Read the profile; ``place.topic`` "profile" shows its lines."""
        self.sheet.bar.dismiss()
        self._presenter.load()
        if place.topic == PROFILE_TOPIC:
            self.sheet.scroll_area.ensureWidgetVisible(self.profile_card)
            self.profile_card.form.full_name.setFocus()

    def leave(self) -> None:
        """Store what is typed in a line that was not left, and offer to put the lines back as they were."""
        self.profile_card.form.take_typed()
        self._presenter.offer_way_back()

    def unsaved_text(self) -> str | None:
        """Return the lines that could not be stored."""
        if not self._presenter.has_unsaved:
            return None
        profile = self.profile_card.profile()
        lines = (profile.full_name, profile.committee, profile.cell, profile.unit, profile.place)
        return "\n".join(line for line in lines if line)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.forms_read.connect(self.profile_card.show_forms)
        presenter.profile_read.connect(self._on_profile)
        self._password.told.connect(self.sheet.bar.show_info)
        self.profile_card.edited.connect(self._on_edited)
        self.password_card.change_asked.connect(self._password.change_password)
        self.password_card.code_asked.connect(self._password.make_code)
        self.defaults_button.clicked.connect(self._on_defaults)

    @Slot(object)
    def _on_profile(self, profile: Profile) -> None:
        self.profile_card.show_profile(profile)

    @Slot()
    def _on_edited(self) -> None:
        self._presenter.save(self.profile_card.profile())

    @Slot()
    def _on_defaults(self) -> None:
        before = self._keeper.value
        self._keeper.restore_defaults()
        self._shell.offer_undo(texts.defaults_restored(), partial(self._keeper.put_back, before))
