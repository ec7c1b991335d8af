"""Who can open the book: a deputy with a password of his own, taken away and back, and the book handed over."""

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete
from tests.ui.common.keys import show_active
from tests.ui.real_parts import NOW, PASSWORD

from sotay.domain.errors import WrongPassword
from sotay.services.cell.custodians import load_custodians, note_custodian
from sotay.services.cell.key_book import load_key_book
from sotay.services.cell.log import load_log
from sotay.texts import cell_holders as texts
from sotay.texts import cell_log
from sotay.ui.code_dialog import CodeDialog
from sotay.ui.preview_dialog import PreviewDialog
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.keys.page import HOLDERS, make_keys_page

pytestmark = pytest.mark.window

AN = "Lò Văn Ân"
DEPUTY = "mat khau cua pho bi thu"
NEW = "mat khau cua bi thu moi"


@pytest.fixture
def page(qtbot, cell_book, settle):
    made = make_keys_page(cell_book.context)
    made.resize(1100, 700)
    show_active(qtbot, made)
    made.enter(CellPlace(CellPageId.KEYS))
    made.show_view(HOLDERS)
    settle()
    yield made
    delete(made)


def add(page, settle, name=AN, own=PASSWORD, new=DEPUTY):
    page.holders.add_button.click()
    dialog = page.holders_talk.dialog
    dialog.name.set_text(name)
    dialog.field.edit.setText(own)
    dialog.fields.first.edit.setText(new)
    dialog.fields.repeat.edit.setText(new)
    dialog.go_button.click()
    settle()
    return page.holders_talk.dialog


def holders(book):
    ids = book.desk.holders.custodians
    return [each.name for each in book.do(load_custodians, ids=ids)]


def opens(book, password):
    """Whether a password opens what lies in the folder by now."""
    desk = book.desk
    try:
        desk.change_password(old=password, new=password).result()
    except WrongPassword:
        return False
    return True


def log(book):
    return [cell_log.act_words(each.act, each.count) for each in book.do(load_log)]


def test_a_deputy_is_added_with_a_password_of_his_own(page, cell_book, settle):
    assert add(page, settle) is None

    assert holders(cell_book) == [AN]
    assert cell_book.shell.notices[-1] == texts.added(AN)
    assert len(page.holders.remove_buttons()) == 1
    assert log(cell_book) == ["Thêm 1 người giữ sổ có mật khẩu riêng"]


def test_what_is_missing_or_wrong_is_said_where_it_is_typed(page, cell_book, settle):
    dialog = add(page, settle, name="  ")
    assert dialog.name.problem() == texts.name_missing()
    dialog.name.set_text(AN)
    dialog.field.edit.setText("mat khau sai hoan toan")
    dialog.go_button.click()
    settle()
    assert dialog.field.problem()
    dialog.field.edit.setText(PASSWORD)
    for field in (dialog.fields.first, dialog.fields.repeat):
        field.edit.setText(PASSWORD)
    dialog.go_button.click()
    settle()

    assert "phải khác nhau" in dialog.bar.text()
    assert holders(cell_book) == []


def test_a_deputy_is_removed_with_ones_own_password_and_brought_back(page, cell_book, settle):
    add(page, settle)
    page.holders.remove_buttons()[0].click()
    dialog = page.holders_talk.dialog
    dialog.field.edit.setText(PASSWORD)
    dialog.go_button.click()
    settle()
    assert holders(cell_book) == []
    said, undo = cell_book.shell.undos[-1]
    assert said == texts.removed(AN)

    undo()
    settle()

    assert holders(cell_book) == [AN]
    assert page.holders.remove_buttons()


def test_who_opened_the_book_is_shown_and_cannot_remove_himself(page, cell_book, settle):
    add(page, settle)
    custodian = cell_book.desk.holders.custodians[0]
    page.holders.show_holders(cell_book.do(load_custodians, ids=(custodian,)), custodian)

    assert page.holders.remove_buttons() == []


def hand_over(page, settle, *, renew=False):
    page.holders.hand_over_button.click()
    dialog = page.holders_talk.dialog
    dialog.field.edit.setText(PASSWORD)
    for field in (dialog.fields.first, dialog.fields.repeat):
        field.edit.setText(NEW)
    dialog.renew.setChecked(renew)
    assert dialog.renew_explained.isVisible() is renew
    dialog.go_button.click()
    settle()
    code = page.findChild(CodeDialog)
    # Nothing but the tick closes the window of the new code, since the old one opens no longer.
    code.reject()
    assert code.isVisible()
    code.panel.kept_box.setChecked(True)
    code.done_button.click()
    settle()


def test_the_book_is_handed_over_with_new_passwords_a_new_code_and_the_same_card(page, cell_book, settle):
    before = cell_book.do(load_key_book, exchange=cell_book.exchange).cell
    add(page, settle)
    hand_over(page, settle)

    assert (opens(cell_book, PASSWORD), opens(cell_book, NEW)) == (False, True)
    assert holders(cell_book) == []
    assert cell_book.do(load_key_book, exchange=cell_book.exchange).cell == before
    assert cell_book.shell.notices[-1] == texts.handed_over()
    assert log(cell_book)[0] == "Bàn giao sổ: 1 lần đặt lại mọi mật khẩu và mã khôi phục"


def test_the_cell_gets_new_keys_only_where_it_was_ticked_and_undo_brings_the_old_back(page, cell_book, settle):
    before = cell_book.do(load_key_book, exchange=cell_book.exchange).cell
    hand_over(page, settle, renew=True)

    after = cell_book.do(load_key_book, exchange=cell_book.exchange).cell
    assert after.fingerprint != before.fingerprint
    assert page.cell.fingerprint.text().replace("\n", " ") == after.fingerprint
    said, undo = cell_book.shell.undos[-1]
    assert said == texts.keys_renewed()
    undo()
    settle()
    assert cell_book.do(load_key_book, exchange=cell_book.exchange).cell == before


def test_what_the_window_promises_of_old_copies_is_said_before_the_button(page):
    page.holders.hand_over_button.click()
    words = [label.text() for label in page.holders_talk.dialog.findChildren(type(page.holders.title))]
    said = " ".join([*words, texts.old_copies()])
    assert "vẫn mở được bản ấy bằng mật khẩu cũ" in said
    page.holders_talk.dialog.reject()


def test_the_minutes_of_handing_over_are_shown_and_can_go_to_word(qtbot, page, cell_book, settle):
    cell_book.do(note_custodian, custodian="a", name=AN, now=NOW)
    page.holders.minutes_button.click()
    settle()

    preview = page.findChild(PreviewDialog)
    qtbot.waitUntil(lambda: preview.pane.page_count() >= 1)
    assert preview.word_button.isVisibleTo(preview)
    preview.reject()
    assert QApplication.activeModalWidget() is None
