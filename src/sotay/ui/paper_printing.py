"""Sending the pages of a PDF to a printer as pictures, on the worker.

QtPdf draws no vectors, so each page is drawn at the resolution that printed papers need.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

DPI = 300
POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What was chosen in the print dialog; pages count from 1, both ends included."""

    printer_name: str
    copies: int
    first_page: int
    last_page: int
    two_sided: bool


class OpenPdf:
    """A PDF held open from bytes, for one thread."""

    def __init__(self, content: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument()
        self.document.load(self._buffer)

    def __enter__(self) -> QPdfDocument:
        """Return the document."""
        return self.document

    def __exit__(self, *_: object) -> None:
        """Let go of the bytes."""
        self.document.close()
        self._buffer.close()


def count_pages(content: bytes) -> int:
    """Return how many pages a PDF has; 0 for one that cannot be read."""
    with OpenPdf(content) as document:
        return max(document.pageCount(), 0)


def send_to_printer(content: bytes, order: PrintOrder) -> int:
    """Print the ordered pages and return how many were sent; 0 where the printer took none."""
    printer = QPrinter(QPrinterInfo.printerInfo(order.printer_name), QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DPI)
    printer.setCopyCount(order.copies)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if order.two_sided else QPrinter.DuplexMode.DuplexNone)
    printer.setFullPage(True)
    with OpenPdf(content) as document:
        return paint_pages(document, printer, range(order.first_page - 1, order.last_page))


def paint_pages(document: QPdfDocument, device: QPagedPaintDevice, pages: range) -> int:
    """Draw pages, counted from 0, each on a sheet of its own size; return how many were drawn."""
    _take_size(document, device, pages.start)
    painter = QPainter()
    if not painter.begin(device):
        return 0
    try:
        for number in pages:
            if number != pages.start:
                _take_size(document, device, number)
                if not device.newPage():
                    return number - pages.start
            points = document.pagePointSize(number)
            size = QSize(round(points.width() / POINTS_PER_INCH * DPI), round(points.height() / POINTS_PER_INCH * DPI))
            picture = document.render(number, size)
            sheet = QRect(0, 0, painter.viewport().width(), painter.viewport().height())
            painter.drawImage(sheet, picture)
    finally:
        painter.end()
    return len(pages)


def _take_size(document: QPdfDocument, device: QPagedPaintDevice, number: int) -> None:
    size = QPageSize(document.pagePointSize(number), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    device.setPageSize(size)
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
