"""The mirrors of a cell over the years: joined where an item means the same, and nowhere else."""

from tests.domain.versions import MEANING_CHANGED, REWORDED, SPLIT, WITHDRAWN, change, version

from sotay.domain.lineage import Turn
from sotay.domain.mirror import Answered, Mirror, Row, band_of
from sotay.domain.mirror_years import ToldMirror, broken_since, in_meaning_of, mirror_years

FIRST = version(1)


def told(year, checklist, counts):
    rows = tuple(Row(item.id, band_of(counts.get(item.id, 0), 20), year) for item in checklist.items())
    return ToldMirror(Mirror("Chi bộ", year, 20, 20, 5, rows), checklist)


def read(years, item):
    """What was told of an item: why each stretch begins, and the lowest number of each year."""
    (found,) = [each for each in years if each.name.manifestation_id == item]
    return [
        (each.opening.turn if each.opening else None, [(band.year, band.band.lowest) for band in each.bands])
        for each in found.stretches
    ]


def test_an_item_runs_through_what_stayed_and_what_was_only_worded_anew():
    second = version(2, a="Lời gọn hơn.", changes=[change("a", REWORDED)])

    years = mirror_years([told(2027, second, {"a": 12}), told(2026, FIRST, {"a": 6})])

    assert read(years, "a") == [(None, [(2026, 5), (2027, 10)])]


def test_a_changed_meaning_breaks_it_with_both_wordings_at_hand():
    second = version(2, a="Nghĩa khác.", changes=[change("a", MEANING_CHANGED)])

    years = mirror_years([told(2026, FIRST, {"a": 6}), told(2027, second, {"a": 12})])

    assert read(years, "a") == [(None, [(2026, 5)]), (Turn.MEANING_CHANGED, [(2027, 10)])]
    _, broken = next(each for each in years if each.name.manifestation_id == "a").stretches
    assert ([each.text for each in broken.opening.before()], broken.name.text) == (["Biểu hiện a."], "Nghĩa khác.")


def test_it_fans_where_an_item_was_split_and_ends_where_one_is_no_longer_asked():
    second = version(2, "acde", changes=[change("e", SPLIT, "a"), change("b", WITHDRAWN)])

    years = mirror_years([told(2026, FIRST, {"a": 6, "b": 7}), told(2027, second, {"e": 12})])

    assert read(years, "e") == [(None, [(2026, 5)]), (Turn.SPLIT, [(2027, 10)])]
    assert read(years, "b") == [(None, [(2026, 5)])]
    assert [each.withdrawn_since for each in years if each.name.manifestation_id == "b"] == [2027]


def test_only_years_in_which_an_item_meant_something_else_are_broken_off():
    second = version(2, a="Nghĩa khác.", changes=[change("a", MEANING_CHANGED)])
    third = version(3, a="Nghĩa khác.", b="Gọn hơn.", changes=[change("b", REWORDED)])

    assert broken_since(["a", "b", "c"], third, {2025: FIRST, 2026: second}) == {(2025, "a")}


def test_what_was_answered_by_an_older_version_counts_for_what_means_the_same():
    second = version(2, a="Nghĩa khác.", b="Gọn hơn.", changes=[change("a", MEANING_CHANGED), change("b", REWORDED)])
    answered = tuple(Answered(item, ("fixing",), has_shortcoming=False) for item in "abc")

    assert [each.item for each in in_meaning_of(answered, FIRST, second, ())] == ["b", "c"]
    assert in_meaning_of(answered, None, second, ()) == answered
    assert in_meaning_of(answered, second, second, ()) == answered
