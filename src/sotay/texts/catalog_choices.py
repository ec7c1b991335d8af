"""What the words of closed lists in data files mean, by the key that they stand at; others stand for themselves."""

from __future__ import annotations

_PROFILE = {
    "full_name": "Họ và tên",
    "birth_date": "Ngày sinh",
    "committee": "Đảng bộ",
    "cell": "Chi bộ",
    "unit": "Đơn vị công tác",
    "party_office": "Chức vụ Đảng",
    "government_office": "Chức vụ chính quyền",
    "union_office": "Chức vụ đoàn thể",
    "place": "Nơi viết",
    "form_id": "Mẫu bản kiểm điểm",
}
_SIDES = {"left": "Bên trái", "right": "Bên phải"}
_SOURCES = {
    "done_well": "Việc làm được",
    "shortcoming": "Hạn chế",
    "cause": "Nguyên nhân",
    "remedy": "Biện pháp khắc phục",
}
_OFFERS = {
    "answers": "Câu trả lời trong các kỳ",
    "diary-tied": "Ghi chép có gắn biểu hiện",
    "diary-free": "Ghi chép khác",
    "remedies-raised": "Biện pháp cho điều được nhắc",
    "remedies-own": "Biện pháp tự đặt",
    "remedies-open": "Biện pháp chưa xong",
    "promises": "Điều đã cam kết",
}
_SEEN = {
    "official": "Đã đọc bản chính thức",
    "quoted": "Đọc lời trích trên các trang luật",
    "partly": "Chỉ đọc được một phần",
    "secondary": "Chỉ thấy một nguồn kể lại",
    "not-seen": "Chưa thấy",
}
_BASES = {
    "good": "Số được xếp mức làm gốc",
    "good-or-better": "Từ mức làm gốc trở lên",
    "all-rated": "Tất cả số được xếp loại",
    "official-members": "Số đảng viên chính thức",
    "present": "Số có mặt",
    "valid": "Số phiếu hợp lệ",
}
_ROUNDINGS = {"down": "Làm tròn xuống", "nearest": "Đến số gần nhất", "up": "Làm tròn lên"}
_ROWS = {
    "members": "Người thuộc diện kiểm điểm",
    "reviewed": "Người đã kiểm điểm",
    "to_discuss": "Người cần bàn",
    "levels": "Các mức xếp loại",
    "grounds": "Trường hợp xếp mức thấp nhất",
    "excluded": "Người không thuộc diện",
    "not_reviewed": "Người chưa kiểm điểm",
    "pending": "Người chưa nộp",
    "ballot": "Người trên phiếu",
    "candidates": "Người vào vòng hai",
    "votes": "Kết quả vòng một",
    "second_votes": "Kết quả vòng hai",
    "items": "Các biểu hiện",
    "units": "Các chi bộ",
    "pending_units": "Chi bộ chưa gửi",
    "unit_papers": "Phiếu của các chi bộ",
    "items_together": "Biểu hiện của cả đảng bộ",
}
_COLUMNS = {
    "number": "Số thứ tự",
    "name": "Họ và tên",
    "office": "Chức vụ",
    "cell": "Chi bộ",
    "joined_on": "Ngày vào Đảng",
    "reason": "Lý do",
    "blank": "Để trống để viết tay",
    "own": "Tự nhận",
    "workplace": "Cơ quan xếp loại",
    "cell-committee": "Chi uỷ",
    "organisations": "Đoàn thể",
    "proposal": "Chi bộ đề xuất",
    "decision": "Cấp uỷ quyết định",
    "basis": "Căn cứ đề xuất",
    "remark": "Nhận xét",
    "note": "Ghi chú",
    "level": "Mức xếp loại",
    "proposed": "Số được đề xuất",
    "proposed_share": "Tỉ lệ đề xuất",
    "decided": "Số được quyết định",
    "decided_share": "Tỉ lệ quyết định",
    "ground": "Trường hợp",
    "count": "Số người",
    "not_reviewed": "Vì sao chưa kiểm điểm",
    "not_rated": "Vì sao chưa xếp loại",
    "state": "Tình trạng nộp",
    "day": "Ngày",
    "choices": "Mỗi mức một cột",
    "left_blank": "Để trống trên phiếu",
    "item": "Biểu hiện",
    "band": "Khoảng số người nêu",
    "since": "Từ năm",
    "secretary": "Bí thư",
    "held_on": "Ngày họp",
    "people": "Số đảng viên",
    "in_scope": "Thuộc diện",
    "reviewed": "Đã kiểm điểm",
    "capped": "Mức trần",
    "voters": "Số người bỏ phiếu",
    "voters_present": "Số có mặt",
    "handed_out": "Phiếu phát ra",
    "returned": "Phiếu thu về",
    "valid": "Phiếu hợp lệ",
    "invalid": "Phiếu không hợp lệ",
    "kept": "Phiếu không thu về",
    "at_least": "Ít nhất bao nhiêu người nêu",
    "telling": "Số chi bộ có bảng soi",
}
_SIGNERS = {"secretary": "Bí thư", "chair": "Chủ trì", "taker": "Thư ký cuộc họp", "teller": "Trưởng ban kiểm phiếu"}
_FACTS = {
    "year": "Năm",
    "cell": "Chi bộ",
    "committee": "Đảng bộ",
    "place": "Nơi viết",
    "secretary": "Bí thư",
    "deadline": "Hạn nộp",
    "total": "Tổng số đảng viên",
    "official": "Số chính thức",
    "probationary": "Số dự bị",
    "in_scope": "Số thuộc diện",
    "excluded": "Số không thuộc diện",
    "reviewed": "Số đã kiểm điểm",
    "not_reviewed": "Số chưa kiểm điểm",
    "handed_in": "Số đã nộp",
    "pending": "Số chưa nộp",
    "to_discuss": "Số cần bàn",
    "meeting_day": "Ngày họp",
    "meeting_place": "Nơi họp",
    "began": "Giờ bắt đầu",
    "ended": "Giờ kết thúc",
    "chair": "Chủ trì",
    "taker": "Thư ký",
    "teller": "Trưởng ban kiểm phiếu",
    "present": "Số có mặt",
    "absent": "Vắng mặt và lý do",
    "conclusion": "Kết luận",
    "cap_said": "Câu về mức trần",
    "vote_said": "Câu về tỉ lệ phiếu",
}
_KINDS = {
    "summary": "Bảng tổng hợp đề xuất",
    "report": "Báo cáo kết quả",
    "minutes": "Biên bản họp",
    "ballot": "Phiếu xếp loại, vòng một",
    "ballot-highest": "Phiếu xếp loại, vòng hai",
    "tally": "Biên bản kiểm phiếu",
    "pending": "Danh sách chưa nộp",
    "unreviewed": "Danh sách chưa kiểm điểm",
    "onepage": "Một trang cho bí thư",
    "mirror": "Bảng soi chung",
    "collective": "Báo cáo tập thể",
}
_LISTS = {
    "field": _PROFILE,
    "name_field": _PROFILE,
    "side": _SIDES,
    "feeds.source": _SOURCES,
    "offers": _OFFERS,
    "seen": _SEEN,
    "base": _BASES,
    "rounding": _ROUNDINGS,
    "rows": _ROWS,
    "column.key": _COLUMNS,
    "signer": _SIGNERS,
    "fact": _FACTS,
    "kind": _KINDS,
}


def nothing_chosen() -> str:
    """Stand for no choice."""
    return "Không"


def choice_name(list_name: str, value: str) -> str:
    """Name a choice of a closed list; ``list_name`` is that of its label."""
    return _LISTS.get(list_name, {}).get(value, value) if value else nothing_chosen()
