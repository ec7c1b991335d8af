"""A package is accepted whole by a handbook or a cell book, only from whom it should be, and can be taken back."""

from dataclasses import replace
from functools import partial

import pytest
from tests.builders import LATER, NOW
from tests.exchange.builders import EXCHANGE
from tests.packages import (
    CATALOG,
    CHECKLIST_ID,
    FORM_ID,
    KEY,
    NAME,
    OTHER_KEY,
    OTHER_SEED,
    SEED,
    next_checklist,
    next_form,
    shipped,
    signed,
)
from tests.storage.cell.conftest import cell_database, cell_uow, empty_cell_database  # noqa: F401 - fixtures
from tests.storage.conftest import database, empty_database, uow  # noqa: F401 - fixtures

from sotay.domain import package_errors as e
from sotay.domain.catalog_file import CatalogKind
from sotay.domain.errors import FileHasProblems, SeveralTroubles
from sotay.domain.exchange_errors import ExchangeRefused, FingerprintDiffers
from sotay.domain.member import Profile
from sotay.domain.package_standing import FileState, KeyTrust
from sotay.services import accepting as in_handbook
from sotay.services.accepted_files import load_accepted_files, stop_trusting, trust_again
from sotay.services.catalog_packages import Approval
from sotay.services.cell import accepting as in_cell
from sotay.services.handbook import set_up

COMPARED = Approval(is_compared=True)


class Store:
    """A store of either kind with its acts."""

    def __init__(self, opened, acts, now):
        self.uow = opened
        self._acts = acts
        self._of_cell = acts is in_cell
        self._now = {} if self._of_cell else now

    def look(self, package):
        content = package if isinstance(package, bytes) else package.content
        return self._acts.look_at_package(self.uow, content=content, exchange=EXCHANGE, catalog=CATALOG, **self._now)

    def accept(self, package, approval=COMPARED, now=NOW):
        offered = self.look(package)
        return self._acts.accept_package(self.uow, offered=offered, approval=approval, now=now, catalog=CATALOG)

    def undo(self, accepted):
        more = {"now": LATER} if self._of_cell else {}
        self._acts.undo_accepting(self.uow, accepted=accepted, catalog=CATALOG, **more)

    def kept(self):
        with self.uow:
            files, publishers = self.uow.catalog_files.accepted(), self.uow.catalog_files.publishers()
            return files, publishers, () if self._of_cell else self.uow.checklists.accepted()


@pytest.fixture(params=["handbook", "cell_uow"])
def store(request):
    opened = request.getfixturevalue(request.param)
    return opened if request.param == "handbook" else Store(opened, in_cell, {})


@pytest.fixture
def handbook(uow):  # noqa: F811
    set_up(uow, profile=Profile(full_name="Lò Văn Ân"), checklist=CATALOG.shipped_checklist(), now=NOW)
    return Store(uow, in_handbook, {"now": NOW})


def refused(store, package, error, **facts):
    """Look at a package that must be refused, and see that nothing changed."""
    before = store.kept()
    with pytest.raises(error) as caught:
        store.look(package)
    assert store.kept() == before
    for name, value in facts.items():
        assert getattr(caught.value, name) == value
    return caught.value


def test_looking_tells_who_and_what_and_keeps_nothing(store):
    before = store.kept()

    offered = store.look(signed(next_checklist(), next_form()))

    assert (offered.package.publisher_name, offered.key.trust) == (NAME, KeyTrust.FIRST)
    assert [each.standing.state for each in offered.files] == [FileState.NEWER, FileState.NEWER]
    assert [each.version for each in offered.checklists] == ["2"]
    assert store.kept() == before


def test_accepting_keeps_every_file_to_the_letter_and_trusts_the_publisher(store):
    store.accept(signed(next_checklist(), next_form(), number=7))

    files, publishers, checklists = store.kept()
    assert [each.file for each in files] == [next_checklist(), next_form()]
    assert [(each.publisher_key, each.package_number) for each in files] == [(KEY, 7), (KEY, 8)]
    assert [(each.key, each.name) for each in publishers] == [(KEY, NAME)]
    assert not checklists or [each.version for each in checklists] == ["1", "2"]


def test_taking_back_leaves_the_store_as_it_was(store):
    before = store.kept()
    accepted = store.accept(signed(next_checklist(), next_form()))

    store.undo(accepted)

    assert store.kept() == before
    assert store.look(signed()).key.trust is KeyTrust.FIRST


def test_taking_back_a_later_package_keeps_the_earlier_and_its_publisher(store):
    store.accept(signed())
    before = store.kept()
    second = store.accept(signed(next_checklist("3", replaces="2"), name="Ban Tổ chức Tỉnh uỷ"), Approval(), now=LATER)
    assert store.kept()[1][0].name == "Ban Tổ chức Tỉnh uỷ"

    store.undo(second)

    assert store.kept() == before


def test_a_first_key_is_accepted_only_once_it_was_compared(store):
    package = signed()
    for approval, error in ((Approval(), e.PublisherNotTrusted), (Approval("1 2 3"), FingerprintDiffers)):
        with pytest.raises(error):
            store.accept(package, approval)
    assert store.kept()[:2] == ((), ())

    store.accept(package, Approval(package.fingerprint.replace(" ", "")))

    assert store.look(signed(next_form())).key.trust is KeyTrust.KNOWN
    store.accept(signed(next_form()), Approval())


@pytest.mark.parametrize("name", [NAME, NAME.upper(), "Nơi khác"])
def test_a_key_that_changed_is_told_with_both_fingerprints_and_needs_the_digits(store, name):
    store.accept(signed())
    changed = signed(next_checklist("3", replaces="2"), seed=OTHER_SEED, name=name)

    offered = store.look(changed)
    assert offered.key.trust is KeyTrust.CHANGED
    assert [each.fingerprint for each in offered.before] == [EXCHANGE.publisher_fingerprint(KEY)]
    with pytest.raises(e.PublisherKeyChanged) as caught:
        store.accept(changed, COMPARED)
    assert (caught.value.known, caught.value.offered) == (EXCHANGE.publisher_fingerprint(KEY), changed.fingerprint)

    accepted = store.accept(changed, Approval(changed.fingerprint), now=LATER)

    keys = [each.key for each in store.kept()[1]]
    assert keys == ([OTHER_KEY] if name.upper() == NAME.upper() else [KEY, OTHER_KEY])
    store.undo(accepted)
    assert [each.key for each in store.kept()[1]] == [KEY]


def test_a_trusted_publisher_does_not_take_over_a_file_of_another_unseen(store):
    store.accept(signed())
    store.accept(signed(next_form(), seed=OTHER_SEED, name="Đảng uỷ xã"))

    offered = store.look(signed(next_checklist("3", replaces="2"), seed=OTHER_SEED, name="Đảng uỷ xã"))

    assert offered.key.trust is KeyTrust.CHANGED
    assert [each.name for each in offered.before] == [NAME]


def test_an_older_version_is_refused_with_the_one_that_is_there(store):
    store.accept(signed(next_checklist("3")))

    refused(store, signed(next_checklist("2")), e.OlderFile, offered="2", present="3", file_id=CHECKLIST_ID)


def test_the_version_that_came_with_the_program_counts(store):
    checklist = shipped(CatalogKind.CHECKLIST, CHECKLIST_ID)

    refused(store, signed(checklist), e.NothingNew)
    refused(store, signed(replace(checklist, text=checklist.text + "# khác\n")), e.OtherTextOfVersion, version="1")


def test_what_is_there_already_is_told_so_and_passed_over_beside_something_new(store):
    store.accept(signed())

    refused(store, signed(), e.NothingNew)
    offered = store.look(signed(next_checklist(), next_form()))
    assert [each.standing.state for each in offered.files] == [FileState.SAME, FileState.NEWER]
    store.accept(signed(next_checklist(), next_form()), Approval())
    assert [each.file.id for each in store.kept()[0]] == [CHECKLIST_ID, FORM_ID]


def test_one_version_under_two_texts_is_refused(store):
    store.accept(signed())
    other = next_checklist(effective_from="2028-01-01")

    refused(store, signed(other, next_form()), e.OtherTextOfVersion, version="2", file_id=CHECKLIST_ID)


def test_a_package_with_broken_files_is_refused_with_every_line(store):
    checklist, form = next_checklist(), next_form()
    broken = replace(checklist, text=checklist.text.replace('key: "fixed"', 'key: "none"', 1))
    tabbed = replace(form, text="a:\t1\n" + form.text)

    one = refused(store, signed(broken), FileHasProblems)
    assert one.path.name == f"{CHECKLIST_ID}.yaml"
    assert all(each.line for each in one.problems)
    several = refused(store, signed(broken, tabbed), SeveralTroubles)
    assert [each.path.name for each in several.errors] == [f"{CHECKLIST_ID}.yaml", f"{FORM_ID}.yaml"]


@pytest.mark.parametrize("label", [{"id": "nq04-28"}, {"version": "5"}, {"kind": CatalogKind.FORM}])
def test_a_file_that_is_not_what_its_label_says_is_refused(store, label):
    error = FileHasProblems if "kind" in label else e.MislabelledFile
    refused(store, signed(replace(next_checklist(), **label)), error)


def test_a_package_that_was_altered_or_never_signed_is_refused(store):
    content = bytearray(signed().content)
    content[-3] ^= 1

    refused(store, bytes(content), ExchangeRefused)
    refused(store, next_checklist().text.encode(), ExchangeRefused)


def test_a_package_that_was_looked_at_twice_is_accepted_once(store):
    first, second = store.look(signed()), store.look(signed())
    accept = partial(store._acts.accept_package, store.uow, approval=COMPARED, now=NOW, catalog=CATALOG)
    accept(offered=first)

    with pytest.raises(e.NothingNew):
        accept(offered=second)
    assert len(store.kept()[0]) == 1


def test_the_list_tells_each_file_with_its_publisher_day_and_former_versions(store):
    store.accept(signed(next_checklist(), next_form()))
    store.accept(signed(next_checklist("3", replaces="2", effective_from="2028-01-01")), Approval(), now=LATER)

    found = load_accepted_files(store.uow, exchange=EXCHANGE, catalog=CATALOG)

    checklist, form = found.lineages
    assert (checklist.file.version, checklist.effective_from, checklist.publisher_name) == ("3", "2028-01-01", NAME)
    assert [each.file.version for each in checklist.former] == ["2"]
    assert checklist.fingerprint == signed().fingerprint
    assert (form.file.id, form.former) == (FORM_ID, ())
    assert [each.fingerprint for each in found.publishers] == [signed().fingerprint]


def test_who_is_not_trusted_any_more_must_be_compared_again_and_what_he_gave_stays(store):
    store.accept(signed())
    publisher = stop_trusting(store.uow, key=KEY)

    found = load_accepted_files(store.uow, exchange=EXCHANGE, catalog=CATALOG)
    assert (found.publishers, found.lineages[0].publisher_name) == ((), "")
    assert store.look(signed(next_form())).key.trust is KeyTrust.FIRST
    with pytest.raises(e.UnknownPublisher):
        stop_trusting(store.uow, key=KEY)

    trust_again(store.uow, publisher=publisher)
    assert store.look(signed(next_form())).key.trust is KeyTrust.KNOWN


def test_a_checklist_holds_for_new_periods_until_it_is_taken_back(handbook):
    accepted = handbook.accept(signed())
    with handbook.uow as act:
        assert act.checklists.current().version == "2"

    handbook.undo(accepted)

    with handbook.uow as act:
        assert act.checklists.current().version == "1"


def test_what_a_handbook_published_itself_needs_no_comparing(handbook):
    with handbook.uow as act:
        act.drafting.put_seed(SEED, NOW)
        act.commit()

    assert handbook.look(signed()).key.trust is KeyTrust.KNOWN
    handbook.accept(signed(), Approval())
