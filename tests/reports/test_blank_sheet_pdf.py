"""The sheet that a member fills in by hand: whole, each page of it known by itself, each person on paper of his own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.reports.pdf_reading import pages_of, words_of
from tests.shipped import shipped_catalog

from sotay.domain.blank_sheet import BlankSheets
from sotay.domain.claimed_level import claim_line
from sotay.domain.form import form_for
from sotay.domain.paper_sheet import checklist_code

CATALOG = shipped_catalog()
CHECKLIST = CATALOG.shipped_checklist()
CLAIM = claim_line(form_for("", 2026, CATALOG.forms()[0]))
SHEETS = BlankSheets(2026, "Chi bộ Trường số 2", CHECKLIST, CLAIM, ("Nguyễn Thị Hồng Hạnh", "Lò Văn Ân"))


@pytest.fixture(scope="module")
def printed(documents):
    return documents.blank_sheets(SHEETS)


def test_every_item_and_level_stands_on_the_sheet_word_for_word(printed):
    words = words_of(printed)

    # Codes and boxes stand in the middle of their rows, and so between the lines of the words beside them.
    beside = {"☐", "□", "-", *(CHECKLIST.code(item.id) for item in CHECKLIST.items())}
    running = "".join(word for word in words.split() if word not in beside)
    for item in CHECKLIST.items():
        assert "".join(word for word in item.text.split() if word != "-") in running
    for at, level in enumerate(CHECKLIST.levels, start=1):
        assert f"({at}) {level.sentence}." in words
    assert all(choice.label in words for choice in CLAIM.choices)
    assert words.count("□") + words.count("☐") == len(SHEETS.names) * (27 * 4 + len(CLAIM.choices))


def test_each_page_says_whose_it_is_and_of_which_version(printed):
    pages = [" ".join(page) for page in pages_of(printed)]

    assert len(pages) == 8
    for at, page in enumerate(pages):
        assert f"Họ và tên: {SHEETS.names[at // 4]} · Mã phiếu: {checklist_code(CHECKLIST)}" in page
    # Counted anew for each person, so that a stack that fell down can be put in order.
    assert [page[:2] for page in pages[1:4]] == ["2 ", "3 ", "4 "]
    assert pages[5].startswith("2 ")


def test_nobody_s_sheet_begins_on_the_back_of_another(documents):
    short = replace(CHECKLIST, groups=(replace(CHECKLIST.groups[0], items=CHECKLIST.groups[0].items[:2]),))

    pages = pages_of(documents.blank_sheets(replace(SHEETS, checklist=short)))

    assert [bool(page) for page in pages] == [True, False, True]


def test_a_sheet_without_a_name_leaves_room_to_write_it(documents):
    words = words_of(documents.blank_sheets(replace(SHEETS, names=("",))))

    assert "Họ và tên: ………" in words
