"""The version of forms, layouts, papers, phrases and rules: not needed, and silent in what is stored without one."""

import pytest
from tests.catalog.yaml_files import COMMITMENT, DATA, FORM, LAYOUT, REVIEW_RULES

from sotay.catalog.catalog import read_file
from sotay.catalog.cell_paper_file import read_cell_paper
from sotay.catalog.commitment_file import read_commitment_form
from sotay.catalog.form_file import read_form
from sotay.catalog.layout_file import read_layout
from sotay.catalog.review_checks_file import read_review_checks
from sotay.catalog.review_rules_file import read_review_rules
from sotay.domain.errors import FileHasProblems
from sotay.domain.plain import to_plain
from sotay.domain.problems import ProblemCode as Code

PAPER = (DATA / "cell-papers" / "report.yaml").read_text(encoding="utf-8")
CHECKS = (DATA / "review-checks.yaml").read_text(encoding="utf-8")

KINDS = {
    "form": (read_form, FORM),
    "commitment": (read_commitment_form, COMMITMENT),
    "layout": (read_layout, LAYOUT),
    "phrases": (read_review_checks, CHECKS),
    "rules": (read_review_rules, REVIEW_RULES),
    "paper": (read_cell_paper, PAPER),
}


def read(folder, kind, more=""):
    read_one, text = KINDS[kind]
    path = folder / "file.yaml"
    path.write_text(text + "\n" + more, encoding="utf-8")
    return read_file(path, read_one)


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_names_no_version_is_the_first_one(tmp_path, kind):
    value = read(tmp_path, kind)

    assert value.version == "1"
    assert "version" not in to_plain(value), "what was stored before would get another hash"


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_may_name_a_later_version(tmp_path, kind):
    assert read(tmp_path, kind, 'version: "1.2"\n').version == "1.2"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("line", "code"), [("version: 2", Code.NEEDS_QUOTES), ('version: "hai"', Code.WRONG_SHAPE)])
def test_a_version_that_is_none_is_told(tmp_path, kind, line, code):
    with pytest.raises(FileHasProblems) as refused:
        read(tmp_path, kind, line + "\n")

    assert [each.code for each in refused.value.problems] == [code]


@pytest.mark.parametrize(("kind", "name"), [("phrases", "review-checks"), ("paper", "report")])
def test_where_there_is_one_file_of_its_sort_the_id_is_its_name(tmp_path, kind, name):
    assert read(tmp_path, kind, f'id: "{name}"\n')

    with pytest.raises(FileHasProblems) as refused:
        read(tmp_path, kind, 'id: "another"\n')

    assert [each.code for each in refused.value.problems] == [Code.WRONG_CHOICE]
