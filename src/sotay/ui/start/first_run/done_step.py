"""Step 5: ready; for oneself, or to be handed over by whoever set it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from sotay.texts import first_run as texts
from sotay.texts import printing as printing_texts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.start.step import Step
from sotay.ui.start.wishes import Wish

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


class DoneStep(Step):
    """The first assessment, or a look at sample data."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 5, "", texts.done_explained(), parent, go_on=texts.start_assessing())
        self.add(PlainLabel(texts.try_sample_explained(), self, role=TextRole.MUTED))
        self.add_way(Wish.SAMPLE, texts.try_sample())

    def show_name(self, name: str) -> None:
        """Call the owner by name."""
        self.set_title(texts.done_title(name))


class HandoverStep(Step):
    """What helper and owner do together; ``print_asked()`` and ``save_asked()`` for the one-page guide."""

    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 5, "", "", parent, go_on=texts.hand_over_now())
        for number, point in enumerate(texts.handover_points(), start=1):
            self.add(PlainLabel(texts.numbered(number, point), self))
        self.print_button = secondary_button(theme, texts.print_guide(), self, icon=Icon.PRINT)
        self.print_button.clicked.connect(self.print_asked)
        self.save_button = secondary_button(theme, printing_texts.save_pdf(), self, icon=Icon.EXPORT)
        self.save_button.clicked.connect(self.save_asked)
        row = FlowLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        self.add(row)

    def show_name(self, name: str) -> None:
        """Name the owner."""
        self.set_title(texts.handover_title(name))
