"""What cannot follow the versions that are there does not come in."""

from functools import partial

import pytest
from tests.builders import NOW
from tests.exchange.builders import EXCHANGE
from tests.fakes import FakeUnitOfWork
from tests.packages import CATALOG, next_checklist, next_form, signed, silent_checklist

from sotay.domain.errors import FileHasProblems
from sotay.domain.problems import ProblemCode as Code
from sotay.services.accepting import accept_package, look_at_package
from sotay.services.catalog_packages import Approval

look = partial(look_at_package, exchange=EXCHANGE, catalog=CATALOG, now=NOW)


@pytest.fixture
def uow():
    return FakeUnitOfWork()


def test_a_checklist_that_cannot_follow_the_shipped_one_is_refused_at_its_lines(uow):
    with pytest.raises(FileHasProblems) as refused:
        look(uow, content=signed(silent_checklist(), next_form()).content)

    assert [(each.code, each.line) for each in refused.value.problems] == [(Code.UNCLASSIFIED_TEXT, 57)]


def test_a_checklist_is_held_against_what_was_accepted_too(uow):
    offered = look(uow, content=signed(next_checklist()).content)
    accept_package(uow, offered=offered, approval=Approval(is_compared=True), catalog=CATALOG, now=NOW)

    with pytest.raises(FileHasProblems) as refused:
        look(uow, content=signed(silent_checklist("3", replaces="2"), number=2).content)

    assert [each.code for each in refused.value.problems] == [Code.UNCLASSIFIED_TEXT]
    assert look(uow, content=signed(next_checklist("3", replaces="2"), number=2).content).taken


def test_a_version_between_may_never_have_come_here(uow):
    offered = look(uow, content=signed(next_checklist("4", replaces="3")).content)

    assert [each.file.version for each in offered.taken] == ["4"]
