"""The made-up member has handed one year in and chosen the lines of the next."""

from tests.builders import NONE, NOW, an_answer, an_assessment
from tests.services.handing_in import CELL_NAME, FORMS, Year

from sotay.domain.hand_in import HandInState
from sotay.domain.submission import Part
from sotay.services.hand_in import load_year, read_content
from sotay.services.sample_hand_in import hand_in_sample


def test_the_earlier_year_was_received_and_the_later_one_is_chosen_but_for_the_diary():
    year = Year()
    with year.uow as uow:
        uow.assessments.add(an_assessment("2025-Q4", an_answer("a", NONE, done_well="Năm trước")))
        uow.commit()

    hand_in_sample(year.uow, years=(2025, 2026), forms=FORMS, exchange=year.exchange, now=NOW)

    at_hand = load_year(year.uow, year=2026, forms=FORMS, exchange=year.exchange)
    (hand_in,) = at_hand.hand_ins
    assert (hand_in.year, hand_in.cell_name, hand_in.state) == (2025, CELL_NAME, HandInState.RECEIVED)
    assert any(line.text == "Năm trước" for line in read_content(hand_in).lines)
    left = [line.part for line in at_hand.whole.lines if line.key not in at_hand.selection.choices]
    assert set(left) == {Part.DIARY}
