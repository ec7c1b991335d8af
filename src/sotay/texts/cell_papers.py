"""Words that the papers of a cell take from values: states, shares, bands, and what stands where nothing is known."""

from __future__ import annotations

from decimal import Decimal
from typing import assert_never

from sotay.domain.ballot import AGREE, DISAGREE, Papers
from sotay.domain.cap import Cap
from sotay.domain.mirror import Band
from sotay.domain.review_rules import CapBase
from sotay.domain.season import HandInState


def unknown() -> str:
    """Stand where a fact is not known, as room to write it by hand."""
    return "……"


def number_line(number: str, symbol: str) -> str:
    """Write number and symbol of a paper; "Số" has no colon, a number below 10 a zero."""
    return f"Số {number.zfill(2) if number else '……'}-{symbol}"


def number_star() -> str:
    """Stand between the issuing body and the number."""
    return "*"


def party_name() -> str:
    """Stand in the upper right corner of a paper."""
    return "ĐẢNG CỘNG SẢN VIỆT NAM"


def committee_label() -> str:
    """Stand before the name of the committee."""
    return "ĐẢNG BỘ"


def cell_label() -> str:
    """Stand before the name of the cell."""
    return "CHI BỘ"


def recipients() -> str:
    """Head the list of those who get the paper."""
    return "Nơi nhận:"


def document_title(name: str, year: int) -> str:
    """Name the file of a paper in its properties, without a personal name."""
    return f"{name} năm {year}"


def sheet_name(year: int) -> str:
    """Name the sheet that holds the table."""
    return f"Năm {year}"


def share(part: int, whole: int) -> str:
    """Write a share in per cent with one decimal after a comma; nothing of nothing is nothing."""
    return f"{_per_cent(part, whole)}%".replace(".", ",")


def _per_cent(part: int, whole: int) -> Decimal:
    return (Decimal(part * 100) / whole).quantize(Decimal("0.1")) if whole else Decimal("0.0")


def total() -> str:
    """Label the row of sums."""
    return "Cộng"


def crossed() -> str:
    """Mark a column that holds for a row."""
    return "x"


def ballots_said(papers: Papers | None, teller: str) -> str:
    """Say what became of the ballots and who led the counting, with room for what is not known."""
    handed_out, returned, valid, invalid = (
        (papers.handed_out, papers.returned, papers.valid, papers.invalid) if papers else (unknown(),) * 4
    )
    counted = f"phát ra: {handed_out}; thu về: {returned}; hợp lệ: {valid}; không hợp lệ: {invalid}"
    return f"Số phiếu {counted}. Tổ trưởng tổ kiểm phiếu: đồng chí {teller or unknown()}."


def hands_said(present: int | None) -> str:
    """Say that hands were shown and how many could show one."""
    return f"Chi bộ biểu quyết giơ tay; số đảng viên có quyền biểu quyết có mặt: {present or unknown()}."


def box() -> str:
    """Stand where a voter makes a mark."""
    return "☐"


def choice(key: str, level_name: str) -> str:
    """Head the column of a choice on a ballot; ``level_name`` is that of a level, "" for yes and no."""
    if key == AGREE:
        return "Đồng ý"
    return "Không đồng ý" if key == DISAGREE else level_name


def no_proposal() -> str:
    """Say that no choice has votes enough."""
    return "Chưa đủ phiếu"


def labelled(label: str, words: str) -> str:
    """Put a label before what is known of it."""
    return f"{label.rstrip(' :')}: {words}"


def hand_in(state: HandInState) -> str:
    """Say what became of a member's paper."""
    match state:
        case HandInState.MISSING:
            return "Chưa nộp"
        case HandInState.LATE:
            return "Nộp muộn"
        case HandInState.RETURNED:
            return "Trả lại để bổ sung"
        case HandInState.RECEIVED:
            return "Đã nộp"
        case _:
            assert_never(state)


def note(*, is_official: bool, is_from_paper: bool, is_left_over: bool = False, is_changed: bool = False) -> str:
    """Say beside a name that the member has no vote yet, that the review is to come, that the cell typed a sheet in.

    ``is_changed`` where the cell proposes another level by now than the one that was decided upon.
    """
    said = [] if is_official else ["đảng viên dự bị"]
    if is_left_over:
        said.append("chưa kiểm điểm")
    if is_from_paper:
        said.append("nhập hộ từ bản giấy có chữ ký")
    if is_changed:
        said.append("chi bộ đã đổi đề xuất sau khi quyết định")
    whole = "; ".join(said)
    return whole[:1].upper() + whole[1:]


def sent(state: HandInState) -> str:
    """Say what became of the roll-up of a cell."""
    match state:
        case HandInState.MISSING:
            return "Chưa gửi"
        case HandInState.LATE:
            return "Gửi muộn"
        case HandInState.RETURNED:
            return "Trả lại để bổ sung"
        case HandInState.RECEIVED:
            return "Đã gửi"
        case _:
            assert_never(state)


def at_least(lowest: int) -> str:
    """Say what the bands of several cells tell together: a number that is reached at the least."""
    return f"Ít nhất {lowest}" if lowest else "Chưa đủ để nói"


def telling(count: int, of: int) -> str:
    """Say in how many cells so many members named an item that it was told."""
    return f"{count} trên {of} chi bộ"


def committee_body() -> str:
    """Stand before the name of a committee that issues a paper."""
    return "ĐẢNG UỶ"


def band(told: Band) -> str:
    """Say a count of the mirror; none and few are said alike."""
    if told.highest is None:
        return f"Từ {told.lowest} trở lên"
    return f"Dưới {told.highest + 1}" if told.is_few else f"Từ {told.lowest} đến {told.highest}"


def band_since(of_year: int, year: int) -> str:
    """Say that a band is that of an earlier year, since this one cannot be told apart from it."""
    return "" if of_year == year else f"Chưa khác rõ so với năm {of_year}"


def cap_base(base: CapBase) -> str:
    """Name whom the cap is a share of."""
    match base:
        case CapBase.GOOD:
            return "số được xếp loại Hoàn thành tốt nhiệm vụ"
        case CapBase.GOOD_OR_BETTER:
            return "số được xếp loại Hoàn thành tốt nhiệm vụ trở lên"
        case CapBase.ALL_RATED:
            return "tổng số đảng viên được xếp loại"
        case _:
            assert_never(base)


def per_cent(rate: Decimal) -> str:
    """Write a rate, such as 20%."""
    return f"{rate.normalize():f}%".replace(".", ",")


def cap_said(cap: Cap) -> str:
    """Say how the highest level stands to its cap, as a warning and no more."""
    whole = f"{per_cent(cap.setting.per_cent)} {cap_base(cap.setting.base)}"
    if cap.is_exceeded:
        return f"{cap.given} đồng chí, vượt mức {whole} ({cap.allowed} đồng chí); cấp có thẩm quyền xem xét, quyết định"
    return f"{cap.given} đồng chí, trong mức {whole} ({cap.allowed} đồng chí)"


def cap_short(cap: Cap) -> str:
    """Say how the highest level of one cell stands to its cap, in a table."""
    return f"{cap.given}/{cap.allowed}" + (" (vượt)" if cap.is_exceeded else "")
