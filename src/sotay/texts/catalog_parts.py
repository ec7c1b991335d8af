"""What each key of a data file is called and what it is for, for the form of an admin, for diffs and for the guide.

A key means the same wherever it stands, but for those named with what they stand in: ``table.rows``.
"""

from __future__ import annotations

from collections.abc import Sequence

LABELS = {
    "id": ("Mã", "Đặt một lần rồi giữ mãi; chỉ chữ không dấu, số và gạch nối."),
    "version": ("Phiên bản", "Số của bản này; bản sau phải lớn hơn bản trước."),
    "set": ("Bộ mẫu", "Năm của bộ mẫu, như 2025."),
    "letter": ("Số hiệu mẫu", "Như 2A, 2B, 2C."),
    "code": ("Ký hiệu in ở đầu trang", "Như «Mẫu 02B-HD KĐ.ĐG 2025»."),
    "default": ("Mẫu dùng khi chưa chọn mẫu", "Bật ở đúng một mẫu của bộ: mẫu của người không giữ chức vụ."),
    "name": ("Tên gọi", "Hiện trong danh sách để chọn, không in."),
    "audience": ("Dùng cho ai", "Hiện bên cạnh mẫu để người viết chọn đúng."),
    "effective_from": ("Có hiệu lực từ ngày", "Giấy tờ của năm nào theo bản có hiệu lực đến 31/12 năm ấy."),
    "effective_until": ("Hết hiệu lực sau ngày", "Để trống khi chưa hết hiệu lực."),
    "legal_basis": ("Căn cứ", "Mỗi dòng một văn bản: số, ngày, nơi ban hành."),
    "notes": ("Chỗ chưa thấy văn bản", "Mỗi dòng một ý; hiện trên màn hình, không in ra giấy."),
    "source": ("Theo nguồn nào", ""),
    "left_header": ("Đầu trang, bên trái", ""),
    "right_header": ("Đầu trang, bên phải", ""),
    "titles": ("Tên giấy tờ", "Mỗi dòng in một dòng ở giữa trang."),
    "titles.text": ("Dòng tên", ""),
    "subtitle": ("Dòng dưới tên", ""),
    "year_line": ("Dòng ghi năm", "{year} được thay bằng năm."),
    "bracket": ("Chữ trong ngoặc dưới tên", ""),
    "profile_lines": ("Các dòng về người viết", "Mỗi dòng có từ một đến bốn mục."),
    "fields": ("Mục trên dòng", ""),
    "label": ("Chữ in ra", ""),
    "field": ("Lấy mục nào của hồ sơ", ""),
    "blocks": ("Nội dung", "Các khối in theo thứ tự này."),
    "heading": ("Tiêu đề", ""),
    "heading.text": ("Tiêu đề", ""),
    "section": ("Mục để viết", ""),
    "choice": ("Dòng ô chọn", ""),
    "score": ("Nhóm tiêu chí chấm điểm", ""),
    "paragraph": ("Câu in sẵn", ""),
    "total": ("Dòng tổng điểm", ""),
    "table": ("Bảng", ""),
    "each": ("Các dòng cho từng người", ""),
    "room": ("Chỗ viết tay", ""),
    "points": ("Dòng điểm", ""),
    "levels_block": ("Các ô mức xếp loại", ""),
    "key": ("Khoá", "Đặt một lần rồi giữ mãi: lời đã viết được giữ theo khoá này."),
    "column.key": ("Lấy số liệu nào", ""),
    "depth": ("Bậc", "1 là phần (A), 2 là mục (I), 3 là ý (1), 4 là ý nhỏ."),
    "number": ("Số thứ tự in ra", ""),
    "text": ("Nội dung", ""),
    "hint": ("Lời dẫn in dưới tiêu đề", "Để trống thì không in."),
    "prompt": ("Lời gợi ý lúc viết", "Chỉ hiện trên màn hình, không in."),
    "optional": ("Được để trống", "Bật thì để trống cũng không bị nhắc."),
    "feeds": ("Câu trả lời nào vào bản nháp", "Ghi chú riêng không bao giờ vào."),
    "feeds.source": ("Lấy từ ô nào của câu trả lời", ""),
    "line": ("Mỗi câu ghi thành", "{text} là lời đã ghi, {code} là số biểu hiện, {short} là tên gọn."),
    "levels": ("Chỉ những mức trả lời này", "Khoá của mức, mỗi dòng một khoá; để trống là mọi mức."),
    "except_levels": ("Trừ những mức trả lời này", "Khoá của mức, mỗi dòng một khoá."),
    "offers": ("Gợi ý thêm gì bên cạnh", "Hiện bên cạnh để bấm chọn, không tự vào bản nháp."),
    "choices": ("Các ô", ""),
    "rating": ("Đây là dòng xếp loại", "Bật ở đúng dòng tự nhận mức chất lượng."),
    "maximum": ("Điểm cao nhất", "Ở một tiêu chí: để trống khi đơn vị chưa định."),
    "criteria": ("Các tiêu chí", ""),
    "details": ("Các ý của tiêu chí", "Mỗi dòng một ý, in thành gạch đầu dòng."),
    "note": ("Lời ghi thêm", ""),
    "signatures": ("Khối chữ ký", ""),
    "signatures_note": ("Điều cần biết về khối chữ ký", "Hiện lúc sắp in, không in ra giấy."),
    "title": ("Ký thay mặt ai", ""),
    "office": ("Chức vụ", ""),
    "lines": ("Các dòng phía trên", "Mỗi dòng in kèm một dòng chấm để viết."),
    "each.lines": ("Các dòng", "Chữ trong {…} được thay bằng số liệu của từng dòng."),
    "name_field": ("In sẵn tên lấy từ hồ sơ", ""),
    "signer": ("In sẵn tên của ai", ""),
    "side": ("Nằm bên nào", ""),
    "ratings": ("Các mức chất lượng", "Từ mức cao xuống mức thấp."),
    "rating_source": ("Căn cứ của các mức", ""),
    "at_least": ("Từ số điểm", "Để trống ở mức thấp nhất."),
    "below": ("Dưới số điểm", "Để trống ở mức cao nhất."),
    "conditions": ("Điều kiện người viết tự nhận", ""),
    "opening": ("Lời dẫn", "{year} được thay bằng năm."),
    "closing": ("Lời kết", "{year} được thay bằng năm."),
    "sections": ("Các phần", ""),
    "check_titles": ("Tên bản kiểm lại cuối năm", "Mỗi dòng in một dòng."),
    "check_opening": ("Lời dẫn của bản kiểm lại", "{year} được thay bằng năm."),
    "page_width_mm": ("Bề ngang giấy", "A4 là 210 × 297."),
    "page_height_mm": ("Chiều cao giấy", ""),
    "margin_top_mm": ("Lề trên", ""),
    "margin_bottom_mm": ("Lề dưới", ""),
    "margin_left_mm": ("Lề trái", ""),
    "margin_right_mm": ("Lề phải", ""),
    "page_number_pt": ("Cỡ chữ số trang", ""),
    "page_number_from_top_mm": ("Số trang cách mép trên", ""),
    "party_name_pt": ("Cỡ chữ «Đảng Cộng sản Việt Nam»", ""),
    "body_name_pt": ("Cỡ chữ tên chi bộ, đảng bộ", ""),
    "date_pt": ("Cỡ chữ nơi và ngày", ""),
    "title_pt": ("Cỡ chữ tên giấy tờ", ""),
    "subtitle_pt": ("Cỡ chữ dòng dưới tên", ""),
    "body_pt": ("Cỡ chữ nội dung", ""),
    "leading_pt": ("Khoảng cách dòng", ""),
    "first_line_mm": ("Thụt đầu dòng", ""),
    "paragraph_gap_pt": ("Khoảng cách đoạn", ""),
    "heading_pt": ("Cỡ chữ tiêu đề", ""),
    "signature_pt": ("Cỡ chữ khối chữ ký", ""),
    "signature_space_mm": ("Chỗ để ký", ""),
    "note_pt": ("Cỡ chữ lời ghi thêm", ""),
    "much_repeated": ("Nhắc khi giống năm trước từ", "Phần trăm câu chữ của một mục."),
    "levels_needing_remedy": ("Mức trả lời phải có biện pháp", "Khoá của mức, mỗi dòng một khoá."),
    "phrases": ("Cụm từ nói chung chung", ""),
    "words": ("Cụm từ", "Viết bằng chữ thường, có đủ dấu."),
    "advice": ("Lời gợi ý viết lại", ""),
    "sources": ("Các nguồn", "Mỗi quy định bên dưới dẫn về một nguồn ở đây."),
    "sources.text": ("Văn bản, điều, khoản", ""),
    "dated": ("Ngày ban hành", "Để trống khi chưa biết."),
    "seen": ("Đã đọc đến đâu", ""),
    "levels_source": ("Căn cứ của các mức", ""),
    "rules.levels": ("Các mức xếp loại", "Từ mức cao xuống mức thấp; điểm phải liền nhau."),
    "cap": ("Mức trần", ""),
    "of": ("Mức bị giới hạn", ""),
    "good": ("Mức làm gốc tính", ""),
    "base": ("Cách tính gốc", ""),
    "per_cent": ("Không quá", ""),
    "exceptional_per_cent": ("Nơi nổi trội không quá", ""),
    "rounding": ("Cách làm tròn", ""),
    "exclusions": ("Diện không kiểm điểm", ""),
    "under_months": ("Chưa đủ số tháng", "Chỉ ghi ở trường hợp tính theo tháng."),
    "grounds": ("Trường hợp xếp mức thấp nhất", ""),
    "deadlines": ("Thời hạn", ""),
    "before": ("Trước ngày", "Như 31/12; để trống khi tính theo ngày làm việc."),
    "next_year": ("Của năm sau", ""),
    "working_days": ("Số ngày làm việc", "Để trống khi tính theo ngày trong năm."),
    "vote": ("Biểu quyết", ""),
    "more_than": ("Phải quá", ""),
    "two_rounds": ("Bỏ phiếu hai vòng", ""),
    "naming_levels": ("Mức tính là có nêu biểu hiện", "Khoá của mức trả lời, mỗi dòng một khoá."),
    "kind": ("Loại giấy tờ", ""),
    "landscape": ("In ngang giấy", ""),
    "symbol": ("Ký hiệu văn bản", "Như BC/CB; để trống thì không có dòng số."),
    "recipients": ("Nơi nhận", "Mỗi dòng một nơi."),
    "rows": ("Bảng gồm những ai, những gì", ""),
    "columns": ("Các cột", ""),
    "columns.heading": ("Chữ đầu cột", ""),
    "width_mm": ("Bề rộng cột", "Để trống thì chia phần còn lại."),
    "empty": ("Câu in khi bảng không có dòng nào", ""),
    "has_total": ("Có dòng cộng", ""),
    "room.lines": ("Số dòng chấm", ""),
    "fact": ("Điền sẵn số liệu", ""),
}
"""Label and explanation by key."""

SECTIONS = {
    "general": "Chung",
    "top": "Đầu trang",
    "writer": "Người viết",
    "around": "Lời dẫn, lời kết",
    "paper": "Khổ giấy và lề",
    "letters": "Cỡ chữ",
    "spaces": "Khoảng cách",
    "rating": "Xếp loại",
    "about": "Căn cứ, chỗ chưa thấy",
    "limits": "Khi nào nhắc",
}
"""What the groups of keys are called that a file has at its top."""

SORTS = ("heading", "section", "choice", "score", "paragraph", "total", "table", "each", "room", "points", "levels")
"""The keys that say of what sort a block is."""

_UNHEARD = str.maketrans(dict.fromkeys("…*_<>&|#^~{}", " "))

UNITS = {"mm": "mm", "pt": "điểm chữ", "%": "%"}


def label(name: str) -> str:
    """Name a key; ``name`` is one of ``LABELS``."""
    return LABELS[name][0]


def explanation(name: str) -> str:
    """Say what a key is for, "" where its label says it."""
    return LABELS[name][1]


def group_name(name: str) -> str:
    """Name a group of keys."""
    return SECTIONS[name]


def with_unit(name: str, unit: str) -> str:
    """Name a key with the unit of its number."""
    return f"{label(name)} ({UNITS[unit]})" if unit else label(name)


def named_way(path: Sequence[str | int], titles: Sequence[str]) -> str:
    """Name the place of a value as a reader finds it: «Nội dung › 1 Về phẩm chất… › Lời gợi ý lúc viết»."""
    steps: list[str] = []
    holder = ""
    for place, (step, title) in enumerate(zip(path, titles, strict=True)):
        if isinstance(step, int):
            steps.append(title or str(step + 1))
            continue
        name = f"{holder}.{step}" if f"{holder}.{step}" in LABELS else step
        is_sort = step in SORTS and place > 0 and isinstance(path[place - 1], int)  # its title has named the block
        if name in LABELS and not is_sort:
            steps.append(LABELS[name][0])
        holder = step
    return " › ".join(dict.fromkeys(steps))


def spoken_way(where: str, what: str) -> str:
    """Say a place and what it is, without signs that nobody can hear."""
    place = " ".join(where.replace(" › ", ", ").translate(_UNHEARD).split())
    return f"{place}. {what}" if what else place
