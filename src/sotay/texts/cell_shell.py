"""Sentences of the window around the pages of a cell book: title, navigation, menus."""

from __future__ import annotations


def window_title(page: str, cell: str) -> str:
    """Return the title of the window over a page of the book of a cell."""
    return f"{page} — {cell} — Sổ chi bộ"


def page_roster() -> str:
    """Name the page of the people."""
    return "Danh sách"


def page_keys() -> str:
    """Name the page of the cell's key and those of the members."""
    return "Thẻ khoá"


def page_collecting() -> str:
    """Name the page on which files are taken in."""
    return "Thu bài"


def page_ratings() -> str:
    """Name the page of ratings by stage."""
    return "Xếp loại"


def page_meeting() -> str:
    """Name the page that is shown at the meeting."""
    return "Họp chi bộ"


def page_ballots() -> str:
    """Name the page of ballots and tallies."""
    return "Bỏ phiếu"


def page_mirror() -> str:
    """Name the page of how often each manifestation was named."""
    return "Soi chung"


def page_papers() -> str:
    """Name the page of the papers of the season."""
    return "Giấy tờ"


def page_committee() -> str:
    """Name the page on which cells and their committee exchange packages."""
    return "Cấp uỷ"


def page_data() -> str:
    """Name the page about the data of the book."""
    return "Dữ liệu của sổ"


def nothing_to_print() -> str:
    """Say that the page has no paper."""
    return "Trang này không có giấy tờ để in. Giấy tờ của mùa kiểm điểm ở trang «Giấy tờ»; hướng dẫn in ở «Trợ giúp»."


def nothing_to_search() -> str:
    """Say that the page has no search."""
    return "Trang này không có ô tìm. Ô tìm có ở các trang «Danh sách» và «Trợ giúp»."
