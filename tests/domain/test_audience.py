"""Items for some members only: who is asked, and that no answer is ever hidden."""

from dataclasses import replace

import pytest
from tests.builders import NONE, NOW, a_checklist, an_answer, an_assessment, with_audiences
from tests.builders import periods as parsed
from tests.fakes import FakeUnitOfWork

from sotay.domain.audience import ANYBODY, Reader, is_for, reader_of
from sotay.domain.completeness import fills
from sotay.domain.manifestation import Audience
from sotay.domain.member import Membership, Profile
from sotay.domain.open_data_json import read_open_data, write_open_data
from sotay.services import assessments
from sotay.services.history import load_history
from sotay.services.importing import import_open_data
from sotay.services.open_data import export_open_data

(PERIOD,) = parsed("2026-Q4")
OFFICIAL_2B = Reader(Audience.FORM_2B, Membership.OFFICIAL)


FOR_2A = with_audiences(a_checklist(), b=[Audience.FORM_2A], c=[Audience.PROBATION])


@pytest.mark.parametrize(
    ("form_id", "form"), [("2025-2A", Audience.FORM_2A), ("2023-2B", Audience.FORM_2B), ("", None), ("khác", None)]
)
def test_whoever_chose_a_form_reads_for_it(form_id, form):
    assert reader_of(Profile(form_id=form_id)).form is form


@pytest.mark.parametrize(
    ("chosen", "membership"),
    [(None, Membership.OFFICIAL), *((each, each) for each in Membership)],
)
def test_whoever_chose_nothing_is_a_full_member(chosen, membership):
    assert reader_of(Profile(membership=chosen)).membership is membership


FORM_2A, PROBATION = Audience.FORM_2A, Audience.PROBATION


@pytest.mark.parametrize(
    ("audience", "official_2b", "probationary_2b", "official", "anybody"),
    [
        ((), True, True, True, True),
        ((FORM_2A,), False, False, True, True),
        ((PROBATION,), False, True, False, True),
        ((FORM_2A, PROBATION), False, True, True, True),
    ],
)
def test_an_item_is_for_whom_one_of_its_audiences_names_or_might_name(
    audience, official_2b, probationary_2b, official, anybody
):
    item = replace(a_checklist().item("b"), audience=audience)
    readers = (OFFICIAL_2B, replace(OFFICIAL_2B, membership=Membership.PROBATIONARY), Reader(None, Membership.OFFICIAL))
    assert [is_for(item, each) for each in (*readers, ANYBODY)] == [official_2b, probationary_2b, official, anybody]


def test_an_item_for_others_is_not_asked_unless_it_holds_an_answer():
    assessment = replace(an_assessment(checklist=FOR_2A), reader=OFFICIAL_2B)
    assert [item.id for item in assessment.items()] == ["a", "d"]
    assert [item.id for item in assessment.hidden()] == ["b", "c"]
    answered = assessment.with_answer(an_answer("b", NONE))
    assert [item.id for item in answered.items()] == ["a", "b", "d"]


def test_a_period_keeps_for_whom_it_was_begun_and_counts_so_everywhere():
    uow = FakeUnitOfWork()
    with uow:
        uow.profiles.put(Profile(form_id="2025-2B"))
        uow.checklists.accept(FOR_2A, NOW)
        uow.commit()
    assessments.open_assessment(uow, period=PERIOD, due=None, checklist=FOR_2A, now=NOW)
    with uow:
        uow.profiles.put(Profile(form_id="2025-2A", membership=Membership.PROBATIONARY))
        uow.commit()
    (summary,) = assessments.list_periods(uow)
    assert summary.total == 2
    at_hand = load_history(uow)
    assert [each.total for each in fills(at_hand.history)] == [2]
    cells = {row.manifestation_id: row.cells[0].is_in_checklist for row in at_hand.grid.rows}
    assert cells == {"a": True, "b": False, "c": False, "d": True}
    written = write_open_data(export_open_data(uow))
    other = FakeUnitOfWork()
    import_open_data(other, incoming=read_open_data(written), now=NOW)
    assert assessments.load_assessment(other, period=PERIOD).reader == OFFICIAL_2B
