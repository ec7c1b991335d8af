"""Hands to work the page of commitments with, and what it left in the store."""

from __future__ import annotations

import subprocess

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sotay.domain.commitment import LineId
from sotay.services.commitments import load_commitment
from sotay.services.remedies import load_remedies
from sotay.ui.context import PageId, Place
from sotay.ui.member.commitment.head import View

YEAR = 2026
THIS_YEAR = Place(PageId.COMMITMENT, year=YEAR)


def keep(uow, *, commitments, remedies):
    with uow:
        for each in commitments:
            uow.commitments.put(each)
        for each in remedies:
            uow.remedies.put(each)
        uow.commit()


def stored(handbook, year=YEAR):
    handbook.desk.flush().result()
    return handbook.do(load_commitment, year=year).commitment


def lines(handbook):
    return [(line.section_key, line.text) for line in stored(handbook).lines]


def remedies(handbook):
    handbook.desk.flush().result()
    return handbook.do(load_remedies).remedies


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write_view(page):
    click(page.head.button(View.WRITE))
    return page.write


def check_view(page):
    click(page.head.button(View.CHECK))
    return page.check


def section(page, key):
    return next(each for each in page.write.sections() if each.key == key)


def editor(page, line_id):
    return page.write.editor(LineId(line_id))


def card(page, line_id):
    return next(each for each in page.check.cards() if each.line_id == line_id)


def type_into(field, words):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def paper_text(page, tmp_path):
    path = tmp_path / "xem-truoc.pdf"
    path.write_bytes(page.shown_pdf)
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.split())


def undo(handbook):
    _, take_back = handbook.shell.undos[-1]
    take_back()
