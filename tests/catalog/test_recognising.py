"""Every data file is taken for what it is, and a broken one for what it was meant to be."""

import pytest

from sotay.app.adapters import load_adapters
from sotay.domain.catalog_file import CatalogKind
from sotay.domain.errors import FileHasProblems, FileNotReadable
from sotay.paths import data_file

CATALOG = load_adapters().catalog
FOLDERS = {
    "forms": CatalogKind.FORM,
    "commitments": CatalogKind.COMMITMENT,
    "layouts": CatalogKind.LAYOUT,
    "review-rules": CatalogKind.RULES,
    "cell-papers": CatalogKind.CELL_PAPER,
    "committee-papers": CatalogKind.COMMITTEE_PAPER,
    "checklists": CatalogKind.CHECKLIST,
}


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_first_shipped_file_of_each_kind_is_recognised(folder):
    path = sorted(data_file(folder).glob("*.yaml"))[0]

    file = CATALOG.recognise(path)

    assert file.kind is FOLDERS[folder]
    assert file.text == path.read_text("utf-8")
    assert file.version == "1"


def test_files_without_a_folder_are_recognised():
    assert CATALOG.recognise(data_file("manifestations.yaml")).lineage == (CatalogKind.CHECKLIST, "nq04-27")
    assert CATALOG.recognise(data_file("review-checks.yaml")).lineage == (CatalogKind.PHRASES, "review-checks")


def test_a_broken_file_is_told_the_problems_of_the_kind_that_it_is_nearest_to(tmp_path):
    path = tmp_path / "mẫu.yaml"
    text = sorted(data_file("forms").glob("*.yaml"))[0].read_text("utf-8")
    path.write_text(text + 'thừa: "1"\n', encoding="utf-8")

    with pytest.raises(FileHasProblems) as caught:
        CATALOG.recognise(path)

    (problem,) = caught.value.problems
    assert problem.line == text.count("\n") + 1


def test_what_cannot_be_read_is_told(tmp_path):
    with pytest.raises(FileNotReadable):
        CATALOG.recognise(tmp_path / "không có.yaml")
    (tmp_path / "tab.yaml").write_text("a:\t1\n", encoding="utf-8")
    with pytest.raises(FileHasProblems):
        CATALOG.recognise(tmp_path / "tab.yaml")
