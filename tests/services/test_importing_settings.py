"""What lies in the settings comes along where it can be read, and never what a member must decide himself."""

import pytest
from tests.builders import LATER, NOW, a_form
from tests.fakes import FakeUnitOfWork
from tests.open_books import a_book

from sotay.domain.diary import DiaryDraft
from sotay.domain.open_data import Fate, Part
from sotay.domain.plain import to_json
from sotay.domain.review import AnnualReview
from sotay.services import handbook, reviews
from sotay.services.cell_cards import COMPARED
from sotay.services.diary import DRAFT_KEY, load_draft
from sotay.services.hand_in import SELECTION
from sotay.services.importing import import_open_data, undo_import
from sotay.services.open_data import export_open_data
from sotay.services.review_words import SETTING as REVIEW_WORDS
from sotay.services.review_words import load_earlier_review


@pytest.fixture
def uow():
    return FakeUnitOfWork()


def take_in(uow, book, now=NOW):
    return import_open_data(uow, incoming=book, now=now)


def counted(imported, fate):
    return dict(imported.counts.parts(fate))


@pytest.mark.parametrize("key", [COMPARED + "k", SELECTION + "2026"])
def test_a_file_brings_no_trust_in_a_card_and_chooses_nothing_to_hand_in(uow, key):
    imported = take_in(uow, a_book(settings={key: "1"}))

    assert counted(imported, Fate.LEFT) == {Part.SETTING: 1}
    assert handbook.load_setting(uow, key=key) is None
    handbook.save_setting(uow, key=key, value="1")
    assert export_open_data(uow).settings == {}


def test_the_words_of_a_review_that_differs_are_kept_among_the_earlier_ones(uow):
    mine = AnnualReview(2026, a_form()).with_text("x", "Lời của tôi")
    reviews.save_review(uow, review=mine, now=NOW)

    imported = take_in(uow, a_book(), now=LATER)

    earlier = load_earlier_review(uow, year=2026, form=a_form()).words
    assert [each.texts for each in earlier] == [{"ưu điểm": "Tận tuỵ"}]
    assert counted(imported, Fate.BESIDE) == {Part.REVIEW: 1}
    assert not take_in(uow, a_book(), now=LATER).counts.changes_anything
    assert list(export_open_data(uow, year=2026).settings) == [f"{REVIEW_WORDS}2026"]
    undo_import(uow, imported=imported)
    assert load_earlier_review(uow, year=2026, form=a_form()).words == ()


def test_earlier_words_of_a_review_that_cannot_be_read_are_left_out(uow):
    take_in(uow, a_book(settings={f"{REVIEW_WORDS}2026": "{}"}))

    assert load_earlier_review(uow, year=2026, form=a_form()).words == ()


@pytest.mark.parametrize("written", ["[", "{}", '{"day": "2026-02-31"}', "[" * 100_000])
def test_an_unfinished_line_that_cannot_be_read_is_left_out(uow, written):
    take_in(uow, a_book(settings={DRAFT_KEY: written}))

    assert handbook.load_setting(uow, key=DRAFT_KEY) is None


def test_an_unfinished_line_comes_along(uow):
    draft = DiaryDraft(day=NOW.date(), text="Chưa viết xong")
    take_in(uow, a_book(settings={DRAFT_KEY: to_json(draft)}))

    assert load_draft(uow).draft == draft
