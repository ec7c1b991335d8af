"""Which lines of a year could be given, and under which words."""

from tests.builders import NONE, an_answer, an_assessment
from tests.domain.versions import MEANING_CHANGED, WITHDRAWN, change, version

from sotay.domain.member import Profile
from sotay.domain.moving import moved_to
from sotay.domain.offers import YearRecords
from sotay.domain.submission import Part
from sotay.domain.submission_facts import facts_of
from sotay.texts.submission import line_of

OLD = version(1, "abc")
NEW = version(2, "ab", changes=[change("b", MEANING_CHANGED), change("c", WITHDRAWN)], b="Một điều khác.")


def test_a_level_of_other_words_is_not_given_and_their_item_not_counted():
    answers = [an_answer(each, NONE, shortcoming=f"Thiếu {each}") for each in "abc"]
    moved = moved_to(an_assessment("2026-Q4", *answers, checklist=OLD), NEW, [OLD, NEW])
    facts = facts_of(None, Profile(), YearRecords(2026, (moved,)))
    assert [(each.part, each.words, each.item) for each in facts] == [
        (Part.LEVEL, NEW.levels[0].sentence, "a"),
        (Part.SHORTCOMING, "Thiếu a", "a"),
        (Part.SHORTCOMING, "Thiếu b", ""),
        (Part.SHORTCOMING, "Thiếu c", ""),
    ]
    assert "(theo lời văn của bản 1)" in line_of(facts[3]).heading
