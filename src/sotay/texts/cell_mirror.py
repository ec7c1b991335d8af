"""Sentences of the page with the mirror of the cell: numbers of members, never a name, never an order by number."""

from __future__ import annotations


def page_title(year: int) -> str:
    """Title of the page."""
    return f"Soi chung của chi bộ năm {year}"


def explained() -> str:
    """Say what the mirror is and what it never does."""
    return (
        "Bảng cho biết có khoảng bao nhiêu đồng chí nêu từng biểu hiện trong bài nộp, để chi bộ cùng bàn. Bảng chỉ ghi "
        "khoảng số, không ghi tên ai, không xếp thứ tự nhiều ít; từ không có ai đến dưới 5 đồng chí đều ghi như nhau."
    )


def given(number: int, members: int, otherwise: int) -> str:
    """Say how many the mirror speaks of; members choose their lines.

    ``otherwise`` handed in answers that mean something else in the checklist of this book.
    """
    said = f"{number} trên {members} đồng chí đã nộp phần này. Đồng chí nào nộp dòng nào là do đồng chí ấy chọn."
    if not otherwise:
        return said
    return (
        f"{said} Còn {otherwise} đồng chí trả lời theo bản danh mục mà sổ này không dùng, ở đó các mục mang nghĩa "
        "khác, nên không tính; bản nào đang dùng thì xem ở «Dữ liệu của sổ»."
    )


def explained_together() -> str:
    """Say what the mirror of a committee is made of."""
    return (
        "Bảng cộng những khoảng số mà từng chi bộ đã lập và gửi lên, không từ con số nào khác. Mỗi dòng là số đồng chí "
        "ít nhất đã nêu; số thật có thể cao hơn. Không ghi tên ai, không xếp thứ tự nhiều ít."
    )


def given_together(telling: int, units: int) -> str:
    """Say how many cells the mirror of a committee speaks of."""
    return f"{telling} trên {units} chi bộ đã gửi bảng soi chung."


def none_together() -> str:
    """Say why there is nothing to show over the cells."""
    return (
        "Chưa chi bộ nào gửi bảng soi chung. Bảng đi cùng gói tổng hợp của chi bộ nếu bí thư chọn gửi; chi bộ có dưới "
        "mười đồng chí nộp phần này thì không có bảng."
    )


def over_years() -> str:
    """Name the button that shows what each year told."""
    return "Xem qua các năm"


def over_years_name() -> str:
    """Name the picture over the years."""
    return "Bảng soi chung qua các năm"


def explained_years() -> str:
    """Say how to read the years side by side."""
    return (
        "Mỗi hàng là một biểu hiện, mỗi cột là khoảng số mà bảng năm ấy đã ghi. Câu chữ đổi nghĩa, tách, gộp hay thôi "
        "dùng ở đâu thì hàng ngắt ở đó; đưa chuột hay phím mũi tên đến chỗ ngắt thì hiện cả hai lời văn."
    )


def too_few(number: int, needed: int) -> str:
    """Say why there is no mirror, and what can be done."""
    return (
        f"Cần ít nhất {needed} đồng chí nộp phần này mới lập bảng, vì ít hơn thì số nào cũng có thể chỉ ra một người. "
        f"Hiện mới có {number}. Chi bộ ít người thì cùng trao đổi trực tiếp, không cần bảng."
    )


def can_be_told() -> str:
    """Say what telling the mirror means before it is told."""
    return (
        "Mỗi năm chỉ lập một lần: lập xong thì bài nộp đến sau không làm bảng đổi nữa, vì so hai bảng có thể đoán ra "
        "một người. Đồng chí đợi đến khi thu đủ bài rồi hãy lập."
    )


def tell(year: int) -> str:
    """Name the button that tells the mirror."""
    return f"Lập bảng năm {year}…"


def confirm_title(year: int) -> str:
    """Title of the question before telling the mirror."""
    return f"Lập bảng soi chung năm {year}?"


def confirm(number: int, members: int) -> str:
    """Ask before telling the mirror, which is not undone."""
    return (
        f"Bảng sẽ lập từ bài nộp của {number} trên {members} đồng chí. Lập rồi thì không lập lại và không hoàn tác "
        "được; ai nộp sau cũng không thêm vào bảng năm nay."
    )


def not_yet() -> str:
    """Name the button that tells nothing."""
    return "Để sau"


def tell_now() -> str:
    """Name the button that tells the mirror now."""
    return "Lập bảng"


def told(year: int) -> str:
    """Say that the mirror is there."""
    return f"Đã lập bảng soi chung năm {year}."


def list_name() -> str:
    """Name the list for screen readers."""
    return "Số đồng chí nêu từng biểu hiện"


def row_title(code: str, short: str) -> str:
    """Name a manifestation in the list."""
    return f"{code}. {short}"


def row_spoken(title: str, band: str, since: str) -> str:
    """Say a row to a screen reader."""
    return f"{title}: {band} đồng chí. {since}".strip()


def group_title(number: str) -> str:
    """Head a group of manifestations."""
    return f"Nhóm {number}"


def show_sheet() -> str:
    """Name the button that shows the sheet for the discussion."""
    return "Xem và in phiếu thảo luận"


def archived(year: int) -> str:
    """Say that nothing can be told of an archived season."""
    return f"Mùa kiểm điểm năm {year} đã cất vào lưu trữ mà chưa lập bảng; muốn lập thì mở lại mùa ở trang «Cấp uỷ»."
