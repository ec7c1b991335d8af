"""Sentences of the help page, and the list of its topics."""

from __future__ import annotations

from sotay.texts import (
    help_admin,
    help_comfort,
    help_data,
    help_hand_in,
    help_newer,
    help_taking_back,
    help_work,
)
from sotay.texts.help_topic import Topic

GUIDE_ID = "mot-trang"


def topics() -> tuple[Topic, ...]:
    """Return every topic in the order of the list; what few need comes last."""
    return (*for_members(), *help_admin.topics())


def for_members() -> tuple[Topic, ...]:
    """Return the topics for everybody who keeps a handbook."""
    return (
        *help_work.topics(),
        *help_hand_in.topics(),
        *help_newer.topics(),
        *help_taking_back.topics(),
        *help_data.topics(),
        *help_comfort.topics(),
    )


def search_label() -> str:
    """Label the search field."""
    return "Tìm trong hướng dẫn"


def search_hint() -> str:
    """Say how to search."""
    return "có dấu hay không dấu"


def list_name() -> str:
    """Name the list of topics for screen readers."""
    return "Các bài hướng dẫn"


def nothing_found(words: str) -> str:
    """Say that no topic holds the words."""
    return f"Không có bài nào nói về «{words}»."


def clear_search() -> str:
    """Name the button that shows all topics again."""
    return "Hiện tất cả các bài"


def print_topic() -> str:
    """Name the button that prints the topic."""
    return "In hướng dẫn"


def save_topic() -> str:
    """Name the button that saves the topic as PDF."""
    return "Lưu PDF"


def topic_file_name(topic_id: str) -> str:
    """Name the file of a topic."""
    return f"huong-dan-{topic_id}.pdf"


def topic_paper(title: str) -> str:
    """Name a topic as a paper, inside a sentence."""
    return f"hướng dẫn «{title}»"


def to_list() -> str:
    """Name the button that goes back to the list where there is room for one pane only."""
    return "Danh sách"


def print_guide() -> str:
    """Name the button that shows the one-page guide."""
    return "Hướng dẫn một trang"


def guide_paper() -> str:
    """Name the one-page guide inside a sentence."""
    return "tờ hướng dẫn một trang"


def guide_title() -> str:
    """Title of the one-page guide."""
    return "Sổ tay đảng viên: hướng dẫn một trang"


def guide() -> tuple[str, ...]:
    """Return the one-page guide that lies beside the computer."""
    return (
        "1. Mở chương trình, gõ mật khẩu, bấm «Mở sổ tay».",
        "2. Ở trang «Tổng quan», bấm nút tô màu ở góc dưới bên phải. Sổ tay mở đúng mục đang làm dở.",
        "3. Đọc mục, chọn mức đúng với mình, ghi đôi dòng nếu cần, rồi bấm «Mục tiếp theo».",
        "4. Không cần bấm lưu: chữ gõ vào được tự lưu. Góc dưới bên phải ghi «Đã tự lưu lúc…».",
        "5. Trả lời xong thì vào «Rà soát và chốt kỳ», đọc lại rồi bấm «Chốt kỳ».",
        "6. Cuối năm vào «Bản kiểm điểm», sửa thành lời của mình, rồi in hoặc lưu PDF.",
        "7. Chữ nhỏ quá: giữ phím Ctrl và bấm dấu cộng. Muốn xem hướng dẫn: bấm F1.",
        "8. Có người đến gần: bấm F9, màn hình thành tờ lịch. Bấm phím bất kỳ rồi gõ mật khẩu để quay lại.",
        "9. Dùng xong, bấm dấu X ở góc trên. Sổ tay tự sao lưu rồi thoát.",
        "10. Quên mật khẩu: lấy tờ mã khôi phục ra, bấm «Quên mật khẩu: dùng mã khôi phục».",
    )
