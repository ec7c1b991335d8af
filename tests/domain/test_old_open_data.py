"""Every text of open data is looked at and turned; what is not old stays as it is."""

from dataclasses import replace
from types import MappingProxyType

from hypothesis import given, settings
from tests.builders import NOW, a_checklist, a_form, an_answer, periods
from tests.old_text import in_tcvn3, in_vni
from tests.open_books import open_books
from tests.storage.keeping import A_COMMITMENT, A_REMEDY

from sotay.domain.commitment import CommitmentLine, LineId
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.old_open_data import old_places, turn_open_data
from sotay.domain.open_data import OpenHandbook, OpenPeriod, Part
from sotay.domain.review import AnnualReview
from sotay.domain.snapshot import content_hash
from sotay.domain.wording import Wording

WORDS = "Đã đọc nghị quyết, chưa kiểm điểm nghiêm túc"
CHECKLIST = a_checklist()
NAME = content_hash(CHECKLIST)


def a_book(words):
    (q4,) = periods("2026-Q4")
    answer = an_answer("a", None, cause=words)
    return OpenHandbook(
        periods=(OpenPeriod(q4, q4.end, NAME, NOW, answers=(answer,), wordings=(Wording(answer, NOW),)),),
        diary=(DiaryEntry(EntryId("e"), NOW.date(), words, NOW),),
        remedies=(replace(A_REMEDY, step=words, fault="", result="", confirmed_by=""),),
        commitments=(replace(A_COMMITMENT, lines=(CommitmentLine(LineId("l"), "s", words),)),),
        reviews=(AnnualReview(2026, a_form(), texts=MappingProxyType({"good": words})),),
        checklists=MappingProxyType({NAME: CHECKLIST}),
    )


def test_each_place_is_named_and_turned():
    for write in (in_tcvn3, in_vni):
        old = a_book(write(WORDS))

        assert [each.part for each in old_places(old)] == [
            Part.ANSWER, Part.ENTRY, Part.REMEDY, Part.COMMITMENT, Part.REVIEW,
        ]  # fmt: skip
        assert turn_open_data(old) == a_book(WORDS)


def test_what_is_not_old_is_the_same_afterwards():
    book = a_book(WORDS)

    assert old_places(book) == ()
    assert turn_open_data(book) == book


@settings(max_examples=25)
@given(open_books())
def test_any_handbook_gets_an_answer_and_keeps_what_is_no_text(book):
    turned = turn_open_data(book)

    assert [each.period for each in turned.periods] == [each.period for each in book.periods]
    assert turned.proof_files == book.proof_files
