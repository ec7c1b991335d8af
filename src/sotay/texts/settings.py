"""Sentences of the page of settings and of the profile."""

from __future__ import annotations

from sotay.domain.member import Membership
from sotay.domain.store_kind import StoreKind
from sotay.texts.stores import store_name

# --- look -----------------------------------------------------------------------------------------------------------


def look_title() -> str:
    """Head the card of letters and colours."""
    return "Chữ và màu"


def letters_hint() -> str:
    """Name the shortcuts for letters."""
    return "Ở trang nào cũng được: giữ Ctrl và bấm dấu cộng, dấu trừ hoặc số 0."


def theme() -> str:
    """Label the choice of colours."""
    return "Màu"


def theme_light() -> str:
    """Name light colours."""
    return "Sáng"


def theme_dark() -> str:
    """Name dark colours."""
    return "Tối"


def theme_system() -> str:
    """Name the colours of the computer."""
    return "Theo máy"


def theme_contrast() -> str:
    """Name strong contrast."""
    return "Tương phản cao"


# --- lock -----------------------------------------------------------------------------------------------------------


def lock_title() -> str:
    """Head the card of the lock."""
    return "Tự khoá"


def lock_after() -> str:
    """Label the choice of idle minutes."""
    return "Khoá khi không dùng trong"


def lock_minutes(minutes: int) -> str:
    """Name a number of idle minutes."""
    return f"{minutes} phút"


def lock_never() -> str:
    """Name the choice never to lock by itself."""
    return "Không tự khoá"


def lock_explained(kind: StoreKind = StoreKind.HANDBOOK) -> str:
    """Say what happens before the lock."""
    return f"Trước khi khoá 60 giây {store_name(kind)} báo trước, và luôn lưu chữ đang gõ."


# --- password -------------------------------------------------------------------------------------------------------


def password_title() -> str:
    """Head the card of password and recovery code."""
    return "Mật khẩu và mã khôi phục"


def change_password() -> str:
    """Name the button that changes the password."""
    return "Đổi mật khẩu…"


def new_code() -> str:
    """Name the button that makes a new recovery code."""
    return "Lập mã khôi phục mới…"


def old_password() -> str:
    """Label the present password."""
    return "Mật khẩu hiện nay"


def old_password_missing() -> str:
    """Say that the present password is missing."""
    return "Đồng chí gõ mật khẩu hiện nay."


def change_password_title() -> str:
    """Title of the box that changes the password."""
    return "Đổi mật khẩu"


def change_now() -> str:
    """Name the button in that box."""
    return "Đổi mật khẩu"


def changing_password() -> str:
    """Say that the password is being changed."""
    return "Đang đổi mật khẩu…"


def password_changed() -> str:
    """Say that the password was changed and what opens old backups."""
    return "Đã đổi mật khẩu. Mã khôi phục vẫn dùng được. Các bản sao lưu cũ vẫn mở bằng mật khẩu cũ."


def new_code_title() -> str:
    """Title of the box that makes a new recovery code."""
    return "Lập mã khôi phục mới"


def new_code_explained() -> str:
    """Say what happens to the old code."""
    return "Mã cũ sẽ hết hiệu lực. Đồng chí gõ mật khẩu để lập mã mới."


def make_code() -> str:
    """Name the button in that box."""
    return "Lập mã mới"


def making_code() -> str:
    """Say that the code is being made."""
    return "Đang lập mã mới…"


def code_made() -> str:
    """Say that a new code holds."""
    return "Đã lập mã khôi phục mới. Mã cũ không dùng được nữa."


def code_kept() -> str:
    """Name the button that closes the window with the new code."""
    return "Xong"


def sample_password() -> str:
    """Say why the sample has no password to change."""
    return "Dữ liệu mẫu không cần mật khẩu."


# --- profile --------------------------------------------------------------------------------------------------------


def profile_title() -> str:
    """Head the card of the profile."""
    return "Phần bản thân in trên bản kiểm điểm"


def profile_saved_by_itself() -> str:
    """Say that the lines are stored by themselves."""
    return "Các dòng này tự lưu. Dòng để trống sẽ in thành dòng chấm."


def full_name() -> str:
    """Label the name."""
    return "Họ và tên"


def birth_date() -> str:
    """Label the date of birth."""
    return "Ngày sinh"


def membership() -> str:
    """Label the choice between a full member and one on probation."""
    return "Đảng viên"


_MEMBERSHIPS = {
    Membership.OFFICIAL: ("Chính thức", "Đảng viên chính thức"),
    Membership.PROBATIONARY: ("Dự bị", "Đảng viên dự bị"),
}


def membership_choice(membership: Membership) -> str:
    """Name one of the two."""
    return _MEMBERSHIPS[membership][0]


def membership_spoken(membership: Membership) -> str:
    """Name one of the two to screen readers."""
    return _MEMBERSHIPS[membership][1]


def membership_hint() -> str:
    """Say what the choice is for."""
    return "Không in ra; chỉ để biết hỏi những mục nào."


def committee() -> str:
    """Label the committee above the cell."""
    return "Đảng bộ"


def cell() -> str:
    """Label the cell."""
    return "Chi bộ"


def unit() -> str:
    """Label the place of work."""
    return "Đơn vị công tác"


def party_office() -> str:
    """Label the office in the Party."""
    return "Chức vụ Đảng"


def government_office() -> str:
    """Label the office in government."""
    return "Chức vụ chính quyền"


def union_office() -> str:
    """Label the office in mass organisations."""
    return "Chức vụ đoàn thể"


def place() -> str:
    """Label the place printed beside the date."""
    return "Nơi viết"


def form() -> str:
    """Label the form to start from."""
    return "Mẫu kiểm điểm"


def form_default() -> str:
    """Name the choice of the usual form."""
    return "Theo quy định (mẫu 2B)"


def example_committee() -> str:
    """Show how the line is written."""
    return "ví dụ: Đảng bộ xã Bản Bo"


def example_cell() -> str:
    """Show how the line is written."""
    return "ví dụ: Chi bộ bản Hợp Nhất"


def example_unit() -> str:
    """Show how the line is written."""
    return "ví dụ: Trường THCS Bản Bo"


def example_place() -> str:
    """Show how the line is written."""
    return "ví dụ: Lai Châu"


def profile_changed() -> str:
    """Say that lines of the profile are others now; stands beside the button that takes that back."""
    return "Đã sửa hồ sơ của đồng chí ở «Cài đặt»."


def profile_put_back() -> str:
    """Say that the profile is as it was."""
    return "Hồ sơ đã trở lại như trước khi sửa."


# --- defaults -------------------------------------------------------------------------------------------------------


def restore_defaults() -> str:
    """Name the button that brings the usual letters, colours and lock back."""
    return "Đặt lại như lúc đầu"


def defaults_restored() -> str:
    """Say what went back to usual and what did not change."""
    return "Đã đặt lại cỡ chữ, màu và giờ tự khoá như lúc đầu. Dữ liệu không thay đổi."


def preferences_not_kept() -> str:
    """Say that the choices hold only until the program ends."""
    return "Chưa ghi được các lựa chọn vào máy này, nên chúng chỉ có hiệu lực đến khi thoát."
