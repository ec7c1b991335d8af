import pytest

from sotay.domain.unmarked import looks_unmarked


@pytest.mark.parametrize(
    "text",
    [
        "toi khong co bieu hien nay",
        "Da doc nghi quyet va trao doi voi dong chi bi thu",
        "tooi khoong cos bieeur hieenj nafy",
        "to6i kho6ng co1 bie63u hie65n na2y",
    ],
)
def test_vietnamese_typed_with_the_keyboard_off_is_noticed(text):
    assert looks_unmarked(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "toi khong",
        "Tôi không có biểu hiện này",
        "toi đã đọc nghị quyết của chi bộ",
        "Microsoft Office Word, file PDF",
        "04-NQ/TW 30/10/2016",
    ],
)
def test_short_marked_or_foreign_text_is_left_alone(text):
    assert not looks_unmarked(text)
