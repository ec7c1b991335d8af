"""Choosing printer, copies and pages; our own window, since the system's speaks the system's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from sotay.texts import printing as texts
from sotay.ui.common.buttons import primary_button, quiet_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.still_combo import PageCombo
from sotay.ui.paper_printing import PrintOrder

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

MOST_COPIES = 20
WIDTH_PX = 520


class PrintDialog(FittedDialog):
    """``order()`` after it was accepted. Asks only what printers differ in."""

    def __init__(self, theme: Theme, parent: QWidget, *, title: str, pages: int, copies: int = 1) -> None:
        super().__init__(theme, parent, texts.print_dialog_title(title), WIDTH_PX)
        self._pages = pages
        self.printers = PageCombo(self)
        self.printers.addItems(QPrinterInfo.availablePrinterNames())
        self.printers.setCurrentText(QPrinterInfo.defaultPrinterName())
        self.copies = PageCombo(self)
        self.copies.addItems([str(number) for number in range(1, max(MOST_COPIES, copies) + 1)])
        self.copies.setCurrentIndex(copies - 1)
        numbers = [str(number) for number in range(1, pages + 1)]
        self.first = PageCombo(self)
        self.first.addItems(numbers)
        self.last = PageCombo(self)
        self.last.addItems(numbers)
        self.last.setCurrentIndex(pages - 1)
        self.two_sided = QCheckBox(texts.two_sided(), self)
        self.printers.currentTextChanged.connect(self._on_printer_changed)
        self.first.currentIndexChanged.connect(self._on_first_changed)
        self.last.currentIndexChanged.connect(self._on_last_changed)
        self._build(theme)
        self._on_printer_changed(self.printers.currentText())

    def order(self) -> PrintOrder:
        """Return what was chosen."""
        return PrintOrder(
            printer_name=self.printers.currentText(),
            copies=self.copies.currentIndex() + 1,
            first_page=self.first.currentIndex() + 1,
            last_page=self.last.currentIndex() + 1,
            two_sided=self.two_sided.isChecked() and self.two_sided.isEnabled(),
        )

    def _build(self, theme: Theme) -> None:
        self.column.addWidget(PlainLabel(texts.pages(self._pages), self, role=TextRole.MUTED))
        self.column.addLayout(self._grid(theme.px(10)))
        cancel = quiet_button(theme, texts.do_not_print(), self)
        cancel.clicked.connect(self.reject)
        self.print_button = primary_button(theme, texts.print_now(), self, icon=Icon.PRINT)
        self.print_button.clicked.connect(self.accept)
        self.print_button.setDefault(True)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.print_button)
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _grid(self, gap: int) -> QGridLayout:
        """Lay the fields out: the printer's name needs a whole line, numbers stand beside each other."""
        grid = QGridLayout()
        grid.setSpacing(gap)
        for row, column, span, label, field in (
            (0, 0, 3, texts.printer(), self.printers),
            (1, 0, 1, texts.copies(), self.copies),
            (2, 0, 1, texts.first_page(), self.first),
            (2, 2, 1, texts.last_page(), self.last),
        ):
            caption = PlainLabel(label, self)
            caption.setWordWrap(False)
            caption.setBuddy(field)
            field.setAccessibleName(label)
            grid.addWidget(caption, row, column)
            grid.addWidget(field, row, column + 1, 1, span)
        grid.addWidget(self.two_sided, 1, 2, 1, 2)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        return grid

    @Slot(str)
    def _on_printer_changed(self, name: str) -> None:
        modes = QPrinterInfo.printerInfo(name).supportedDuplexModes()
        self.two_sided.setEnabled(QPrinter.DuplexMode.DuplexLongSide in modes)

    @Slot(int)
    def _on_first_changed(self, place: int) -> None:
        self.last.setCurrentIndex(max(place, self.last.currentIndex()))

    @Slot(int)
    def _on_last_changed(self, place: int) -> None:
        self.first.setCurrentIndex(min(place, self.first.currentIndex()))
