"""A checklist that goes to Excel and comes back: what was not touched stays to the letter, what was is told before."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from tests.catalog.yaml_files import CATALOG, DATA

from sotay.catalog.editing.editing import YamlEditing
from sotay.domain.catalog_file import CatalogKind
from sotay.domain.errors import FileHasProblems
from sotay.domain.manifestation import Audience, ChangeKind, Checked
from sotay.domain.problems import ProblemCode
from sotay.reports.sheets.checklist import write_checklist
from sotay.rosters.checklist_file import ChecklistTables
from sotay.services.checklist_tables import plan_table
from sotay.texts import checklist_table as texts

TEXT = (DATA / "manifestations.yaml").read_text(encoding="utf-8")
CHECKLIST = CATALOG.shipped_checklist()


@pytest.fixture
def table(tmp_path):
    """The shipped checklist as a file, open to be edited by hand."""

    class Table:
        path = tmp_path / "danh muc.xlsx"

        def __init__(self):
            self.book = openpyxl.load_workbook(BytesIO(write_checklist(CHECKLIST)))
            self.items = self.book[texts.items_sheet()]
            self.levels = self.book[texts.levels_sheet()]
            self.headings = [cell.value for cell in self.items[1]]

        def put(self, row, heading, words):
            self.items.cell(row, 1 + self.headings.index(heading)).value = words

        def read(self):
            self.book.save(self.path)
            return ChecklistTables().read(self.path)

        def plan(self, text=TEXT):
            return plan_table(text, table=self.read(), path=self.path, editing=YamlEditing(), catalog=CATALOG)

    return Table()


def problems_of(table):
    with pytest.raises(FileHasProblems) as caught:
        table.read()
    return [(each.code, each.line, each.facts) for each in caught.value.problems]


def test_what_went_out_comes_back_as_it_was_and_changes_no_letter_of_the_draft(table):
    assert table.read() == CHECKLIST
    assert table.plan().text == TEXT


def test_every_part_of_an_item_survives_the_way_to_excel_and_back(tmp_path):
    group = CHECKLIST.groups[0]
    full = replace(
        group.items[0],
        checked=Checked.PARTLY,
        doubt="Chưa rõ chữ «để»",
        audience=(Audience.FORM_2B, Audience.PROBATION),
        until="1",
        compared_by="Nguyễn Thị Hồng Hạnh",
        compared_on="2026-11-20",
        signs=("=1+1 không phải công thức", "- gạch đầu dòng"),
    )
    level = replace(CHECKLIST.levels[0], until="1")
    checklist = replace(
        CHECKLIST,
        groups=(replace(group, items=(full, *group.items[1:])), *CHECKLIST.groups[1:]),
        levels=(level, *CHECKLIST.levels[1:]),
    )
    path = tmp_path / "a.xlsx"
    path.write_bytes(write_checklist(checklist))

    assert ChecklistTables().read(path) == checklist
    assert write_checklist(checklist) == path.read_bytes()


def test_what_was_edited_in_excel_is_told_before_and_changes_those_lines_alone(table):
    table.put(2, texts.signs(), "Ngại học nghị quyết\nNghe nói sai mà im lặng")
    table.put(3, texts.text(), "Lời văn mới hẳn của biểu hiện thứ hai, không giống lời cũ chút nào.")

    plan = table.plan()

    first, second = (item.id for item in list(CHECKLIST.items())[:2])
    free = {each.id: [part.part.value for part in each.free] for each in plan.diff.items if each.free}
    assert free == {first: ["signs"]}
    assert [(each.id, each.how) for each in plan.diff.items if each.proposed] == [(second, ChangeKind.MEANING_CHANGED)]
    kept = [line for line in TEXT.splitlines() if line.startswith("#")]
    assert [line for line in plan.text.splitlines() if line.startswith("#")] == kept
    assert len(set(TEXT.splitlines()) - set(plan.text.splitlines())) < 12
    after = CATALOG.read_text(CatalogKind.CHECKLIST, plan.text)
    assert next(iter(after.items())).signs == ("Ngại học nghị quyết", "Nghe nói sai mà im lặng")


def test_a_new_row_is_a_new_item_that_begins_with_the_version_of_the_draft(table):
    last = table.items.max_row + 1
    for heading, words in (
        (texts.group_number(), "III"), (texts.number(), "10"), (texts.item_id(), "muc-moi"),
        (texts.short(), "Mục mới"), (texts.text(), "Một biểu hiện mới."), (texts.checked(), "chưa so"),
    ):  # fmt: skip
        table.put(last, heading, words)

    plan = table.plan(TEXT.replace('version: "1"', 'version: "2"', 1))

    assert plan.problems == ()
    added = [each for each in plan.diff.items if each.before is None]
    assert [(each.id, each.after.since) for each in added] == [("muc-moi", "2")]


def with_remarks(text):
    """A draft whose first two items are written as some people write them."""
    with_comment = text.replace('        short: "Phai', '        # lời dặn riêng\n        short: "Phai', 1)
    return with_comment.replace(
        'short: "Xa rời tôn chỉ, mục đích của Đảng"', "short: 'Xa rời tôn chỉ, mục đích của Đảng'  # ngắn", 1
    )


@pytest.mark.parametrize("order", [(3, 2, 4), (4, 2, 3), (4, 3, 2)])
def test_rows_in_another_order_move_the_lines_of_the_draft_as_they_are_written(table, order):
    rows = {row: [cell.value for cell in table.items[row]] for row in order}
    for row, source in enumerate(order, start=2):
        for column, words in enumerate(rows[source], start=1):
            table.items.cell(row, column).value = words
    before = with_remarks(TEXT)

    after = table.plan(before).text

    assert sorted(after.splitlines()) == sorted(before.splitlines())
    shorts = [rows[source][table.headings.index(texts.short())] for source in order]
    assert [each.short for each in CATALOG.read_text(CatalogKind.CHECKLIST, after).items()][:3] == shorts


def test_a_row_that_went_to_another_group_takes_its_lines_along(table):
    table.put(11, texts.group_number(), "I")
    table.put(11, texts.number(), "10")
    before = TEXT.replace(
        'short: "Cá nhân chủ nghĩa, ích kỷ, vụ lợi"', "short: 'Cá nhân chủ nghĩa, ích kỷ, vụ lợi'  # ngắn"
    )
    assert before != TEXT

    after = table.plan(before).text

    assert "short: 'Cá nhân chủ nghĩa, ích kỷ, vụ lợi'  # ngắn" in after
    assert [each.id for each in CATALOG.read_text(CatalogKind.CHECKLIST, after).groups[0].items][
        -1
    ] == "ca-nhan-chu-nghia"


def test_what_the_check_refuses_is_told_and_still_goes_into_the_draft_when_asked_for(table):
    table.put(2, texts.short(), "Một tên gọn dài quá bốn mươi chữ, dài hơn chỗ mà màn hình và giấy có thể dành cho nó")

    plan = table.plan()

    assert plan.diff is None
    assert [each.code for each in plan.problems] == [ProblemCode.TEXT_TOO_LONG]
    assert "Một tên gọn dài quá bốn mươi chữ" in " ".join(plan.text.split())


def test_the_table_of_another_checklist_is_refused(table):
    with pytest.raises(FileHasProblems) as caught:
        table.plan((DATA / "checklists" / "qd144.yaml").read_text(encoding="utf-8"))

    assert [(each.code, each.facts) for each in caught.value.problems] == [
        (ProblemCode.TABLE_OTHER, ("nq04-27", "qd144"))
    ]


def test_every_row_that_cannot_be_read_is_told_with_its_number(table):
    table.put(2, texts.item_id(), None)
    table.put(4, texts.item_id(), table.items.cell(3, 4).value)
    table.put(5, texts.checked(), "chắc là đúng")
    table.put(6, texts.group_number(), None)
    table.put(7, texts.audience(), "2B, mọi người")

    found = problems_of(table)

    sheet = texts.items_sheet()
    assert [(code, row) for code, row, _ in found] == [
        (ProblemCode.TABLE_NO_ID, 2),
        (ProblemCode.TABLE_ID_TWICE, 4),
        (ProblemCode.TABLE_WORD, 5),
        (ProblemCode.TABLE_NO_GROUP, 6),
        (ProblemCode.TABLE_WORD, 7),
    ]
    assert all(facts[0] == sheet for _, _, facts in found)


def test_a_sheet_or_column_that_is_gone_or_merged_is_told(table):
    table.items.merge_cells("F2:F3")
    assert problems_of(table) == [(ProblemCode.TABLE_MERGED, 2, (texts.items_sheet(), "F2:F3"))]

    table.items.unmerge_cells("F2:F3")
    table.levels.cell(1, 2, "Câu")
    assert problems_of(table) == [(ProblemCode.TABLE_COLUMN, 1, (texts.levels_sheet(), texts.sentence()))]

    del table.book[texts.levels_sheet()]
    assert problems_of(table) == [(ProblemCode.TABLE_SHEET, 0, (texts.levels_sheet(),))]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.xls", b"", ProblemCode.TABLE_KIND),
        ("a.xlsx", b"PK\x03\x04 cut", ProblemCode.TABLE_DAMAGED),
        ("a.xlsx", b"\xd0\xcf\x11\xe0 with a password", ProblemCode.TABLE_DAMAGED),
        ("a.xlsx", bytes(5_000_001), ProblemCode.TABLE_TOO_LARGE),
    ],
)
def test_a_file_that_is_no_workbook_is_refused(tmp_path, name, content, code):
    path = Path(tmp_path / name)
    path.write_bytes(content)

    with pytest.raises(FileHasProblems) as caught:
        ChecklistTables().read(path)

    assert [each.code for each in caught.value.problems] == [code]
