"""What holds of every Word paper: the typeface, the language, quiet properties, the same bytes for the same words."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from types import MappingProxyType
from zipfile import ZipFile

import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import LEVELS
from tests.commitments import A_COMMITMENT
from tests.reports.builders import FORM, LAYOUT, PROFILE, a_checklist, a_remedy_table, a_review, an_assessment
from tests.reports.diary_builders import a_diary_paper
from tests.reports.test_every_paper import A_YEAR, a_history
from tests.reports.word.docx_reading import everything, opened, paragraphs, part, words_of

from sotay.domain.completeness import fills
from sotay.domain.errors import FontMissing
from sotay.domain.group_history import group_histories
from sotay.domain.manifestation import ManifestationId
from sotay.domain.trend import item_trend
from sotay.paths import resource
from sotay.reports.word.documents import DocxDocuments

PAPERS: dict[str, Callable[[DocxDocuments], bytes]] = {
    "review": lambda word: word.review(a_review(), PROFILE, LAYOUT),
    "commitment": lambda word: word.commitment(A_COMMITMENT, PROFILE, LAYOUT),
    "outcomes": lambda word: word.commitment(A_COMMITMENT, PROFILE, LAYOUT, with_outcomes=True),
    "assessment": lambda word: word.assessment(an_assessment(), PROFILE),
    "checklist": lambda word: word.checklist(a_checklist()),
    "diary": lambda word: word.diary(a_diary_paper(), PROFILE),
    "history": lambda word: a_history(word, a_checklist()),
    "item history": lambda word: word.item_history(item_trend(A_YEAR, ManifestationId("a")), LEVELS),
    "group history": lambda word: word.group_history(group_histories(A_YEAR), LEVELS),
    "completeness": lambda word: word.completeness(fills(A_YEAR)),
    "remedies": lambda word: word.remedies(a_remedy_table(), PROFILE),
}

every_paper = pytest.mark.parametrize("write", PAPERS.values(), ids=PAPERS.keys())

LETTERS = "ẵẫỗữợỵặđ ẴẪỖỮỢỴẶĐ ưƯơƠăĂâÂêÊôÔ"


@every_paper
def test_every_style_names_the_typeface_for_every_script_and_the_language(word, write):
    sheet = opened(write(word)).styles.element
    styles = [each for each in sheet.style_lst if each.get(qn("w:type")) == "paragraph"]
    assert len(styles) > 20
    for style in styles:
        faces = style.find(f".//{qn('w:rFonts')}")
        assert {faces.get(qn(f"w:{name}")) for name in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Times New Roman"}
        assert style.find(f".//{qn('w:lang')}").get(qn("w:val")) == "vi-VN"


@every_paper
def test_every_paragraph_has_a_named_style_and_no_letters_of_its_own(word, write):
    docx = write(word)
    known = {style.style_id for style in opened(docx).styles}
    for each in paragraphs(docx):
        assert each._p.style in known - {"Normal"}
        assert all(run._r.find(f"{qn('w:rPr')}/{qn('w:sz')}") is None for run in each.runs)
        assert {run._r.style for run in each.runs} <= known | {None}


@every_paper
def test_own_styles_bear_vietnamese_names_without_commas(word, write):
    names = [style.name for style in opened(write(word)).styles if style.element.get(qn("w:customStyle"))]
    assert "Nội dung" in names
    assert len(set(names)) == len(names)
    assert not [name for name in names if "," in name]


@every_paper
def test_the_properties_name_a_title_and_nobody(word, write):
    docx = write(word)
    properties = opened(docx).core_properties
    assert properties.title
    assert properties.language == "vi-VN"
    assert (properties.author, properties.last_modified_by, properties.comments, properties.keywords) == ("",) * 4
    core = part(docx, "docProps/core.xml")
    assert not re.search(r"created|modified|creator|revision|\d{4}-\d\d-\d\d", core)
    assert PROFILE.full_name not in core
    for path in (str(resource("fonts")), os.getcwd(), os.path.expanduser("~/")):
        assert path not in everything(docx)


@every_paper
def test_no_part_names_a_moment_or_a_system(word, write):
    with ZipFile(BytesIO(write(word))) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.create_system for entry in package.infolist()} == {0}
        assert package.namelist()[0] == "[Content_Types].xml"
        assert not [name for name in package.namelist() if name.endswith((".jpeg", ".bin"))]


@every_paper
def test_the_same_words_give_the_same_bytes(word, write):
    assert write(word) == write(word)


def test_another_process_gives_the_same_bytes(word):
    program = (
        "import sys; from sotay.paths import resource; from sotay.reports.word.documents import DocxDocuments\n"
        "from tests.reports.builders import LAYOUT, PROFILE, a_review\n"
        "sys.stdout.buffer.write(DocxDocuments(resource('fonts')).review(a_review(), PROFILE, LAYOUT))"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Ho_Chi_Minh"}
    other = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, env=environment)
    assert other.stdout == PAPERS["review"](word)


def test_papers_written_at_the_same_time_do_not_disturb_each_other(word):
    writes = [*PAPERS.values()] * 4
    alone = [write(word) for write in writes]
    with ThreadPoolExecutor(max_workers=4) as pool:
        assert list(pool.map(lambda write: write(word), writes)) == alone


def test_a_missing_face_is_named(tmp_path):
    with pytest.raises(FontMissing):
        DocxDocuments(tmp_path).review(a_review(), PROFILE, LAYOUT)


def a_review_of(typed: str) -> tuple:
    texts = MappingProxyType({section.key: typed for section in FORM.sections()})
    return a_review(texts=texts, place=typed), replace(PROFILE, full_name=typed, committee=typed, unit=typed)


def test_every_vietnamese_letter_is_read_back_composed(word):
    apart = unicodedata.normalize("NFD", LETTERS)
    docx = word.review(*a_review_of(apart), LAYOUT)
    assert words_of(docx).count(LETTERS) > 5
    assert unicodedata.is_normalized("NFC", everything(docx))


def test_signs_of_xml_are_words_and_control_characters_are_spaces(word):
    docx = word.review(*a_review_of("a < b & <c> \"d\" 'e'\x00\x0b\u2028 f\u200b\ufffe\ud800 g"), LAYOUT)
    assert "a < b & <c> \"d\" 'e' f□\ufffd g" in words_of(docx)


def test_letters_that_the_typeface_lacks_stay(word):
    docx = word.review(*a_review_of("Gửi đồng chí 😀 漢 \uf0b7"), LAYOUT)
    assert "Gửi đồng chí 😀 漢 •" in words_of(docx)


@given(typed=st.text(st.characters(), max_size=200))
def test_any_text_whatever_can_be_written(word, typed):
    docx = word.review(*a_review_of(typed), LAYOUT)
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in words_of(docx)
