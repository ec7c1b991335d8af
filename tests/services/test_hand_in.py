"""A year is handed in line by line, exactly as chosen; a receipt marks the right hand-in and no other."""

from dataclasses import replace

import pytest
from tests.builders import LATER, NOW
from tests.services.handing_in import FORMS, SECRET, Year

from sotay.domain.exchange_errors import ExchangeRefused, NameMissing, NothingChosen, UnknownCell, UnknownHandIn
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.hand_in import HandInState, SubmissionId
from sotay.domain.letter import ReceiptAnswer
from sotay.domain.member import Profile
from sotay.domain.submission import Decision, LineChoice, Part, Selection, all_but_own_records
from sotay.services import hand_in as acts
from sotay.services.handbook import save_profile


@pytest.fixture
def year():
    return Year()


def at_hand(year, number=2026):
    return acts.load_year(year.uow, year=number, forms=FORMS, exchange=year.exchange)


def seal(year, key, selection=None):
    return acts.seal_hand_in(
        year.uow,
        year=2026,
        cell_key=key,
        selection=selection or all_but_own_records(at_hand(year).whole.lines),
        forms=FORMS,
        exchange=year.exchange,
        now=NOW,
    )


def read(year, content):
    return acts.read_receipt(year.uow, content=content, exchange=year.exchange, now=LATER)


def test_everything_of_the_year_can_be_chosen_but_no_private_note(year):
    lines = at_hand(year).whole.lines

    assert {line.part for line in lines} == {
        Part.PROFILE, Part.SECTION, Part.LEVEL, Part.DONE_WELL, Part.SHORTCOMING, Part.STEP, Part.REMEDY, Part.PROMISE,
        Part.DIARY,
    }  # fmt: skip
    assert len({line.key for line in lines}) == len(lines)
    assert SECRET not in repr(lines)


def test_nothing_is_chosen_until_the_member_chooses(year):
    key = year.with_cell()

    assert at_hand(year).selection == Selection()
    with pytest.raises(NothingChosen):
        seal(year, key, Selection())
    assert at_hand(year).hand_ins == ()


def test_what_was_chosen_is_there_again(year):
    key = at_hand(year).whole.lines[0].key
    chosen = Selection().with_choice(key, LineChoice(Decision.SOFTENED, "Lời gọn"))

    acts.save_selection(year.uow, year=2026, selection=chosen)

    assert at_hand(year).selection == chosen
    assert at_hand(year, 2025).selection == Selection()


def test_the_hand_in_keeps_exactly_what_was_sealed(year):
    key = year.with_cell()

    done = seal(year, key)

    assert at_hand(year).hand_ins == (done.hand_in,)
    assert done.hand_in.content == done.sealed.body
    assert acts.read_content(done.hand_in).lines == tuple(
        line for line in at_hand(year).whole.lines if line.part is not Part.DIARY
    )
    assert done.hand_in.file_name == done.sealed.file_name
    assert (done.hand_in.state, done.hand_in.sequence) == (HandInState.SEALED, 1)


def test_each_hand_in_has_the_next_number_and_names_the_one_before(year):
    key = year.with_cell()
    first = seal(year, key)
    acts.set_aside(year.uow, submission_id=first.hand_in.id)

    second = seal(year, key)

    assert second.hand_in.sequence == 2
    assert first.hand_in.signed_hash.encode() in second.sealed.content


def test_a_file_that_was_lost_is_made_again_as_it_was_signed(year):
    key = year.with_cell()
    seal(year, key)
    done = seal(year, key)

    again = acts.seal_again(year.uow, submission_id=done.hand_in.id, exchange=year.exchange, now=LATER)

    assert (again.signed_hash, again.file_name) == (done.sealed.signed_hash, done.sealed.file_name)


def test_a_file_that_could_not_be_written_leaves_no_hand_in(year):
    done = seal(year, year.with_cell())

    acts.forget_unwritten(year.uow, submission_id=done.hand_in.id)

    assert at_hand(year).hand_ins == ()


def test_without_a_name_or_a_cell_nothing_is_sealed(year):
    with pytest.raises(UnknownCell):
        seal(year, "no key")
    key = year.with_cell()
    save_profile(year.uow, profile=Profile(cell="Chi bộ 1"))
    with pytest.raises(NameMissing):
        seal(year, key)
    assert at_hand(year).hand_ins == ()


def test_a_year_without_review_still_has_its_other_lines(year):
    assert {line.part for line in at_hand(year, 2027).whole.lines} == {Part.PROFILE, Part.REMEDY}


# --- receipts ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "state"),
    [(ReceiptAnswer.RECEIVED, HandInState.RECEIVED), (ReceiptAnswer.RETURNED, HandInState.RETURNED)],
)
def test_a_receipt_marks_its_hand_in(year, said, state):
    done = seal(year, year.with_cell())

    before, after = read(year, year.receipt_for(done.sealed, said, "Bổ sung nguyên nhân."))

    assert before == done.hand_in
    assert (after.state, after.comment, after.answered_at) == (state, "Bổ sung nguyên nhân.", NOW)
    assert at_hand(year).hand_ins == (after,)
    acts.put_back(year.uow, hand_in=before)
    assert at_hand(year).hand_ins == (before,)


def fault_of(year, content):
    with pytest.raises(ExchangeRefused) as caught:
        read(year, content)
    return caught.value.fault


def test_a_receipt_signed_by_another_than_the_cell_marks_nothing(year):
    done = seal(year, year.with_cell())
    content = year.receipt_for(done.sealed, ReceiptAnswer.RECEIVED, seed="another")

    assert fault_of(year, content) is ExchangeFault.RECEIPT_OF_ANOTHER_CELL
    assert at_hand(year).hand_ins == (done.hand_in,)


def test_a_receipt_for_other_content_marks_nothing(year):
    done = seal(year, year.with_cell())
    content = year.receipt_for(done.sealed, ReceiptAnswer.RECEIVED)
    acts.put_back(year.uow, hand_in=replace(done.hand_in, signed_hash="f" * 64))

    assert fault_of(year, content) is ExchangeFault.RECEIPT_OF_OTHER_CONTENT


def test_a_receipt_for_no_hand_in_of_ours_marks_nothing(year):
    done = seal(year, year.with_cell())
    content = year.receipt_for(done.sealed, ReceiptAnswer.RECEIVED)
    acts.forget_unwritten(year.uow, submission_id=done.hand_in.id)

    assert fault_of(year, content) is ExchangeFault.UNKNOWN_SUBMISSION


def test_a_hand_in_that_is_set_aside_can_be_taken_back(year):
    done = seal(year, year.with_cell())

    before = acts.set_aside(year.uow, submission_id=done.hand_in.id)

    assert at_hand(year).hand_ins[0].state is HandInState.SET_ASIDE
    acts.put_back(year.uow, hand_in=before)
    assert at_hand(year).hand_ins == (done.hand_in,)
    with pytest.raises(UnknownHandIn):
        acts.set_aside(year.uow, submission_id=SubmissionId("none"))


def test_a_decision_is_taken_back_where_it_is_kept_and_leaves_nothing_behind(year):
    key, other = (line.key for line in at_hand(year).whole.lines[:2])
    after = Selection().with_choice(key, LineChoice(Decision.IN))
    acts.save_selection(year.uow, year=2026, selection=after.with_choice(other, LineChoice(Decision.IN)))

    acts.take_selection_back(year.uow, year=2026, before=Selection(), after=after)
    assert at_hand(year).selection.choices == {other: LineChoice(Decision.IN)}

    acts.save_selection(year.uow, year=2026, selection=Selection())
    with year.uow:
        assert not [each for each in year.uow.settings.all() if each.startswith(acts.SELECTION)]
