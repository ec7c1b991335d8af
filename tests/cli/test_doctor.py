"""``sotay doctor``."""

import re
import shutil
from dataclasses import replace

import pytest
from tests.builders import NOW
from tests.cli.conftest import PASSWORD
from tests.vietnamese import english_in

from sotay.app.adapters import load_adapters
from sotay.catalog.catalog import YamlCatalog
from sotay.domain.catalog_file import AcceptedFile, CatalogFile, CatalogKind
from sotay.paths import data_file
from sotay.reports.documents import PdfDocuments


def findings(said):
    return {each["subject"]: each["good"] for each in said.plain}


def test_a_sound_program_needs_no_password(sotay):
    said = sotay("doctor", password=None)

    assert said.code == 0
    assert said.out.endswith("Mọi thứ đều tốt.\n")
    assert all(line.startswith("Tốt ") for line in said.out.splitlines()[:-1])
    assert english_in(said.out) == []


def test_a_sound_handbook_is_good_in_every_respect(sotay, handbook):
    said = sotay("doctor", handbook, "--json")

    assert said.code == 0
    assert list(findings(said))[-4:] == ["integrity", "rights", "room", "backups"]
    assert all(findings(said).values())


def test_a_handbook_that_others_can_read_is_told(sotay, handbook):
    handbook.chmod(0o755)

    said = sotay("doctor", handbook)

    assert said.code == 1
    assert "Cần xem  Người khác dùng chung máy đọc được: sổ." in said.out


def test_of_many_places_that_others_can_read_the_first_are_named(sotay, handbook):
    for place in (handbook, *handbook.rglob("*")):
        place.chmod(0o755)

    told = [line for line in sotay("doctor", handbook).out.splitlines() if "dùng chung máy" in line]

    assert len(told) == 1
    assert re.search(r"đọc được: sổ, [^,]+, [^,]+ và \d+ tệp, thư mục khác\.", told[0])


def test_a_damaged_handbook_is_told_and_the_rest_is_still_looked_at(sotay, handbook):
    database = handbook / "handbook.db"
    content = bytearray(database.read_bytes())
    content[5000] ^= 1
    database.write_bytes(bytes(content))

    said = sotay("doctor", handbook, "--json")

    assert said.code == 1
    assert [name for name, good in findings(said).items() if not good] == ["integrity"]


def test_without_a_password_the_rest_is_still_looked_at(sotay, handbook):
    said = sotay("doctor", handbook, "--json", password=None)

    assert [name for name, good in findings(said).items() if not good] == ["integrity"]
    assert "SOTAY_PASSWORD" in next(each["sentence"] for each in said.plain if each["subject"] == "integrity")


def test_a_folder_without_handbook_is_told(sotay, tmp_path):
    said = sotay("doctor", tmp_path / "không có")

    assert said.code == 1
    assert "không có sổ tay nào" in said.out


@pytest.fixture
def damaged_parts(tmp_path):
    """Adapters over copies of the shipped data, to be damaged."""
    data, fonts = tmp_path / "data", tmp_path / "fonts"
    shutil.copytree(data_file(""), data)
    fonts.mkdir()
    return data, lambda: replace(load_adapters(), catalog=YamlCatalog(data), documents=PdfDocuments(fonts))


def test_missing_fonts_and_a_broken_form_are_named(sotay, damaged_parts):
    data, load = damaged_parts
    (data / "forms" / "2025-2B.yaml").write_text("a: [\n", "utf-8")

    said = sotay("doctor", load=load)

    assert said.code == 1
    assert "Thiếu phông chữ" in said.out
    assert f"{data / 'forms' / '2025-2B.yaml'}:" in said.out
    assert "2025-2C" in said.out


def test_an_export_names_the_broken_form_file_that_it_could_not_use(sotay, handbook, damaged_parts, tmp_path):
    data, load = damaged_parts
    (data / "forms" / "2025-2B.yaml").write_text("a: [\n", "utf-8")

    said = sotay("handbook", "export", handbook, "--form", "2B", "--out", tmp_path / "a.pdf", load=load)

    assert (said.code, said.out) == (1, "")
    assert f"{data / 'forms' / '2025-2B.yaml'}:" in said.err


def test_what_was_accepted_and_cannot_be_read_is_told_with_its_place(sotay, handbook):
    file = CatalogFile(CatalogKind.LAYOUT, "hd05-2026", "2", "schema: [")

    def accept(uow):
        with uow:
            uow.catalog_files.accept(AcceptedFile(file, "khoá", 1, NOW))
            uow.commit()

    desk = load_adapters().stores.open(handbook, password=PASSWORD)
    desk.run(accept).result()
    desk.close(back_up=False).result()

    said = sotay("doctor", handbook)

    assert said.code == 1
    assert "đang dùng bản có sẵn trong chương trình" in said.out
    assert "hd05-2026-2.yaml:1:" in said.out
