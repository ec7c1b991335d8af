"""The pages of a PDF inside a window."""

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from shiboken6 import delete

from sotay.ui.pdf_pane import PdfPane

pytestmark = pytest.mark.window


def test_the_view_that_draws_goes_before_the_pages_that_it_reads(theme):
    """Its thread may be drawing when a window is closed; the other way round it would read what is gone."""
    pane = PdfPane(theme)
    gone = []
    for kind in (QPdfView, QPdfDocument, QBuffer):
        pane.findChild(kind).destroyed.connect(lambda _=None, kind=kind: gone.append(kind))

    delete(pane)

    assert gone == [QPdfView, QPdfDocument, QBuffer]
