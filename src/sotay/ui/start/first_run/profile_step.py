"""Step 4: who I am, as printed papers say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sotay.texts import first_run as texts
from sotay.ui.common.date_field import Today
from sotay.ui.profile_form import ProfileForm
from sotay.ui.start.step import Step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


class ProfileStep(Step):
    """Only the name is asked for; the rest may wait."""

    def __init__(self, theme: Theme, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(theme, 4, texts.profile_title(), texts.profile_explained(), parent)
        self.form = ProfileForm(theme, today, self)
        self.add(self.form)

    def first_focus(self) -> QWidget:
        """Return the name."""
        return self.form.full_name.edit

    def check(self) -> bool:
        """Tell whether there is a name."""
        return self.form.check(texts.profile_name_missing())
