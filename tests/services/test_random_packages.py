"""Whatever packages come in whatever order, and whichever are taken back: a store never holds what it should not."""

from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import NOW
from tests.exchange.builders import EXCHANGE
from tests.fakes import FakeUnitOfWork
from tests.packages import CATALOG, KEY, NAME, OTHER_KEY, OTHER_SEED, SEED, next_form, signed

from sotay.domain.errors import SotayError
from sotay.domain.file_version import version_order
from sotay.domain.member import Profile
from sotay.domain.package_standing import KeyTrust
from sotay.services import accepting
from sotay.services.catalog_packages import Approval
from sotay.services.handbook import set_up

COMING = st.tuples(
    st.sampled_from(["2", "2.1", "3", "10"]),
    st.sampled_from([SEED, OTHER_SEED]),
    st.sampled_from([NAME, "Đảng uỷ xã"]),
    st.booleans(),
    st.booleans(),
)
"""A version, whose key, under which name; whether the digits are typed, and whether it is taken back at once."""


def state(uow):
    with uow:
        return uow.catalog_files.accepted(), uow.catalog_files.publishers(), uow.checklists.accepted()


def tried(act):
    try:
        return act()
    except SotayError:
        return None


@settings(max_examples=25, deadline=None)
@given(st.lists(COMING, max_size=7))
def test_only_higher_versions_of_compared_keys_are_ever_held_and_undo_is_exact(comings):
    uow = FakeUnitOfWork()
    set_up(uow, profile=Profile(full_name="Lò Văn Ân"), checklist=CATALOG.shipped_checklist(), now=NOW)
    for version, seed, name, has_typed, is_taken_back in comings:
        before = state(uow)
        package = signed(next_form(version), seed=seed, name=name)
        look = partial(
            accepting.look_at_package, uow, content=package.content, exchange=EXCHANGE, catalog=CATALOG, now=NOW
        )
        offered = tried(look)
        approval = Approval(package.fingerprint if has_typed else "")
        accept = partial(accepting.accept_package, uow, approval=approval, catalog=CATALOG, now=NOW)
        accepted = tried(lambda: accept(offered=offered)) if offered else None  # noqa: B023 - called at once
        if accepted is None:
            assert state(uow) == before
            continue
        assert has_typed or offered.key.trust is KeyTrust.KNOWN
        versions = [version_order(each.file.version) for each in state(uow)[0]]
        assert versions == sorted(set(versions))
        if is_taken_back:
            accepting.undo_accepting(uow, accepted=accepted, catalog=CATALOG)
            assert state(uow) == before
    assert {each.key for each in state(uow)[1]} <= {KEY, OTHER_KEY}
