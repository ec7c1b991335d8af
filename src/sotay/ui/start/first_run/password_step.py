"""Step 3: the password, and what is lost with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sotay.texts import first_run as texts
from sotay.texts import start as start_texts
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.new_password import NewPassword
from sotay.ui.start.step import HANDBOOK_STEPS, Step, StepFrame

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


class PasswordStep(Step):
    """The sentence about loss stands above the field, so that nobody types past it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, frame: StepFrame = HANDBOOK_STEPS) -> None:
        super().__init__(theme, 3, texts.password_title(), "", parent, go_on=texts.create(frame.book), frame=frame)
        self.add(PlainLabel(texts.password_loss(frame.book), self, role=TextRole.QUOTE))
        self.fields = NewPassword(theme, start_texts.password(), self)
        self.fields.repeat.edit.returnPressed.connect(self._on_go_on)
        self.add(self.fields)

    def first_focus(self) -> QWidget:
        """Return the first field."""
        return self.fields.first.edit

    def check(self) -> bool:
        """Tell whether a good password is typed twice."""
        return self.fields.check()
