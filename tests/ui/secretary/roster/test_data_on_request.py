"""A person's data on request: all of it given out, all of it deleted after a question, and brought back."""

import json

import pytest
from tests.exchange.builders import EXCHANGE
from tests.reports.pdf_reading import words_of
from tests.ui.common.keys import type_text
from tests.ui.real_parts import NOW
from tests.ui.secretary.members_at_hand import Members
from tests.ui.secretary.roster.conftest import HANH, person_of, show

from sotay.domain.cell_log import CellAct
from sotay.services.cell.importing import import_files
from sotay.services.cell.people import look_at_person
from sotay.texts import person_data as texts
from sotay.ui.secretary.roster import data_talk

pytestmark = pytest.mark.window


@pytest.fixture
def full(cell_book, open_page, settle, tmp_path):
    """The page at a person with a key and a submission."""
    members = Members(cell_book, tmp_path / "files")
    members.verify(HANH)
    cell_book.do(import_files, files=[members.file(HANH, "Gương mẫu, tận tuỵ.")], exchange=EXCHANGE, now=NOW)
    page = open_page()
    show(page, cell_book, HANH, settle)
    return page


@pytest.fixture
def answers(monkeypatch):
    """Say yes to every question, and remember it."""
    asked = []
    monkeypatch.setattr(data_talk, "ask", lambda *said, **_: asked.append(said[2:4]) or True)
    return asked


def log_of(book):
    def read(uow):
        with uow:
            return uow.log.all()

    return book.do(read)


def test_everything_of_a_person_goes_into_a_paper_and_a_file(full, answers, cell_book, settle, tmp_path, monkeypatch):
    folder = tmp_path / "ra"
    folder.mkdir()
    monkeypatch.setattr(data_talk, "choose_folder", lambda *_: folder)

    full.form.export_button.click()
    settle()
    settle()

    paper, record = sorted(folder.iterdir(), key=lambda path: path.suffix, reverse=True)
    words = words_of(paper.read_bytes())
    for each in (HANH, "05/02/1974", "Gương mẫu, tận tuỵ.", "Thẻ đã đối chiếu", "Chi bộ Trường số 2"):
        assert each in words
    assert "Gương mẫu" in record.read_text("utf-8")
    assert json.loads(record.read_text("utf-8"))
    assert HANH not in paper.name
    assert answers[0][1] == texts.confirm_export()
    (line,) = [line for line in log_of(cell_book) if line.act is CellAct.PERSON_EXPORTED]
    assert HANH not in repr(line)


def test_a_second_time_writes_beside_the_first(full, answers, settle, tmp_path, monkeypatch):
    folder = tmp_path / "ra"
    folder.mkdir()
    monkeypatch.setattr(data_talk, "choose_folder", lambda *_: folder)
    for _ in range(2):
        full.form.export_button.click()
        settle()
        settle()

    assert len(answers) == 2
    assert len(list(folder.iterdir())) == 4


def test_a_person_is_deleted_after_a_question_that_says_what_goes_and_is_brought_back(full, answers, cell_book, settle):
    before = cell_book.do(look_at_person, person_id=person_of(cell_book, HANH).id)
    full.form.delete_button.click()
    settle()
    settle()
    assert person_of(cell_book, HANH) is None
    assert answers[0] == (texts.delete_title(HANH), texts.confirm_delete(1, 1))
    assert "sao lưu" in answers[0][1]
    assert HANH not in [row.title for row in full.list.rows.row_model.rows()]
    sentence, undo = cell_book.shell.undos[-1]
    assert HANH not in sentence

    undo()
    settle()

    assert cell_book.do(look_at_person, person_id=before.person.id) == before
    assert full.form.title.text() == HANH
    assert all(HANH not in repr(line) for line in log_of(cell_book))


def test_nothing_is_deleted_without_a_yes(full, cell_book, settle, monkeypatch):
    monkeypatch.setattr(data_talk, "ask", lambda *_said, **_: False)
    full.form.delete_button.click()
    settle()

    assert person_of(cell_book, HANH) is not None
    assert cell_book.shell.undos == []


def test_what_is_typed_just_before_deleting_does_not_bring_the_person_back(full, answers, cell_book, settle):
    type_text(full.form.office.edit, "x")
    full.form.delete_button.click()
    settle()
    settle()
    full.leave()
    settle()

    assert answers
    assert person_of(cell_book, HANH) is None
