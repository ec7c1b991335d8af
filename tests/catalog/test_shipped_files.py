"""What comes with the program can be used, is complete, and says honestly what has not been compared."""

from datetime import datetime
from decimal import Decimal

import pytest
from tests.catalog.yaml_files import CATALOG, DATA

from sotay.domain.assessment import Assessment
from sotay.domain.commitment import Outcome
from sotay.domain.errors import FileHasProblems, UnknownForm
from sotay.domain.form import OfferSource, Source, TextSection, form_for
from sotay.domain.manifestation import Checked
from sotay.domain.plain import from_json, to_json
from sotay.domain.problems import ProblemCode
from sotay.domain.review import compose_review
from sotay.domain.search import nfc
from sotay.domain.taking_up import steps_in

CHECKLIST = CATALOG.shipped_checklist()
FORMS, BROKEN = CATALOG.forms()
SAMPLE = CATALOG.sample()
PRIVATE = [change.private_note for file in SAMPLE.periods for change in file.changes if change.private_note]


@pytest.fixture(scope="module")
def assessments():
    """The sample as assessments; every id and level must be one of the checklist."""
    made = []
    for file in SAMPLE.periods:
        assessment = Assessment(file.period, file.due, CHECKLIST, opened_at=datetime(2026, 1, 1))
        for change in file.changes:
            assessment = assessment.with_answer(change.applied_to(assessment.answer(change.manifestation_id)))
        made.append(assessment)
    return made


def form(form_id):
    return next(each for each in FORMS if each.id == form_id)


def test_the_checklist_has_three_groups_of_nine():
    assert [[item.number for item in group.items] for group in CHECKLIST.groups] == [
        [str(number) for number in range(1, 10)]
    ] * 3


def test_each_item_has_two_to_four_signs_and_one_or_two_questions():
    assert all(2 <= len(item.signs) <= 4 and 1 <= len(item.questions) <= 2 for item in CHECKLIST.items())


def test_items_that_are_not_fully_compared_say_what_is_in_doubt():
    assert all(item.doubt for item in CHECKLIST.items() if item.checked in (Checked.PARTLY, Checked.UNCHECKED))


@pytest.mark.parametrize("path", sorted(DATA.rglob("*.yaml")), ids=lambda path: path.name)
def test_shipped_files_are_composed_text_without_carriage_returns(path):
    raw = path.read_bytes()

    assert nfc(raw.decode("utf-8")) == raw.decode("utf-8")
    assert b"\r" not in raw


def test_every_shipped_form_can_be_used():
    assert BROKEN == ()
    assert [each.id for each in FORMS] == ["2025-2A", "2025-2B", "2025-2C", "2023-2A"]


@pytest.mark.parametrize(
    ("name", "year", "form_id"),
    [
        ("2B", 2025, "2025-2B"),
        ("02b", 2026, "2025-2B"),
        ("2C", 2026, "2025-2C"),
        ("2A", 2025, "2025-2A"),
        ("02a", 2026, "2025-2A"),
        ("2A", 2023, "2023-2A"),
        ("2A", 2024, "2023-2A"),
        ("2023-2A", 2026, "2023-2A"),
        ("", 2024, "2023-2A"),
        ("", 2015, "2023-2A"),
        ("", 2025, "2025-2B"),
    ],
)
def test_a_letter_means_the_set_in_force_at_the_end_of_the_year(name, year, form_id):
    assert form_for(name, year, FORMS).id == form_id


@pytest.mark.parametrize(("name", "year"), [("2B", 2024), ("2B", 2022)])
def test_a_letter_of_a_form_that_is_not_here_is_refused_and_not_taken_for_another(name, year):
    with pytest.raises(UnknownForm):
        form_for(name, year, FORMS)


@pytest.mark.parametrize("form_id", ["2025-2A", "2025-2B", "2025-2C"])
def test_the_forms_of_2025_add_up_to_a_hundred_points_and_have_four_levels(form_id):
    groups = form(form_id).score_groups()

    assert [group.maximum for group in groups] == [Decimal(30), Decimal(70)]
    assert all(criterion.maximum is None for group in groups for criterion in group.criteria)
    assert [(level.at_least, level.below) for level in form(form_id).ratings] == [
        (Decimal(90), None), (Decimal(70), Decimal(90)), (Decimal(50), Decimal(70)), (None, Decimal(50)),
    ]  # fmt: skip
    (line,) = form(form_id).choice_lines()
    assert [choice.key for choice in line.choices] == [level.key for level in form(form_id).ratings]


def test_the_first_criterion_of_2b_has_all_ten_points_of_the_appendix():
    general = form("2025-2B").score_groups()[0]

    assert [len(criterion.details) for criterion in general.criteria] == [10, 12, 1]


def test_the_leaders_form_of_2025_asks_for_six_results_and_has_the_headings_of_its_appendix():
    leaders = form("2025-2A")
    before_faults = leaders.blocks[: next(at for at, block in enumerate(leaders.blocks) if block.number == "II")]

    assert [block.number for block in before_faults if isinstance(block, TextSection)] == list("123456")
    assert [len(group.criteria) for group in leaders.score_groups()] == [5, 3]
    assert not leaders.is_default
    assert "2023" in leaders.signatures_note
    assert any("02A" in note and "chưa" in note.lower() for note in leaders.notes)


@pytest.mark.parametrize("shipped", FORMS, ids=lambda each: each.id)
def test_each_form_says_what_of_the_official_text_was_not_seen(shipped):
    assert any("chưa" in note.lower() for note in shipped.notes)


@pytest.mark.parametrize("shipped", FORMS, ids=lambda each: each.id)
def test_the_27_feed_the_same_sections_of_each_form(shipped):
    fed = {section.key: [feed.source for feed in section.feeds] for section in shipped.sections() if section.feeds}

    assert fed == {
        "pham-chat": [Source.DONE_WELL],
        "han-che": [Source.SHORTCOMING],
        "nguyen-nhan": [Source.CAUSE],
        "khac-phuc": [Source.REMEDY],
        "phuong-huong": [Source.REMEDY],
    }


@pytest.mark.parametrize("shipped", FORMS, ids=lambda each: each.id)
def test_a_form_survives_the_snapshot_in_a_review(shipped):
    assert from_json(type(shipped), to_json(shipped)) == shipped


def test_forms_name_only_levels_that_the_checklist_has():
    known = {level.key for level in CHECKLIST.levels}

    assert all(
        key in known
        for shipped in FORMS
        for section in shipped.sections()
        for feed in section.feeds
        for key in feed.levels + feed.except_levels
    )


def test_the_layout_is_a4_with_the_margins_of_party_papers():
    layout = CATALOG.layout()

    assert (layout.page_width_mm, layout.page_height_mm) == (210, 297)
    assert (layout.margin_top_mm, layout.margin_bottom_mm, layout.margin_left_mm, layout.margin_right_mm) == (
        20, 20, 30, 15,
    )  # fmt: skip
    assert 18 <= layout.leading_pt <= 22


def test_the_sample_has_thirteen_quarters_of_which_the_last_is_not_finished(assessments):
    assert [each.period.written for each in assessments][:: len(assessments) - 1] == ["2023-Q4", "2026-Q4"]
    assert len(assessments) == 13
    assert all(each.answered_count() == 27 for each in assessments[:-1])
    assert 0 < assessments[-1].answered_count() < 27


def test_the_sample_is_marked_as_one():
    assert "mẫu" in SAMPLE.profile.cell
    assert SAMPLE.profile.full_name == "Nguyễn Văn Mẫu"


@pytest.mark.parametrize("year", [2023, 2024, 2025, 2026])
def test_a_review_of_each_sample_year_has_words_and_no_private_note(year, assessments):
    review = compose_review(year=year, form=form_for("", year, FORMS), assessments=assessments)

    words = "\n".join(review.texts.values())
    assert {"pham-chat", "han-che", "nguyen-nhan", "phuong-huong"} <= set(review.texts)
    assert "{" not in words
    assert not any(note in words for note in PRIVATE)
    assert len(PRIVATE) >= 5


def test_the_diary_of_the_sample_runs_over_three_years_and_knows_its_items():
    days = [line.day for line in SAMPLE.diary]

    assert days == sorted(days)
    assert days[-1].year - days[0].year == 3
    assert len(days) >= 25
    assert all(CHECKLIST.item(each.manifestation_id) for each in SAMPLE.diary if each.manifestation_id is not None)


def test_the_remedies_of_the_sample_are_each_one_of_a_period():
    promised = [
        (file.period, change.manifestation_id, step)
        for file in SAMPLE.periods
        for change in file.changes
        for step in steps_in(change.remedy or "")
    ]
    for told in SAMPLE.remedies:
        meant = [step for *of, step in promised if of == [told.source, told.manifestation_id]]
        assert [step.startswith(told.step_begins) for step in meant].count(True) == 1, told.step_begins


def test_no_shipped_sentence_is_used_twice_in_the_sample():
    written = [line.text for line in SAMPLE.diary]
    written += [
        text
        for file in SAMPLE.periods
        for change in file.changes
        for text in (change.done_well, change.shortcoming, change.cause, change.remedy, change.private_note)
        if text
    ]
    written += [promise.text for year in SAMPLE.commitments for promise in year.promises]

    assert len(set(written)) == len(written)


def test_the_commitments_of_the_sample_answer_the_past_years_and_leave_something_to_answer():
    assert [each.year for each in SAMPLE.commitments] == [2024, 2025, 2026]
    *past, present = [{promise.outcome for promise in each.promises} for each in SAMPLE.commitments]
    assert all(None not in outcomes for outcomes in past)
    assert {None, Outcome.KEPT} <= present


def test_the_commitments_of_the_sample_name_sections_items_and_remedies_that_are_there():
    (form, *_) = SAMPLE.commitment_forms
    promised = {
        (file.period, change.manifestation_id) for file in SAMPLE.periods for change in file.changes if change.remedy
    }
    for promise in (each for year in SAMPLE.commitments for each in year.promises):
        assert promise.section_key in {section.key for section in form.sections}
        assert promise.manifestation_id is None or CHECKLIST.item(promise.manifestation_id)
        assert promise.remedy_of is None or (promise.remedy_of, promise.manifestation_id) in promised


def test_the_checks_before_handing_in_name_levels_of_the_checklist_and_advise_on_each_phrase():
    checks = CATALOG.review_checks()

    assert set(checks.levels_needing_remedy) <= {level.key for level in CHECKLIST.levels}
    assert checks.levels_needing_remedy
    assert len(checks.phrases) > 15
    assert all(each.words == nfc(each.words).lower() and each.advice for each in checks.phrases)


@pytest.mark.parametrize("each", FORMS, ids=lambda each: each.id)
def test_each_form_offers_the_whole_year_somewhere(each):
    offered = {source for section in each.sections() for source in section.offers}

    assert offered == set(OfferSource)


@pytest.mark.parametrize("each", FORMS, ids=lambda each: each.id)
def test_what_was_noted_of_a_manifestation_is_offered_to_what_was_good_and_to_what_was_not(each):
    """The program cannot tell which of the two a line of the diary is: the member takes it where it belongs."""
    tied = [section.key for section in each.sections() if OfferSource.DIARY_TIED in section.offers]

    assert {"pham-chat", "han-che"} <= set(tied)


def test_the_second_checklist_has_the_five_headings_and_levels_that_no_answer_to_the_27_can_be_taken_for():
    second = CATALOG.read_checklist(DATA / "checklists" / "qd144.yaml")

    assert [item.number for item in second.items()] == ["1", "2", "3", "4", "5"]
    assert {item.id for item in second.items()}.isdisjoint(item.id for item in CHECKLIST.items())
    assert {level.key for level in second.levels} & {level.key for level in CHECKLIST.levels} == {"unsure"}


def test_the_empty_template_of_the_nineteen_has_no_wording_and_is_no_checklist_before_it_is_filled():
    with pytest.raises(FileHasProblems) as caught:
        CATALOG.read_checklist(DATA / "templates" / "qd207.yaml")

    missing = [(each.code, each.facts) for each in caught.value.problems]
    assert missing == [(ProblemCode.EMPTY_VALUE, (key,)) for _ in range(19) for key in ("short", "text")]
