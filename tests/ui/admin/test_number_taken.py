"""A version that comes while a draft is written takes its number: that is told at once, with the way on."""

import pytest
from tests.ui.common.keys import type_text
from tests.ui.real_parts import NOW

from sotay.domain.catalog_file import AcceptedFile, CatalogFile, CatalogKind
from sotay.domain.problems import ProblemCode
from sotay.services.checklist_edits import withdraw_item
from sotay.services.next_version import next_text
from sotay.ui.admin.page import CHANGES, FORM

pytestmark = pytest.mark.window

FIRST = "phai-nhat-ly-tuong"


@pytest.fixture
def other_second(admin):
    """Version 2 as somebody else wrote it."""
    source = admin.context.adapters.catalog.shipped_files()[0]
    text = next_text(source, "2", admin.context.today(), admin.context.adapters.editing)
    return CatalogFile(source.kind, source.id, "2", text.replace("Phân vân là chuyện thường", "Phân vân thì hỏi", 1))


def accept(admin, file):
    def act(uow):
        with uow:
            uow.catalog_files.accept(AcceptedFile(file, "ab" * 32, 1, NOW))
            uow.commit()

    admin.handbook.desk.run(act).result()


def take_back(admin, file):
    def act(uow):
        with uow:
            uow.catalog_files.withdraw(file)
            uow.commit()

    admin.handbook.desk.run(act).result()


def codes(checked):
    return [each.code for each in checked.problems]


def test_a_draft_that_stays_open_learns_that_its_number_is_taken_and_takes_the_next(admin, checked, other_second):
    view = admin.open(admin.begin_next())
    document, bar = admin.page.work_talk.document, admin.page.work.number_bar
    before = document.text()
    assert checked(document).problems == ()
    assert bar.text() == ""

    accept(admin, other_second)
    admin.enter()
    assert codes(checked(document)) == [ProblemCode.VERSION_TAKEN]
    assert bar.text().startswith("Sổ tay đã có bản 2, nên bản nháp mang số 2 không phát hành được.")
    bar.findChild(object, "take-number").click()

    head = admin.context.adapters.catalog.read_text(CatalogKind.CHECKLIST, document.text())
    assert (head.version, head.replaces) == ("3", "2")
    assert checked(document).problems == ()
    assert bar.text() == ""
    assert "Bản nháp nay là bản 3, thay cho bản 2." in admin.page.work.bar.text()
    admin.page.work.undo_button.click()
    assert document.text() == before
    checked(document)
    assert bar.text() != ""
    assert view.edit.toPlainText() == before


def test_a_version_that_was_taken_back_leaves_the_number_free(admin, checked, other_second):
    accept(admin, other_second)
    admin.open(admin.begin_next())
    document, bar = admin.page.work_talk.document, admin.page.work.number_bar
    checked(document)
    assert bar.text() != ""

    take_back(admin, other_second)
    admin.page.packages.refresh()
    admin.settle()
    assert checked(document).problems == ()
    assert bar.text() == ""


def test_a_bar_that_was_closed_stays_closed_while_the_draft_is_written(admin, checked, other_second):
    accept(admin, other_second)
    view = admin.open(admin.begin_next())
    document, bar = admin.page.work_talk.document, admin.page.work.number_bar
    checked(document)
    bar._close.click()
    type_text(view.edit, "# sửa ")
    document.take()
    checked(document)
    assert bar.text() == ""


def test_words_being_typed_in_the_form_are_in_the_draft_that_takes_the_number(admin, checked, other_second):
    accept(admin, other_second)
    admin.open(admin.begin_next())
    admin.page.work.show_part(FORM)
    admin.settle()
    document, form = admin.page.work_talk.document, admin.page.work.part().form
    checked(document)
    form.go_to(("groups", 0, "items", 0))
    note = form.item.entries["short"].note
    note.setFocus()
    type_text(note, "Nay ")
    admin.page.work.number_bar.findChild(object, "take-number").click()
    assert 'short: "Nay Phai nhạt' in document.text()
    assert 'version: "3"' in document.text()
    form.go_to(())
    assert form.head.entries["version"].field.text() == "3"


def test_what_the_draft_withdraws_is_told_against_the_version_that_came(admin, checked, other_second):
    accept(admin, other_second)
    editing = admin.context.adapters.editing
    admin.open(admin.begin_next(lambda text: withdraw_item(text, FIRST, editing=editing)))
    document = admin.page.work_talk.document
    checked(document)
    admin.page.work.number_bar.findChild(object, "take-number").click()
    assert checked(document).problems == ()
    item = editing.values(document.text())["groups"][0]["items"][0]
    assert (item["id"], item["until"]) == (FIRST, "2")
    admin.page.work.show_part(CHANGES)
    admin.settle()
    assert "so với bản 2" in admin.page.work.part().list.against.text()


def test_a_form_learns_it_too(admin, checked):
    source = next(each for each in admin.context.adapters.catalog.shipped_files() if each.kind is CatalogKind.FORM)
    second = next_text(source, "2", admin.context.today(), admin.context.adapters.editing)
    draft = admin.begin(CatalogKind.FORM, text=second)
    accept(admin, CatalogFile(source.kind, source.id, "2", second + "\n# của nơi khác\n"))
    admin.open(draft)
    document, bar = admin.page.work_talk.document, admin.page.work.number_bar
    checked(document)
    bar.findChild(object, "take-number").click()
    assert 'version: "3"' in document.text()
    assert "replaces" not in document.text()
