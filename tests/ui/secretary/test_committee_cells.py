"""The cells of a committee in its window: who has sent, whose card is trusted, what goes back with words."""

from __future__ import annotations

import pytest
from tests.exchange.builders import EXCHANGE
from tests.rollup import small_rollup
from tests.season import DONE, GOOD, RULES
from tests.services.cell.committee import card_of_cell, seed_of_cell
from tests.ui.real_parts import NOW
from tests.ui.secretary.committee_at_hand import CommitteeAtHand

from sotay.domain.key_card import CardKind
from sotay.services.cell.handed_in import DRAFT
from sotay.services.cell.units import note_unit_card
from sotay.texts import committee_cells as cell_texts
from sotay.texts import rollup as rollup_texts
from sotay.ui.secretary.committee import adding_talk
from sotay.ui.secretary.committee.page import CELLS, make_committee_page
from sotay.ui.secretary.committee.unit_dialog import UnitDialog
from sotay.ui.secretary.context import CellPageId, CellPlace

pytestmark = pytest.mark.window

HERE = CellPlace(CellPageId.COMMITTEE)
COMMITTEE_SEED = "5e" * 32
COMMITTEE = EXCHANGE.make_card(COMMITTEE_SEED, card_kind=CardKind.CELL, name="Đảng uỷ phường Tân Phong")
ONE, TWO = "Chi bộ 1", "Chi bộ 2"


@pytest.fixture
def committee(empty_book, tmp_path):
    """The book of a committee with two cells, of which the first sent and the second's card waits."""
    empty_book.set_up((), name=COMMITTEE.name)
    CommitteeAtHand(empty_book, tmp_path).take(ONE, GOOD, DONE)
    content = card_of_cell(TWO).text.encode()
    empty_book.do(note_unit_card, content=content, called=TWO, exchange=EXCHANGE, now=NOW)
    return empty_book


@pytest.fixture
def cells(committee, open_page):
    assert committee
    return open_page(make_committee_page, HERE)


def choose(page, place, settle):
    page.cells.chosen.emit(page.cells.rows.row_model.rows()[place].key)
    settle()


def test_a_committee_without_people_begins_with_its_cells_and_who_has_sent(cells):
    assert cells.switch.current() == CELLS
    assert cells.cells.summary.text() == cell_texts.summary(1, 2, None)
    assert [(row.title, row.mark_word) for row in cells.cells.rows.row_model.rows()] == [
        (ONE, "đã gửi"), (TWO, "chưa gửi"),
    ]  # fmt: skip


def test_a_cell_is_read_as_it_sent(cells, settle):
    choose(cells, 0, settle)

    pane = cells.cells.unit
    assert pane.title.text() == ONE
    assert pane.reading.toPlainText() == rollup_texts.whole(small_rollup(GOOD, DONE, cell=ONE), RULES)
    assert pane.remove_button.isHidden()


def test_a_waiting_card_is_trusted_once_it_was_read_out(cells, settle, committee):
    choose(cells, 1, settle)
    pane = cells.cells.unit
    assert pane.fingerprint.text() == card_of_cell(TWO).fingerprint

    pane.heard_button.click()
    settle()

    assert pane.heard_button.isHidden()
    assert committee.shell.undos[-1][0] == cell_texts.card_verified(TWO)
    committee.shell.undos[-1][1]()
    settle()
    assert not pane.heard_button.isHidden()


def test_words_of_an_answer_are_kept_as_they_are_typed_and_go_back_with_the_receipt(
    cells, settle, committee, tmp_path, monkeypatch
):
    choose(cells, 0, settle)
    pane = cells.cells.unit
    pane.return_button.click()
    pane.return_card.note.setPlainText("Bổ sung biên bản")
    pane.return_card.edited.emit("Bổ sung biên bản")
    cells.leave()
    settle()
    assert any("Bổ sung biên bản" in words for words in drafts(committee))

    monkeypatch.setattr(cells.answers._receipts, "folder", lambda: tmp_path)
    pane.return_card.return_button.click()
    settle()

    assert pane.comment.text() == cell_texts.returned_words("Bổ sung biên bản")
    (receipt,) = tmp_path.glob("*.biennhan")
    read = EXCHANGE.read_receipt(receipt.read_bytes(), seed=seed_of_cell(ONE)).receipt
    assert read.comment == "Bổ sung biên bản"
    committee.shell.undos[-1][1]()
    settle()
    assert pane.comment.isHidden()


def drafts(book):
    def act(uow):
        with uow:
            return [value for key, value in uow.settings.all().items() if key.startswith(DRAFT)]

    return book.do(act)


def test_a_cell_is_added_by_name_and_the_undo_takes_it_away(cells, settle, committee, monkeypatch):
    monkeypatch.setattr(adding_talk, "choose", lambda *_: adding_talk.ONE)

    class Dialog:
        name, secretary = "Chi bộ 10", "Lò Văn Ánh"

        def __init__(self, *_):
            pass

        def exec(self):
            return True

        def deleteLater(self):
            pass

    monkeypatch.setattr(adding_talk, "UnitDialog", Dialog)
    cells.cells.add_button.click()
    settle()
    assert [row.title for row in cells.cells.rows.row_model.rows()] == [ONE, TWO, "Chi bộ 10"]

    committee.shell.undos[-1][1]()
    settle()

    assert [row.title for row in cells.cells.rows.row_model.rows()] == [ONE, TWO]


def test_the_button_says_whether_a_cell_is_added_or_changed(cells, committee):
    theme = committee.context.theme

    assert UnitDialog(theme, cells).keep_button.text() == "Thêm chi bộ"
    assert UnitDialog(theme, cells, ONE, "").keep_button.text() == "Lưu thay đổi"


def test_a_list_of_cells_is_added_from_a_file(cells, settle, tmp_path, monkeypatch):
    path = tmp_path / "ds.csv"
    path.write_text("Chi bộ,Bí thư\nChi bộ 1,\nChi bộ 3,Lò Văn Ân\n", encoding="utf-8")
    monkeypatch.setattr(adding_talk, "choose", lambda *_: adding_talk.LIST)
    monkeypatch.setattr(adding_talk, "choose_open_path", lambda *_: path)

    cells.cells.add_button.click()
    settle()

    assert [row.title for row in cells.cells.rows.row_model.rows()] == [ONE, TWO, "Chi bộ 3"]


def test_cells_are_found_without_marks(cells):
    cells.cells.field.edit.setText("chi bo 2")
    cells.cells.field.edited.emit("chi bo 2")

    assert [row.title for row in cells.cells.rows.row_model.rows()] == [TWO]
