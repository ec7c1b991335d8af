"""The window in which a package is looked at before it is accepted: who, what, and what it changes here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot

from sotay.domain.catalog_value import effective_from, name_of
from sotay.domain.store_kind import StoreKind
from sotay.services.catalog_packages import OfferedFile, OfferedPackage
from sotay.texts import package_window as texts
from sotay.texts import packages as shared_texts
from sotay.ui.catalog_files.key_part import KeyPart
from sotay.ui.common.bars import InlineBar
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import Heading, PlainLabel, TextRole
from sotay.ui.common.sight import bring_into_sight
from sotay.ui.common.tab_order import let_tab_follow
from sotay.ui.notices import sentence_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 780


class AcceptDialog(FittedDialog):
    """``accept_asked(Approval)`` once the key was compared; the window stays until the package was accepted.

    ``add_impact`` takes the sheet of what accepting changes here. The safe answer is the one that Esc gives.
    """

    accept_asked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        offered: OfferedPackage,
        kind: StoreKind,
        *,
        is_read_only: bool = False,
    ) -> None:
        super().__init__(theme, parent, texts.title(), WIDTH_PX)
        self.offered = offered
        self.bar = InlineBar(theme, self, closable=False)
        self.key = KeyPart(theme, offered, self)
        self.key.compared.connect(self._on_accept)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.key)
        self.column.addWidget(Heading(texts.contents_heading(), self, role=TextRole.SUBHEADING))
        for file in offered.files:
            self.column.addWidget(PlainLabel(_line(file), self))
        self._nothing_lost = PlainLabel(texts.nothing_lost(kind), self, role=TextRole.MUTED)
        self.column.addWidget(self._nothing_lost)
        self.leave_button = secondary_button(theme, texts.leave(), self)
        self.leave_button.clicked.connect(self.reject)
        self.accept_button = primary_button(theme, texts.accept(kind), self)
        self.accept_button.setAutoDefault(False)
        self.accept_button.clicked.connect(self._on_accept)
        for button in (self.leave_button, self.accept_button):
            self.buttons.addWidget(button)
        if is_read_only:
            self.accept_button.setEnabled(False)
            self.bar.show_warning(texts.read_only())
        first = self.key.typed if self.key.is_needed and not is_read_only else self.leave_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_impact(self, sheet: QWidget) -> None:
        """Show what accepting changes here, below what the package holds."""
        self.column.insertWidget(self.column.indexOf(self._nothing_lost), sheet)
        let_tab_follow(self.key, sheet, self.leave_button, self.accept_button)

    def show_busy(self) -> None:
        """Say that the package is being accepted, and take no second wish."""
        self.bar.show_info(texts.accepting())
        self._enable(enabled=False)

    def show_failed(self, error: BaseException) -> None:
        """Say why it was not accepted."""
        self._enable(enabled=True)
        self.bar.show_error(sentence_of(error))

    def _enable(self, *, enabled: bool) -> None:
        for widget in (self.key, self.accept_button, self.leave_button):
            widget.setEnabled(enabled)

    @Slot()
    def _on_accept(self) -> None:
        approval = self.key.approval()
        if approval is not None:
            self.accept_asked.emit(approval)
        else:
            # What is said at the field has its place once the window was laid out with it.
            QTimer.singleShot(0, self, self._show_field)

    @Slot()
    def _show_field(self) -> None:
        bring_into_sight(self.key.typed)


def _line(offered: OfferedFile) -> str:
    day = shared_texts.effective(effective_from(offered.value)) if offered.standing.state.is_taken else ""
    line = shared_texts.file_line(offered.standing, name_of(offered.value))
    return f"{line}; {day}" if day else line
