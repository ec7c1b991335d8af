"""Choosing where a file goes."""

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton, QTreeView
from tests.ui.common.test_dialogs import press, when_open

from sotay.ui.common.file_dialogs import (
    SavePlaceDialog,
    choose_folder,
    choose_open_path,
    choose_save_path,
    make_file_dialog,
)
from sotay.ui.common.labels import PlainLabel
from sotay.ui.common.places import known_places

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("theme", "folders")]

NAME = "Bản kiểm điểm năm 2026.pdf"


@pytest.fixture
def folders(home):
    """Desktop and documents of an ordinary Vietnamese computer."""
    desktop, documents = home / "Màn hình", home / "Tài liệu"
    desktop.mkdir()
    documents.mkdir()
    lines = 'XDG_DESKTOP_DIR="$HOME/Màn hình"\nXDG_DOCUMENTS_DIR="$HOME/Tài liệu"\n'
    (home / ".config" / "user-dirs.dirs").write_text(lines, "utf-8")
    return desktop, documents


def save_path(theme):
    return choose_save_path(theme, None, "Xuất bản kiểm điểm", NAME, "Tệp PDF", ".pdf")


def click(text):
    def act(dialog):
        next(button for button in dialog.findChildren(QPushButton) if button.text() == text).click()

    return act


def test_desktop_and_documents_are_offered_by_name(folders):
    assert [(place.name, place.folder) for place in known_places()][:2] == [
        ("Màn hình nền", folders[0]),
        ("Tài liệu", folders[1]),
    ]


def test_one_click_on_a_place_is_enough(theme, folders):
    when_open(click("Tài liệu"))
    assert save_path(theme) == folders[1] / NAME


def test_the_name_of_the_file_is_shown(qtbot, theme):
    dialog = SavePlaceDialog(theme, None, "Xuất bản kiểm điểm", NAME, "Tệp PDF", ".pdf")
    qtbot.addWidget(dialog)
    assert any(NAME in child.text() for child in dialog.findChildren(PlainLabel))


def test_closing_the_window_chooses_nothing(theme):
    when_open(lambda dialog: dialog.reject())
    assert save_path(theme) is None


@pytest.mark.parametrize(("answer", "kept"), [("yes", False), ("no", True)])
def test_a_file_that_is_there_is_replaced_only_when_agreed(theme, folders, answer, kept):
    (folders[0] / NAME).write_bytes(b"old")

    def answer_then_leave(dialog):
        when_open(answer_question, after=dialog)
        click("Màn hình nền")(dialog)

    def answer_question(dialog):
        if kept:
            when_open(lambda place_dialog: place_dialog.reject(), after=dialog)
        press(answer)(dialog)

    when_open(answer_then_leave)
    assert save_path(theme) == (None if kept else folders[0] / NAME)
    assert (folders[0] / NAME).read_bytes() == b"old"


def test_another_place_gets_the_ending_when_it_was_left_out(theme, tmp_path):
    def choose_name(dialog):
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("kiem-diem")
        dialog.accept()

    def open_other(dialog):
        when_open(choose_name, after=dialog)
        click("Chọn chỗ khác…")(dialog)

    when_open(open_other)
    assert save_path(theme) == tmp_path / "kiem-diem.pdf"


def test_opening_chooses_an_existing_file(tmp_path):
    (tmp_path / "sổ tay.json").write_bytes(b"{}")

    def choose(dialog):
        dialog.selectFile(str(tmp_path / "sổ tay.json"))
        dialog.accept()

    when_open(choose)
    assert choose_open_path(None, "Mở tệp", "Tệp dữ liệu", [".json"]) == tmp_path / "sổ tay.json"


def test_choosing_a_folder(tmp_path):
    (tmp_path / "sao lưu").mkdir()

    def choose(dialog):
        dialog.setDirectory(str(tmp_path / "sao lưu"))
        dialog.accept()

    when_open(choose)
    assert choose_folder(None, "Chọn thư mục") == tmp_path / "sao lưu"


def test_window_for_files_is_ours_and_hides_the_english_kinds(qtbot):
    dialog = make_file_dialog(None, "Mở tệp", QFileDialog.FileMode.ExistingFile)
    qtbot.addWidget(dialog)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    assert dialog.findChild(QTreeView).isColumnHidden(2)
    assert dialog.width() <= 1366
