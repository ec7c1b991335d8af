"""A form file that cannot be used is named, and keeps nobody from the others."""

import shutil
from dataclasses import replace

import pytest
from tests.ui.member.conftest import Q4

from sotay.app.late_word import load_word
from sotay.catalog.catalog import YamlCatalog
from sotay.catalog.editing.editing import YamlEditing
from sotay.domain.assessment import Answer
from sotay.domain.errors import UnknownForm
from sotay.domain.manifestation import LevelKey
from sotay.exchange.adapter import AgeExchange
from sotay.paths import data_file, resource
from sotay.reports.documents import PdfDocuments
from sotay.services.ports import Adapters
from sotay.texts.errors import sentence_for
from sotay.ui.context import PageId, Place
from sotay.ui.member.review.editors import SectionEditor
from sotay.ui.member.review.page import make_review_page

pytestmark = pytest.mark.window

HERE = Place(PageId.REVIEW, year=2026)


@pytest.fixture
def page(handbook, shown, tmp_path):
    """The page over a handbook with one answer, once the form files of these names were broken."""
    shutil.copytree(data_file(""), tmp_path / "data")
    handbook.open(Q4, Answer(handbook.ids()[0], level=LevelKey("none"), done_well="Có ghi chép"))

    def show(*broken):
        for path in broken:
            path.write_text("\tid: 1\n", encoding="utf-8")
        adapters = Adapters(
            stores=None,  # the review opens no handbook
            cell_stores=None,
            catalog=YamlCatalog(tmp_path / "data"),
            editing=YamlEditing(),
            documents=PdfDocuments(resource("fonts")),
            load_word=load_word,
            load_sheets=None,
            load_rosters=None,
            load_checklist_tables=None,
            exchange=AgeExchange(),
        )
        return shown(make_review_page(replace(handbook.context, adapters=adapters)), HERE)

    return show


def test_a_broken_form_is_named_and_the_others_are_used(handbook, page, tmp_path):
    broken = tmp_path / "data" / "forms" / "2025-2C.yaml"
    written = page(broken).findChildren(SectionEditor)

    assert [error.path for error in handbook.shell.problems] == [broken]
    assert any("Có ghi chép" in each.field.text() for each in written)


def test_every_broken_form_is_named_also_where_none_is_left(handbook, page, tmp_path):
    broken = list((tmp_path / "data" / "forms").glob("*.yaml"))
    page(*broken)

    told = sentence_for(handbook.shell.problems[-1])
    assert all(str(path) in told for path in broken)
    assert told.endswith(sentence_for(UnknownForm("")))
