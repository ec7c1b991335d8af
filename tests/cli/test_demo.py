"""``sotay demo``: the complete example."""

import json
import subprocess
from zipfile import ZipFile

import pytest
from tests.cli.conftest import call
from tests.shipped import shipped_catalog
from tests.vietnamese import english_in

from sotay.services.sample import SAMPLE_PASSWORD

MEMBER = "dang-vien"
COMMITTEE = "dang-bo"
PEOPLE = (12, 12, 5, 4)
CELLS = ("chi-bo-1", "chi-bo-2", "chi-bo-3", "chi-bo-4")


def one_picture(folder):
    folder.mkdir()
    (folder / "tổng quan.png").write_bytes(b"PNG")


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    out = tmp_path_factory.mktemp("demo") / "ví dụ"
    return out, call("demo", "--out", out, password=None, screens=one_picture)


def all_of(docx):
    with ZipFile(docx) as package:
        return " ".join(package.read(name).decode() for name in package.namelist())


def text_of(pdf):
    return subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True, text=True).stdout


def test_three_years_of_quarters_are_kept_and_all_but_the_last_closed(sotay, example):
    out, _ = example

    periods = sotay("handbook", "show", out / MEMBER / "so-tay", "--json", password=SAMPLE_PASSWORD).plain["periods"]

    assert len(periods) >= 12
    assert periods[0]["closed_at"] is None
    assert all(each["closed_at"] for each in periods[1:])


def test_every_paper_is_drawn(example):
    out, said = example

    assert said.code == 0
    names = {path.name for path in (out / MEMBER).glob("*.pdf")}
    assert {"danh-muc.pdf", "lich-su.pdf", "to-khoi-phuc.pdf", "ban-kiem-diem-2025.pdf"} <= names
    assert {"cam-ket-2024.pdf", "cam-ket-2026.pdf", "ket-qua-cam-ket-2025.pdf"} <= names
    assert "ket-qua-cam-ket-2026.pdf" not in names
    assert len([name for name in names if name.startswith("tu-danh-gia-")]) >= 12
    assert all(path.read_bytes().startswith(b"%PDF") for path in (out / MEMBER).glob("*.pdf"))


def test_every_paper_that_others_go_on_with_is_there_for_word_too(example):
    out, _ = example
    pdf, word = ({path.stem for path in (out / MEMBER).glob(f"*{ending}")} for ending in (".pdf", ".docx"))

    assert pdf - word == {"to-khoi-phuc"}
    assert word <= pdf
    assert {"khac-phuc-2026", "ghi-chep"} <= word


@pytest.mark.parametrize("cell", CELLS)
def test_each_cell_has_its_book_what_went_round_and_every_paper_in_every_form(sotay, example, cell):
    out, _ = example
    folder = out / cell
    pdf, word, sheets = ({path.stem for path in folder.glob(f"*{ending}")} for ending in (".pdf", ".docx", ".xlsx"))

    assert pdf - word == {"the-khoa-de-in", "to-khoi-phuc", "phieu-viet-tay"}
    assert word - sheets == {"bao-cao-tap-the-2026"}
    assert len(word) == (11 if cell in CELLS[:2] else 10)
    assert len(list((folder / "the-khoa").iterdir())) == PEOPLE[CELLS.index(cell)]
    files = (folder / "bai-nop").iterdir()
    again = sotay("cell", "import", folder / "so-chi-bo", *files, "--json", password=SAMPLE_PASSWORD)
    assert {each["result"] for each in again.plain} == {"duplicate"}


def test_the_member_of_the_handbook_handed_in_to_the_first_cell_and_read_its_receipt(sotay, example):
    out, _ = example
    book = out / "chi-bo-1" / "so-chi-bo"
    pending = sotay("cell", "export", book, "--year", "2026", "--kind", "pending", "--json", password=SAMPLE_PASSWORD)
    (hand_in,) = json.loads((out / MEMBER / "du-lieu-mo.json").read_text(encoding="utf-8"))["hand_ins"]

    assert [each["member"] for each in pending.plain["pending"]] == ["Tòng Thị Lả"]
    assert (hand_in["cell_name"], hand_in["state"]) == ("Chi bộ Cơ quan (số liệu mẫu)", "received")


def test_the_committee_took_every_cell_and_has_every_paper_over_them(sotay, example):
    out, _ = example
    folder = out / COMMITTEE
    pdf, word, sheets = ({path.stem for path in folder.glob(f"*{ending}")} for ending in (".pdf", ".docx", ".xlsx"))
    listed = sotay("cell", "cells", folder / "so-cap-uy", "--year", "2026", "--json", password=SAMPLE_PASSWORD)
    files = (folder / "ban-tong-hop").iterdir()
    again = sotay("cell", "import", folder / "so-cap-uy", *files, "--json", password=SAMPLE_PASSWORD)

    assert pdf - word == {"the-khoa-de-in", "to-khoi-phuc"}
    assert (len(word), word - sheets) == (7, {"bao-cao-tap-the-2026"})
    assert sorted(each["state"] for each in listed.plain["cells"]) == ["in-time", "in-time", "in-time", "late"]
    assert {each["result"] for each in again.plain} == {"duplicate"}


def test_the_committee_decided_on_everybody_and_once_otherwise_than_the_cell(example):
    out, _ = example
    report = " ".join(text_of(out / COMMITTEE / "bao-cao-ket-qua-2026.pdf").split())
    decided, waiting = (text_of(out / cell / "bao-cao-ket-qua-2026.pdf") for cell in (CELLS[1], CELLS[3]))

    assert "33 đồng chí" in report
    assert "Chưa quyết định" not in report
    assert "3 đồng chí, trong mức 20%" in report
    assert "Chưa quyết" not in decided
    assert "Chưa quyết" in waiting


def test_the_page_that_says_what_is_what_names_everything_that_lies_in_a_folder(example):
    out, _ = example
    guide = (out / "doc-truoc.txt").read_text(encoding="utf-8")
    stems = {path.stem.removesuffix("-2026") for cell in (*CELLS, COMMITTEE) for path in (out / cell).glob("*.pdf")}

    assert SAMPLE_PASSWORD in guide
    assert [name for name in stems if name not in guide] == []
    assert [cell for cell in (*CELLS, COMMITTEE) if cell not in guide] == []


def test_the_open_data_of_the_example_is_written_and_goes_into_another_handbook(sotay, example, tmp_path):
    out, said = example
    assert sotay("handbook", "new", tmp_path / "sổ", "--name", "Lò Thị Ánh").code == 0

    taken = sotay("handbook", "import", tmp_path / "sổ", out / MEMBER / "du-lieu-mo.json", "--json")

    assert "du-lieu-mo.json" in said.out
    assert taken.plain["added"]["periods"] >= 12


def test_no_private_note_is_in_any_paper(example):
    out, _ = example
    periods = shipped_catalog().sample().periods
    notes = [change.private_note for each in periods for change in each.changes if change.private_note]

    papers = "".join(" ".join(text_of(path).split()) for path in out.rglob("*.pdf"))
    papers += "".join(all_of(path) for path in out.rglob("*.docx"))

    assert notes
    assert not [note for note in notes if note[:30] in papers]


def test_what_was_made_is_listed_with_the_password(example):
    _, said = example

    assert f"Mật khẩu của mọi sổ mẫu: {SAMPLE_PASSWORD}" in said.out
    assert "screens: 1 ảnh màn hình" in said.out
    assert "ban-kiem-diem-2025.pdf" in said.out
    assert "chi-bo-2: Chi bộ Trường học (số liệu mẫu), 12 đảng viên" in said.out
    assert "Đang dựng chi bộ 3 trên 4: Chi bộ Bản Thử (số liệu mẫu)…" in said.err.splitlines()
    assert english_in(said.err) == []


@pytest.mark.fault
def test_a_former_example_is_written_over_and_two_runs_give_the_same_papers(example):
    out, _ = example
    before = {path: path.read_bytes() for cell in (*CELLS, COMMITTEE) for path in (out / cell).glob("*-2026.*")}
    files = {path.name for path in (out / CELLS[0] / "bai-nop").iterdir()}

    again = call("demo", "--out", out, "--json", password=None)

    assert again.code == 0
    assert again.plain["password"] == SAMPLE_PASSWORD
    assert len(before) > 100
    assert [path for path, content in before.items() if path.read_bytes() != content] == []
    assert files.isdisjoint(path.name for path in (out / CELLS[0] / "bai-nop").iterdir())


def test_somebodys_own_handbook_in_that_place_is_left_alone(sotay, handbook, tmp_path):
    (tmp_path / "ra" / MEMBER).mkdir(parents=True)
    handbook.rename(tmp_path / "ra" / MEMBER / "so-tay")

    said = sotay("demo", "--out", tmp_path / "ra")

    assert (said.code, said.out) == (1, "")
    assert "không phải sổ mẫu" in said.err
    assert sotay("handbook", "show", tmp_path / "ra" / MEMBER / "so-tay").code == 0


def test_a_place_that_cannot_be_written_is_told(sotay, tmp_path):
    (tmp_path / "tệp").write_text("")

    said = sotay("demo", "--out", tmp_path / "tệp" / "ra")

    assert said.code == 1
    assert english_in(said.err) == []
