"""Sentences of the page of ballots: printing them, counting them, what the votes say."""

from __future__ import annotations

from sotay.domain.ballot import Round, TallyFault, TallyFinding
from sotay.texts import cell_papers
from sotay.texts.cell_ratings import short_level


def page_title(year: int) -> str:
    """Title of the page."""
    return f"Bỏ phiếu năm {year}"


def round_name(round_: Round) -> str:
    """Name a round, as its button does."""
    return "Vòng một: chọn mức" if round_ is Round.LEVELS else "Vòng hai: bình chọn xuất sắc"


def two_rounds() -> str:
    """Label the switch for a second round."""
    return "Bỏ phiếu hai vòng"


def rounds_changed(*, two: bool) -> str:
    """Say how many rounds there are from now on."""
    return "Từ nay bỏ phiếu hai vòng." if two else "Từ nay bỏ phiếu một vòng, phiếu có đủ các mức."


def votes_openly() -> str:
    """Say that hands are shown."""
    return "Chi bộ biểu quyết giơ tay, nên không in phiếu. Số tay giơ ghi ở trang «Họp chi bộ»; bảng này là số đã ghi."


def nobody() -> str:
    """Say that nobody is voted on."""
    return "Không có đồng chí nào thuộc diện kiểm điểm trong năm này, nên chưa có ai để bỏ phiếu."


def no_candidates(level: str) -> str:
    """Say that the second round has nobody yet."""
    return f"Chưa có đồng chí nào được vòng một đề xuất mức «{level}», nên vòng hai chưa có ai."


# The papers


def members() -> str:
    """Label how many may vote."""
    return "Được bỏ phiếu"


def present() -> str:
    """Label how many came."""
    return "Có mặt"


def handed_out() -> str:
    """Label how many papers went out."""
    return "Phát ra"


def returned() -> str:
    """Label how many came back."""
    return "Thu về"


def invalid() -> str:
    """Label how many do not count."""
    return "Không hợp lệ"


def valid(number: int) -> str:
    """Say how many count."""
    return f"Phiếu hợp lệ: {number}"


def papers_wrong(finding: TallyFinding) -> str:
    """Say how the numbers of the papers contradict each other."""
    found, most = finding.found, finding.expected
    match finding.fault:
        case TallyFault.MORE_PRESENT_THAN_MEMBERS:
            return f"Có mặt {found}, nhiều hơn {most} đồng chí được bỏ phiếu."
        case TallyFault.MORE_HANDED_OUT_THAN_PRESENT:
            return f"Phát ra {found} phiếu, nhiều hơn {most} đồng chí có mặt."
        case TallyFault.MORE_RETURNED_THAN_HANDED_OUT:
            return f"Thu về {found} phiếu, nhiều hơn {most} phiếu phát ra."
        case TallyFault.MORE_INVALID_THAN_RETURNED:
            return f"Không hợp lệ {found} phiếu, nhiều hơn {most} phiếu thu về."
        case _:
            return "Có số nhỏ hơn 0."


# The grid


def grid_name() -> str:
    """Name the grid for screen readers."""
    return "Số phiếu của từng đồng chí"


def grid_hint() -> str:
    """Say how numbers get in."""
    return "Gõ số vào ô, Enter sang ô kế tiếp, mũi tên để di chuyển, Backspace xoá một chữ số. Gõ đến đâu lưu đến đó."


def name_column() -> str:
    """Head the column of names."""
    return "Họ và tên"


def choice_column(key: str, level_name: str) -> str:
    """Head the column of a choice."""
    return short_level(cell_papers.choice(key, level_name))


def blank_column() -> str:
    """Head the column of rows left empty on a valid paper."""
    return "Không ghi"


def check_column() -> str:
    """Head the column that says whether a row adds up."""
    return "Kiểm tra"


def result_column() -> str:
    """Head the column of what the votes say."""
    return "Kết quả"


def not_counted() -> str:
    """Stand in the check of a row without numbers."""
    return "Chưa ghi"


def adds_up() -> str:
    """Stand in the check of a row that is right."""
    return "Khớp"


def too_few(number: int) -> str:
    """Stand in the check of a row with too few votes."""
    return f"Thiếu {number}"


def too_many(number: int) -> str:
    """Stand in the check of a row with too many votes."""
    return f"Thừa {number}"


def row_says(name: str, found: int, valid_papers: int) -> str:
    """Say of a row what the check says in short."""
    if found == valid_papers:
        return f"{name}: cộng {found} phiếu, khớp với số phiếu hợp lệ."
    differs = valid_papers - found
    wrong = f"còn thiếu {differs}" if differs > 0 else f"thừa {-differs}"
    return f"{name}: cộng {found} phiếu, phiếu hợp lệ {valid_papers}, {wrong}. Đồng chí kiểm lại các ô của dòng này."


def is_no_candidate(name: str) -> str:
    """Say that somebody has votes and is no more voted on."""
    return f"{name} (không còn trong phiếu)"


def enough_for(level: str) -> str:
    """Say which level has votes enough."""
    return short_level(level)


def not_enough() -> str:
    """Say that no choice has votes enough."""
    return cell_papers.no_proposal()


def spoken(name: str, column: str, words: str) -> str:
    """Say a cell for the ear."""
    return f"{name}, {column}: {words or 'chưa ghi'}"


# Acts


def print_ballots() -> str:
    """Name the button that shows the ballot before printing."""
    return "In phiếu…"


def copies(number: int) -> str:
    """Say how many are to be printed."""
    return f"Mỗi đồng chí được bỏ phiếu một tờ: in {number} bản. Cửa sổ in đã chọn sẵn số này, đổi được."


def see_tally() -> str:
    """Name the button that shows the minutes of the counting."""
    return "Biên bản kiểm phiếu"


def clear() -> str:
    """Name the button that takes the numbers of a round away."""
    return "Xoá số của vòng này"


def cleared(round_: Round) -> str:
    """Say that the numbers of a round were taken away."""
    return f"Đã xoá số phiếu đã ghi của {round_name(round_).lower()}."


def put_back() -> str:
    """Say that numbers are there again."""
    return "Đã đưa số phiếu trở lại."


def take() -> str:
    """Name the button that makes the result the proposal of the cell."""
    return "Lấy kết quả làm đề xuất của chi bộ"


def only_first_title() -> str:
    """Title of the question before a second round is counted."""
    return "Chưa có số phiếu vòng hai"


def only_first(number: int, level: str) -> str:
    """Ask whether to take the first round alone."""
    return (
        f"Có {number} đồng chí được vòng một đề xuất mức «{level}» và chưa có số phiếu vòng hai. "
        "Nếu lấy kết quả bây giờ, những đồng chí này được ghi theo vòng một."
    )


def take_first() -> str:
    """Take the first round alone."""
    return "Lấy kết quả vòng một"


def wait() -> str:
    """Take nothing yet."""
    return "Để sau vòng hai"


def taken(number: int, without_votes: list[str], not_due: list[str]) -> str:
    """Say for whom the result was stored, and for whom not and why."""
    said = [f"Đã ghi kết quả bỏ phiếu làm đề xuất của chi bộ cho {number} đồng chí; cấp uỷ chưa quyết định."]
    if without_votes:
        said.append(f"Chưa mức nào đủ phiếu: {', '.join(without_votes)}.")
    if not_due:
        said.append(f"Chưa đến hoặc đã qua bước chi bộ đề xuất: {', '.join(not_due)}.")
    return " ".join(said)
