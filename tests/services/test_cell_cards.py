"""The member's own card, and the cards of cells: accepted, compared, changed."""

import pytest
from tests.builders import LATER, NOW
from tests.services.handing_in import CELL_NAME, Year

from sotay.domain.exchange_errors import CellCardChanged, ExchangeRefused, FingerprintDiffers, NameMissing
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.key_card import CardKind
from sotay.domain.member import Profile
from sotay.services.cell_cards import accept_card, load_cells, look_at_card, mark_compared, own_card, undo_card
from sotay.services.handbook import save_profile
from sotay.texts.errors import sentence_for


@pytest.fixture
def year():
    return Year()


def cells(year):
    return [(cell.card.sign_key, cell.is_compared) for cell in load_cells(year.uow, exchange=year.exchange)]


def test_the_members_keys_are_made_once_and_his_card_bears_his_name(year):
    card = own_card(year.uow, exchange=year.exchange, now=NOW)

    assert (card.card_kind, card.name) == (CardKind.MEMBER, "Nguyễn Thị Hồng Hạnh")
    assert own_card(year.uow, exchange=year.exchange, now=LATER) == card


def test_a_card_without_a_name_is_not_made_and_no_keys_are(year):
    save_profile(year.uow, profile=Profile())

    with pytest.raises(NameMissing):
        own_card(year.uow, exchange=year.exchange, now=NOW)
    assert year.uow.committed.seed is None


def test_a_new_card_is_not_compared_until_the_member_says_so(year):
    offered = year.offered()
    accept_card(year.uow, offered=offered, now=NOW)

    assert not offered.is_known
    assert cells(year) == [(offered.card.sign_key, False)]
    mark_compared(year.uow, key=offered.card.sign_key, is_compared=True)
    assert cells(year) == [(offered.card.sign_key, True)]
    assert year.offered().is_compared


def test_looking_at_a_card_keeps_nothing(year):
    before = year.uow.committed

    year.offered()

    assert year.uow.committed is before


def test_the_same_card_again_stays_compared(year):
    key = year.with_cell()

    accept_card(year.uow, offered=year.offered(), now=LATER)

    assert cells(year) == [(key, True)]


def test_a_members_card_is_no_cells_card(year):
    card = year.card(card_kind=CardKind.MEMBER)

    with pytest.raises(ExchangeRefused) as caught:
        look_at_card(year.uow, content=card.text.encode(), exchange=year.exchange)
    assert caught.value.fault is ExchangeFault.CARD_OF_ANOTHER_KIND


@pytest.mark.parametrize("name", [CELL_NAME, "CHI BỘ TRƯỜNG SỐ 2.", "Chi bo truong so 2"])
def test_other_keys_of_the_same_cell_are_refused_loudly_with_both_fingerprints(year, name):
    key = year.with_cell()
    changed = year.offered(seed="another", name=name)

    with pytest.raises(CellCardChanged) as caught:
        accept_card(year.uow, offered=changed, now=LATER, is_compared=True)

    assert caught.value.known == year.card().fingerprint
    assert caught.value.offered == changed.card.fingerprint
    assert cells(year) == [(key, True)]


def test_changed_keys_replace_the_old_ones_when_the_member_says_so_and_are_compared_anew(year):
    year.with_cell()
    changed = year.offered(seed="another")

    accept_card(year.uow, offered=changed, now=LATER, replaces_changed=True)

    assert cells(year) == [(changed.card.sign_key, False)]


def test_replacing_a_card_can_be_undone(year):
    key = year.with_cell()
    change = accept_card(year.uow, offered=year.offered(seed="another"), now=LATER, replaces_changed=True)

    undo_card(year.uow, change=change)

    assert cells(year) == [(key, True)]


def test_accepting_a_first_card_can_be_undone(year):
    change = accept_card(year.uow, offered=year.offered(), now=NOW, is_compared=True)

    undo_card(year.uow, change=change)

    assert cells(year) == []
    assert not year.offered().is_compared


def test_a_typed_fingerprint_compares_and_replaces_in_one(year):
    year.with_cell()
    changed = year.offered(seed="another")

    accept_card(year.uow, offered=changed, now=LATER, fingerprint=f" {changed.card.fingerprint} ")

    assert cells(year) == [(changed.card.sign_key, True)]


def test_a_wrong_fingerprint_accepts_nothing(year):
    offered = year.offered()
    with pytest.raises(FingerprintDiffers) as refused:
        accept_card(year.uow, offered=offered, now=NOW, fingerprint="11111 " * 6)
    assert cells(year) == []
    # Whoever has not heard it read out shall not be told what to type.
    assert offered.card.fingerprint not in sentence_for(refused.value)


def test_cells_of_other_names_stand_beside_each_other(year):
    key = year.with_cell()
    other = year.offered(seed="another", name="Chi bộ bản Nà Khiết")

    accept_card(year.uow, offered=other, now=LATER)

    assert other.changed_from is None
    assert cells(year) == [(other.card.sign_key, False), (key, True)]
