"""What a handbook publishes is signed with one key for ever, numbered, and never written over."""

from dataclasses import replace

import pytest
from tests.builders import LATER, NOW
from tests.exchange.builders import EXCHANGE
from tests.fakes import FakeUnitOfWork
from tests.packages import CATALOG, next_checklist, next_form, silent_checklist

from sotay.domain import package_errors as e
from sotay.domain.errors import FileHasProblems, SeveralTroubles
from sotay.domain.exchange_errors import NameMissing
from sotay.domain.member import Profile
from sotay.domain.problems import ProblemCode as Code
from sotay.services.handbook import save_profile
from sotay.services.publishing import own_publisher_key, publish_files

CHECKLIST, FORM = next_checklist(), next_form()


@pytest.fixture
def uow():
    opened = FakeUnitOfWork()
    save_profile(opened, profile=Profile(full_name="Lò Văn Ân"))
    return opened


def publish(uow, *files, now=NOW, **more):
    return publish_files(uow, files=files, exchange=EXCHANGE, catalog=CATALOG, now=now, **more)


def test_a_package_is_signed_with_the_one_key_of_the_handbook_under_the_name_of_its_owner(uow):
    first, second = publish(uow, CHECKLIST), publish(uow, FORM, now=LATER, name="Ban Tổ chức")

    key = own_publisher_key(uow, exchange=EXCHANGE, now=LATER)
    assert (first.publisher_key, second.publisher_key) == (key, key)
    assert (first.publisher_name, second.publisher_name) == ("Lò Văn Ân", "Ban Tổ chức")
    assert EXCHANGE.read_package(first.content) == first


def test_each_version_gets_the_next_number_and_is_kept_with_its_package(uow):
    package = publish(uow, CHECKLIST, FORM)

    with uow:
        kept = uow.drafting.publications()
    assert [(each.file, each.number, each.package) for each in kept] == [
        (FORM, 2, package.content),
        (CHECKLIST, 1, package.content),
    ]


def test_a_version_that_was_published_before_goes_in_again_under_its_number(uow):
    publish(uow, CHECKLIST)

    package = publish(uow, CHECKLIST, FORM, now=LATER)

    assert [(each.file.id, each.number) for each in package.files] == [(CHECKLIST.id, 1), (FORM.id, 2)]
    with uow:
        assert [each.published_at for each in uow.drafting.publications()] == [LATER, NOW]


def test_a_published_version_is_never_written_over(uow):
    publish(uow, next_checklist("3"), FORM)

    with pytest.raises(e.OtherTextOfVersion):
        publish(uow, replace(FORM, text=FORM.text + "# khác\n"))
    with pytest.raises(e.OlderFile):
        publish(uow, next_checklist("2"))
    with pytest.raises(SeveralTroubles):
        publish(uow, next_checklist("2"), replace(FORM, text="khác"))
    with uow:
        assert len(uow.drafting.publications()) == 2


def test_nobody_publishes_without_a_name(uow):
    save_profile(uow, profile=Profile())

    with pytest.raises(NameMissing):
        publish(uow, CHECKLIST)
    with uow:
        assert uow.drafting.publications() == ()


def test_a_checklist_that_cannot_follow_those_known_is_not_published_and_takes_no_number(uow):
    publish(uow, CHECKLIST)

    with pytest.raises(FileHasProblems) as refused:
        publish(uow, silent_checklist("3", replaces="2"), FORM, now=LATER)
    with pytest.raises(FileHasProblems) as skipping:
        publish(uow, next_checklist("4", replaces="3"), now=LATER)

    assert [each.code for each in refused.value.problems] == [Code.UNCLASSIFIED_TEXT]
    assert [each.code for each in skipping.value.problems] == [Code.REPLACES_ANOTHER]
    with uow:
        assert [each.file for each in uow.drafting.publications()] == [CHECKLIST]
