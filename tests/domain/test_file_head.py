"""A file is named by its first lines, also while nothing else of it can be read."""

import pytest

from sotay.domain.file_head import FileHead, head_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('id: "a"\nversion: "2"\ntitle: "Tên"\n', FileHead("a", "2", "Tên")),
        ("id: a # mã\nname: 'Mẫu ''mới'''\n", FileHead("a", "", "Mẫu 'mới'")),
        ('kind: "ballot"\nname: "Phiếu \\"kín\\""\n', FileHead("ballot", "", 'Phiếu "kín"')),
        ("title: còn\n: [ hỏng\n", FileHead("", "", "còn")),
        ("groups:\n  - title: x\ntitle: y\n", FileHead("", "", "")),
        ("  id: thụt vào\n", FileHead("", "", "")),
        ("", FileHead("", "", "")),
    ],
)
def test_what_stands_at_the_top(text, expected):
    assert head_of(text) == expected
