"""The card of the settings that only a member has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from sotay.domain.form import ReviewForm
from sotay.domain.member import Profile
from sotay.texts import settings as texts
from sotay.ui.card import Card
from sotay.ui.common.date_field import Today
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.still_combo import PageCombo
from sotay.ui.profile_form import ProfileForm

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class ProfileCard(Card):
    """The lines that papers print, and the form to start from; ``edited()`` when one was left or chosen."""

    edited = Signal()

    def __init__(self, theme: Theme, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, title=texts.profile_title())
        self._form_ids: list[str] = [""]
        self.column.addWidget(PlainLabel(texts.profile_saved_by_itself(), self, role=TextRole.MUTED))
        self.form = ProfileForm(theme, today, self)
        self.form.edited.connect(self.edited)
        self.column.addWidget(self.form)
        self.choice = PageCombo(self)
        self.choice.setAccessibleName(texts.form())
        self.choice.addItem(texts.form_default())
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(12)
        self.choice.activated.connect(self._on_chosen)
        label = PlainLabel(texts.form(), self)
        label.setBuddy(self.choice)
        self.column.addWidget(label)
        self.column.addWidget(self.choice)

    def show_forms(self, forms: Sequence[ReviewForm]) -> None:
        """Offer these forms besides the usual one."""
        latest = {form.id: form for form in reversed(forms)}  # versions of one form come the newest first
        self._form_ids = ["", *reversed(latest)]
        self.choice.clear()
        self.choice.addItems(
            [texts.form_default(), *(f"{latest[each].code} {latest[each].bracket}" for each in self._form_ids[1:])]
        )

    def show_profile(self, profile: Profile) -> None:
        """Show these lines; a form that is not offered any more stays the member's choice until another is made."""
        self.form.show_profile(profile)
        self.choice.setCurrentIndex(self._form_ids.index(profile.form_id) if profile.form_id in self._form_ids else 0)

    def profile(self) -> Profile:
        """Return what the lines say."""
        return self.form.profile()

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self.form.choose_form(self._form_ids[place])
