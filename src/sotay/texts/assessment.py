"""Sentences of the page on which a member answers the items of a period."""

from __future__ import annotations

# --- page -------------------------------------------------------------------------------------------------------------


def progress(answered: int, total: int) -> str:
    """Say how many items have a level."""
    return f"Đã trả lời {answered}/{total} mục"


def progress_and_due(answered: int, total: int, due: str) -> str:
    """Say how many items have a level and when the period is due; ``due`` as of ``periods.due``."""
    return f"{progress(answered, total)}. {due}."


def closed_on(day: str) -> str:
    """Say that the period is closed and only shown; ``day`` is dd/MM/yyyy."""
    return f"Kỳ này đã chốt ngày {day}, nên chỉ để xem."


def reopen() -> str:
    """Name the button that opens a closed period again."""
    return "Mở lại kỳ"


# --- nothing open -----------------------------------------------------------------------------------------------------


def empty_title() -> str:
    """Title where no period is open."""
    return "Chưa có kỳ nào đang mở"


def empty_sentence() -> str:
    """Say what a period is and that there is no hurry."""
    return (
        "Mỗi kỳ, đồng chí đọc lại từng biểu hiện và ghi đôi dòng thành thật. Chữ được tự lưu, dừng lúc nào cũng được."
    )


def start_period(period: str) -> str:
    """Name the button that starts the suggested period; ``period`` as inside a sentence."""
    return f"Bắt đầu {period}"


def start_other_period() -> str:
    """Name the button that starts another period than the suggested one."""
    return "Chọn kỳ khác…"


# --- list of items ----------------------------------------------------------------------------------------------------


def list_name() -> str:
    """Return the accessible name of the list of items."""
    return "Danh sách các mục"


def group_heading(number: str, title: str) -> str:
    """Head a group of items in a list."""
    return f"{number}. {title}"


def row_title(code: str, short: str) -> str:
    """Name an item in a list; ``code`` such as I.4."""
    return f"{code}  {short}"


def unanswered() -> str:
    """Say that an item has neither level nor words."""
    return "Chưa trả lời"


def half() -> str:
    """Say that an item has words and no level yet."""
    return "Đang dở"


def answered() -> str:
    """Say that an item has a level."""
    return "Đã trả lời"


def spoken_row(code: str, short: str, state: str) -> str:
    """Say a row of the list to a screen reader."""
    return f"Mục {code}. {short}. {state}"


def only_unanswered() -> str:
    """Name the filter of the list."""
    return "Chỉ mục chưa trả lời"


def all_answered_title() -> str:
    """Stand in the filtered list when nothing is left."""
    return "Đã trả lời hết các mục"


# --- one item ---------------------------------------------------------------------------------------------------------


def spoken_item_name(code: str, short: str) -> str:
    """Name an item to a screen reader where its state does not matter."""
    return f"Mục {code}. {short}"


def item_heading(code: str, short: str) -> str:
    """Head the text of one item."""
    return f"Mục {code}. {short}"


def spoken_item(heading: str, text: str) -> str:
    """Say which item is shown now to a screen reader."""
    return f"{heading}. {text}"


def wording_not_compared() -> str:
    """Say quietly that the words of this item have not been compared in full with the printed resolution."""
    return "Câu chữ mục này chưa được đối chiếu hết với văn bản chính thức."


def wording_doubt(doubt: str) -> str:
    """Say what is in doubt about the words of this item; ``doubt`` is a whole sentence of the checklist."""
    return f"Câu chữ mục này chưa được đối chiếu hết với văn bản chính thức. {doubt}"


def wording_small_doubt(doubt: str) -> str:
    """Say what small thing is in doubt where the words were compared; ``doubt`` is a whole sentence."""
    return f"Câu chữ mục này đã đối chiếu, còn một chỗ ghi chú. {doubt}"


def signs() -> str:
    """Head the concrete signs."""
    return "Biểu hiện cụ thể"


def signs_and_questions() -> str:
    """Head the signs and the questions where they share a fold."""
    return "Biểu hiện cụ thể và câu tự hỏi"


def questions() -> str:
    """Head the questions to ask oneself."""
    return "Tự hỏi mình"


def levels() -> str:
    """Head the answer sentences."""
    return "Tôi tự nhận"


def previous_level(period: str, sentence: str) -> str:
    """Say which level was chosen in the period before; ``period`` is its short name."""
    return f"Kỳ trước ({period}) tôi tự nhận: {sentence}."


def done_well() -> str:
    """Label what was done well."""
    return "Việc làm được"


def shortcoming() -> str:
    """Label a shortcoming."""
    return "Hạn chế"


def cause() -> str:
    """Label a cause."""
    return "Nguyên nhân"


def remedy() -> str:
    """Label the remedies."""
    return "Biện pháp khắc phục"


def done_well_hint() -> str:
    """Say beside the label what may stand in the field."""
    return "Việc cụ thể trong kỳ, ở đâu, với ai"


def shortcoming_hint() -> str:
    """Say beside the label what may stand in the field."""
    return "Điều còn thiếu, còn vướng; một việc thật đủ hơn nhiều lời chung"


def cause_hint() -> str:
    """Say beside the label what may stand in the field."""
    return "Vì đâu mà có, nhất là phần ở mình"


def remedy_hint() -> str:
    """Say beside the label what may stand in the field."""
    return "Sẽ làm gì, ngày nào xong"


def private_note() -> str:
    """Label the private note."""
    return "Ghi chú riêng"


def private_promise() -> str:
    """Head the private note with what never happens to it."""
    return "Ghi chú riêng — không bao giờ in, không bao giờ nộp"


def private_spoken() -> str:
    """Name the field of the private note for screen readers."""
    return "Ghi chú riêng, không bao giờ in, không bao giờ nộp"


def previous_words(period: str) -> str:
    """Head the words of the period before, beside a field; ``period`` is its short name."""
    return f"Kỳ trước ({period}) tôi ghi"


def previous_words_spoken(label: str, period: str) -> str:
    """Name the fold with the words of the period before for screen readers; ``label`` is that of the field."""
    return f"{label}: kỳ trước ({period}) tôi ghi"


def keyboard_may_be_off() -> str:
    """Ask mildly whether the Vietnamese keyboard is off."""
    return "Bộ gõ tiếng Việt (UniKey) đang tắt? Chữ vừa gõ chưa có dấu. Gõ không dấu vẫn được lưu như thường."


# --- clearing ---------------------------------------------------------------------------------------------------------


def level_changed(code: str) -> str:
    """Say that an item has another level now."""
    return f"Đã đổi mức ở mục {code}."


def level_taken_back(code: str) -> str:
    """Say that the level of an item was taken back."""
    return f"Đã bỏ chọn mức ở mục {code}."


def follow_remedy() -> str:
    """Name the button that follows the remedies of this answer."""
    return "Đưa vào danh sách theo dõi"


def follow_remedy_explained() -> str:
    """Say what the button does, for screen readers."""
    return "Mỗi dòng biện pháp của mục này thành một việc ở trang Biện pháp, để đặt hạn và theo dõi"


def clear_answer() -> str:
    """Name the button that empties the whole answer of this item."""
    return "Xoá câu trả lời của mục này"


def answer_cleared(code: str) -> str:
    """Say that the whole answer of an item was emptied."""
    return f"Đã xoá câu trả lời của mục {code}, gồm cả ghi chú riêng."


# --- bar below --------------------------------------------------------------------------------------------------------


def previous_item() -> str:
    """Name the button that goes one item back."""
    return "Mục trước"


def next_item() -> str:
    """Name the button that goes one item on."""
    return "Mục tiếp theo"


def next_unanswered() -> str:
    """Name the button that goes to the next item without a level."""
    return "Mục chưa trả lời"


def to_list() -> str:
    """Name the button that shows the list of items where there is no room for both."""
    return "Danh sách"


def go_to_closing() -> str:
    """Name the button that leads on when the last item is reached or all are answered."""
    return "Rà soát và chốt kỳ"


# --- words that could not be stored -----------------------------------------------------------------------------------


def unsaved_heading(period: str) -> str:
    """Head the plain text file with the words of a period that could not be stored."""
    return f"Chữ chưa lưu được của bản tự đánh giá {period}"


def unsaved_line(label: str, text: str) -> str:
    """Write one field of an answer into that file."""
    return f"{label}: {text}"
