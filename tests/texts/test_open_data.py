"""What an import did is told in words, one sentence for each fate."""

from dataclasses import replace
from types import MappingProxyType

from tests.builders import a_checklist, periods

from sotay.domain.open_data import Fate, ImportCounts, OtherVersion, Part
from sotay.texts import open_data as texts


def counts(**of):
    return ImportCounts(MappingProxyType({(Fate[fate], part): count for fate, (part, count) in of.items()}))


def test_every_part_has_words():
    for part in Part:
        (sentence,) = texts.done(counts(ADDED=(part, 3)))
        assert sentence.startswith("Đã thêm 3 ")
        assert len(sentence) > len("Đã thêm 3 .")


def test_each_fate_is_a_sentence_of_its_own():
    told = texts.would_be_done(
        counts(
            ADDED=(Part.PERIOD, 2), BESIDE=(Part.ANSWER, 1), SAME=(Part.ENTRY, 5), LEFT=(Part.REVIEW, 1)
        )
    )  # fmt: skip

    assert told == (
        "Sẽ thêm 2 kỳ.",
        "Khác với sổ tay nên sẽ giữ cả hai: 1 câu trả lời.",
        "Lời trong tệp được giữ thành bản trước; đồng chí bấm «Xem bản trước» để so.",
        "Đã có sẵn, không thêm lần nữa: 5 dòng ghi chép.",
        "Sổ tay đã có bản khác hoặc đã xoá, nên để nguyên và không lấy từ tệp: 1 bản kiểm điểm.",
    )


def test_what_brings_nothing_says_so_first():
    told = texts.done(counts(SAME=(Part.PERIOD, 1)))

    assert told[0] == texts.nothing_new()
    assert told[1].endswith("1 kỳ.")


def test_periods_on_another_version_are_told_together_with_both_versions():
    other, own = replace(a_checklist(), id="khac", title="Chuẩn mực"), a_checklist(version="2")
    first, second, third = periods("2026-Q3", "2026-Q4", "2025")
    found = (
        OtherVersion(first, own, a_checklist()),
        OtherVersion(second, own, a_checklist()),
        OtherVersion(third, own, other),
    )

    assert texts.other_versions(found) == (
        "Đã có theo bản khác của danh mục nên để nguyên: quý III năm 2026, quý IV năm 2026. "
        "Sổ tay theo bản 2 của «Danh mục thử», tệp theo bản 1.",
        "Đã có theo danh mục khác nên để nguyên: năm 2025. "
        "Sổ tay theo «Danh mục thử» bản 2, tệp theo «Chuẩn mực» bản 1.",
    )


def test_words_that_differ_under_one_version_are_said_to():
    (period,) = periods("2026-Q4")
    (told,) = texts.other_versions((OtherVersion(period, a_checklist("ab"), a_checklist("abc")),))
    assert "cùng ghi bản 1" in told
