"""What holds of every paper: embedded faces, quiet properties, the same bytes for the same words."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import FIXED, LEVELS, NONE
from tests.commitments import A_COMMITMENT
from tests.domain.versions import a_history as a_history_of
from tests.domain.versions import version
from tests.reports.builders import FORM, LAYOUT, PROFILE, a_checklist, a_review, an_assessment
from tests.reports.builders import a_remedy_table as a_table
from tests.reports.diary_builders import a_diary_paper
from tests.reports.pdf_reading import facts_of, fonts_of, text_of

from sotay.domain.blank_sheet import BlankSheets
from sotay.domain.completeness import fills
from sotay.domain.errors import FontMissing
from sotay.domain.group_history import group_histories
from sotay.domain.history import GridPoint, history_grid
from sotay.domain.key_card import CardKind
from sotay.domain.listing import Listing, ListingColumn, Transcript, TranscriptPart
from sotay.domain.manifestation import Checklist, LevelKey, ManifestationId
from sotay.domain.period import quarter
from sotay.domain.trend import item_trend
from sotay.exchange.adapter import AgeExchange
from sotay.paths import resource
from sotay.reports.documents import PdfDocuments

FOLDER = Path("/home/hanh/.local/share/sotay/so-tay")
CARD = AgeExchange().make_card("ab" * 32, card_kind=CardKind.CELL, name="Chi bộ Trường số 2")
CODE = "7K2M-9QXR-04TV-BC8D-EFGH-1JKM-NPQ3"


def a_history(documents: PdfDocuments, checklist: Checklist) -> bytes:
    periods = [quarter(2026, number) for number in (1, 2, 3, 4)]
    points = [GridPoint(period, ManifestationId("I-1"), LevelKey("fixed")) for period in periods]
    return documents.history(history_grid([(period, checklist) for period in periods], points), checklist)


A_YEAR = a_history_of(
    ("2025-Q4", version(1), {"a": NONE}),
    ("2026-Q1", version(2, a="Khác."), {"a": FIXED, "b": None}),
)

A_LISTING = Listing(
    "Chi bộ Trường số 2", "DANH SÁCH", "Năm 2026", ("Ba người.",), (ListingColumn("TT", 12), ListingColumn("Tên")),
    (("1", "Lò Văn Ân"), ("2", date(2026, 11, 2))), "Không có ai.",
)  # fmt: skip
A_TRANSCRIPT = Transcript(
    "BÀI NỘP", "Năm 2026", (("Họ và tên", "Lò Văn Ân"),), (TranscriptPart("1. Ưu điểm", "Tận tuỵ", "Lời của mục"),)
)

PAPERS: dict[str, Callable[[PdfDocuments], bytes]] = {
    "listing": lambda documents: documents.listing(A_LISTING),
    "transcript": lambda documents: documents.transcript(A_TRANSCRIPT),
    "review": lambda documents: documents.review(a_review(), PROFILE, LAYOUT),
    "commitment": lambda documents: documents.commitment(A_COMMITMENT, PROFILE, LAYOUT),
    "outcomes": lambda documents: documents.commitment(A_COMMITMENT, PROFILE, LAYOUT, with_outcomes=True),
    "assessment": lambda documents: documents.assessment(an_assessment(), PROFILE),
    "checklist": lambda documents: documents.checklist(a_checklist()),
    "history": lambda documents: a_history(documents, a_checklist()),
    "item history": lambda documents: documents.item_history(item_trend(A_YEAR, ManifestationId("a")), LEVELS),
    "group history": lambda documents: documents.group_history(group_histories(A_YEAR), LEVELS),
    "completeness": lambda documents: documents.completeness(fills(A_YEAR)),
    "remedies": lambda documents: documents.remedies(a_table(), PROFILE),
    "diary": lambda documents: documents.diary(a_diary_paper(), PROFILE),
    "blank sheet": lambda documents: documents.blank_sheets(
        BlankSheets(2026, "Chi bộ Trường số 2", a_checklist(), None, ("Lò Văn Ân", ""))
    ),
    "key card": lambda documents: documents.key_card(CARD, date(2026, 11, 22)),
    "recovery sheet": lambda documents: documents.recovery_sheet(
        code=CODE, folder=FOLDER, owner="Nguyễn Thị Hồng Hạnh", made_on=date(2026, 11, 22)
    ),
    "help": lambda documents: documents.help_page("Cách chốt kỳ", ["Bấm «Chốt kỳ».", "Kỳ đã chốt thì chỉ đọc."]),
}

every_paper = pytest.mark.parametrize("draw", PAPERS.values(), ids=PAPERS.keys())


@every_paper
def test_every_font_is_embedded_as_a_subset(documents, draw):
    fonts = fonts_of(draw(documents))
    assert fonts
    assert {(embedded, subset) for _, embedded, subset in fonts} == {("yes", "yes")}
    assert all(name.partition("+")[2].startswith("Tinos") for name, _, _ in fonts)


@every_paper
def test_the_properties_name_a_title_and_nobody(documents, draw):
    pdf = draw(documents)
    facts = facts_of(pdf)
    assert facts["Title"]
    assert {"Author", "Creator", "Subject", "Keywords"}.isdisjoint(facts)
    assert facts["Producer"] == "ReportLab PDF Library - (opensource)"
    assert facts["Page size"].endswith("(A4)")
    assert PROFILE.full_name not in facts["Title"]
    assert b"/Lang (vi)" in pdf
    for path in (str(FOLDER), str(resource("fonts")), os.getcwd()):
        assert path.encode() not in pdf


@every_paper
def test_the_same_words_give_the_same_bytes(documents, draw):
    assert draw(documents) == draw(documents)


def test_another_process_and_another_place_of_the_fonts_give_the_same_bytes(documents, tmp_path):
    moved = tmp_path / "phông chữ"
    moved.mkdir()
    for face in resource("fonts").glob("Tinos-*.ttf"):
        (moved / face.name).write_bytes(face.read_bytes())
    program = (
        "import sys; from pathlib import Path; from sotay.reports.documents import PdfDocuments\n"
        "from tests.reports.builders import LAYOUT, PROFILE, a_review\n"
        "sys.stdout.buffer.write(PdfDocuments(Path(sys.argv[1])).review(a_review(), PROFILE, LAYOUT))"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Ho_Chi_Minh"}
    other = subprocess.run(
        [sys.executable, "-c", program, str(moved)], capture_output=True, check=True, env=environment
    )
    assert other.stdout == PAPERS["review"](documents)


def test_what_was_drawn_before_leaves_no_trace(documents):
    before = PAPERS["review"](documents)
    documents.help_page("漢字 ☂ Ω", ["Chữ lạ: Ω, Ж, ə, ﬁ."])
    assert PAPERS["review"](documents) == before


def test_papers_drawn_at_the_same_time_do_not_disturb_each_other(documents):
    draws = [*PAPERS.values()] * 3
    alone = [draw(documents) for draw in draws]
    with ThreadPoolExecutor(max_workers=4) as pool:
        together = list(pool.map(lambda draw: draw(documents), draws))
    assert together == alone


def test_a_missing_face_is_named(tmp_path):
    with pytest.raises(FontMissing) as refused:
        PdfDocuments(tmp_path).help_page("Trợ giúp", [])
    assert refused.value.path == tmp_path / "Tinos-Regular.ttf"


def test_a_file_that_is_no_font_is_named(tmp_path):
    for face in resource("fonts").glob("Tinos-*.ttf"):
        (tmp_path / face.name).write_bytes(face.read_bytes())
    (tmp_path / "Tinos-Bold.ttf").write_bytes(b"not a font")
    with pytest.raises(FontMissing) as refused:
        PdfDocuments(tmp_path).help_page("Trợ giúp", [])
    assert refused.value.path == tmp_path / "Tinos-Bold.ttf"


def test_letters_that_the_face_lacks_leave_a_visible_mark(documents):
    words = text_of(documents.help_page("Thử", ["Gửi đồng chí 😀 một lời chào, 漢."]))
    assert "Gửi đồng chí □ một lời chào, □." in words


def test_every_vietnamese_letter_is_read_back(documents):
    letters = "ẵẫỗữợỵặđ ẴẪỖỮỢỴẶĐ ưƯơƠăĂâÂêÊôÔ"
    words = text_of(documents.help_page("Thử", [f"Chữ {letters} đủ dấu"]))
    assert f"Chữ {letters} đủ dấu" in words


@given(typed=st.text(max_size=200))
def test_any_text_whatever_can_be_drawn(documents, typed):
    texts = MappingProxyType({section.key: typed for section in FORM.sections()})
    profile = replace(PROFILE, full_name=typed, committee=typed, unit=typed)
    pdf = documents.review(a_review(texts=texts, place=typed), profile, LAYOUT)
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in text_of(pdf)
