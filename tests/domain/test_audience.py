"""Items for some members only: who is asked, and that no answer is ever hidden."""

from dataclasses import replace

import pytest
from tests.builders import NONE, NOW, a_checklist, an_answer, an_assessment
from tests.builders import periods as parsed
from tests.fakes import FakeUnitOfWork

from sotay.domain.audience import is_for, reader_of
from sotay.domain.completeness import fills
from sotay.domain.manifestation import Audience
from sotay.domain.member import Profile
from sotay.domain.open_data_json import read_open_data, write_open_data
from sotay.services import assessments
from sotay.services.history import load_history
from sotay.services.importing import import_open_data
from sotay.services.open_data import export_open_data

(PERIOD,) = parsed("2026-Q4")


def narrowed(**audiences):
    """The usual checklist with some items for some members only."""
    checklist = a_checklist()
    groups = tuple(
        replace(group, items=tuple(replace(item, audience=tuple(audiences.get(item.id, ()))) for item in group.items))
        for group in checklist.groups
    )
    return replace(checklist, groups=groups)


FOR_2A = narrowed(b=[Audience.FORM_2A], c=[Audience.PROBATION])


@pytest.mark.parametrize(
    ("form_id", "reader"), [("2025-2A", Audience.FORM_2A), ("2023-2B", Audience.FORM_2B), ("", None), ("khác", None)]
)
def test_whoever_chose_a_form_reads_for_it(form_id, reader):
    assert reader_of(form_id) is reader


def test_an_item_is_for_everybody_for_some_or_for_those_on_probation_whom_nobody_knows():
    by_id = {item.id: item for item in FOR_2A.items()}
    assert [is_for(by_id[each], Audience.FORM_2B) for each in "abc"] == [True, False, True]
    assert all(is_for(item, None) for item in FOR_2A.items())


def test_an_item_for_others_is_not_asked_unless_it_holds_an_answer():
    assessment = replace(an_assessment(checklist=FOR_2A), reader=Audience.FORM_2B)
    assert [item.id for item in assessment.items()] == ["a", "c", "d"]
    assert [item.id for item in assessment.hidden()] == ["b"]
    answered = assessment.with_answer(an_answer("b", NONE))
    assert [item.id for item in answered.items()] == ["a", "b", "c", "d"]


def test_a_period_keeps_for_whom_it_was_begun_and_counts_so_everywhere():
    uow = FakeUnitOfWork()
    with uow:
        uow.profiles.put(Profile(form_id="2025-2B"))
        uow.checklists.accept(FOR_2A, NOW)
        uow.commit()
    assessments.open_assessment(uow, period=PERIOD, due=None, checklist=FOR_2A, now=NOW)
    with uow:
        uow.profiles.put(Profile(form_id="2025-2A"))
        uow.commit()
    (summary,) = assessments.list_periods(uow)
    assert summary.total == 3
    at_hand = load_history(uow)
    assert [each.total for each in fills(at_hand.history)] == [3]
    cells = {row.manifestation_id: row.cells[0].is_in_checklist for row in at_hand.grid.rows}
    assert cells == {"a": True, "b": False, "c": True, "d": True}
    written = write_open_data(export_open_data(uow))
    other = FakeUnitOfWork()
    import_open_data(other, incoming=read_open_data(written), now=NOW)
    assert assessments.load_assessment(other, period=PERIOD).reader is Audience.FORM_2B
