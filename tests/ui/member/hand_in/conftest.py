"""The page over a real handbook with a year in it, and a cell that answers."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from tests.exchange.builders import CELL, CELL_SEED, EXCHANGE
from tests.shipped import shipped_catalog
from tests.ui.member.conftest import NOW, Q4

from sotay.domain.assessment import Answer
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.key_card import CardKind
from sotay.domain.letter import KnownSender
from sotay.domain.manifestation import LevelKey
from sotay.paths import resource
from sotay.reports.documents import PdfDocuments
from sotay.services.cell_cards import own_card
from sotay.services.hand_in import load_year
from sotay.ui.context import PageId, Place
from sotay.ui.member.hand_in import file_talk
from sotay.ui.member.hand_in.page import make_hand_in_page

HERE = Place(PageId.HAND_IN)
SECRET = "điều chỉ riêng tôi biết"
SHORTCOMING = "Còn nể nang khi góp ý"
DIARY = "Họp thôn bản"


def put_diary(uow):
    with uow:
        uow.diary.put(DiaryEntry(EntryId("e1"), date(2026, 3, 8), DIARY, NOW))
        uow.commit()


@dataclass
class AtHand:
    """The page, and the ways to what is stored and to the cell."""

    page: object
    handbook: object
    forms: tuple
    folder: Path

    def card(self, *, seed=CELL_SEED, name=CELL.name, card_kind=CardKind.CELL):
        path = self.folder / f"{seed[:2]}.thechibo"
        path.write_text(EXCHANGE.make_card(seed, card_kind=card_kind, name=name).text, encoding="utf-8")
        return path

    def stored(self):
        self.handbook.desk.flush().result()
        return self.handbook.do(load_year, year=2026, forms=self.forms, exchange=EXCHANGE)

    def received(self, path):
        member = self.handbook.do(own_card, exchange=EXCHANGE, now=NOW)
        senders = {member.sign_key: KnownSender(member.sign_key, member.seal_key, is_verified=True)}
        return EXCHANGE.receive(path.read_bytes(), seed=CELL_SEED, senders=senders)

    def receipt(self, path, said, comment=""):
        answer = EXCHANGE.answer(self.received(path), seed=CELL_SEED, said=said, comment=comment, now=NOW)
        receipt = self.folder / answer.file_name
        receipt.write_bytes(answer.content)
        return receipt


@pytest.fixture
def at_hand(handbook, shown, tmp_path):
    """Show the page of a handbook with one period and one diary line."""
    first, second, *_ = handbook.ids()
    handbook.open(
        Q4,
        Answer(first, level=LevelKey("none"), done_well="Giữ nếp đọc báo Đảng"),
        Answer(second, level=LevelKey("fixing"), shortcoming=SHORTCOMING, private_note=SECRET),
    )
    handbook.do(put_diary)
    catalog = shipped_catalog()
    adapters = SimpleNamespace(catalog=catalog, exchange=EXCHANGE, documents=PdfDocuments(resource("fonts")))
    page = make_hand_in_page(replace(handbook.context, adapters=adapters))
    shown(page, HERE, width=1200, height=700)
    folder = tmp_path / "tệp"
    folder.mkdir()
    return AtHand(page, handbook, catalog.forms()[0], folder)


@pytest.fixture
def save_to(monkeypatch, at_hand):
    """Answer the window that asks where a file goes; returns the path it will give."""

    def answer(folder=None):
        def chosen(_theme, _parent, _title, name, _kind, _suffix):
            return (folder or at_hand.folder) / name

        monkeypatch.setattr(file_talk, "choose_save_path", chosen)

    return answer
