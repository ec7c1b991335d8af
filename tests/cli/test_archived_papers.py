"""The papers of an archived season are printed as they were, whatever templates and layouts are accepted afterwards."""

import pytest

from sotay.paths import data_file

PEOPLE = "Họ và tên,Ngày sinh,Ngày vào Đảng,Ngày chính thức,Chức vụ\nLò Văn Ân,,,,\nVàng Thị Mỷ,,,,\n"
REPORT = data_file("cell-papers/report.yaml").read_text("utf-8")
LAYOUT = data_file("layouts/hd05-2026.yaml").read_text("utf-8")
NEXT_REPORT = REPORT.replace('text: "BÁO CÁO"', 'text: "BÁO CÁO KẾT QUẢ"') + '\nversion: "2"\n'
NEXT_LAYOUT = LAYOUT.replace("margin_left_mm: 30", "margin_left_mm: 25") + '\nversion: "2"\n'
YEAR = 2026


@pytest.fixture
def cell(sotay, tmp_path, write):
    folder = tmp_path / "sổ chi bộ"
    roster = write("danh sách.csv", PEOPLE)
    assert sotay("cell", "new", folder, "--name", "Chi bộ Trường số 2", "--roster", roster).code == 0
    return folder


@pytest.fixture
def accept(sotay, tmp_path, write, cell):
    """Publish a report and a layout from a handbook and accept them in the book."""
    by = tmp_path / "người phát hành"
    assert sotay("handbook", "new", by, "--name", "Ban Tổ chức").code == 0

    def take():
        files = [write("báo cáo.yaml", NEXT_REPORT), write("thể thức.yaml", NEXT_LAYOUT)]
        packed = sotay("form", "package", *files, "--by", by, "--out", tmp_path / "gói.danhmuc", "--json")
        assert packed.code == 0, packed.err
        fingerprint = packed.plain["fingerprint"]
        taken = sotay("form", "accept", cell, tmp_path / "gói.danhmuc", "--fingerprint", fingerprint)
        assert taken.code == 0, taken.err

    return take


def printed(sotay, cell, out):
    said = sotay("cell", "export", cell, "--year", YEAR, "--kind", "report", "--out", out)
    assert said.code == 0, said.err
    return out.read_bytes()


def test_an_archived_report_has_the_same_bytes_and_a_season_that_is_opened_again_the_new_looks(
    sotay, cell, accept, tmp_path
):
    open_before = printed(sotay, cell, tmp_path / "mở.pdf")
    assert sotay("cell", "archive", cell, "--year", YEAR).code == 0
    archived = printed(sotay, cell, tmp_path / "lưu.pdf")

    accept()

    assert printed(sotay, cell, tmp_path / "lưu sau.pdf") == archived
    assert sotay("cell", "reopen", cell, "--year", YEAR).code == 0
    assert printed(sotay, cell, tmp_path / "mở sau.pdf") not in (archived, open_before)
