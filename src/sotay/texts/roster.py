"""What the fields of a roster and the statuses of its people are called."""

from __future__ import annotations

from sotay.domain.roster import Status


def full_name() -> str:
    """Name the column of names."""
    return "Họ và tên"


def birth_date() -> str:
    """Name the column of birth dates."""
    return "Ngày sinh"


def joined_on() -> str:
    """Name the column of the days of joining."""
    return "Ngày vào Đảng"


def official_on() -> str:
    """Name the column of the days of becoming official."""
    return "Ngày chính thức"


def office() -> str:
    """Name the column of offices."""
    return "Chức vụ"


def unit() -> str:
    """Name the column of places of work."""
    return "Đơn vị công tác"


def cell() -> str:
    """Name the column of the cells of a committee."""
    return "Chi bộ"


def status() -> str:
    """Name the column of statuses."""
    return "Trạng thái"


def secretary() -> str:
    """Name the office of the secretary, as rosters write it."""
    return "Bí thư"


def status_name(value: Status) -> str:
    """Name a status."""
    return _STATUSES[value]


_STATUSES = {
    Status.OFFICIAL: "chính thức",
    Status.PROBATIONARY: "dự bị",
    Status.AWAY: "sinh hoạt tạm thời ở nơi khác",
    Status.EXEMPT: "miễn công tác và sinh hoạt",
    Status.ON_LEAVE: "miễn sinh hoạt có thời hạn",
    Status.SUSPENDED: "đình chỉ sinh hoạt",
    Status.MOVED: "chuyển sinh hoạt",
    Status.STRUCK_OFF: "xoá tên",
    Status.RESIGNED: "xin ra khỏi Đảng",
    Status.EXPELLED: "khai trừ",
    Status.DECEASED: "từ trần",
}
