"""Whatever happens to a checklist over the years: the diff sees it, the check takes it, a history tells it."""

from dataclasses import replace
from itertools import pairwise
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import NONE
from tests.domain.versions import a_history, version
from tests.lineages import FIRST_YEAR, random_chain

from sotay.domain.checklist_diff import compare
from sotay.domain.lineage import Turn
from sotay.domain.manifestation import ChangeKind
from sotay.domain.period import parse_period
from sotay.domain.problems import ProblemCode as Code
from sotay.domain.proposed_changes import proposed_changes
from sotay.domain.succession import succession_refusals
from sotay.domain.trend import item_trend

chains = st.builds(lambda seed, length: random_chain(Random(seed), length), st.integers(0, 2**32), st.integers(2, 6))
BREAKS = {
    ChangeKind.MEANING_CHANGED: Turn.MEANING_CHANGED,
    ChangeKind.SPLIT_FROM: Turn.SPLIT,
    ChangeKind.MERGED_FROM: Turn.MERGED,
}


def test_every_kind_of_change_happens():
    chain = random_chain(Random(1), 30)

    assert {change.how for version in chain for change in version.changes} == set(ChangeKind)
    assert chain[-1].withdrawn_levels


def period_of(version):
    return str(FIRST_YEAR - 1 + int(version))


@given(chains)
def test_the_diff_proposes_what_was_done(chain):
    for old, new in pairwise(chain):
        assert set(proposed_changes(old, new)) == set(new.changes)
        assert compare(old, new).unclassified() == ()


texts = st.lists(st.sampled_from(["một", "hai", "ba", "bốn", "không", "5"]), min_size=1, max_size=8).map(" ".join)
any_texts = st.dictionaries(st.sampled_from("abcdefgh"), texts, min_size=1)


@given(any_texts, any_texts)
def test_whatever_became_of_the_texts_what_is_proposed_covers_it(before, after):
    old, new = (version(number, "".join(words), **words) for number, words in ((1, before), (2, after)))

    declared = replace(new, changes=proposed_changes(old, new))

    assert compare(old, declared).unclassified() == ()
    assert succession_refusals(declared, (old,)) == ()


@given(chains)
def test_each_version_follows_those_before_it_and_no_earlier_one_follows_it(chain):
    for at, checklist in enumerate(chain):
        assert succession_refusals(checklist, chain[:at]) == ()
        assert succession_refusals(checklist, chain[: at + 1]) == ()
        for earlier in chain[:at]:
            assert [each.code for each in succession_refusals(earlier, (checklist,))] == [Code.VERSION_NOT_HIGHER]


@given(chains, st.data())
def test_a_change_that_is_not_told_is_refused(chain, data):
    told = [(at, change) for at, version in enumerate(chain) for change in version.changes]
    told = [(at, change) for at, change in told if change.how is not ChangeKind.WITHDRAWN]
    if not told:
        return
    at, silent = data.draw(st.sampled_from(told))
    changes = tuple(each for each in chain[at].changes if each != silent)
    is_source = any(silent.manifestation_id in each.sources for each in changes)

    codes = {each.code for each in succession_refusals(replace(chain[at], changes=changes), chain[:at])}

    assert codes <= {Code.UNCLASSIFIED_TEXT, Code.UNCLASSIFIED_NEW}
    assert bool(codes) is not is_source


@given(chains)
@settings(max_examples=50)
def test_a_trend_runs_through_breaks_fans_and_ends_as_the_versions_say(chain):
    history = a_history(
        *((period_of(each.version), each, {item.id: NONE for item in each.items()}) for each in chain), accepted=chain
    )
    for item_id in {item.id for each in chain for item in each.items()}:
        trend = item_trend(history, item_id)
        having = [each for each in chain if each.item(item_id)]
        declared = {
            each.version: change.how
            for each in having[1:]
            for change in each.changes
            if change.manifestation_id == item_id
        }
        own = [each for each in trend.stretches if each.name.manifestation_id == item_id]

        starts = [stretch.points[0].period.written for stretch in own]
        broken = [version for version, how in declared.items() if how in BREAKS]
        assert starts == [period_of(version) for version in (having[0].version, *broken)]
        assert [stretch.opening.turn for stretch in own[1:]] == [BREAKS[declared[version]] for version in broken]
        assert {point.period.written for stretch in own for point in stretch.points if point.is_reworded} == {
            period_of(version) for version, how in declared.items() if how is ChangeKind.REWORDED
        }
        after = chain[chain.index(having[-1]) + 1 :]
        assert trend.withdrawn_since == (parse_period(period_of(after[0].version)) if after else None)


@given(chains)
@settings(max_examples=50)
def test_a_split_or_merged_item_is_told_from_both_of_its_ends(chain):
    history = a_history(
        *((period_of(each.version), each, {item.id: NONE for item in each.items()}) for each in chain), accepted=chain
    )
    for checklist in chain:
        for change in checklist.changes:
            for source in change.sources:
                target = change.manifestation_id
                if source != target:
                    assert target in {each.name.manifestation_id for each in item_trend(history, source).stretches}
                    assert source in {each.name.manifestation_id for each in item_trend(history, target).stretches}
