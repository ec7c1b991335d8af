"""One reading gives every view of the history."""

from tests.builders import FIXED, NONE, NOW, a_checklist, an_answer, an_assessment, periods
from tests.fakes import FakeUnitOfWork

from sotay.services.history import load_history

Q3, Q4 = periods("2026-Q3", "2026-Q4")


def stored(*assessments, accepted=()):
    uow = FakeUnitOfWork()
    with uow:
        for each in assessments:
            uow.assessments.add(each)
        for each in accepted:
            uow.checklists.accept(each, NOW)
        uow.commit()
    return uow


def test_every_view_is_made_of_the_same_levels():
    uow = stored(
        an_assessment("2026-Q3", an_answer("a", NONE)),
        an_assessment("2026-Q4", an_answer("a", FIXED), an_answer("b", cause="vì")),
    )

    at_hand = load_history(uow)

    assert at_hand.grid.periods == (Q3, Q4)
    assert [[cell.level for cell in row.cells] for row in at_hand.grid.rows[:2]] == [[NONE, FIXED], [None, None]]
    assert [(each.answered, each.half, each.untouched) for each in at_hand.fills] == [(1, 0, 3), (1, 1, 2)]
    first, second = at_hand.groups
    assert [first.years[0].count(key) for key in (NONE, FIXED)] == [0, 1]
    assert (first.years[0].unanswered, second.years[0].unanswered) == (2, 1)


def test_versions_that_no_period_was_answered_against_are_at_hand():
    between = a_checklist(version="2")

    at_hand = load_history(stored(an_assessment("2026-Q3"), accepted=[between]))

    assert at_hand.history.versions == (between,)
    assert at_hand.history.checklists() == (an_assessment("2026-Q3").checklist, between)
