"""The papers of a season from the command line, in every form, and archiving it."""

import shutil
from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest
from openpyxl import load_workbook
from tests.cell import sheet_of
from tests.cli.conftest import PASSWORD, call
from tests.exchange.builders import a_submission
from tests.reports.pdf_reading import words_of
from tests.season import BEST, DONE, GOOD, RULES

from sotay.app.adapters import load_adapters
from sotay.domain.ballot import AGREE, DISAGREE, Papers, Round
from sotay.domain.cell_paper import PaperKind
from sotay.domain.hand_in import SubmissionId
from sotay.domain.rating import Opinion, Stage
from sotay.domain.season import CellHead, CollectiveReport, Meeting
from sotay.domain.submission import Part, SubmissionLine
from sotay.services.cell.collective import save_report
from sotay.services.cell.heads import save_head
from sotay.services.cell.meeting import save_meeting, save_remark
from sotay.services.cell.ratings import give_to_many
from sotay.services.cell.season import load_season
from sotay.services.cell.voting import begun_tally, save_tally, take_proposals

KINDS = [each.value for each in PaperKind]
FORMS = [".pdf", ".docx", ".xlsx"]
GIVEN = ("An", "Bình", "Chính", "Dung", "Đạt", "Giang", "Hạnh", "Kim", "Long", "Minh", "Nga", "Oanh")


def on(folder, act):
    desk = load_adapters().cell_stores.open(folder, password=PASSWORD)
    try:
        return desk.run(act).result()
    finally:
        desk.close(back_up=False).result()


def a_hand_in(person, number):
    lines = tuple(
        SubmissionLine(f"answer/{item}", Part.LEVEL, "", "", "fixing" if number < 6 else "none", item=item)
        for item in ("phai-nhat-ly-tuong", "luoi-hoc-ly-luan")
    )
    return sheet_of(person, replace(a_submission(), lines=lines), SubmissionId(f"{person.id}"))


def hold_season(uow):
    """Go through a whole season of twelve members up to what the cell proposes."""
    with uow:
        people = uow.roster.all()
        for number, person in enumerate(people):
            uow.submissions.add(a_hand_in(person, number))
        uow.commit()
    ids = [each.id for each in people]
    for stage in (Stage.OWN, Stage.WORKPLACE, Stage.CELL_COMMITTEE, Stage.ORGANISATIONS):
        give_to_many(
            uow,
            year=2026,
            person_ids=ids,
            opinion=Opinion(stage, "" if stage.may_be_absent else GOOD),
            rules=RULES,
        )
    save_head(uow, year=2026, head=CellHead("", "Đảng bộ phường Tân Phong", "Tân Phong", date(2026, 12, 6), "03"))
    save_meeting(uow, year=2026, meeting=Meeting(date(2026, 12, 5), "phòng họp", present=12, conclusion="Nhất trí."))
    save_remark(uow, year=2026, person_id=ids[0], remark="Gương mẫu, chịu khó.")
    report = CollectiveReport(MappingProxyType({"han-che": "Sinh hoạt còn chậm."}), MappingProxyType({}), GOOD)
    save_report(uow, year=2026, report=report)
    vote(uow, Round.LEVELS, {GOOD: 12}, {DONE: 12})
    vote(uow, Round.HIGHEST, {AGREE: 7, DISAGREE: 5}, {})
    take_proposals(uow, year=2026, rules=RULES)


def vote(uow, round_, first, others):
    begun = begun_tally(load_season(uow, year=2026, rules=RULES), round_)
    lines = [
        replace(line, votes=MappingProxyType({**line.votes, **(first if at == 0 else others)}))
        for at, line in enumerate(begun.lines)
    ]
    save_tally(uow, year=2026, tally=replace(begun, lines=tuple(lines), papers=Papers(12, 12, 12, 12, 0)))


@pytest.fixture(scope="session")
def books(tmp_path_factory):
    """Two books of twelve: one with a season held, one with nothing but people. Nothing here changes them."""
    place = tmp_path_factory.mktemp("season")
    rows = [f"Nguyễn Văn {name},05/02/1974,19/05/2001,19/05/2002,{'Bí thư' * (name == 'An')}" for name in GIVEN]
    headings = "Họ và tên,Ngày sinh,Ngày vào Đảng,Ngày chính thức,Chức vụ"
    (place / "ds.csv").write_text("\n".join([headings, *rows]) + "\n", encoding="utf-8")
    for name in ("trống", "đủ"):
        said = call("cell", "new", place / name, "--name", "Chi bộ bản 1", "--roster", place / "ds.csv")
        assert said.code == 0, said.err
    on(place / "đủ", hold_season)
    return place


@pytest.fixture
def full(books, tmp_path):
    return shutil.copytree(books / "đủ", tmp_path / "sổ")


def export(folder, kind, path, *words):
    return call("cell", "export", folder, "--year", 2026, "--kind", kind, "--out", path, *words)


@pytest.mark.parametrize("kind", [each for each in KINDS if each != "mirror"])
def test_every_paper_is_written_before_anything_is_known_and_says_what_is_left_open(books, tmp_path, kind):
    said = export(books / "trống", kind, tmp_path / "a.pdf")

    assert (said.code, said.err) == (0, "")
    assert ("còn chỗ để trống" in said.out) == (kind not in ("pending", "unreviewed", "ballot"))


@pytest.mark.parametrize("ending", FORMS)
def test_every_paper_of_a_season_is_written_in_every_form_that_it_has(full, tmp_path, ending):
    for kind in KINDS:
        path = tmp_path / f"{kind}{ending}"
        said = export(full, kind, path, *(["--make-mirror"] if kind == "mirror" else []))
        if ending == ".xlsx" and kind == "collective":
            assert (said.code, path.exists()) == (1, False)
            assert "PDF hoặc Word" in said.err
        else:
            assert (said.code, said.err) == (0, ""), kind
            assert path.stat().st_size > 1_000


def test_papers_say_what_the_book_holds(full, tmp_path):
    def words(kind):
        export(full, kind, tmp_path / f"{kind}.pdf")
        return words_of((tmp_path / f"{kind}.pdf").read_bytes())

    assert "Hoàn thành xuất sắc nhiệm vụ" in words("summary")
    assert "Gương mẫu, chịu khó." in words("minutes")
    assert "Sinh hoạt còn chậm." in words("collective")
    assert "Nhất trí." in words("minutes")
    assert "ĐẢNG BỘ PHƯỜNG TÂN PHONG" in words("report").upper()


def test_levels_of_the_sheet_are_those_that_were_voted(full, tmp_path):
    export(full, "summary", tmp_path / "a.xlsx")

    rows = list(load_workbook(tmp_path / "a.xlsx").active.iter_rows(values_only=True))
    of = {row[1]: row for row in rows if row[1] and str(row[1]).startswith("Nguyễn Văn")}
    assert len(of) == 12
    assert "Hoàn thành xuất sắc nhiệm vụ" in of["Nguyễn Văn An"]
    assert "Hoàn thành nhiệm vụ" in of["Nguyễn Văn Bình"]
    assert BEST not in of["Nguyễn Văn An"]


def test_a_mirror_is_made_only_where_it_is_said_and_read_without_it_from_then_on(full, tmp_path):
    asked = export(full, "mirror", tmp_path / "a.pdf")
    assert (asked.code, asked.out, (tmp_path / "a.pdf").exists()) == (1, "", False)
    assert "12 trên 12" in asked.err
    assert "--make-mirror" in asked.err

    made = export(full, "mirror", tmp_path / "a.pdf", "--make-mirror")
    again = export(full, "mirror", tmp_path / "b.pdf")

    assert (made.code, again.code) == (0, 0)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    assert "dưới 5" in words_of((tmp_path / "b.pdf").read_bytes())


def test_a_mirror_of_too_few_is_refused_also_where_it_is_said(books, tmp_path):
    for words in ((), ("--make-mirror",)):
        said = export(books / "trống", "mirror", tmp_path / "a.pdf", *words)
        assert (said.code, said.out) == (1, "")
        assert "Cần ít nhất 10" in said.err
    assert not (tmp_path / "a.pdf").exists()


def test_the_word_for_a_mirror_stands_with_a_mirror_only():
    said = call(
        "cell", "export", "sổ", "--year", 2026, "--kind", "summary", "--out", "a.pdf", "--make-mirror", load=None
    )

    assert said.code == 2
    assert "--kind mirror" in said.err


def test_a_season_is_archived_keeps_its_papers_and_is_opened_again(full, tmp_path):
    export(full, "summary", tmp_path / "trước.pdf")

    tried = call("cell", "archive", full, "--year", 2026, "--dry-run")
    archived = call("cell", "archive", full, "--year", 2026)
    twice = call("cell", "archive", full, "--year", 2026)
    export(full, "summary", tmp_path / "sau.pdf")
    reopened = call("cell", "reopen", full, "--year", 2026)
    open_already = call("cell", "reopen", full, "--year", 2026, "--json")

    assert tried.out.startswith("Sẽ lưu trữ mùa kiểm điểm năm 2026, 12 người.")
    assert archived.out.startswith("Đã lưu trữ mùa kiểm điểm năm 2026, 12 người.")
    assert (twice.code, "đã lưu trữ" in twice.err) == (1, True)
    assert (tmp_path / "trước.pdf").read_bytes() == (tmp_path / "sau.pdf").read_bytes()
    assert reopened.out.startswith("Đã mở lại mùa kiểm điểm năm 2026.")
    assert (open_already.code, open_already.plain["reopened"]) == (0, False)
