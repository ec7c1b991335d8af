"""Step three: what would be sealed for whom, and the file once it is made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sotay.texts import hand_in as page_texts
from sotay.texts import hand_in_file as texts
from sotay.ui.card import Card
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.theme import Theme


class MadeCard(Card):
    """The file by its exact name; ``open_asked()``, ``stick_asked()``."""

    open_asked = Signal()
    stick_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, title=texts.made_title())
        self.name = PlainLabel("", self, role=TextRole.CODE)
        self.name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.name.allow_copying()
        self.name.setAccessibleName(texts.file_name_label())
        self.folder = PlainLabel("", self)
        self.folder.allow_copying()
        for widget in (self.name, self.folder, PlainLabel(texts.no_name_inside(), self, role=TextRole.MUTED)):
            self.column.addWidget(widget)
        self.open_button = self.add_button(texts.open_folder(), icon=Icon.FOLDER)
        self.open_button.clicked.connect(self.open_asked)
        self.stick_button = self.add_button(texts.copy_to_usb(), icon=Icon.USB)
        self.stick_button.clicked.connect(self.stick_asked)
        self.hide()

    def show_file(self, path: Path) -> None:
        """Show where the file is."""
        self.name.setText(path.name)
        self.folder.setText(texts.made_where(str(path.parent)))
        self.show()


class FileView(ScrollPage):
    """``make_asked()``; the button works once there is nothing left to do before."""

    make_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent=parent)
        self.plan = Card(theme, self, title=texts.file_title())
        self.ready = PlainLabel("", self.plan)
        self.missing = PlainLabel("", self.plan, role=TextRole.WARN)
        self.doubt = PlainLabel("", self.plan, role=TextRole.WARN)
        for widget in (self.ready, self.doubt, self.missing):
            self.plan.column.addWidget(widget)
        self.made = MadeCard(theme, self)
        self.add(self.made)
        self.add(PlainLabel(page_texts.nothing_sent(), self, role=TextRole.QUOTE))
        self.add(self.plan)
        self.make_button = primary_button(theme, texts.make_file(), self, icon=Icon.LOCK)
        self.make_button.clicked.connect(self.make_asked)
        self.another_button = secondary_button(theme, texts.make_another(), self)
        self.another_button.clicked.connect(self.make_asked)
        self.another_button.hide()
        self.add_action(self.another_button)
        self.add_action(self.make_button)

    def show_plan(self, ready: str, missing: tuple[str, ...], doubt: str = "") -> None:
        """Say what would be sealed, or what is left to do before; one of both is empty. ``doubt`` keeps nobody."""
        self.doubt.setText(doubt)
        self.doubt.setVisible(bool(doubt))
        self.ready.setText(ready)
        self.plan.setVisible(bool(missing or doubt) or self.made.isHidden())
        self.ready.setVisible(bool(ready))
        self.missing.setText("\n".join(missing))
        self.missing.setVisible(bool(missing))
        for button in (self.make_button, self.another_button):
            button.setEnabled(not missing)

    def show_file(self, path: Path) -> None:
        """Show the file that was made; to make another is no longer what leads on."""
        self.made.show_file(path)
        self.plan.hide()
        self.make_button.hide()
        self.another_button.show()
        self.scroll_to_top()
        self.made.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
