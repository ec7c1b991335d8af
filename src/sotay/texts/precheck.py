"""Sentences of the last look before handing in: what may be seen to, and where. It decides nothing."""

from __future__ import annotations


def title() -> str:
    """Name the last look, as a heading and on its button."""
    return "Soát trước khi nộp"


def tab() -> str:
    """Name the side with the findings."""
    return "Soát lại"


def explained() -> str:
    """Say what the list is and is not."""
    return "Những chỗ đồng chí có thể muốn xem lại; bấm vào là tới nơi. Sổ tay chỉ nhắc, nộp hay chưa do đồng chí."


def go_on_to_hand_in() -> str:
    """Name the button that leads on to handing in."""
    return "Chuẩn bị nộp"


def list_name() -> str:
    """Name the list for screen readers."""
    return "Những chỗ nên xem lại"


def nothing_found() -> str:
    """Say that there is nothing to see to."""
    return "Không thấy chỗ nào cần xem lại."


def looking() -> str:
    """Stand in place of the list until it is there."""
    return "Đang soát…"


def count(number: int) -> str:
    """Say how many places were found, to a screen reader."""
    return f"Có {number} chỗ nên xem lại."


def empty_heading(number: int) -> str:
    """Head the empty sections."""
    return f"Phần chưa ghi ({number})"


def vague_heading(number: int) -> str:
    """Head the vague phrases."""
    return f"Cụm từ nói chung chung ({number})"


def repeated_heading(number: int) -> str:
    """Head the sections that are last year's."""
    return f"Phần giống năm ngoái ({number})"


def no_remedy_heading(number: int) -> str:
    """Head the items said to be under repair without a remedy."""
    return f"Nói đang khắc phục mà chưa có biện pháp ({number})"


def overdue_heading(number: int) -> str:
    """Head the overdue remedies."""
    return f"Biện pháp quá hạn ({number})"


def unanswered_heading(number: int) -> str:
    """Head the promises of which nothing was said."""
    return f"Điều đã cam kết chưa trả lời ({number})"


def in_section(code: str, heading: str) -> str:
    """Name a section."""
    return f"Phần {code}. {heading}"


def vague_note(code: str, advice: str) -> str:
    """Say where a vague phrase stands and what to write instead."""
    return f"Phần {code}. {advice}"


def empty_note() -> str:
    """Say what an empty section prints."""
    return "Bản in sẽ để «(đồng chí chưa ghi)»."


def repeated_note(percent: int) -> str:
    """Say how close a section is to last year's."""
    return f"Giống năm ngoái khoảng {percent} %. Thêm việc cụ thể của năm nay."


def no_remedy_title(code: str, short: str) -> str:
    """Name an item without a remedy."""
    return f"Biểu hiện {code}. {short}" if short else f"Biểu hiện {code}"


def no_remedy_note(period: str) -> str:
    """Say what contradicts what."""
    return f"{period}: tự nhận đang khắc phục. Ghi biện pháp, hoặc chọn lại mức cho đúng."


def overdue_note(day: str) -> str:
    """Say since when a remedy is overdue."""
    return f"Hạn {day}. Ghi kết quả, hoặc đặt lại hạn và nói lý do."


def unanswered_note() -> str:
    """Say what a promise waits for."""
    return "Ghi đã thực hiện, thực hiện một phần hay chưa."


def spoken(words: str, note: str) -> str:
    """Say a whole row to a screen reader, which reads no dots of omission."""
    return f"{words.replace('…', '').strip(' .')}. {note}"
