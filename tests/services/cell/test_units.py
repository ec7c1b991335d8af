"""The cells of a committee: listing them, trusting their cards as a cell trusts its members', how far each is."""

from dataclasses import replace
from datetime import date

import pytest
from tests.builders import NOW
from tests.exchange.builders import EXCHANGE, MEMBER
from tests.services.cell.committee import CELLS, card_of_cell

from sotay.domain import unit_errors as e
from sotay.domain.collecting import Standing, Trust
from sotay.domain.exchange_errors import NameMissing
from sotay.domain.unit import Unit, UnitId
from sotay.services.cell.book import publish_card, set_due
from sotay.services.cell.units import (
    add_units,
    bring_back_unit,
    load_units,
    note_unit_card,
    remove_unit,
    save_unit,
    undo_unit,
    undo_unit_key,
    verify_unit_card,
)

ONE = CELLS[0]


@pytest.fixture
def listed(committee):
    add_units(committee.uow, units=[Unit(UnitId(""), name) for name in reversed(CELLS)])
    return committee


def names(committee):
    with committee.uow as uow:
        return [each.name for each in uow.units.all()]


def unit_called(committee, name):
    with committee.uow as uow:
        return next(each for each in uow.units.all() if each.name == name)


def offered(committee, card, called=ONE, fingerprint=None, act=verify_unit_card):
    also = {} if act is note_unit_card else {"fingerprint": fingerprint or card.fingerprint}
    return act(committee.uow, content=card.text.encode(), called=called, exchange=EXCHANGE, now=NOW, **also)


def test_a_list_of_cells_is_added_once_and_stands_in_order(listed):
    assert names(listed) == ["Chi bộ 1", "Chi bộ 2", "Chi bộ 10"]
    again = add_units(listed.uow, units=[Unit(UnitId(""), "chi bộ  1"), Unit(UnitId(""), "Chi bộ 3", "Lò Văn Ánh")])
    assert [each.name for each in again] == ["Chi bộ 3"]
    with pytest.raises(NameMissing):
        add_units(listed.uow, units=[Unit(UnitId(""), "Chi bộ 4"), Unit(UnitId(""), " \u202e")])
    assert "Chi bộ 4" not in names(listed)


def test_a_cell_is_changed_and_that_is_undone(listed):
    unit = unit_called(listed, ONE)

    change = save_unit(listed.uow, unit=replace(unit, secretary="Lò Văn Ánh", name="Chi bộ  Một"))

    assert unit_called(listed, "Chi bộ Một").secretary == "Lò Văn Ánh"
    undo_unit(listed.uow, change=change)
    assert unit_called(listed, ONE) == unit
    new = save_unit(listed.uow, unit=Unit(UnitId("new"), "Chi bộ 7"))
    undo_unit(listed.uow, change=new)
    assert names(listed) == list(CELLS)


def test_a_cell_listed_by_mistake_is_removed_and_brought_back_with_its_keys(listed):
    listed.verify(ONE)
    unit = unit_called(listed, ONE)

    removed = remove_unit(listed.uow, unit_id=unit.id)

    assert names(listed) == list(CELLS[1:])
    bring_back_unit(listed.uow, removed=removed)
    with listed.uow as uow:
        assert uow.unit_keys.of_unit(unit.id) == removed.keys
        assert removed.keys


def test_a_cell_that_sent_something_stays(listed):
    listed.verify(ONE)
    listed.take(listed.file(ONE))

    with pytest.raises(e.UnitHasSent):
        remove_unit(listed.uow, unit_id=unit_called(listed, ONE).id)
    with pytest.raises(e.UnknownUnit):
        remove_unit(listed.uow, unit_id=UnitId("nobody"))


def test_a_cell_joins_the_list_with_its_card_and_leaves_with_the_undo(committee):
    change = committee.verify(ONE)

    assert change.is_new
    assert names(committee) == [ONE]
    undo_unit_key(committee.uow, change=change)
    assert names(committee) == []


def test_another_card_of_a_cell_replaces_the_first_aloud_and_the_undo_puts_it_back(listed):
    first = listed.verify(ONE)
    assert (first.is_new, first.replaced, first.trust) == (False, None, Trust.VERIFIED)

    second = listed.verify(ONE, seed="ab" * 32)

    assert second.replaced.sign_key == first.card.sign_key
    undo_unit_key(listed.uow, change=second)
    with listed.uow as uow:
        assert [(each.sign_key, each.trust) for each in uow.unit_keys.all()] == [(first.card.sign_key, Trust.VERIFIED)]


def test_noting_a_card_again_takes_no_trust_away(listed):
    listed.verify(ONE)

    assert offered(listed, card_of_cell(ONE), act=note_unit_card).trust is Trust.VERIFIED


@pytest.mark.parametrize("act", [note_unit_card, verify_unit_card])
def test_a_card_of_the_wrong_owner_is_refused_and_nothing_is_kept(listed, act):
    listed.verify(CELLS[1])
    own = publish_card(listed.uow, exchange=EXCHANGE)
    stolen = EXCHANGE.make_card("ab" * 32, card_kind=own.card_kind, name="Chi bộ Lạ")
    before = listed.content()

    with pytest.raises(e.NotACellCard):
        offered(listed, MEMBER, act=act)
    with pytest.raises(e.CardOfAnotherUnitName):
        offered(listed, stolen, act=act)
    with pytest.raises(e.CardOfAnotherUnitName):
        offered(listed, card_of_cell(CELLS[1]), act=act)
    with pytest.raises(e.KeyOfAnotherUnit):
        offered(listed, own, called=own.name, act=act)
    assert listed.content() == before


def test_a_key_of_one_cell_is_not_that_of_another(listed):
    listed.verify(ONE)
    save_unit(listed.uow, unit=replace(unit_called(listed, ONE), name="Chi bộ Khác"))
    save_unit(listed.uow, unit=replace(unit_called(listed, CELLS[1]), name=ONE))

    with pytest.raises(e.KeyOfAnotherUnit):
        offered(listed, card_of_cell(ONE))


def test_a_fingerprint_that_differs_trusts_nothing(listed):
    with pytest.raises(e.UnitFingerprintDiffers):
        offered(listed, card_of_cell(ONE), fingerprint="11111 " * 6)
    with listed.uow as uow:
        assert uow.unit_keys.all() == ()


def test_two_cells_of_one_name_are_not_guessed_between(listed):
    save_unit(listed.uow, unit=Unit(UnitId("twin"), ONE))

    with pytest.raises(e.SeveralOfThatUnitName):
        listed.verify(ONE)


def test_who_has_sent_who_is_late_and_who_is_missing(listed):
    listed.verify(ONE)
    listed.verify(CELLS[2])
    set_due(listed.uow, year=2026, due=date(2026, 11, 22))
    listed.take(listed.file(ONE), now=NOW.replace(month=11, day=20))
    listed.take(listed.file(CELLS[2]), now=NOW.replace(month=12, day=1))

    found = load_units(listed.uow, year=2026)

    assert found.due == date(2026, 11, 22)
    assert [(each.unit.name, each.standing) for each in found.units] == [
        (CELLS[0], Standing.IN_TIME), (CELLS[1], Standing.MISSING), (CELLS[2], Standing.LATE),
    ]  # fmt: skip
    assert found.units[0].latest.people == 1
    save_unit(listed.uow, unit=replace(unit_called(listed, CELLS[1]), has_left=True))
    assert len(load_units(listed.uow, year=2026).units) == 2
