"""A text in an editor is read like the file that it becomes, kind by kind."""

from pathlib import Path

import pytest
from tests.catalog.yaml_files import CATALOG, DATA, VALID

from sotay.catalog.kinds import FILE_KINDS
from sotay.catalog.loading import FILE_LIMIT_BYTES
from sotay.domain.catalog_file import CatalogKind
from sotay.domain.errors import FileHasProblems
from sotay.domain.problems import ProblemCode as Code
from sotay.texts.errors import sentence_for


def problems(text, kind=CatalogKind.CHECKLIST):
    with pytest.raises(FileHasProblems) as refused:
        CATALOG.read_text(kind, text)
    return [(each.code, each.line, each.column) for each in refused.value.problems]


@pytest.mark.parametrize("kind", CatalogKind)
def test_every_shipped_file_is_read_as_the_kind_it_is(kind):
    place = DATA / FILE_KINDS[kind].place
    files = [place] if place.is_file() else sorted(place.glob("*.yaml"))

    assert files
    for path in files:
        assert FILE_KINDS[kind].id_of(CATALOG.read_text(kind, path.read_text("utf-8")))


def test_a_text_means_what_the_file_means(tmp_path):
    path = tmp_path / "tệp.yaml"
    path.write_text(VALID["checklist"], "utf-8")

    read = CATALOG.read_checklist(path)
    assert CATALOG.read_text(CatalogKind.CHECKLIST, VALID["checklist"]) == read
    assert CATALOG.read_text(CatalogKind.CHECKLIST, "\ufeff" + VALID["checklist"].replace("\n", "\r\n")) == read


def test_a_text_is_refused_with_the_places_of_all_its_problems():
    text = VALID["checklist"].replace('number: "2"', "number: 2").replace("2026-01-01", "nay")

    assert problems(text) == [(Code.NOT_A_DATE, 5, 17), (Code.NEEDS_QUOTES, 32, 17)]


def test_what_no_file_can_hold_is_refused_in_a_text_too():
    assert problems('title: "\ud800"') == [(Code.FORBIDDEN_CHARACTER, 1, 9)]
    assert problems("\ta: 1") == [(Code.TAB, 1, 1)]
    assert problems("ă" * FILE_LIMIT_BYTES) == [(Code.TOO_LARGE, 0, 0)]
    assert problems("", CatalogKind.FORM) == [(Code.EMPTY_FILE, 0, 0)]


def test_a_text_without_a_file_is_not_called_a_file():
    with pytest.raises(FileHasProblems) as nowhere:
        CATALOG.read_text(CatalogKind.CHECKLIST, "")
    with pytest.raises(FileHasProblems) as named:
        CATALOG.read_text(CatalogKind.CHECKLIST, "", Path("bản thảo.yaml"))

    assert sentence_for(nowhere.value).startswith("Nội dung đang soạn có 1 chỗ cần sửa")
    assert sentence_for(named.value).startswith("Tệp «bản thảo.yaml» có 1 chỗ cần sửa")
