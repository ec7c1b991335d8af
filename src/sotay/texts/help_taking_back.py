"""Help on old text, and on taking back what was done."""

from __future__ import annotations

from sotay.texts.help_topic import Topic


def topics() -> tuple[Topic, ...]:
    """Return the topics of this family in order."""
    return (old_text(),)


def old_text() -> Topic:
    """Explain text pasted from old papers."""
    return Topic(
        "chu-cu",
        "Dán chữ từ văn bản cũ",
        (
            "Văn bản soạn bằng phông .VnTime hay VNI-Times, dán vào đây thành chữ lạ, như «§¶ng viªn», «Ñaûng vieân».",
            "Khi ấy, ngay dưới ô có khung cho xem đoạn vừa dán trước và sau khi đổi. "
            "Bấm «Đổi sang chữ Unicode» để đổi, «Giữ nguyên» để thôi. Chưa bấm thì sổ tay không đổi chữ nào.",
            "Đổi rồi mà không ưng, bấm «Hoàn tác» trong khung ấy, hoặc gõ Ctrl và Z trong ô.",
            "Nhiều chương trình làm mất chữ «ư» của phông .VnTime khi chép. Sổ tay báo nếu thấy có chỗ mất; "
            "đồng chí đọc lại và thêm vào. Chữ hoa của phông .VnTimeH có thể thành chữ thường.",
            "Đoạn chỉ có một, hai từ thì sổ tay thường không nhận ra. Khi ấy đồng chí dán cả câu, hoặc gõ lại.",
            "Tệp Word kiểu cũ (.doc) thì mở bằng Word rồi chép chữ sang.",
        ),
    )
