"""Comparing wordings with the print: what differs is seen, what was found is in the draft, what was pasted is kept."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.common.keys import show_active

from sotay.domain.catalog_file import CatalogKind
from sotay.domain.manifestation import Checked
from sotay.texts import proofreading as texts
from sotay.ui.admin.page import PROOF

pytestmark = pytest.mark.window


@pytest.fixture
def part(admin):
    admin.open(admin.begin_next())
    admin.page.work.show_part(PROOF)
    admin.settle()
    return admin.page.work.part()


def checklist(admin):
    return admin.context.adapters.catalog.read_text(CatalogKind.CHECKLIST, admin.page.work_talk.document.text())


def unfinished(admin):
    return [each.id for each in checklist(admin).items() if not each.checked.is_complete]


def paste(part, words):
    part.pane.field.set_text("")
    part.pane.field.insertPlainText(words)


def wait_checked(admin, qtbot):
    qtbot.waitUntil(lambda: admin.page.work_talk.document.latest() is not None, timeout=20_000)
    admin.settle()


def test_the_items_that_are_not_fully_compared_are_walked_and_the_others_on_request(admin, part):
    rows = part.rows.row_model.rows()

    assert [row.key for row in rows] == unfinished(admin)
    assert {row.note for row in rows} <= {texts.how_far(Checked.PARTLY), texts.how_far(Checked.UNCHECKED)}
    part.everything.click()
    assert len(part.rows.row_model.rows()) == 27


def test_what_differs_is_marked_on_both_sides_and_said(admin, part):
    item = checklist(admin).item(unfinished(admin)[0])
    words = item.text.split()

    paste(part, "\n".join([*words[:3], "khác", *words[4:]]))

    assert part.pane.verdict.text() == texts.differs(1)
    assert ">khác<" in part.pane.other.text()
    assert f">{words[3]}<" in part.pane.text.text()
    paste(part, f"  {item.text}\n")
    assert part.pane.verdict.text() == texts.same()
    assert part.pane.take_button.isHidden()


def test_the_pasted_sentence_becomes_the_wording_and_can_be_taken_back(admin, part, qtbot):
    first = unfinished(admin)[0]
    before = admin.page.work_talk.document.text()
    paste(part, "Câu đúng như\nvăn bản in.")

    part.pane.take_button.click()
    wait_checked(admin, qtbot)

    assert checklist(admin).item(first).text == "Câu đúng như văn bản in."
    assert part.pane.verdict.text() == texts.same()
    admin.page.work_talk.document.undo()
    assert admin.page.work_talk.document.text() == before


def test_another_wording_of_a_compared_item_waits_to_be_compared(admin, part, qtbot):
    first = next(each for each in checklist(admin).items() if each.checked.is_complete)
    part.everything.click()
    part.rows.select(first.id)
    part._on_current(first.id)
    paste(part, "Câu đúng như văn bản in.")

    part.pane.take_button.click()
    wait_checked(admin, qtbot)
    assert checklist(admin).item(first.id).checked is Checked.UNCHECKED

    part.pane.mark_button.click()
    wait_checked(admin, qtbot)
    item = checklist(admin).item(first.id)
    assert (item.text, item.checked, item.compared_on) == (
        "Câu đúng như văn bản in.",
        first.checked,
        admin.context.today().isoformat(),
    )


def test_the_flag_is_set_with_name_and_day_and_the_next_item_follows(admin, part, qtbot):
    first, second, *_ = unfinished(admin)
    assert part.pane.by.text() == admin.handbook.desk.run(_name).result()
    part.pane.by.set_text("Lò Thị Mai")
    part.pane.level.setCurrentIndex(part.pane.level.findData(Checked.TWO_SOURCES.value))

    part.pane.mark_button.click()
    wait_checked(admin, qtbot)

    item = checklist(admin).item(first)
    assert (item.checked, item.compared_by, item.doubt) == (Checked.TWO_SOURCES, "Lò Thị Mai", "")
    assert item.compared_on == admin.context.today().isoformat()
    assert part.rows.current_key() == second


def test_nobody_marks_without_a_name(admin, part):
    part.pane.by.set_text(" ")

    part.pane.mark_button.click()

    assert part.pane.problem.text() == texts.name_missing()
    assert checklist(admin).item(unfinished(admin)[0]).compared_by == ""


def test_what_was_pasted_is_there_again_after_the_draft_was_left(admin, part):
    first, second, *_ = unfinished(admin)
    paste(part, "Mới chép nửa câu")
    part.rows.select(second)
    part._on_current(second)
    assert part.pane.field.text() == ""

    draft = admin.drafts()[0]
    admin.page.leave()
    admin.settle()
    admin.page.work.forget()
    admin.open(draft)
    admin.page.work.show_part(PROOF)
    admin.settle()

    again = admin.page.work.part()
    again.rows.select(first)
    again._on_current(first)
    assert again.pane.field.text() == "Mới chép nửa câu"


def test_where_there_is_no_room_list_and_item_take_turns_by_keyboard(admin, part, qtbot):
    admin.page.resize(640, 420)
    show_active(qtbot, admin.page)

    part.rows.setFocus()
    qtbot.keyClick(part.rows, Qt.Key.Key_Return)

    assert part.pane.isVisible()
    part.pane.back_button.click()
    assert part.rows.isVisible()


def _name(uow):
    with uow:
        return uow.profiles.get().full_name
