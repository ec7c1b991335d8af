"""Open data from the window: the file is named open before it is written, an import is seen first and goes back."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from tests.old_text import in_tcvn3
from tests.open_books import a_book
from tests.packages import next_form
from tests.ui.common.test_dialogs import press, when_open
from tests.ui.member.conftest import NOW, Q3
from tests.ui.member.real_context import make_real_handbook
from tests.ui.real_parts import adapters, quick_keys

from sotay.domain.assessment import Answer
from sotay.domain.backup import BackupReason
from sotay.domain.catalog_file import AcceptedFile
from sotay.domain.manifestation import LevelKey
from sotay.domain.open_data_json import write_open_data
from sotay.services.assessments import list_periods, open_assessment, save_answer
from sotay.services.open_data import export_open_data
from sotay.ui.common.progress_dialog import ProgressDialog
from sotay.ui.context import PageId, Place
from sotay.ui.member.data.open_data_presenter import OpenDataPresenter
from sotay.ui.member.data.page import make_data_page

pytestmark = pytest.mark.window

PRIVATE = "Điều chỉ mình tôi biết"


@pytest.fixture(scope="module")
def real_adapters():
    with quick_keys():
        yield adapters()


@pytest.fixture
def handbook(theme, tmp_path, real_adapters):
    with ThreadPoolExecutor(max_workers=1) as worker:
        made = make_real_handbook(real_adapters, theme, tmp_path / "so-tay", worker)
        yield made
        made.desk.close(back_up=False)


@pytest.fixture
def page(handbook, shown):
    return shown(make_data_page(handbook.context), Place(PageId.DATA))


@pytest.fixture
def presenter(page):
    return page.findChild(OpenDataPresenter)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "sổ.json"
    path.write_bytes(write_open_data(a_book()))
    return path


def with_an_answer(handbook):
    checklist = handbook.context.adapters.catalog.shipped_checklist()
    item = next(iter(checklist.items())).id
    handbook.do(open_assessment, period=Q3, due=None, checklist=checklist, now=NOW)
    answer = Answer(item, level=LevelKey("none"), private_note=PRIVATE)
    handbook.do(save_answer, period=Q3, answer=answer, now=NOW)


def bytes_of(handbook):
    return write_open_data(handbook.do(export_open_data))


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_exporting_says_first_that_the_file_is_open_and_the_safe_answer_is_the_default(qtbot, page, settle, handbook):
    said = []

    def read_and_press_enter(dialog):
        said.append(dialog.warning.text())
        said.append(dialog.focusWidget() is dialog.keep_button)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    when_open(read_and_press_enter)
    click(qtbot, page.open_data_card.export_button)
    settle()

    assert "không được mã hoá và có cả ghi chú riêng" in said[0]
    assert said[1]
    assert handbook.shell.files == []


@pytest.mark.parametrize(("place", "year"), [(0, None), (1, 2026)])
def test_the_whole_handbook_or_a_year_is_written_where_it_is_wanted(
    qtbot, page, settle, handbook, tmp_path, monkeypatch, place, year
):
    with_an_answer(handbook)
    target = tmp_path / "ra.json"
    names = []

    def choose(_theme, _parent, _title, name, _kind, _suffix):
        names.append(name)
        return target

    monkeypatch.setattr("sotay.ui.member.data.open_data_presenter.choose_save_path", choose)

    def choose_and_go(dialog):
        dialog.choice.setCurrentIndex(place)
        click(qtbot, dialog.go_button)

    when_open(choose_and_go)
    click(qtbot, page.open_data_card.export_button)
    settle()

    assert handbook.shell.files == [target]
    assert PRIVATE in target.read_text(encoding="utf-8")
    assert json.loads(target.read_text(encoding="utf-8"))["year"] == year
    assert names == [f"du-lieu-mo-{'ca-so-tay' if year is None else 'nam-2026'}-2026-11-22.json"]


def test_exporting_says_that_checklists_and_forms_go_beside_and_trust_does_not(
    qtbot, page, settle, handbook, tmp_path, monkeypatch
):
    def accept(uow):
        with uow:
            uow.catalog_files.accept(AcceptedFile(next_form(), "ab" * 32, 1, NOW))
            uow.commit()

    with_an_answer(handbook)
    handbook.desk.run(accept).result()
    target, said = tmp_path / "ra.json", []
    monkeypatch.setattr("sotay.ui.member.data.open_data_presenter.choose_save_path", lambda *_: target)

    def read_and_go(dialog):
        said.append((dialog.beside.isVisible(), dialog.beside.text()))
        dialog.choice.setCurrentIndex(1)
        said.append((dialog.beside.isVisible(), dialog.accessibleDescription()))
        dialog.choice.setCurrentIndex(0)
        click(qtbot, dialog.go_button)

    when_open(read_and_go)
    click(qtbot, page.open_data_card.export_button)
    settle()

    (whole, words), (of_year, described) = said
    assert (whole, of_year) == (True, False)
    assert "còn giữ 1 bản danh mục, mẫu" in words
    assert "khoá ký thì không xuất ra" in words
    assert words not in described
    (file,) = (tmp_path / "ra-danh-muc-va-mau" / "da-nhan").iterdir()
    assert file.read_text(encoding="utf-8") == next_form().text


def test_what_would_be_added_is_shown_first_and_nothing_happens_without_a_yes(qtbot, presenter, settle, handbook, file):
    before, said = bytes_of(handbook), []

    def read_and_press_enter(dialog):
        said.append(dialog.accessibleDescription())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    when_open(read_and_press_enter)
    presenter.take_in(file)
    settle()

    assert "Tệp của Nguyễn Thị Hồng Hạnh, dữ liệu cả sổ tay." in said[0]
    assert "Sẽ thêm 2 dòng hồ sơ, 1 cài đặt, 1 kỳ, 1 câu trả lời" in said[0]
    assert bytes_of(handbook) == before
    assert handbook.stores.backups(handbook.desk.folder) == ()


def test_an_import_backs_up_adds_and_can_be_taken_back(qtbot, page, presenter, settle, handbook, file):
    before = bytes_of(handbook)
    when_open(lambda dialog: click(qtbot, dialog.go_button))
    presenter.take_in(file)
    settle()

    assert len(handbook.do(list_periods)) == 1
    (backup,) = handbook.stores.backups(handbook.desk.folder)
    assert backup.reason is BackupReason.BEFORE_IMPORT
    assert page.backups_card.list.current_key() == str(backup.path)
    sentence, undo = handbook.shell.undos[-1]
    assert sentence.startswith("Đã thêm 2 dòng hồ sơ")
    undo()
    settle()
    assert handbook.shell.places == [Place(PageId.DATA)]
    assert bytes_of(handbook) == before
    assert handbook.shell.notices[-1] == "Đã hoàn tác việc nhập. Sổ tay trở lại như trước khi nhập."


@pytest.mark.parametrize("wanted", [False, True])
def test_old_text_is_shown_and_turned_only_when_chosen(qtbot, presenter, settle, handbook, file, wanted):
    words = "Đã đọc nghị quyết, chưa kiểm điểm nghiêm túc"
    book = a_book()
    old = replace(book, diary=(replace(book.diary[0], text=in_tcvn3(words)), *book.diary[1:]))
    file.write_bytes(write_open_data(old))
    said = []

    def choose(dialog):
        said.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))
        dialog.turn_choice.setChecked(wanted)
        click(qtbot, dialog.go_button)

    when_open(choose)
    presenter.take_in(file)
    settle()

    assert f"Sau: {words}" in said[0]
    kept = [each.text for each in handbook.do(export_open_data).diary]
    assert (words if wanted else in_tcvn3(words)) in kept


def test_a_file_with_nothing_new_is_told_and_only_closed(qtbot, presenter, settle, handbook, tmp_path):
    with_an_answer(handbook)
    path = tmp_path / "a.json"
    path.write_bytes(bytes_of(handbook))
    said = []

    def read_and_close(dialog):
        said.append(dialog.accessibleDescription())
        said.append(hasattr(dialog, "go_button"))
        click(qtbot, dialog.keep_button)

    when_open(read_and_close)
    presenter.take_in(path)
    settle()

    assert "Tệp không có gì mà sổ tay chưa có" in said[0]
    assert said[1] is False
    assert handbook.shell.undos == []


def test_the_places_that_are_wrong_are_listed_to_be_read_and_copied(presenter, settle, handbook, file):
    broken = file.read_text(encoding="utf-8").replace('"due": "2026-12-31"', '"due": "31/2/2026"')
    file.write_text(broken.replace('"sequence": 1', '"sequence": "một"'), encoding="utf-8")
    before, listed = bytes_of(handbook), []

    def read_and_close(dialog):
        listed.append(dialog.findChild(QPlainTextEdit).toPlainText().splitlines())
        press("close")(dialog)

    when_open(read_and_close)
    presenter.take_in(file)
    settle()

    assert [each.split(":")[0].startswith("Dòng ") for each in listed[0]] == [True, True]
    assert "không có ngày «31/2/2026»" in listed[0][0]
    assert bytes_of(handbook) == before


def test_a_long_import_shows_how_far_it_is_and_can_be_stopped(qtbot, page, presenter, settle, handbook, file):
    before, go_on = bytes_of(handbook), threading.Event()
    dialog = page.findChild(ProgressDialog)
    handbook.desk.run(lambda _uow: go_on.wait(10))

    presenter.take_in(file)
    qtbot.waitUntil(dialog.isVisible)
    assert not page.open_data_card.import_button.isEnabled()
    click(qtbot, dialog.stop_button)
    assert dialog.stop_button.text() == "Đang dừng…"
    go_on.set()
    settle()

    assert not dialog.isVisible()
    assert "Đã dừng theo yêu cầu. Sổ tay vẫn nguyên như trước." in page.sheet.bar.text()
    assert page.open_data_card.import_button.isEnabled()
    assert bytes_of(handbook) == before


def test_a_short_import_shows_no_window_of_its_own(qtbot, presenter, settle, file):
    opened = []

    def note_and_close(dialog):
        opened.append(type(dialog).__name__)
        click(qtbot, dialog.keep_button)

    when_open(note_and_close)
    presenter.take_in(file)
    settle()

    assert opened == ["ImportDialog"]
    assert QApplication.activeModalWidget() is None
