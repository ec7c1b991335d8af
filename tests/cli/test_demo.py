"""``sotay demo``: the complete example."""

import subprocess
from zipfile import ZipFile

import pytest
from tests.cli.conftest import call
from tests.vietnamese import english_in

from sotay.catalog.catalog import YamlCatalog
from sotay.paths import data_file
from sotay.services.sample import SAMPLE_PASSWORD


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

    periods = sotay("handbook", "show", out / "so-tay", "--json", password=SAMPLE_PASSWORD).plain["periods"]

    assert len(periods) >= 12
    assert periods[0]["closed_at"] is None
    assert all(each["closed_at"] for each in periods[1:])


def test_every_paper_is_drawn(example):
    out, said = example

    assert said.code == 0
    names = {path.name for path in out.glob("*.pdf")}
    assert {"danh-muc.pdf", "lich-su.pdf", "to-khoi-phuc.pdf", "ban-kiem-diem-2025.pdf"} <= names
    assert {"cam-ket-2024.pdf", "cam-ket-2026.pdf", "ket-qua-cam-ket-2025.pdf"} <= names
    assert "ket-qua-cam-ket-2026.pdf" not in names
    assert len([name for name in names if name.startswith("tu-danh-gia-")]) >= 12
    assert all(path.read_bytes().startswith(b"%PDF") for path in out.glob("*.pdf"))


def test_every_paper_that_others_go_on_with_is_there_for_word_too(example):
    out, _ = example
    pdf, word = ({path.stem for path in out.glob(f"*{ending}")} for ending in (".pdf", ".docx"))

    assert pdf - word == {"to-khoi-phuc"}
    assert word <= pdf
    assert {"khac-phuc-2026", "ghi-chep"} <= word


def test_the_open_data_of_the_example_is_written_and_goes_into_another_handbook(sotay, example, tmp_path):
    out, said = example
    assert sotay("handbook", "new", tmp_path / "sổ", "--name", "Lò Thị Ánh").code == 0

    taken = sotay("handbook", "import", tmp_path / "sổ", out / "du-lieu-mo.json", "--json")

    assert "du-lieu-mo.json" in said.out
    assert taken.plain["added"]["periods"] >= 12


def test_no_private_note_is_in_any_paper(example):
    out, _ = example
    periods = YamlCatalog(data_file("")).sample().periods
    notes = [change.private_note for each in periods for change in each.changes if change.private_note]

    papers = "".join(" ".join(text_of(path).split()) for path in out.glob("*.pdf"))
    papers += "".join(all_of(path) for path in out.glob("*.docx"))

    assert notes
    assert not [note for note in notes if note[:30] in papers]


def test_what_was_made_is_listed_with_the_password(example):
    _, said = example

    assert f"Mật khẩu của sổ tay mẫu: {SAMPLE_PASSWORD}" in said.out
    assert "screens: 1 ảnh màn hình" in said.out
    assert "ban-kiem-diem-2025.pdf" in said.out
    assert said.err == ""


def test_a_former_example_is_replaced(example):
    out, _ = example

    again = call("demo", "--out", out, "--json", password=None)

    assert again.code == 0
    assert again.plain["password"] == SAMPLE_PASSWORD


def test_somebodys_own_handbook_in_that_place_is_left_alone(sotay, handbook, tmp_path):
    (tmp_path / "ra").mkdir()
    handbook.rename(tmp_path / "ra" / "so-tay")

    said = sotay("demo", "--out", tmp_path / "ra")

    assert (said.code, said.out) == (1, "")
    assert "không phải sổ tay mẫu" in said.err
    assert sotay("handbook", "show", tmp_path / "ra" / "so-tay").code == 0


def test_a_place_that_cannot_be_written_is_told(sotay, tmp_path):
    (tmp_path / "tệp").write_text("")

    said = sotay("demo", "--out", tmp_path / "tệp" / "ra")

    assert said.code == 1
    assert english_in(said.err) == []
