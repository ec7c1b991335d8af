"""Moving an open period in its window: the offer, the list, the questions about old answers, and undo."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from tests.ui.member.conftest import NOW, Q4
from tests.ui.member.typing_in import note

from sotay.domain.assessment import Answer, AnswerState
from sotay.domain.backup import BackupReason
from sotay.domain.manifestation import Change, ChangeKind, LevelKey, ManifestationId
from sotay.storage.stores import SqlCipherStores
from sotay.ui.context import PageId, Place
from sotay.ui.member.assessment.card import TextField
from sotay.ui.member.assessment.page import make_assessment_page
from sotay.ui.member.moving.bar import FINISH, SEE
from sotay.ui.member.overview.page import make_overview_page

pytestmark = pytest.mark.window

HERE = Place(PageId.ASSESSMENT)
NONE, FIXING = LevelKey("none"), LevelKey("fixing")


def next_version(checklist):
    """The second version: the second item means something else, the third is gone and went into a new one."""
    first, *others = checklist.groups
    kept = [first.items[0], replace(first.items[1], text="Một điều khác hẳn, cần nghĩ lại."), *first.items[3:]]
    added = replace(first.items[2], id=ManifestationId("I-moi"), short="Mục tách ra", text="Phần tách ra.", number="99")
    return replace(
        checklist,
        version="2",
        replaces=checklist.version,
        groups=(replace(first, items=(*kept, added)), *others),
        changes=(
            Change(first.items[1].id, ChangeKind.MEANING_CHANGED, note="Mở rộng theo quy định mới."),
            Change(added.id, ChangeKind.SPLIT_FROM, (first.items[2].id,)),
            Change(first.items[2].id, ChangeKind.WITHDRAWN),
        ),
    )


def accept(uow, *, checklist):
    with uow:
        uow.checklists.accept(checklist, NOW)
        uow.commit()


@pytest.fixture
def answered(handbook):
    ids = handbook.ids()
    handbook.open(Q4, *(Answer(each, NONE, done_well=f"Việc của {each}") for each in ids[:3]))
    handbook.do(accept, checklist=next_version(handbook.checklist))
    return ids


@pytest.fixture
def page(answered, handbook, shown):  # noqa: ARG001 - there must be something to move
    return shown(make_assessment_page(handbook.context), HERE)


def press(bar, key):
    bar.bar.action_triggered.emit(key)


def move(qtbot, page, settle):
    press(page.moving, SEE)
    settle()
    dialog = page.moving.mover.dialog
    qtbot.mouseClick(dialog.move_button, Qt.MouseButton.LeftButton)
    settle()


def test_a_newer_version_is_offered_and_moves_nothing_by_itself(page, handbook):
    assert "bản 2" in page.moving.bar.text()
    assert handbook.stored().checklist.version == "1"


def test_finishing_on_the_old_version_is_remembered(page, handbook, shown, settle):
    press(page.moving, FINISH)
    settle()
    again = shown(make_assessment_page(handbook.context), HERE)
    assert again.moving.isHidden()
    assert handbook.stored().checklist.version == "1"


def test_the_list_says_what_becomes_of_each_answer(page, settle):
    press(page.moving, SEE)
    settle()
    dialog = page.moving.mover.dialog
    assert dialog.summary.text() == (
        "1 câu trả lời giữ nguyên; 1 câu cần đồng chí xem lại; 1 câu trả lời cho mục không còn, được giữ để đọc."
    )
    assert [fold.button.text() for fold in dialog.folds] == [
        "Đổi nội dung: 1 mục",
        "Mục mới: 1 mục",
        "Không còn: 1 mục",
    ]
    dialog.reject()
    settle()


def test_moving_backs_up_first_keeps_every_answer_and_is_undone(qtbot, page, handbook, answered, settle):
    before = handbook.stored()
    move(qtbot, page, settle)
    after = handbook.stored()
    assert after.checklist.version == "2"
    assert after.answers == before.answers
    assert after.to_confirm() == (answered[1],)
    kept = SqlCipherStores(lambda: NOW).backups(handbook.desk.folder)
    assert kept[0].reason is BackupReason.BEFORE_UPDATE
    assert page.moving.isHidden()
    sentence, undo = handbook.shell.undos[-1]
    assert "Mọi câu trả lời còn nguyên" in sentence
    undo()
    settle()
    assert handbook.stored() == before
    assert not page.moving.isHidden()


def test_an_old_answer_is_shown_with_both_wordings_and_counts_once_it_is_confirmed(
    qtbot, page, handbook, answered, settle
):
    move(qtbot, page, settle)
    page.presenter.show_item(answered[1])
    item = page.item
    assert "bản 1, cần xem lại" in item.question.explained.text()
    assert item.question.words.text() == handbook.checklist.item(answered[1]).text
    assert item.reading.text.text() == "Một điều khác hẳn, cần nghĩ lại."
    assert item.levels.chosen_key() is None
    assert note(page, TextField.DONE_WELL).text() == f"Việc của {answered[1]}"
    written = handbook.stored().written(answered[1])
    qtbot.mouseClick(item.question.confirm_button, Qt.MouseButton.LeftButton)
    settle()
    assert item.question.isHidden()
    assert item.levels.chosen_key() == NONE
    assert handbook.stored().state(answered[1]) is AnswerState.ANSWERED
    assert handbook.stored().written(answered[1]) == written
    handbook.shell.undos[-1][1]()
    settle()
    assert not item.question.isHidden()
    assert handbook.stored().state(answered[1]) is AnswerState.TO_CONFIRM


def test_choosing_another_level_answers_the_new_words_and_undo_asks_again(qtbot, page, handbook, answered, settle):
    move(qtbot, page, settle)
    page.presenter.show_item(answered[1])
    page.item.levels.chosen.emit(FIXING)
    settle()
    assert page.item.question.isHidden()
    assert handbook.stored().answer(answered[1]).level == FIXING
    handbook.shell.undos[-1][1]()
    settle()
    assert handbook.stored().state(answered[1]) is AnswerState.TO_CONFIRM
    assert handbook.stored().written(answered[1]).level == NONE
    assert not page.item.question.isHidden()


def test_mending_words_keeps_level_and_question(qtbot, page, handbook, answered, settle):
    move(qtbot, page, settle)
    page.presenter.show_item(answered[1])
    qtbot.keyClicks(note(page, TextField.DONE_WELL), " them")
    settle()
    stored = handbook.stored()
    assert stored.written(answered[1]).level == NONE
    assert stored.written(answered[1]).done_well.endswith(" them")
    assert stored.state(answered[1]) is AnswerState.TO_CONFIRM


def test_the_answer_to_an_item_that_is_gone_is_read_at_the_end_and_quoted_beside_its_successor(
    qtbot, page, handbook, answered, settle
):
    move(qtbot, page, settle)
    page.presenter.show_item(answered[2])
    assert page.item.reading.text.text() == handbook.checklist.item(answered[2]).text
    assert note(page, TextField.DONE_WELL).isReadOnly()
    assert page.item.question.confirm_button.isHidden()
    assert not page.next_button.isEnabled() or page.next_button.text() != ""
    page.presenter.show_item(ManifestationId("I-moi"))
    field = page.item.fields[TextField.DONE_WELL]
    assert field.previous.button.text() == "Ở mục cũ I.3 tôi đã ghi"
    assert field.quote.text() == f"Việc của {answered[2]}"
    assert field.note.text() == ""


@pytest.mark.usefixtures("answered")
def test_the_first_page_leads_to_the_same_list(qtbot, handbook, shown, settle):
    page = shown(make_overview_page(handbook.context), Place(PageId.OVERVIEW))
    assert "bản 2" in page.period_card.newer.text()
    qtbot.mouseClick(page.period_card.move_button, Qt.MouseButton.LeftButton)
    settle()
    page._presenter.mover.dialog.accept()
    settle()
    assert handbook.stored().checklist.version == "2"
    assert page.period_card.move_button.isHidden()
