"""Sentences of the page on which the yearly commitment is written and looked back at."""

from __future__ import annotations

# --- head -------------------------------------------------------------------------------------------------------------


def page_title() -> str:
    """Return the title of the page."""
    return "Cam kết"


def page_sentence() -> str:
    """Say what the page is for."""
    return "Đầu năm hứa, cuối năm trả lời từng điều; sổ tay không chấm điểm."


def year_label() -> str:
    """Label the choice of the year."""
    return "Năm"


def view_write() -> str:
    """Name the view in which promises are written."""
    return "Viết cam kết"


def view_check() -> str:
    """Name the view in which promises are answered."""
    return "Kiểm lại cuối năm"


def form_notes_title() -> str:
    """Head what is to be known of the form."""
    return "Điều cần biết về mẫu này"


def newer_form() -> str:
    """Say that a commitment keeps the form and the layout that it was written with."""
    return "Bản này giữ mẫu và thể thức của lúc viết, in ra vẫn như cũ. Nay mẫu hoặc thể thức đã có bản mới."


def take_newer_form() -> str:
    """Go on with the form and the layout of today."""
    return "Chuyển sang bản mới"


def form_changed(name: str, version: str, moved: int) -> str:
    """Say on which form the commitment goes on, and what stood under a heading that it does not have."""
    said = f"Bản cam kết nay theo mẫu «{name}», phiên bản {version}."
    return f"{said} {moved} điều của phần không còn được đặt xuống phần cuối." if moved else said


def written(promises: int) -> str:
    """Say how many promises there are."""
    return f"Đã ghi {promises} điều." if promises else "Chưa ghi điều nào."


def answered(answered: int, promises: int) -> str:
    """Say how many promises were answered, in words and without weighing them."""
    if not promises:
        return "Năm này chưa hứa điều nào, nên chưa có gì để kiểm lại."
    if answered == promises:
        return f"Đã trả lời đủ {promises} điều đã hứa."
    if not answered:
        return f"Chưa trả lời điều nào trong {promises} điều đã hứa."
    return f"Đã trả lời {answered} trong {promises} điều đã hứa; còn {promises - answered} điều."


# --- nothing there ----------------------------------------------------------------------------------------------------


def empty_title() -> str:
    """Say that the year has no commitment."""
    return "Năm này chưa có bản cam kết"


def empty_sentence(year: int) -> str:
    """Say what beginning one means."""
    return (
        f"Đồng chí bắt đầu với các phần để trống của năm {year}. Không có gì được điền sẵn; "
        "điều còn dở của năm trước thì tự chọn từng dòng để lấy sang."
    )


def begin(year: int) -> str:
    """Name the button that begins a commitment."""
    return f"Viết cam kết năm {year}"


# --- writing ----------------------------------------------------------------------------------------------------------


def place_label() -> str:
    """Label the place beside the date."""
    return "Nơi viết"


def date_label() -> str:
    """Label the date on the paper."""
    return "Ngày ký"


def date_hint() -> str:
    """Say what an empty date prints."""
    return "Để trống thì bản in chừa dòng chấm để ghi tay."


def section_name(number: str, heading: str) -> str:
    """Name a section."""
    return f"{number}. {heading}" if number else heading


def add_promise() -> str:
    """Name the button that adds a promise."""
    return "Thêm một điều"


def add_promise_spoken(section: str) -> str:
    """Say to which section a promise is added."""
    return f"Thêm một điều vào phần {section}"


def take_up(number: int) -> str:
    """Name the button that shows what can be taken up."""
    return f"Lấy từ sổ tay ({number})…"


def take_up_spoken(number: int, section: str) -> str:
    """Say into which section something can be taken up."""
    return f"Chọn trong {number} điều còn dở để lấy vào phần {section}"


def promise_name(number: int, section: str) -> str:
    """Name the field of a promise for screen readers."""
    return f"Điều {number}, phần {section}"


def promise_hint() -> str:
    """Show in an empty field what belongs there."""
    return "Việc gì, đến mức nào, trước ngày nào"


def ties_button() -> str:
    """Name the button that opens what a promise is tied to."""
    return "Gắn kèm"


def move_up() -> str:
    """Name the button that moves a promise up."""
    return "Lên"


def move_down() -> str:
    """Name the button that moves a promise down."""
    return "Xuống"


def remove() -> str:
    """Name the button that removes a promise."""
    return "Xoá"


def act_spoken(act: str, promise: str) -> str:
    """Say to which promise a button belongs."""
    return f"{act}: {promise}"


def removed() -> str:
    """Say that a promise was removed."""
    return "Đã xoá một điều cam kết."


def moved() -> str:
    """Say that a promise was moved."""
    return "Đã đổi chỗ một điều cam kết."


def taken_up(number: int) -> str:
    """Say how many lines were taken up."""
    return f"Đã lấy {number} điều vào bản cam kết."


# --- looking back -----------------------------------------------------------------------------------------------------


def promised() -> str:
    """Head what was promised."""
    return "Đã hứa"


def outcome_label() -> str:
    """Label the choice of what came of a promise."""
    return "Đã làm đến đâu"


def outcome_words_label() -> str:
    """Label the words about what was done."""
    return "Nói rõ bằng việc đã làm"


def outcome_words_hint() -> str:
    """Say what to write."""
    return "việc gì, khi nào, còn vướng gì"


def outcome_words_name(promise: str) -> str:
    """Name the field for screen readers by the promise it answers."""
    return f"Nói rõ việc đã làm cho điều: {promise}"


# --- paper ------------------------------------------------------------------------------------------------------------


def paper_title(year: int) -> str:
    """Name the paper inside a sentence."""
    return f"bản cam kết năm {year}"


def checked_paper_title(year: int) -> str:
    """Name the paper with the answers inside a sentence."""
    return f"kết quả thực hiện cam kết năm {year}"


def file_name(year: int) -> str:
    """Name the file of the paper."""
    return f"Cam-ket-nam-{year}.pdf"


def checked_file_name(year: int) -> str:
    """Name the file of the paper with the answers."""
    return f"Ket-qua-cam-ket-nam-{year}.pdf"


def print_button() -> str:
    """Name the button that shows the paper with its ways to print and save."""
    return "In, lưu PDF, Word…"


def tab_preview() -> str:
    """Name the button that shows the paper where there is room for one side only."""
    return "Xem bản in"


def tab_write() -> str:
    """Name the button that goes back to the fields."""
    return "Quay lại phần viết"


def preview_failed() -> str:
    """Stand where the pages cannot be drawn."""
    return "Chưa vẽ được bản in. Chữ đồng chí viết vẫn còn nguyên."


# --- deleting ---------------------------------------------------------------------------------------------------------


def delete() -> str:
    """Name the button that deletes the commitment of the year."""
    return "Xoá bản cam kết"


def deleted(year: int) -> str:
    """Say that the commitment of a year was deleted."""
    return f"Đã xoá bản cam kết năm {year}. Các biện pháp gắn kèm vẫn còn."


def brought_back(year: int) -> str:
    """Say that a deleted commitment is back."""
    return f"Đã đưa bản cam kết năm {year} trở lại."


def begun(year: int) -> str:
    """Say that the commitment of a year was begun."""
    return f"Đã mở bản cam kết năm {year}."


def outcome_changed(outcome: str) -> str:
    """Say what is noted now of a promise."""
    return f"Đã ghi kết quả: {outcome[0].lower()}{outcome[1:]}."


def undone() -> str:
    """Say that a change was taken back."""
    return "Đã hoàn tác."


def nothing_left_to_undo() -> str:
    """Say that what was to be undone is gone meanwhile."""
    return "Điều ấy không còn trong bản cam kết."
