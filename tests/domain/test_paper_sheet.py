"""What stands on a sheet of paper, as lines of a submission and back."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import a_checklist

from sotay.domain.cell_errors import NobodyEntered, NothingEntered
from sotay.domain.errors import TextTooLong
from sotay.domain.mirror import answered_in, contribution_of
from sotay.domain.paper_sheet import (
    NAMING_LEVELS,
    NOTE_LIMIT,
    PaperSheet,
    check_complete,
    checklist_code,
    facts_of_sheet,
    level_counts,
    sheet_of,
)
from sotay.domain.snapshot import content_hash
from sotay.domain.submission import Part, Submission
from sotay.texts.submission import line_of

CHECKLIST = a_checklist()
ITEMS = [each.id for each in CHECKLIST.items()]
LEVELS = [each.key for each in CHECKLIST.levels]


def submission_of(sheet):
    lines = tuple(line_of(fact) for fact in facts_of_sheet(sheet, CHECKLIST, None))
    return Submission(sheet.year, "Lò Văn Ân", "", CHECKLIST.id, CHECKLIST.version, content_hash(CHECKLIST), lines)


SHEETS = st.dictionaries(
    st.sampled_from(ITEMS), st.tuples(st.sampled_from(["", *LEVELS]), st.text(max_size=20).map(str.strip))
)


@given(SHEETS)
def test_a_sheet_that_was_typed_in_can_be_gone_over_as_it_was(answers):
    sheet = PaperSheet(2026, checklist_code(CHECKLIST))
    for item, (level, note) in answers.items():
        sheet = sheet.with_level(item, level).with_note(item, note)

    again = sheet_of(submission_of(sheet))

    assert {item: again.answer(item) for item in ITEMS} == {item: sheet.answer(item) for item in ITEMS}
    assert again.checklist_code == sheet.checklist_code


@given(SHEETS)
def test_an_item_is_named_by_its_level_and_never_by_the_words_beside_it(answers):
    sheet = PaperSheet(2026)
    for item, (level, note) in answers.items():
        sheet = sheet.with_level(item, level).with_note(item, note)

    told = contribution_of("p", answered_in(submission_of(sheet)), NAMING_LEVELS)

    assert (told.named if told else frozenset()) == {
        item for item, (level, _) in answers.items() if level in NAMING_LEVELS
    }


def test_an_answer_taken_back_leaves_a_blank_sheet():
    sheet = PaperSheet(2026).with_level(ITEMS[0], LEVELS[0])

    assert level_counts(sheet, CHECKLIST)[LEVELS[0]] == 1
    assert sheet.with_level(ITEMS[0], "") == PaperSheet(2026)


def test_words_beside_an_item_are_a_shortcoming_only_where_its_level_says_so():
    naming = PaperSheet(2026).with_level(ITEMS[0], "fixed").with_note(ITEMS[0], "đến họp muộn hai lần")
    open_ = PaperSheet(2026).with_level(ITEMS[0], "none").with_note(ITEMS[0], "giúp hai học sinh")

    assert [each.part for each in facts_of_sheet(naming, CHECKLIST, None)] == [Part.LEVEL, Part.SHORTCOMING]
    assert [each.part for each in facts_of_sheet(open_, CHECKLIST, None)] == [Part.LEVEL, Part.DONE_WELL]


def test_a_sheet_counts_only_with_an_answer_and_the_name_of_who_typed_it():
    sheet = PaperSheet(2026, received_on=date(2026, 11, 20), entered_by="  ")
    with pytest.raises(NothingEntered):
        check_complete(replace(sheet, entered_by="Nguyễn Thị Hồng Hạnh"))
    with pytest.raises(NobodyEntered):
        check_complete(replace(sheet, claimed="good"))


def test_words_beyond_the_limit_are_refused():
    with pytest.raises(TextTooLong):
        PaperSheet(2026).with_note(ITEMS[0], "ộ" * (NOTE_LIMIT + 1))
