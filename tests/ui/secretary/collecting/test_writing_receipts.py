"""Receipts of what was taken in: signed, written into a folder that is asked for once."""

import pytest
from tests.ui.secretary.collecting.conftest import AN, HANH, of_file, said

from sotay.texts import collecting as texts

pytestmark = pytest.mark.window


def test_receipts_are_written_into_a_folder_that_is_asked_for_once(
    members, page, take, cell_book, settle, tmp_path, monkeypatch
):
    folder = tmp_path / "biên nhận"
    folder.mkdir()
    asked = []
    monkeypatch.setattr(
        "sotay.ui.secretary.collecting.receipt_talk.choose_folder", lambda *_: asked.append(1) or folder
    )
    paths = [members.file(HANH, "một"), members.file(AN, "hai")]
    take(*paths)

    page.files.receipts_button.click()
    settle()
    page.files.receipts_button.click()
    settle()

    assert len(asked) == 1
    assert sorted(path.name for path in folder.iterdir()) == sorted(f"{path.stem}.biennhan" for path in paths)
    assert cell_book.shell.notices[-1] == texts.receipts_written(2, str(folder))
    assert f"{paths[0].stem}.biennhan" in of_file(said(page), paths[0])[2]


def test_the_folder_of_receipts_is_remembered(open_page, cell_book, settle, tmp_path, monkeypatch):
    assert cell_book.people()
    first = open_page()
    monkeypatch.setattr("sotay.ui.secretary.collecting.receipt_talk.choose_folder", lambda *_: tmp_path)
    first.receipts.change_folder()
    settle()

    assert open_page().receipts.folder() == tmp_path
