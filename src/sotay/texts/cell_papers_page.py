"""Sentences of the page with the papers of a cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import assert_never

from sotay.domain.cell_paper import PaperKind
from sotay.domain.paper_gaps import Gap, PaperGap


def page_title() -> str:
    """Title of the list of papers."""
    return "Giấy tờ của chi bộ"


def of_season(year: int) -> str:
    """Say of which season the papers are."""
    return f"Mùa kiểm điểm năm {year}. Chọn một loại giấy để xem trang in."


def archived(year: int) -> str:
    """Say that the season is only to be read."""
    return f"Mùa kiểm điểm năm {year} đã cất vào lưu trữ: giấy tờ xem và in được, không sửa được."


def list_name() -> str:
    """Name the list for screen readers."""
    return "Các loại giấy"


def row_spoken(name: str, gaps: str) -> str:
    """Say a row of the list to a screen reader."""
    return f"{name}. {gaps}"


def gap_sentence(gaps: Sequence[PaperGap]) -> str:
    """Say what of a paper is not there yet."""
    return "; ".join(_gap(each) for each in gaps) if gaps else "Số liệu đã đủ"


def gap_notice(gaps: Sequence[PaperGap]) -> str:
    """Say beside the pages what is left open on them."""
    if not gaps:
        return ""
    said = "; ".join(_gap(each) for each in gaps)
    return f"Trên giấy này còn chỗ để trống: {said[0].lower()}{said[1:]}."


def _gap(gap: PaperGap) -> str:
    match gap.gap:
        case Gap.PEOPLE:
            return "Danh sách đảng viên còn trống"
        case Gap.UNITS:
            return f"Còn {gap.missing} trên {gap.total} chi bộ chưa gửi bản tổng hợp"
        case Gap.PROPOSALS:
            return f"Chi bộ chưa đề xuất mức cho {gap.missing} trên {gap.total} đồng chí"
        case Gap.DECISIONS:
            return f"Cấp uỷ chưa quyết định mức của {gap.missing} trên {gap.total} đồng chí"
        case Gap.MEETING:
            return "Chưa ghi ngày họp"
        case Gap.TALLY:
            return "Chưa nhập kết quả kiểm phiếu"
        case Gap.SECOND_TALLY:
            return "Chưa nhập kết quả kiểm phiếu lần hai"
        case Gap.MIRROR:
            return "Chưa lập bản soi chung"
        case Gap.TEXTS:
            return f"Chưa viết {gap.missing} trên {gap.total} mục"
        case Gap.LEVEL:
            return "Chưa chọn mức tự xếp loại của tập thể"
        case _ as never:
            assert_never(never)


def save_all() -> str:
    """Name the button that writes every paper."""
    return "Lưu cả bộ…"


def save_all_title() -> str:
    """Title of the dialog that asks where all papers go."""
    return "Chọn thư mục để lưu cả bộ giấy tờ"


def saving_all() -> str:
    """Say what is going on."""
    return "Đang dựng và lưu từng giấy…"


def saved_all(number: int, folder: str) -> str:
    """Say how many files were written where."""
    return f"Đã lưu {number} tệp vào thư mục {folder}. Giấy tờ có tên người: đồng chí cất nơi an toàn."


def saving_stopped(number: int, folder: str) -> str:
    """Say that it was stopped and what is there."""
    return f"Đã dừng. {number} tệp đã lưu xong vẫn ở thư mục {folder}."


def folder_name(year: int) -> str:
    """Name the folder of all papers of a season."""
    return f"giay-to-chi-bo-{year}"


def edit_head() -> str:
    """Name the button for what stands at the head of each paper."""
    return "Đầu giấy và người ký…"


def head_title() -> str:
    """Title of the box for what stands at the head of each paper."""
    return "Đầu giấy và người ký"


def head_explained() -> str:
    """Say what the fields are for and that nothing needs saving."""
    return (
        "Những dòng này in ở đầu và cuối mọi giấy của mùa kiểm điểm. Dòng nào để trống thì giấy chừa chỗ chấm để "
        "viết tay. Gõ đến đâu lưu đến đó."
    )


def committee() -> str:
    """Label the name of the committee."""
    return "Tên đảng bộ cấp trên (in dưới chữ ĐẢNG BỘ)"


def place() -> str:
    """Label the place."""
    return "Địa danh (trước ngày tháng)"


def signed_on() -> str:
    """Label the day on the papers."""
    return "Ngày ghi trên giấy"


def number() -> str:
    """Label the number of the paper."""
    return "Số của giấy (ví dụ 03)"


def secretary() -> str:
    """Label the name of who signs."""
    return "Người ký (bí thư)"


def secretary_from_roster(name: str) -> str:
    """Say whose name is printed while the field is empty."""
    if not name:
        return "Để trống thì in tên bí thư trong danh sách đảng viên."
    return f"Để trống thì in tên bí thư trong danh sách đảng viên: {name}."


def close() -> str:
    """Name the button that closes the box."""
    return "Xong"


def write_report() -> str:
    """Name the button that turns to writing the collective report."""
    return "Viết báo cáo"


def show_pages() -> str:
    """Name the button that turns to the pages."""
    return "Xem trang in"


def report_explained() -> str:
    """Say how the collective report is written."""
    return "Báo cáo của tập thể chi bộ. Gõ đến đâu lưu đến đó; mục nào để trống thì giấy chừa dòng chấm để viết tay."


def section_name(number_: str, heading: str) -> str:
    """Head a section as it is printed."""
    return f"{number_}. {heading}" if number_ else heading


def points_name(heading: str, maximum: int) -> str:
    """Label a field for points."""
    return f"{heading} (tối đa {maximum} điểm)"


def points_refused(maximum: int) -> str:
    """Say which points are good."""
    return f"Điểm là một số từ 0 đến {maximum}, ví dụ 27 hoặc 27,5."


def level_label() -> str:
    """Label the choice of the level that the cell claims for itself."""
    return "Mức tập thể tự xếp loại"


def back_to_list() -> str:
    """Name the button that leads back to the list."""
    return "Danh sách giấy"


def no_templates_title() -> str:
    """Title where no template of a paper can be used."""
    return "Không có mẫu giấy nào dùng được"


def no_templates() -> str:
    """Say what to do where no template can be used."""
    return (
        "Các tệp mẫu giấy của chương trình bị thiếu hoặc có lỗi nên chưa in được. Số liệu trong sổ vẫn nguyên vẹn. "
        "Đồng chí cài lại chương trình hoặc nhờ người quản lý danh mục xem giúp."
    )


def in_sentence(name: str) -> str:
    """Name a paper inside a sentence."""
    return f"giấy «{name}»"


def file_stem(kind: PaperKind) -> str:
    """Name the file of a paper, without a personal name and without marks that a stick might not keep."""
    return _STEMS[kind]


_STEMS: Mapping[PaperKind, str] = {
    PaperKind.SUMMARY: "tong-hop-de-xuat",
    PaperKind.REPORT: "bao-cao-ket-qua",
    PaperKind.MINUTES: "bien-ban-hop",
    PaperKind.BALLOT: "phieu-bo-phieu",
    PaperKind.BALLOT_HIGHEST: "phieu-xuat-sac",
    PaperKind.TALLY: "bien-ban-kiem-phieu",
    PaperKind.PENDING: "danh-sach-chua-nop",
    PaperKind.UNREVIEWED: "danh-sach-chua-kiem-diem",
    PaperKind.ONE_PAGE: "mot-trang-cho-hoi-nghi",
    PaperKind.MIRROR: "soi-chung",
    PaperKind.COLLECTIVE: "bao-cao-tap-the",
}
