"""One period on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from tests.builders import NONE, an_answer
from tests.builders import an_assessment as an_open_period
from tests.domain.versions import MEANING_CHANGED, WITHDRAWN, change, version
from tests.reports.builders import PROFILE, a_checklist, an_assessment
from tests.reports.pdf_reading import pages_of, words_of

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import LevelKey, ManifestationId
from sotay.domain.moving import moved_to

ANSWER = Answer(
    ManifestationId("I-2"),
    LevelKey("fixed"),
    done_well="Đã giữ lời hứa với tổ.\nHọp đủ các buổi.",
    shortcoming="Có lúc ngại va chạm.",
    cause="Nể nang.",
    remedy="Chuẩn bị ý kiến trước.",
    private_note="Phải nói chuyện lại với đồng nghiệp.",
)


def test_all_27_are_printed_word_for_word(documents, the_27):
    words = words_of(documents.assessment(an_assessment(of=the_27), PROFILE))
    items = list(the_27.items())
    assert len(items) == 27
    for item in items:
        assert f"{the_27.code(item.id)}. {' '.join(item.text.split())}" in words


def test_an_answer_prints_its_sentence_and_its_four_texts(documents):
    words = words_of(documents.assessment(an_assessment(ANSWER), PROFILE))
    assert (
        "Mức trả lời: Có lúc mắc, đã tự khắc phục "
        "Việc làm được: Đã giữ lời hứa với tổ. Họp đủ các buổi. "
        "Hạn chế: Có lúc ngại va chạm. "
        "Nguyên nhân: Nể nang. "
        "Biện pháp khắc phục: Chuẩn bị ý kiến trước."
    ) in words


def test_a_private_note_is_never_printed(documents):
    words = words_of(documents.assessment(an_assessment(ANSWER), PROFILE))
    assert "Phải nói chuyện lại với đồng nghiệp." not in words
    assert "Ghi chú riêng" not in words


def test_items_without_a_level_say_so(documents):
    words = words_of(documents.assessment(an_assessment(ANSWER), PROFILE))
    assert words.count("Chưa trả lời") == 5


def test_the_top_says_whose_and_which_period_and_how_far(documents):
    words = words_of(documents.assessment(an_assessment(ANSWER), PROFILE))
    assert "BẢN TỰ ĐÁNH GIÁ Quý IV năm 2026" in words
    assert "Chưa chốt, hạn 15/12/2026 · Đã trả lời 1/6 mục" in words
    assert "Họ và tên: Nguyễn Thị Hồng Hạnh" in words


def test_a_closed_period_says_when_it_was_closed(documents):
    closed = replace(an_assessment(ANSWER), closed_at=datetime(2026, 12, 9, 20, 0))
    assert "Đã chốt ngày 09/12/2026" in words_of(documents.assessment(closed, PROFILE))


def test_a_level_that_its_own_checklist_lacks_counts_as_unanswered(documents):
    odd = Answer(ManifestationId("I-1"), LevelKey("gone"))
    assessment = an_assessment(odd, of=a_checklist(items_per_group=1))
    words = words_of(documents.assessment(assessment, PROFILE))
    assert words.count("Chưa trả lời") == 2


def test_an_item_and_its_answer_start_on_the_same_page(documents, the_27):
    answers = [Answer(item.id, LevelKey("none")) for item in the_27.items()]
    pages = pages_of(documents.assessment(an_assessment(*answers, of=the_27), PROFILE))
    assert len(pages) > 1
    for page in pages[1:]:
        assert not page[1].startswith("Mức trả lời"), page


def test_answers_to_other_words_are_printed_under_the_words_they_answer(documents):
    old = version(1, "abc")
    new = version(2, "ab", changes=[change("b", MEANING_CHANGED), change("c", WITHDRAWN)], b="Một điều khác.")
    answers = [an_answer(each, NONE, done_well=f"Việc {each}") for each in "abc"]
    moved = moved_to(an_open_period("2026-Q4", *answers, checklist=old), new, [old, new])
    words = words_of(documents.assessment(moved, PROFILE))
    assert "1/2" in words
    assert "Một điều khác. Chưa trả lời theo lời văn này" in words
    assert words.index("Trả lời theo lời văn của bản 1") < words.index("Biểu hiện b.") < words.index("Việc b")
    assert words.index("không còn trong bản mới") < words.index("Biểu hiện c.") < words.index("Việc c")
