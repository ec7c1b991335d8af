"""Templates of a cell's papers: the shipped ones hold, and what an admin writes wrong is told at its place."""

import pytest
from tests.catalog.yaml_files import CATALOG, DATA

from sotay.catalog.cell_paper_file import read_cell_paper
from sotay.catalog.loading import read_file
from sotay.domain.cell_paper import PaperKind
from sotay.domain.errors import FileHasProblems
from sotay.domain.problems import ProblemCode as Code

TEMPLATES, BROKEN = CATALOG.cell_papers()
SHIPPED = (DATA / "cell-papers" / "report.yaml").read_text(encoding="utf-8")


def problems_of(text, tmp_path):
    path = tmp_path / "report.yaml"
    path.write_text(text, encoding="utf-8")
    try:
        read_file(path, read_cell_paper)
    except FileHasProblems as error:
        return [(each.code, text.splitlines()[each.line - 1].strip()) for each in error.problems]
    return []


def test_every_kind_of_paper_is_shipped_once():
    assert BROKEN == ()
    assert sorted(each.kind.value for each in TEMPLATES) == sorted(each.value for each in PaperKind)


def test_only_text_papers_are_no_tables():
    assert [each.kind for each in TEMPLATES if not each.is_table] == [PaperKind.COLLECTIVE]


def test_no_card_number_can_be_put_on_a_paper():
    assert not [
        column for each in TEMPLATES for table in each.tables() for column in table.columns if "card" in column.key
    ]


def test_the_collectives_report_has_the_headings_of_its_form():
    (form,) = [each for each in TEMPLATES if each.kind is PaperKind.COLLECTIVE]

    assert [block.number for block in form.blocks if hasattr(block, "number")] == [
        "A", "I", "1", "2", "3", "4", "II", "III", "IV", "V", "VI", "B", "I", "1", "2", "", "II",
    ]  # fmt: skip
    assert "Mẫu 01" in form.source


@pytest.mark.parametrize(
    ("old", "new", "code", "at"),
    [
        ('kind: "report"', 'kind: "letter"', Code.WRONG_CHOICE, 'kind: "letter"'),
        ("{total} đồng chí", "{tong} đồng chí", Code.UNKNOWN_PLACEHOLDER, 'text: "Tổng số đảng viên: {tong} đồng chí"'),
        ('rows: "excluded"', 'rows: "everybody"', Code.WRONG_CHOICE, 'rows: "everybody"'),
        ('- key: "reason"', '- key: "decided"', Code.WRONG_CHOICE, '- key: "decided"'),
        ('- key: "reason"', '- key: "name"', Code.TAKEN, '- key: "name"'),
        ("width_mm: 60", "width_mm: 600", Code.NOT_A_NUMBER, "width_mm: 600"),
        ('symbol: "BC/CB"', 'symbol: "bc"', Code.WRONG_SHAPE, 'symbol: "bc"'),
        ("  - paragraph:", "  - verse:", Code.NOT_ONE_KEY, "- verse:"),
        ('    name: "secretary"', '    name: "minister"', Code.WRONG_CHOICE, 'name: "minister"'),
        ("      total: true", "      totals: true", Code.UNKNOWN_KEY_LIKE, "totals: true"),
        ('      empty: "Không có."\n', "", Code.MISSING_KEY, 'rows: "excluded"'),
    ],
)
def test_each_fault_is_told_at_its_line(tmp_path, old, new, code, at):
    assert SHIPPED.count(old) >= 1

    assert (code, at) in problems_of(SHIPPED.replace(old, new, 1), tmp_path)


def test_an_admin_may_change_headings_columns_and_signatures(tmp_path):
    text = SHIPPED.replace("Lý do", "Vì sao").replace("BÍ THƯ", "PHÓ BÍ THƯ").replace("width_mm: 60", "width_mm: 70")

    assert problems_of(text, tmp_path) == []
