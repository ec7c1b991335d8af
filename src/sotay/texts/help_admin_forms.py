"""Help on forms, layouts, papers, phrases and rules written field by field, with what each key means."""

from __future__ import annotations

from sotay.texts.catalog_parts import explanation, label
from sotay.texts.help_topic import Topic

EXPLAINED = (
    *("id", "version", "effective_from", "effective_until", "legal_basis", "notes", "year_line", "profile_lines"),
    *("depth", "hint", "prompt", "key", "feeds", "line", "levels", "except_levels", "offers", "optional", "rating"),
    *("maximum", "details", "signatures_note", "at_least", "below", "sources", "much_repeated", "width_mm"),
)
"""The keys of files that the help explains one by one."""


def fields() -> Topic:
    """Explain the fields of a file, and each key that its label does not explain."""
    return Topic(
        "tung-o",
        "Sửa mẫu và thể thức từng ô",
        (
            "Mở bản nháp của mẫu bản kiểm điểm, bản cam kết, thể thức, quy định, cụm từ nhắc soát hay giấy tờ chi bộ "
            "thì có «Từng ô»: bên trái là các phần, ở giữa là ô để sửa, bên phải là bản in thử trên số liệu mẫu. "
            "Cửa sổ hẹp thì bấm «Các phần» và «Bản in thử» để chuyển qua lại.",
            "Bản in thử vẽ lại khi ngừng gõ và không lấy gì trong sổ. Ô nào ghi sai có lời báo ngay bên dưới.",
            "«Thêm» đặt một phần mới sau phần đang xem; hai mũi tên chuyển phần lên, xuống; bỏ nhầm thì bấm "
            "«Hoàn tác». Chỉ dòng được sửa thay đổi, tệp giữ nguyên cách viết; lúc nào cũng sang «Văn bản» được.",
            "Mẫu mới hẳn thì bắt đầu từ mẫu trống; chỗ nào còn để trống, chương trình chỉ ra và chưa cho phát hành. "
            "Bản kiểm điểm và bản cam kết đã lưu giữ mẫu và thể thức lúc viết.",
            *(f"{label(each)} (trong văn bản ghi là {each}): {_lower(explanation(each))}" for each in EXPLAINED),
        ),
    )


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]
