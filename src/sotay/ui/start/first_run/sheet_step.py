"""Step 3, second half: the recovery code, shown once, to be put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sotay.texts import first_run as texts
from sotay.ui.code_panel import CodePanel
from sotay.ui.start.step import HANDBOOK_STEPS, Step, StepFrame

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


class SheetStep(Step):
    """Shows the code in ``panel``; goes on only once the person says that it is put away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, frame: StepFrame = HANDBOOK_STEPS) -> None:
        super().__init__(theme, 3, texts.sheet_title(), texts.sheet_explained(frame.book), parent, frame=frame)
        self.panel = CodePanel(theme, self)
        self.add(self.panel)

    def first_focus(self) -> QWidget:
        """Return the button that prints, which comes before going on."""
        return self.panel.print_button

    def check(self) -> bool:
        """Tell whether the code is put away."""
        return self.panel.check()
