"""``sotay handbook export`` over a real store."""

import os
import subprocess
from datetime import date
from zipfile import ZipFile

import pytest
from docx import Document
from tests.builders import NOW
from tests.cli.conftest import PASSWORD

from sotay.app.adapters import load_adapters
from sotay.services.reviews import load_review, save_review


def text_of(pdf):
    return subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True, text=True).stdout


def test_the_review_is_composed_as_pdf_without_private_notes(sotay, handbook, tmp_path):
    said = sotay("handbook", "export", handbook, "--out", tmp_path / "bản.pdf")

    assert said.code == 0
    assert "Đã xuất bản kiểm điểm năm 2026 theo mẫu 2025-2B" in said.out
    text = text_of(tmp_path / "bản.pdf")
    assert "Nguyễn Văn An" in text
    assert "Có buổi học chưa ghi chép." in text
    assert "Điều này chỉ để mình tôi đọc" not in text


def test_the_same_input_gives_the_same_bytes(sotay, handbook, tmp_path):
    for name in ("a.pdf", "b.pdf"):
        sotay("handbook", "export", handbook, "--year", "2026", "--out", tmp_path / name)

    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_the_ending_docx_makes_a_word_file_without_private_notes(sotay, handbook, tmp_path):
    said = sotay("handbook", "export", handbook, "--out", tmp_path / "bản.DOCX")

    assert said.code == 0
    assert "bản.DOCX" in said.out
    written = [each.text for each in Document(tmp_path / "bản.DOCX").paragraphs]
    assert any("Có buổi học chưa ghi chép." in line for line in written)
    with ZipFile(tmp_path / "bản.DOCX") as package:
        parts = "".join(package.read(name).decode() for name in package.namelist())
    assert "Điều này chỉ để mình tôi đọc" not in parts
    assert "Nguyễn Văn An" in parts


def test_a_word_file_is_the_same_bytes_and_takes_the_place_of_an_old_one_at_once(sotay, handbook, tmp_path):
    (tmp_path / "b.docx").write_bytes(b"old")
    for name in ("a.docx", "b.docx"):
        sotay("handbook", "export", handbook, "--out", tmp_path / name)

    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()
    assert sorted(os.listdir(tmp_path))[:2] == ["a.docx", "b.docx"]


def test_the_latest_year_is_taken_and_another_can_be_named(sotay, handbook, answers, tmp_path):
    sotay("handbook", "fill", handbook, "--answers", answers("2027-Q1"))

    latest = sotay("handbook", "export", handbook, "--out", tmp_path / "a.pdf", "--json").plain
    named = sotay("handbook", "export", handbook, "--year", "2026", "--out", tmp_path / "a.pdf", "--json").plain

    assert (latest["year"], named["year"]) == (2027, 2026)
    assert latest["is_draft"] is True


def test_a_form_is_named_by_letter_or_in_full(sotay, handbook, tmp_path):
    for name in ("2C", "2025-2C"):
        said = sotay("handbook", "export", handbook, "--form", name, "--out", tmp_path / "a.pdf", "--json")
        assert said.plain["form"] == "2025-2C"


def test_a_year_before_all_forms_is_written_on_the_oldest_and_said_so(sotay, handbook, answers, tmp_path):
    sotay("handbook", "fill", handbook, "--answers", answers("2021-Q1"))

    said = sotay("handbook", "export", handbook, "--year", "2021", "--out", tmp_path / "a.pdf")
    chosen = sotay("handbook", "export", handbook, "--year", "2021", "--form", "2023-2A", "--out", tmp_path / "b.pdf")

    assert said.code == 0
    assert "không có mẫu kiểm điểm áp dụng cho năm 2021" in said.out
    assert "Năm 2021" in text_of(tmp_path / "a.pdf")
    assert "không có mẫu" not in chosen.out


@pytest.mark.parametrize(
    ("words", "reason"), [(("--form", "3Z"), "«3Z»"), (("--year", "2020"), "Năm 2020 chưa có kỳ tự đánh giá nào")]
)
def test_an_unknown_form_or_an_empty_year_writes_nothing(sotay, handbook, tmp_path, words, reason):
    said = sotay("handbook", "export", handbook, *words, "--out", tmp_path / "a.pdf", "--json")

    assert (said.code, said.out) == (1, "")
    assert reason in said.err
    assert not (tmp_path / "a.pdf").exists()


def test_a_target_that_cannot_be_written_is_refused(sotay, handbook, tmp_path):
    said = sotay("handbook", "export", handbook, "--out", tmp_path / "không có" / "a.pdf")

    assert (said.code, said.out) == (1, "")
    assert "nên chưa ghi gì" in said.err


def test_a_file_of_that_name_is_replaced(sotay, handbook, tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"old")

    sotay("handbook", "export", handbook, "--out", tmp_path / "a.pdf")

    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert not [name for name in os.listdir(tmp_path) if name.endswith(".tmp")]


def test_a_review_that_the_member_edited_is_printed_as_he_left_it(sotay, handbook, tmp_path):
    adapters = load_adapters()
    forms, _ = adapters.catalog.forms()
    desk = adapters.stores.open(handbook, password=PASSWORD)
    draft, _ = desk.run(lambda uow: load_review(uow, year=2026, forms=forms)).result()
    section = draft.form.sections()[0].key
    edited = draft.with_text(section, "Lời của chính tôi.").with_place("Lai Châu").with_date(date(2026, 12, 5))
    desk.run(lambda uow: save_review(uow, review=edited, now=NOW)).result()
    desk.close(back_up=False).result()

    said = sotay("handbook", "export", handbook, "--out", tmp_path / "a.pdf", "--json")

    assert said.plain["is_draft"] is False
    text = " ".join(text_of(tmp_path / "a.pdf").split())
    assert "Lời của chính tôi." in text
    assert "Lai Châu, ngày 05 tháng 12 năm 2026" in text
    assert sotay("handbook", "show", handbook, "--json").plain["reviews"] == [2026]
