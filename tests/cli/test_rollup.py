"""A committee and its cells from the command line: cards, roll-ups, receipts back, over real books and sealed files."""

import shutil

import pytest
from tests.cli.conftest import call
from tests.reports.pdf_reading import words_of

ROSTER = """Họ và tên,Ngày sinh,Ngày vào Đảng,Ngày chính thức,Chức vụ
Nguyễn Văn An,05/02/1974,19/05/2001,19/05/2002,Bí thư
Trần Thị Bình,02/01/1980,03/02/2016,03/02/2017,
"""
CELLS = "Chi bộ,Bí thư\nChi bộ 10,Lò Văn Ánh\nChi bộ 2,\nChi bộ Trường số 2,Nguyễn Văn An\n"
CELL, COMMITTEE = "Chi bộ Trường số 2", "Đảng uỷ phường Tân Phong"


@pytest.fixture(scope="session")
def finished_books(tmp_path_factory):
    place = tmp_path_factory.mktemp("rollup")
    (place / "ds.csv").write_text(ROSTER, encoding="utf-8")
    (place / "cb.csv").write_text(CELLS, encoding="utf-8")
    cell = call("cell", "new", place / "chi bộ", "--name", CELL, "--roster", place / "ds.csv", "--json")
    committee = call("cell", "new", place / "đảng uỷ", "--name", COMMITTEE, "--cells", place / "cb.csv", "--json")
    assert (cell.code, committee.code) == (0, 0), cell.err + committee.err
    assert committee.plain["cells"] == 3
    for book, card in (("chi bộ", "cell.thechibo"), ("đảng uỷ", "committee.thechibo")):
        assert call("cell", "publish", place / book, "--out", place / card).code == 0
    return place


@pytest.fixture
def place(finished_books, tmp_path):
    return shutil.copytree(finished_books, tmp_path / "hai sổ")


@pytest.fixture(scope="session")
def trusting_books(finished_books, tmp_path_factory):
    place = shutil.copytree(finished_books, tmp_path_factory.mktemp("trusting") / "hai sổ")
    fingerprint = call("cell", "publish", place / "chi bộ", "--out", place / "cell.thechibo", "--json").plain
    verify = ("cell", "verify", place / "đảng uỷ", place / "cell.thechibo", "--cell", CELL)
    said = call(*verify, "--fingerprint", fingerprint["fingerprint"])
    assert said.code == 0, said.err
    return place


@pytest.fixture
def trusting(trusting_books, tmp_path):
    """Both books after the committee compared the card of the cell."""
    return shutil.copytree(trusting_books, tmp_path / "hai sổ")


def send(sotay, place, *more, out="gửi.bainop"):
    return sotay(
        "cell", "rollup", place / "chi bộ", "--to", place / "committee.thechibo", "--out", place / out, "--year", 2026,
        *more, "--json",
    )  # fmt: skip


def take(sotay, place, *more, out="gửi.bainop"):
    return sotay("cell", "import", place / "đảng uỷ", place / out, "--json", *more)


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "lock"}


def test_a_roll_up_goes_to_the_committee_and_the_receipt_comes_back(sotay, trusting):
    sent = send(sotay, trusting)
    assert sent.code == 0, sent.err
    assert (sent.plain["committee"], sent.plain["people"], sent.plain["sequence"]) == (COMMITTEE, 2, 1)
    assert sent.plain["without_proposal"] == ["Nguyễn Văn An", "Trần Thị Bình"]
    assert not sent.plain["is_compared"]

    (taken,) = take(sotay, trusting, "--receipts", trusting / "biên nhận").plain
    assert (taken["result"], taken["reason"]) == ("accepted", "")
    received = sotay("cell", "receive", trusting / "chi bộ", taken["receipt"], "--json")

    assert (received.plain["result"], received.plain["committee"]) == ("received", COMMITTEE)
    cells = sotay("cell", "cells", trusting / "đảng uỷ", "--year", 2026, "--json").plain["cells"]
    assert [(each["cell"], each["state"]) for each in cells] == [
        ("Chi bộ 2", "missing"), ("Chi bộ 10", "missing"), (CELL, "in-time"),
    ]  # fmt: skip


def test_the_preview_shows_every_line_and_the_very_text_and_seals_nothing(sotay, trusting):
    before = contents(trusting / "chi bộ")

    said = sotay("cell", "rollup", trusting / "chi bộ", "--year", 2026, "--dry-run")
    plain = sotay("cell", "rollup", trusting / "chi bộ", "--year", 2026, "--dry-run", "--json").plain

    assert said.code == 0
    for words in ("SẼ GỬI CẤP UỶ:", "1. Nguyễn Văn An; Bí thư; vào Đảng 19/05/2001", "KHÔNG GỬI:", plain["body"]):
        assert words in said.out
    assert "nhận xét của hội nghị về từng đồng chí" in said.out.split("KHÔNG GỬI:")[1]
    assert "1974" not in said.out
    assert contents(trusting / "chi bộ") == before
    send(sotay, trusting)
    taken = sotay("cell", "import", trusting / "đảng uỷ", trusting / "gửi.bainop", "--dry-run")
    assert taken.code == 0, taken.err


def test_what_is_sent_can_be_chosen(sotay, trusting):
    assert send(sotay, trusting, "--parts", "remarks,basis").plain["parts"] == ["basis", "remarks"]
    assert send(sotay, trusting).plain["parts"] == ["basis", "remarks"]
    assert send(sotay, trusting, "--parts", "none").plain["parts"] == []
    wrong = send(sotay, trusting, "--parts", "everything")
    assert (wrong.code, "everything" in wrong.err) == (2, True)


def test_a_cell_whose_card_was_not_compared_is_named_and_nothing_of_it_is_kept(sotay, place):
    assert send(sotay, place).code == 0
    before = contents(place / "đảng uỷ")

    (taken,) = take(sotay, place).plain

    assert (taken["result"], "chưa được đối chiếu" in taken["reason"]) == ("waiting", True)
    assert contents(place / "đảng uỷ") == before


def test_a_cell_that_is_on_no_list_joins_with_its_card(sotay, trusting, write, tmp_path):
    roster = write("ds.csv", ROSTER)
    other = sotay("cell", "new", tmp_path / "khác", "--name", "Chi bộ Mới", "--roster", roster, "--json").plain
    sotay("cell", "publish", tmp_path / "khác", "--out", tmp_path / "mới.thechibo")
    verify = ("cell", "verify", trusting / "đảng uỷ", tmp_path / "mới.thechibo", "--cell", "Chi bộ Mới")

    wrong = sotay(*verify, "--fingerprint", "11111 22222 33333 44444 55555 66666")
    tried = sotay(*verify, "--fingerprint", other["fingerprint"], "--dry-run", "--json")
    said = sotay(*verify, "--fingerprint", other["fingerprint"], "--json")

    assert wrong.code == 1
    assert (tried.plain["is_new"], said.plain["is_new"]) == (True, True)
    listed = sotay("cell", "cells", trusting / "đảng uỷ", "--json").plain["cells"]
    assert "Chi bộ Mới" in [each["cell"] for each in listed]


def test_a_list_of_cells_is_added_once(sotay, place, write):
    more = write("thêm.csv", "Bí thư;Chi bộ\nLò Văn Ân;Chi bộ 3\n;chi bộ 10\n")

    tried = sotay("cell", "cells", place / "đảng uỷ", "--add", more, "--dry-run", "--json")
    said = sotay("cell", "cells", place / "đảng uỷ", "--add", more, "--json")
    again = sotay("cell", "cells", place / "đảng uỷ", "--add", more)

    assert tried.plain["added"] == said.plain["added"] == ["Chi bộ 3"]
    assert "Đã thêm 0/2 chi bộ" in again.out
    assert "Chi bộ 3 (bí thư Lò Văn Ân): chưa gửi" in again.out


@pytest.mark.parametrize(
    ("text", "place_of_problem"),
    [
        ("Tên,Ai\nChi bộ 1,x\n", ""),
        ("Chi bộ\n", "1"),
        ("Chi bộ\nChi bộ 1\nchi bộ  1\n", "3"),
        ("Chi bộ\nChi bộ \u202e1\n", "2"),
    ],
)
def test_a_bad_list_of_cells_is_refused_with_its_row(sotay, place, write, text, place_of_problem):
    said = sotay("cell", "cells", place / "đảng uỷ", "--add", write("cb.csv", text))

    assert said.code == 1
    assert place_of_problem in said.err
    assert said.out == ""


def test_a_new_book_needs_people_or_cells(sotay, tmp_path):
    said = sotay("cell", "new", tmp_path / "sổ", "--name", "x")

    assert said.code == 2
    assert not (tmp_path / "sổ").exists()


def test_a_file_that_cannot_be_written_leaves_nothing_sent(sotay, trusting):
    (trusting / "gửi.bainop").mkdir()

    assert send(sotay, trusting).code == 1
    assert send(sotay, trusting, out="khác.bainop").plain["sequence"] == 1


def test_the_members_card_is_no_card_of_a_committee(sotay, trusting, handbook):
    card = trusting / "tôi.thedangvien"
    sotay("handbook", "card", handbook, "--out", card)

    said = sotay("cell", "rollup", trusting / "chi bộ", "--to", card, "--out", trusting / "x.bainop", "--year", 2026)

    assert said.code == 1
    assert not (trusting / "x.bainop").exists()


def export(sotay, place, kind, *more, book="đảng uỷ"):
    return sotay("cell", "export", place / book, "--year", 2026, "--kind", kind, *more)


@pytest.fixture(scope="session")
def sent(trusting_books, tmp_path_factory):
    """Both books after the cell sent its season and the committee took it. Nothing here changes them."""
    place = shutil.copytree(trusting_books, tmp_path_factory.mktemp("sent") / "hai sổ")
    assert send(call, place).code == 0
    assert take(call, place).code == 0
    return place


@pytest.mark.parametrize("kind", ["summary", "report", "tally", "pending", "unreviewed", "mirror"])
@pytest.mark.parametrize("ending", ["pdf", "docx", "xlsx"])
def test_every_paper_over_all_cells_is_written(sotay, sent, tmp_path, kind, ending):
    out = tmp_path / f"giấy.{ending}"

    said = export(sotay, sent, kind, "--out", out)

    assert said.code == 0, said.err
    assert out.stat().st_size > 1_000
    assert kind == "pending" or "Còn 2 trên 3 chi bộ chưa gửi bản tổng hợp".lower() in said.out.lower()


def test_a_paper_names_each_member_with_the_cell(sotay, sent, tmp_path):
    export(sotay, sent, "summary", "--out", tmp_path / "giấy.pdf")

    words = words_of((tmp_path / "giấy.pdf").read_bytes())
    assert "Nguyễn Văn An" in words
    assert CELL in words
    assert "ĐẢNG UỶ PHƯỜNG TÂN PHONG" in words


def test_the_cells_that_did_not_send_are_named(sotay, sent):
    plain = export(sotay, sent, "pending", "--json").plain

    assert [each["cell"] for each in plain["pending_cells"]] == ["Chi bộ 2", "Chi bộ 10"]
    assert "1/3 chi bộ đã gửi" in export(sotay, sent, "pending").out


def test_a_paper_of_one_cell_is_refused_where_the_committee_has_no_people_of_its_own(sotay, sent, tmp_path):
    said = export(sotay, sent, "ballot", "--out", tmp_path / "giấy.pdf")

    assert (said.code, "«ballot»" in said.err) == (1, True)
    assert not (tmp_path / "giấy.pdf").exists()
