"""The place of a value in words: by what its block is called, never by a key."""

import pytest

from sotay.texts.catalog_parts import named_way


@pytest.mark.parametrize(
    ("path", "titles", "said"),
    [
        (("name",), ("",), "Tên gọi"),
        (("blocks", 3, "section", "prompt"), ("", "1 Ưu điểm", "", ""), "Nội dung › 1 Ưu điểm › Lời gợi ý lúc viết"),
        (("blocks", 0, "heading", "text"), ("", "I Phần một", "", ""), "Nội dung › I Phần một › Tiêu đề"),
        (("blocks", 2), ("", "Tổng điểm"), "Nội dung › Tổng điểm"),
        (
            ("blocks", 1, "section", "feeds", 0, "source"),
            ("", "1 Ưu điểm", "", "", "- {text}", ""),
            "Nội dung › 1 Ưu điểm › Câu trả lời nào vào bản nháp › - {text} › Lấy từ ô nào của câu trả lời",
        ),
        (("notes", 1), ("", ""), "Chỗ chưa thấy văn bản › 2"),
    ],
)
def test_a_place_is_named_as_a_reader_finds_it(path, titles, said):
    assert named_way(path, titles) == said
