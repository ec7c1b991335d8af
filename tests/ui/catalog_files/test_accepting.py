"""A package is looked at, compared, accepted and taken back in the window of a handbook and of a cell book."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.packages import NAME, OTHER_SEED, next_checklist, next_form, signed
from tests.ui.catalog_files.conftest import cell_book
from tests.ui.common.dropping import drop
from tests.ui.common.keys import type_text
from tests.ui.common.test_dialogs import when_open

from sotay.domain.catalog_file import CatalogKind
from sotay.services.accepted import accepted_files
from sotay.ui.catalog_files.accept_dialog import AcceptDialog
from sotay.ui.common.bars import BarKind
from sotay.ui.common.labels import PlainLabel
from sotay.ui.common.tokens import ThemeChoice

pytestmark = pytest.mark.window


def words(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(PlainLabel))


def versions(taker):
    return [each.version for each in taker.do(accepted_files)]


def test_before_anything_is_accepted_one_sees_who_what_and_whose_key(taker):
    package = signed(next_checklist(), next_form())
    dialog = taker.look(package)

    said = words(dialog)
    assert NAME in said
    assert package.fingerprint.split(" ")[0] in said
    assert "phiên bản 2, thay phiên bản 1; có hiệu lực từ 01/01/2027" in said
    assert "Mẫu bản kiểm điểm «Mẫu 2B (sửa)»" in said
    assert "sao lưu trước khi nhận" in said
    dialog.leave_button.click()
    taker.settle()
    assert versions(taker) == []
    assert taker.rows() == []


def test_a_first_key_must_be_compared_by_ear_or_by_its_digits(taker):
    package = signed()
    dialog = taker.look(package)

    dialog.accept_button.click()
    assert "ghi sáu nhóm số" in dialog.key.typed.problem()
    assert dialog.key.typed.edit.hasFocus()
    type_text(dialog.key.typed.edit, "123")
    dialog.accept_button.click()
    assert "3 trên 30" in dialog.key.typed.problem()
    wrong = package.fingerprint[:-1] + str((int(package.fingerprint[-1]) + 1) % 10)
    dialog.key.typed.edit.clear()
    type_text(dialog.key.typed.edit, wrong)
    QTest.keyClick(dialog.key.typed.edit, Qt.Key.Key_Return)
    assert "Nhóm 6 không khớp" in dialog.key.typed.problem()
    assert versions(taker) == []

    dialog.key.typed.edit.clear()
    type_text(dialog.key.typed.edit, package.fingerprint)
    QTest.keyClick(dialog.key.typed.edit, Qt.Key.Key_Return)
    taker.settle()

    assert versions(taker) == ["2"]
    assert taker.trusted() == [NAME]


def test_what_was_accepted_is_in_force_at_once_in_this_window(taker):
    catalog = taker.context.adapters.catalog
    assert "Mẫu 2B (sửa)" not in [each.name for each in catalog.forms()[0]]

    taker.accept(signed(next_form()))

    assert "Mẫu 2B (sửa)" in [each.name for each in catalog.forms()[0]]
    assert taker.shell.undos[-1][0] == f"Đã nhận 1 bản danh mục, mẫu của {NAME}."

    taker.undo()

    assert "Mẫu 2B (sửa)" not in [each.name for each in catalog.forms()[0]]
    assert (taker.rows(), taker.trusted(), versions(taker)) == ([], [], [])
    assert "trở lại như trước" in taker.shell.notices[-1]


def test_there_is_a_backup_from_before_and_the_list_tells_what_is_in_use(taker):
    taker.accept(signed(next_checklist(), next_form()))
    taker.accept(signed(next_checklist("3", replaces="2", effective_from="2028-01-01")))

    assert taker.do(accepted_files)[-1].lineage == (CatalogKind.CHECKLIST, "nq04-27")
    titles = [title for title, _ in taker.rows()]
    notes = [note for _, note in taker.rows()]
    assert titles[0].startswith("Danh mục «27 biểu hiện")
    assert "Phiên bản 3, hiệu lực từ 01/01/2028" in notes[0]
    assert NAME in notes[0]
    assert "Phiên bản 2, bản trước" in notes[1]
    assert taker.context.desk.facts().result().last_backup is not None


def test_what_came_is_brought_into_sight(qtbot, taker):
    assert taker.panel.accepted.list.visibleRegion().isEmpty()

    taker.accept(signed())

    qtbot.waitUntil(lambda: not taker.panel.accepted.list.visibleRegion().isEmpty())
    assert taker.panel.accepted.list.current_key() == "checklist/nq04-27/2"


def test_what_is_lacking_at_the_field_is_brought_into_sight(qtbot, theme, taker):
    theme.apply(ThemeChoice.LIGHT, 20)
    dialog = taker.look(signed(next_checklist(), next_form()))
    assert dialog.key.typed.visibleRegion().isEmpty()

    dialog.accept_button.click()

    qtbot.waitUntil(lambda: not dialog.key.typed.visibleRegion().isEmpty())
    dialog.leave_button.click()
    theme.apply(ThemeChoice.LIGHT, 13)


def test_a_known_key_is_not_asked_about_again(taker):
    taker.accept(signed(next_checklist()))

    dialog = taker.look(signed(next_form()))

    assert dialog.key.typed.isHidden()
    assert "không phải đối chiếu lại" in dialog.key.state.text()
    dialog.accept_button.click()
    taker.settle()
    assert len(versions(taker)) == 2


@pytest.mark.parametrize("name", [NAME, "Đảng uỷ xã Mường Khoa"])
def test_a_changed_key_is_loud_and_takes_the_digits_alone(taker, name):
    taker.accept(signed())
    package = signed(next_checklist("3", replaces="2"), seed=OTHER_SEED, name=name)

    dialog = taker.look(package)

    assert dialog.key.bar.kind() is BarKind.ERROR
    assert dialog.key.bar.text().startswith("KHOÁ")
    assert dialog.key.heard.isHidden()
    assert signed().fingerprint.split(" ")[0] in words(dialog)
    dialog.accept_button.click()
    assert "0 trên 30" in dialog.key.typed.problem()
    assert versions(taker) == ["2"]
    type_text(dialog.key.typed.edit, package.fingerprint.replace(" ", ""))
    dialog.accept_button.click()
    taker.settle()

    assert versions(taker) == ["2", "3"]
    assert name in taker.trusted()


def test_what_is_older_unsigned_altered_or_broken_is_refused_with_the_reason(taker):
    taker.accept(signed(next_checklist("3")))
    altered = bytearray(signed(next_form()).content)
    altered[-9] ^= 4
    broken = next_form()
    broken = type(broken)(broken.kind, broken.id, broken.version, broken.text + 'thừa: "1"\n')

    assert "cũ hơn phiên bản 3" in taker.refused(signed(next_checklist("2")))[0]
    assert "chưa ký" in taker.refused(next_form().text.encode())[0]
    assert "Chữ ký trong tệp không đúng" in taker.refused(bytes(altered))[0]
    sentence, lines = taker.refused(signed(broken))
    assert "Chưa có gì thay đổi." in sentence
    assert f"{broken.id}.yaml: " in lines
    assert "dòng" in lines
    assert versions(taker) == ["3"]


def test_a_file_that_was_opened_with_the_program_is_shown_and_not_taken(taker):
    taker.enter(taker.written(signed()))

    assert isinstance(taker.panel.talk.dialog, AcceptDialog)
    assert versions(taker) == []


def test_who_is_not_trusted_any_more_must_be_compared_anew_until_that_is_undone(taker):
    taker.accept(signed())
    taker.panel.publishers.stop_button.click()
    taker.settle()

    assert taker.trusted() == []
    assert "không còn được tin" in taker.rows()[0][1]
    assert taker.look(signed(next_form())).key.is_needed
    taker.panel.talk.dialog.reject()

    taker.undo()

    assert taker.trusted() == [NAME]


@pytest.mark.parametrize("taker", [cell_book], indirect=True)
def test_the_log_of_a_cell_book_shows_at_once_that_a_publisher_is_trusted_no_more(taker):
    taker.accept(signed())
    taker.panel.publishers.stop_button.click()
    taker.settle()
    assert taker.logged()[0] == "Thôi tin 1 nơi phát hành danh mục, mẫu"

    taker.undo()

    assert taker.logged()[0] == "Lại tin 1 nơi phát hành danh mục, mẫu"


@pytest.mark.parametrize("file", [next_checklist(), next_form()], ids=["checklist", "form"])
def test_an_accepted_version_is_read_as_pages_and_its_text_is_one_click_away(qtbot, taker, file):
    taker.accept(signed(file))
    read = []

    def look(dialog):
        qtbot.waitUntil(lambda: dialog.pages.page_count() > 0, timeout=30_000)
        read.append((dialog.pages.isVisible(), dialog.text.isVisible()))
        dialog.other_button.click()
        read.append((dialog.text.isVisible(), dialog.text.toPlainText(), dialog.text.isReadOnly()))
        dialog.other_button.click()
        read.append(dialog.pages.isVisible())
        dialog.close_button.click()

    when_open(look)
    taker.panel.accepted.read_button.click()

    assert read == [(True, False), (True, file.text, True), True]


def test_a_file_that_this_program_cannot_draw_is_shown_as_its_text(qtbot, taker):
    file = replace(next_form(), text='schema: "9"\n')
    read = []

    def look(dialog):
        qtbot.waitUntil(dialog.text.isVisible, timeout=30_000)
        read.append((dialog.text.toPlainText(), dialog.caption.text(), dialog.other_button.isVisible()))
        dialog.close_button.click()

    when_open(look)
    taker.panel.accepted.read_asked.emit(file)

    assert read[0][0] == file.text
    assert "không dựng được" in read[0][1]
    assert not read[0][2]


def test_whoever_stops_while_a_package_is_read_is_asked_nothing(taker):
    taker.panel.talk.look_at(taker.written(signed()))
    taker.panel.talk.progress.reject()
    taker.settle()

    assert taker.panel.talk.dialog is None
    assert taker.panel.talk.progress.isHidden()
    assert taker.look(signed()) is not None


def test_nothing_is_accepted_where_no_backup_could_be_made(taker):
    dialog = taker.look(signed())
    dialog.key.heard.click()
    taker.context.desk.is_full = True
    dialog.accept_button.click()
    taker.settle()

    assert "đã đầy" in dialog.bar.text()
    assert versions(taker) == []
    taker.context.desk.is_full = False
    dialog.accept_button.click()
    taker.settle()
    assert versions(taker) == ["2"]


def test_a_book_that_is_open_to_be_read_shows_a_package_and_takes_none(theme, taker):
    package = signed()
    offered = taker.do(taker.panel.acts.look(package.content))
    dialog = AcceptDialog(theme, taker.page, offered, taker.context.desk.kind, is_read_only=True)

    assert "chỉ để đọc" in dialog.bar.text()
    assert not dialog.accept_button.isEnabled()


def test_a_file_that_is_dropped_on_the_card_is_shown_and_not_taken(taker):
    drop(taker.panel.accepted, taker.written(signed()))
    taker.settle()

    assert taker.panel.talk.dialog is not None
    assert versions(taker) == []
