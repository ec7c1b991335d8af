"""A handbook with a year to hand in, and a cell that answers; what the tests of handing in share."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.builders import FIXED, NONE, NOW, a_checklist, a_feed, a_form, a_section, an_answer, an_assessment
from tests.fakes import FakeUnitOfWork
from tests.fakes_exchange import FakeExchange
from tests.storage.keeping import A_COMMITMENT, A_REMEDY

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.form import Source
from sotay.domain.key_card import CardKind
from sotay.domain.letter import KnownSender
from sotay.domain.member import Profile
from sotay.services.cell_cards import accept_card, look_at_card

SECRET = "điều chỉ riêng tôi biết"
FORMS = (a_form(a_section("s", a_feed(Source.DONE_WELL)), is_default=True),)
CELL_SEED = "cell"
CELL_NAME = "Chi bộ Trường số 2"


class Year:
    """A handbook in memory with one year of everything, the exchange, and the cell at the other end."""

    def __init__(self):
        self.exchange = FakeExchange()
        self.uow = FakeUnitOfWork()
        with self.uow:
            self.uow.profiles.put(Profile(full_name="Nguyễn Thị Hồng Hạnh", cell=CELL_NAME))
            self.uow.checklists.accept(a_checklist(), NOW)
            self.uow.assessments.add(
                an_assessment(
                    "2026-Q4",
                    an_answer("a", NONE, done_well="Gương mẫu", private_note=SECRET),
                    an_answer("b", FIXED, shortcoming="Còn chậm", remedy="Làm đúng hẹn"),
                )
            )
            self.uow.remedies.put(A_REMEDY)
            self.uow.commitments.put(replace(A_COMMITMENT, year=2026))
            self.uow.diary.put(DiaryEntry(EntryId("e1"), date(2026, 3, 8), "Họp thôn bản", NOW))
            self.uow.commit()

    def card(self, *, seed=CELL_SEED, name=CELL_NAME, card_kind=CardKind.CELL):
        return self.exchange.make_card(seed, card_kind=card_kind, name=name)

    def offered(self, **card):
        return look_at_card(self.uow, content=self.card(**card).text.encode(), exchange=self.exchange)

    def with_cell(self):
        """Accept the cell's card with its fingerprint compared, and return its key."""
        accept_card(self.uow, offered=self.offered(), now=NOW, is_compared=True)
        return self.card().sign_key

    def receipt_for(self, sealed, said, comment="", seed=CELL_SEED):
        """Let the cell open a file and answer it."""
        sender = f"sign-{self.uow.committed.seed}"
        senders = {sender: KnownSender(sender, "", is_verified=True)}
        received = self.exchange.receive(sealed.content, seed=CELL_SEED, senders=senders)
        return self.exchange.answer(received, seed=seed, said=said, comment=comment, now=NOW).content
