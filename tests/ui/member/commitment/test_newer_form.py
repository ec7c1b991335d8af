"""A written commitment beside a newer version of its form."""

from dataclasses import replace

import pytest
from tests.commitments import a_commitment, a_promise
from tests.ui.member.commitment.writing import THIS_YEAR, click, editor, section, stored, type_into, undo, write_view

from sotay.app.adapters import load_adapters
from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.paths import data_file

pytestmark = pytest.mark.window

SHIPPED = data_file("commitments/cam-ket.yaml").read_text("utf-8")


def version_2(text):
    return CatalogFile(CatalogKind.COMMITMENT, "cam-ket", "2", text + '\nversion: "2"\n')


@pytest.fixture
def on_shipped():
    """A commitment on the shipped form, with a promise in its first section."""
    (form,), _ = load_adapters().catalog.commitment_forms()
    first = form.sections[0].key
    return replace(a_commitment(a_promise("a", "Đi họp đúng giờ", first)), form=form)


@pytest.fixture
def page(page_with, on_shipped):
    return page_with(on_shipped)


def accept(page, context, settle, text):
    context.adapters.catalog.use_accepted([version_2(text)])
    page.enter(THIS_YEAR)
    settle()
    write_view(page)


def test_nothing_is_offered_while_the_form_is_the_one_in_force(page):
    assert not page.head.newer_button.isVisible()


def test_a_commitment_stays_on_its_form_until_the_newer_one_is_asked_for(page, handbook, context, settle):
    accept(page, context, settle, SHIPPED.replace("Về tư tưởng chính trị", "Về bản lĩnh chính trị"))
    assert page.head.newer_button.isVisible()
    assert stored(handbook).form.version == "1"

    click(page.head.newer_button)
    settle()

    assert not page.head.newer_button.isVisible()
    assert stored(handbook).form.version == "2"
    assert "phiên bản 2" in handbook.shell.undos[-1][0]
    assert "Về bản lĩnh chính trị" in section(page, stored(handbook).lines[0].section_key).add_button.accessibleName()
    assert editor(page, "a").field.text() == "Đi họp đúng giờ"

    type_into(editor(page, "a").field, "moi")
    undo(handbook)
    settle()

    assert (stored(handbook).form.version, stored(handbook).lines[0].text) == ("1", "moi")
    assert page.head.newer_button.isVisible()


def test_promises_of_a_heading_that_is_gone_stay_in_sight_and_go_back(page, handbook, context, settle, on_shipped):
    first = on_shipped.form.sections[0].key
    accept(page, context, settle, SHIPPED.replace(f'key: "{first}"', 'key: "khac-han"'))

    click(page.head.newer_button)
    settle()

    last = stored(handbook).form.sections[-1].key
    assert stored(handbook).lines[0].section_key == last
    assert "1 điều của phần không còn được đặt xuống phần cuối" in handbook.shell.undos[-1][0]
    assert editor(page, "a") in section(page, last).editors()

    type_into(editor(page, "a").field, "moi")
    undo(handbook)
    settle()

    assert [(each.section_key, each.text) for each in stored(handbook).lines] == [(first, "moi")]


def test_another_form_is_offered_only_where_it_came_into_force_later(page, handbook, context, settle):
    other = SHIPPED.replace('id: "cam-ket"', 'id: "cua-tinh"').replace("2019-01-01", "2026-01-01")
    context.adapters.catalog.use_accepted([CatalogFile(CatalogKind.COMMITMENT, "cua-tinh", "1", other)])
    page.enter(THIS_YEAR)
    settle()
    click(page.head.newer_button)
    settle()
    assert stored(handbook).form.id == "cua-tinh"

    context.adapters.catalog.use_accepted([])
    page.enter(THIS_YEAR)
    settle()
    assert not page.head.newer_button.isVisible()
