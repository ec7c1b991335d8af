"""What an import did is told in words, one sentence for each fate."""

from types import MappingProxyType

from sotay.domain.open_data import Fate, ImportCounts, Part
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
