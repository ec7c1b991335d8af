"""«Cấp uỷ» in its window: a cell sends exactly what it was shown, a committee sees its cells, a season is archived."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.cell import PEOPLE
from tests.exchange.builders import EXCHANGE
from tests.season import RULES
from tests.ui.real_parts import NOW
from tests.ui.secretary.conftest import YEAR

from sotay.domain.dates import format_date
from sotay.domain.hand_in import HandInState
from sotay.domain.key_card import CardKind
from sotay.domain.letter import ReceiptAnswer
from sotay.domain.rollup import USUAL_PARTS, RollupPart
from sotay.services.cell.rollups import prepare_rollup
from sotay.texts import committee_sent as sent_texts
from sotay.texts import rollup as rollup_texts
from sotay.texts import season_archive as archive_texts
from sotay.ui.secretary.committee import card_talk, send_talk
from sotay.ui.secretary.committee import page as page_module
from sotay.ui.secretary.committee.page import CELLS, SEASON, SEND, make_committee_page
from sotay.ui.secretary.context import CellPageId, CellPlace

pytestmark = pytest.mark.window

HERE = CellPlace(CellPageId.COMMITTEE)
COMMITTEE_SEED = "5e" * 32
COMMITTEE = EXCHANGE.make_card(COMMITTEE_SEED, card_kind=CardKind.CELL, name="Đảng uỷ phường Tân Phong")
ONE, TWO = "Chi bộ 1", "Chi bộ 2"


@pytest.fixture
def show(cell_book, open_page):
    """Show the page of the cell of three people."""
    assert cell_book
    return lambda **size: open_page(make_committee_page, HERE, **size)


@pytest.fixture
def card_file(tmp_path, monkeypatch):
    """Let the file window answer with the card of the committee."""

    def choose(card=COMMITTEE):
        path = tmp_path / "cap-uy.thechibo"
        path.write_text(card.text, encoding="utf-8")
        monkeypatch.setattr(card_talk, "choose_open_path", lambda *_: path)

    return choose


@pytest.fixture
def target(tmp_path, monkeypatch):
    path = tmp_path / "ABCD-2345.bainop"
    monkeypatch.setattr(send_talk, "choose_save_path", lambda *_: path)
    return path


@pytest.fixture
def compared(show, settle, card_file):
    """The page after the committee's card was chosen and its fingerprint compared."""
    page = show()
    card_file()
    page.send.committee.choose_button.click()
    settle()
    page.send.committee.box.click()
    settle()
    return page


def opened(path):
    letter = EXCHANGE.opener(seed=COMMITTEE_SEED)(path.read_bytes())
    return EXCHANGE.read_rollup(letter)


def test_without_a_card_nothing_can_be_sealed_and_the_page_says_why(show):
    page = show()

    assert page.switch.current() == SEND
    assert page.send.missing.text() == sent_texts.still_needed_card()
    assert not page.send.seal_button.isEnabled()


def test_a_card_must_be_compared_before_anything_is_sealed(show, settle, card_file):
    page = show()
    card_file()

    page.send.committee.choose_button.click()
    settle()

    assert page.send.committee.fingerprint.text() == COMMITTEE.fingerprint
    assert page.send.missing.text() == sent_texts.still_needed_comparing()
    page.send.committee.box.click()
    settle()
    assert page.send.seal_button.isEnabled()
    assert page.send.missing.isHidden()


def test_what_is_shown_is_what_the_committee_reads(compared, settle, target):
    shown = compared.send.goes.reading.toPlainText()

    compared.send.seal_button.click()
    settle()

    received = opened(target)
    assert shown == rollup_texts.whole(received.rollup, RULES)
    assert PEOPLE[0].full_name in shown
    assert compared.send.file.name.text() == target.name
    assert COMMITTEE.name in compared.send.file.what_to_do.text()


def test_the_very_text_is_shown_before_it_is_sealed(compared, settle, target, monkeypatch):
    shown = []

    class Dialog:
        def __init__(self, *_given, details):
            shown.append(details)

        def exec(self):
            pass

        def deleteLater(self):
            pass

    monkeypatch.setattr(send_talk, "MessageDialog", Dialog)
    compared.send.goes.very_text_button.click()
    compared.send.seal_button.click()
    settle()

    assert shown == [opened(target).body]


def test_parts_are_chosen_one_by_one_and_what_stays_is_named(compared, settle, empty_book):
    box = compared.send.parts.boxes[RollupPart.REMARKS]
    assert rollup_texts.part_name(RollupPart.REMARKS) in compared.send.parts.stays.text()

    box.click()
    settle()

    assert rollup_texts.part_name(RollupPart.REMARKS) not in compared.send.parts.stays.text()
    prepared = empty_book.do(prepare_rollup, year=YEAR, rules=RULES, forms=(), exchange=EXCHANGE)
    assert prepared.parts == USUAL_PARTS | {RollupPart.REMARKS}
    empty_book.shell.undos[-1][1]()
    settle()
    assert not box.isChecked()


def test_a_sealed_file_can_be_taken_back_and_is_kept_in_the_list(compared, settle, target, empty_book):
    assert not target.exists()
    compared.send.seal_button.click()
    settle()
    assert [row.title for row in compared.send.sent.rows.row_model.rows()] == ["Năm 2026, lần gửi số 1"]

    empty_book.shell.undos[-1][1]()
    settle()

    assert sent_texts.state(replace(hand_ins(empty_book)[0])) == "Đã bỏ, không gửi"
    assert compared.send.sent.again_button.isHidden()


def hand_ins(book):
    def act(uow):
        with uow:
            return uow.hand_ins.all()

    return book.do(act)


def test_a_file_that_cannot_be_written_leaves_nothing_sent(compared, settle, empty_book, tmp_path, monkeypatch):
    folder = tmp_path / "đầy.bainop"
    folder.mkdir()
    monkeypatch.setattr(send_talk, "choose_save_path", lambda *_: folder)

    compared.send.seal_button.click()
    settle()

    assert hand_ins(empty_book) == ()
    assert empty_book.shell.problems


def test_the_committees_words_come_back_with_the_receipt(compared, settle, target, tmp_path, monkeypatch, empty_book):
    compared.send.seal_button.click()
    settle()
    receipt = EXCHANGE.answer(
        opened(target), seed=COMMITTEE_SEED, said=ReceiptAnswer.RETURNED, comment="Bổ sung biên bản", now=NOW
    )
    path = tmp_path / "trả.biennhan"
    path.write_bytes(receipt.content)
    monkeypatch.setattr(send_talk, "choose_open_path", lambda *_: path)

    compared.send.sent.receipt_button.click()
    settle()

    (row,) = compared.send.sent.rows.row_model.rows()
    assert "Bổ sung biên bản" in row.note
    empty_book.shell.undos[-1][1]()
    settle()
    assert hand_ins(empty_book)[0].state is HandInState.SEALED


def test_another_card_of_the_same_committee_asks_and_the_known_one_stays(compared, settle, card_file, monkeypatch):
    asked = []
    monkeypatch.setattr(card_talk, "choose", lambda *given: asked.append(given[3]) or "keep")
    forged = EXCHANGE.make_card("ef" * 32, card_kind=CardKind.CELL, name=COMMITTEE.name)
    card_file(forged)

    compared.send.committee.choose_button.click()
    settle()

    assert COMMITTEE.fingerprint in asked[0]
    assert forged.fingerprint in asked[0]
    assert compared.send.committee.fingerprint.text() == COMMITTEE.fingerprint


def test_a_plain_cell_book_says_what_the_list_is_for(show):
    page = show()
    page.show_view(CELLS)

    assert page.cells.empty.isVisible()


def test_a_season_is_archived_and_opened_again(show, settle):
    page = show()
    page.show_view(SEASON)

    page.season.archive_button.click()
    settle()

    assert page.season.archive_button.isHidden()
    assert page.season.state.text() == archive_texts.archived_season(format_date(NOW.date()))
    page.season.reopen_button.click()
    settle()
    assert page.season.reopen_button.isHidden()


def test_both_sizes_of_window_show_the_way_on(show):
    for width, height in ((1366, 728), (690, 400)):
        page = show(width=width, height=height)
        assert page.send.seal_button.isVisible()
        assert page.send.scroll_area.verticalScrollBar().value() == 0


def test_a_receipt_that_was_opened_is_read_only_when_that_is_said(
    compared, settle, target, tmp_path, monkeypatch, empty_book
):
    compared.send.seal_button.click()
    settle()
    receipt = EXCHANGE.answer(opened(target), seed=COMMITTEE_SEED, said=ReceiptAnswer.RECEIVED, comment="", now=NOW)
    path = tmp_path / "nhận.biennhan"
    path.write_bytes(receipt.content)

    for answer, state in ((False, HandInState.SEALED), (True, HandInState.RECEIVED)):
        monkeypatch.setattr(page_module, "ask", lambda *_, said=answer: said)
        compared.enter(replace(HERE, file=path))
        settle()
        assert hand_ins(empty_book)[0].state is state


def test_a_card_that_was_opened_asks_what_it_is_for(show, settle, card_file, tmp_path, monkeypatch):
    page = show()
    card_file()
    card = tmp_path / "cap-uy.thechibo"

    for answer in ("no", "send"):
        monkeypatch.setattr(page_module, "choose", lambda *_, said=answer: said)
        page.enter(replace(HERE, file=card))
        settle()
        expected = COMMITTEE.fingerprint if answer == "send" else ""
        assert page.send.committee.fingerprint.text() == expected
