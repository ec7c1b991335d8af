"""Sentences beside a section of the review: what the year offers, last year's words, and how they are taken."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from sotay.domain.dates import format_date
from sotay.domain.form import OfferSource
from sotay.domain.manifestation import Checklist
from sotay.domain.offers import Offer
from sotay.domain.remedy_table import table_row
from sotay.texts import outcomes, periods, remedy_table

HEADING_LETTERS = 64


def section_choice() -> str:
    """Label the choice of the section that the offers are for."""
    return "Phần"


def section_option(code: str, heading: str) -> str:
    """Name a section in a list: its number and the first words of its heading."""
    return f"{code}. {short_heading(heading)}"


def short_heading(heading: str) -> str:
    """Return the first words of a heading of the form, which may be as long as a paragraph."""
    first = heading.split(";", maxsplit=1)[0].rstrip(" .")
    if len(first) <= HEADING_LETTERS:
        return first
    return first[:HEADING_LETTERS].rsplit(" ", 1)[0].rstrip(" ,") + "…"


def tab_paper() -> str:
    """Name the side with the paper."""
    return "Bản in"


def tab_offers() -> str:
    """Name the side with the offers."""
    return "Gợi ý"


def tab_last_year() -> str:
    """Name the side with last year's words."""
    return "Năm ngoái"


# --- beside a section -------------------------------------------------------------------------------------------------


def offers_button(left: int) -> str:
    """Name the button that opens the offers of a section."""
    return f"Gợi ý từ sổ tay ({left})" if left else "Gợi ý từ sổ tay (đã dùng hết)"


def offers_button_spoken(code: str, left: int) -> str:
    """Say the same to those who do not see which section the button stands in."""
    return f"Gợi ý từ sổ tay cho phần {code}, còn {left} điều chưa dùng"


def last_year_button() -> str:
    """Name the button that opens last year's words."""
    return "Năm ngoái đồng chí viết"


def last_year_button_spoken(code: str) -> str:
    """Say the same to those who do not see which section the button stands in."""
    return f"Xem lời năm ngoái ở phần {code}"


def share(percent: int) -> str:
    """Say quietly how close a text is to last year's."""
    return f"Giống năm ngoái khoảng {percent} %"


def share_spoken(percent: int) -> str:
    """Say the same in full words."""
    return (
        f"Lời phần này giống bản năm ngoái khoảng {percent} phần trăm. "
        "Con số chỉ hiện trên màn hình của đồng chí, không in và không lưu."
    )


# --- the offers -------------------------------------------------------------------------------------------------------


def offers_list(code: str) -> str:
    """Name the list of offers for screen readers."""
    return f"Gợi ý từ sổ tay cho phần {code}"


def offers_hint() -> str:
    """Say how an offer is taken."""
    return "Bấm một dòng (hoặc Enter) để đưa vào phần đang viết, kèm ngày."


def nothing_offered(year: int) -> str:
    """Say that the year holds nothing for a section, and what would stand here."""
    return (
        f"Năm {year} sổ tay chưa có gì thuộc về phần này. Câu trả lời các kỳ, ghi chép, biện pháp khắc phục và "
        "điều đã cam kết trong năm sẽ hiện ở đây để đồng chí chọn."
    )


def source(kind: OfferSource) -> str:
    """Head the offers of one kind."""
    match kind:
        case OfferSource.ANSWERS:
            return "Câu trả lời các kỳ trong năm"
        case OfferSource.DIARY_TIED:
            return "Ghi chép gắn với biểu hiện"
        case OfferSource.DIARY_FREE:
            return "Ghi chép trong năm"
        case OfferSource.REMEDIES_RAISED:
            return "Biện pháp cho hạn chế đã được chỉ ra"
        case OfferSource.REMEDIES_OWN:
            return "Biện pháp tự đặt ra"
        case OfferSource.REMEDIES_OPEN:
            return "Biện pháp chưa xong"
        case OfferSource.PROMISES:
            return "Điều đã cam kết đầu năm"
        case _:
            assert_never(kind)


def offer_note(offer: Offer, year: int, checklist: Checklist | None, today: date) -> str:
    """Say where an offer comes from: its day or period, its item, how far it has come."""
    said = []
    if offer.remedy is not None:
        row = table_row(offer.remedy, year=year, checklist=checklist, today=today)
        said.append(remedy_table.standing(row))
    elif offer.line is not None:
        said.append(outcomes.outcome(offer.line.outcome))
    elif offer.day is not None:
        said.append(format_date(offer.day))
    elif offer.period is not None:
        said.append(periods.short_name(offer.period))
    if offer.code:
        said.append(f"biểu hiện {offer.code}")
    return ", ".join(said)


def is_taken() -> str:
    """Mark an offer whose words are in the text."""
    return "đã đưa vào"


def offer_spoken(words: str, note: str, taken: bool) -> str:
    """Say a whole offer to a screen reader."""
    return f"{words}. {note}. {'Đã đưa vào' if taken else 'Chưa đưa vào'}"


# --- what is inserted -------------------------------------------------------------------------------------------------


def passage(offer: Offer, year: int, checklist: Checklist | None) -> str:
    """Return an offer as it enters a section: one line with a dash, its date in brackets, its outcome after it."""
    if offer.line is not None:
        return f"- {_promise(offer)}"
    if offer.remedy is not None and offer.source is OfferSource.REMEDIES_OPEN:
        due = offer.remedy.due
        return f"- {_bare(offer.text)} (xong trước ngày {format_date(due)})" if due else f"- {_bare(offer.text)}"
    if offer.remedy is not None:
        return f"- {remedy_table.review_line(table_row(offer.remedy, year=year, checklist=checklist))}"
    if offer.period is not None:
        return f"- {_bare(offer.text)} (biểu hiện {offer.code}, {periods.short_name(offer.period)})"
    return f"- {_bare(offer.text)} ({format_date(offer.day)})" if offer.day else f"- {_bare(offer.text)}"


def _promise(offer: Offer) -> str:
    line = offer.line
    if line is None or line.outcome is None:
        return f"Đã cam kết: {_bare(offer.text)}. Kết quả:"
    words = f"Đã cam kết: {_bare(offer.text)}. {outcomes.outcome(line.outcome)}"
    return f"{words}: {_bare(line.outcome_text)}." if line.outcome_text.strip() else f"{words}."


def _bare(words: str) -> str:
    return " ".join(words.split()).rstrip(" .;,")


def inserted(code: str) -> str:
    """Say that a line was put into a section."""
    return f"Đã đưa một dòng vào phần {code}."


def not_there_any_more(code: str) -> str:
    """Say that what was to be taken out is not there as it was put in."""
    return f"Dòng đã đưa vào phần {code} không còn nguyên như cũ, nên sổ tay không tự bỏ ra."


# --- last year --------------------------------------------------------------------------------------------------------


def last_year_wrote(year: int) -> str:
    """Stand above last year's words."""
    return f"Năm ngoái ({year}) đồng chí viết:"


def last_year_hint() -> str:
    """Say why last year's words are only quoted."""
    return "Lời năm ngoái chỉ để đối chiếu. Muốn dùng lại một đoạn, đồng chí nói rõ năm nay có gì khác."


def no_last_year(year: int) -> str:
    """Say that last year's review says nothing here."""
    return f"Sổ tay không giữ lời nào của phần này ở bản kiểm điểm năm {year}."


def quote(words: str) -> str:
    """Quote a passage, without the dash of a line."""
    return f"«{words.removeprefix('- ')}»"


def reuse() -> str:
    """Name the button that takes a passage of last year up again."""
    return "Dùng lại đoạn này…"


def reuse_spoken(words: str) -> str:
    """Say which passage the button is for."""
    return f"Dùng lại đoạn: {words}"


def what_is_different() -> str:
    """Ask what must be answered before last year's words are used."""
    return "Năm nay có gì khác?"


def what_is_different_hint() -> str:
    """Say what is expected as an answer."""
    return "Ghi việc cụ thể của năm nay: việc gì, khi nào, kết quả ra sao. Có câu này sổ tay mới đưa đoạn cũ vào."


def difference_missing() -> str:
    """Refuse an empty answer."""
    return "Đồng chí ghi ít nhất một việc khác năm ngoái."


def put_in() -> str:
    """Name the button that puts the passage in."""
    return "Đưa vào bản kiểm điểm"


def leave_out() -> str:
    """Name the button that leaves it."""
    return "Thôi, không dùng"


def reused_passage(words: str, difference: str) -> str:
    """Return last year's passage with what is different this year."""
    return f"{words}\nNăm nay: {difference}"
