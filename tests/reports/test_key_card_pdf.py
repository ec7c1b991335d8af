"""The sheet of a key card: what a phone reads off the paper is the file of the card, byte for byte."""

from __future__ import annotations

import subprocess
from datetime import date
from io import BytesIO

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from tests.reports.pdf_reading import facts_of, text_of, words_of

from sotay.domain.key_card import NAME_LIMIT, CardKind, card_name
from sotay.domain.qr_code import QrCode
from sotay.exchange.adapter import AgeExchange
from sotay.reports.qr_code import qr_code_of

EXCHANGE = AgeExchange()
SEED = "ab" * 32
LONG_NAME = "Chi bộ Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở số 2 Nậm Cuổi, Đảng bộ xã Nậm Cuổi"
DAY = date(2026, 11, 28)


def a_card(name=LONG_NAME, kind=CardKind.CELL):
    return EXCHANGE.make_card(SEED, card_kind=kind, name=name)


def scanned(pdf):
    """What an independent reader finds on the printed page, at the resolution of a poor photograph."""
    drawn = subprocess.run(
        ["pdftoppm", "-r", "75", "-png", "-singlefile", "-"], input=pdf, capture_output=True, check=True
    ).stdout
    return [each.bytes for each in zxingcpp.read_barcodes(Image.open(BytesIO(drawn)))]


def painted(code: QrCode, side=4):
    picture = Image.new("L", (code.whole_size * side,) * 2, 255)
    for row, column, length in code.dark_runs():
        picture.paste(0, (column * side, row * side, (column + length) * side, (row + 1) * side))
    return picture


@pytest.mark.parametrize("kind", CardKind)
def test_a_phone_reads_the_very_bytes_of_the_card_off_the_page(documents, kind):
    card = a_card(kind=kind)

    [found] = scanned(documents.key_card(card, DAY))

    assert found == card.text.encode("utf-8")
    assert EXCHANGE.read_card(found) == card


def test_the_sheet_says_whose_the_card_is_and_the_digits_stand_in_order(documents):
    card = a_card()
    pdf = documents.key_card(card, DAY)

    assert facts_of(pdf)["Pages"] == "1"
    assert LONG_NAME in words_of(pdf)
    assert " ".join(card.fingerprint.split()) in words_of(pdf)
    assert "In ngày 28/11/2026" in text_of(pdf)


def test_the_longest_name_still_fits_on_one_page_and_is_read(documents):
    card = a_card(("Trường " * NAME_LIMIT)[:NAME_LIMIT].strip())
    pdf = documents.key_card(card, DAY)

    assert facts_of(pdf)["Pages"] == "1"
    assert scanned(pdf) == [card.text.encode("utf-8")]


@settings(deadline=None, max_examples=15)
@given(st.text(min_size=1, max_size=NAME_LIMIT).map(card_name).filter(bool))
def test_the_code_of_any_card_is_read_back_as_its_bytes(name):
    content = a_card(name, CardKind.MEMBER).text.encode("utf-8")

    [found] = zxingcpp.read_barcodes(painted(qr_code_of(content)))

    assert found.bytes == content
