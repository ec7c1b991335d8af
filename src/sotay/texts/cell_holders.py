"""Words about who can open a cell book, and about handing it over."""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date


def view() -> str:
    """Name the view."""
    return "Người giữ sổ"


def title() -> str:
    """Title of the view."""
    return "Ai mở được sổ này"


def explained() -> str:
    """Say what the view is for."""
    return (
        "Chỉ một người biết mật khẩu thì người ấy ốm hay đổi việc là cả chi bộ không mở được sổ. Đồng chí nên thêm phó "
        "bí thư: mỗi người một mật khẩu riêng, tự đặt, tự gõ, không ai phải nói cho ai."
    )


def owner() -> str:
    """Name the holder of the first password."""
    return "Bí thư (mật khẩu chính và tờ mã khôi phục)"


def custodian(name: str, since: date | None) -> str:
    """Name another holder."""
    who = name or "Người giữ sổ chưa ghi tên"
    return f"{who}, giữ sổ từ ngày {format_date(since)}" if since else who


def opened_now() -> str:
    """Say that this holder opened the book."""
    return "Sổ đang mở bằng mật khẩu này."


def remove() -> str:
    """Name the button that takes a password away."""
    return "Bỏ người này…"


def add() -> str:
    """Name the button that adds a holder."""
    return "Thêm người giữ sổ…"


def add_title() -> str:
    """Title of the window that adds a holder."""
    return "Thêm người giữ sổ"


def add_now() -> str:
    """Name the button that adds the holder whose password was typed."""
    return "Thêm người này"


def add_explained() -> str:
    """Say who types what."""
    return (
        "Đồng chí gõ mật khẩu của mình, rồi đưa bàn phím cho người giữ sổ mới tự gõ mật khẩu của người ấy hai lần. "
        "Người ấy đọc và sửa được mọi thứ trong sổ, và bàn giao được sổ khi đồng chí vắng."
    )


def name() -> str:
    """Label the name of a new holder."""
    return "Họ và tên người giữ sổ mới"


def name_missing() -> str:
    """Say that the name is missing."""
    return "Đồng chí ghi họ và tên người giữ sổ mới."


def own_password() -> str:
    """Label the password of whoever asks."""
    return "Mật khẩu của đồng chí"


def their_password() -> str:
    """Label the password of a new holder."""
    return "Mật khẩu của người giữ sổ mới (người ấy tự gõ)"


def adding() -> str:
    """Say that a holder is being added."""
    return "Đang thêm…"


def added(who: str) -> str:
    """Say that a holder was added."""
    return f"Đã thêm {who}: từ nay mở được sổ bằng mật khẩu riêng."


def remove_title() -> str:
    """Title of the window that removes a holder."""
    return "Bỏ một người giữ sổ"


def remove_explained(who: str) -> str:
    """Say what removing does."""
    return (
        f"Mật khẩu của {who} không mở được sổ này nữa. Bản sao lưu đã có, hay bản chép người ấy giữ ở nơi khác, vẫn mở "
        "được bằng mật khẩu ấy."
    )


def remove_now() -> str:
    """Name the button that removes a holder."""
    return "Bỏ người giữ sổ"


def removing() -> str:
    """Say that a holder is being removed."""
    return "Đang bỏ…"


def removed(who: str) -> str:
    """Say that a holder was removed."""
    return f"Đã bỏ {who} khỏi những người giữ sổ."


def brought_back(who: str) -> str:
    """Say that a holder is one again."""
    return f"{who} lại mở được sổ bằng mật khẩu của mình."


def hand_over() -> str:
    """Name the button that hands the book over."""
    return "Bàn giao sổ…"


def hand_over_title() -> str:
    """Title of the window that hands the book over."""
    return "Bàn giao sổ cho bí thư mới"


def hand_over_explained() -> str:
    """Say what handing over does, and what it cannot."""
    return (
        "Hai đồng chí ngồi cùng nhau. Sau bước này chỉ mật khẩu mới và mã khôi phục mới mở được sổ và các bản sao lưu "
        "trong thư mục của sổ; mật khẩu cũ, mã khôi phục cũ, mật khẩu của những người giữ sổ khác đều hết dùng. Thẻ "
        "khoá của chi bộ giữ nguyên, đảng viên không phải làm gì."
    )


def old_copies() -> str:
    """Say honestly what old copies still allow."""
    return (
        "Điều chương trình không làm được: ai còn giữ bản chép của sổ hay bản sao lưu ở nơi khác (USB, máy cũ) vẫn mở "
        "được bản ấy bằng mật khẩu cũ; giữ cả tệp khoá cũ thì mở được cả bản chép lấy sau này. Hai đồng chí giao lại "
        "hoặc xoá hết những bản đó và ghi vào biên bản."
    )


def new_secretary_password() -> str:
    """Label the password of the new secretary."""
    return "Mật khẩu của bí thư mới (người ấy tự gõ)"


def renew() -> str:
    """Name the tick that gives the cell new keys."""
    return "Đổi luôn khoá của chi bộ"


def renew_explained() -> str:
    """Say loudly what new keys cost."""
    return (
        "Chỉ chọn khi nghi khoá đã lộ. Mọi đảng viên phải nhận thẻ mới của chi bộ và đối chiếu lại sáu nhóm số; bài đã "
        "niêm phong theo thẻ cũ mà chưa nhập thì không mở được nữa; biên nhận cho bài đã nhập phải ghi ra trước khi "
        "đổi; cấp uỷ phải đối chiếu lại thẻ của chi bộ."
    )


def hand_over_now() -> str:
    """Name the button that hands the book over."""
    return "Bàn giao"


def handing_over() -> str:
    """Say that the book is being handed over."""
    return "Đang bàn giao…"


def handed_over() -> str:
    """Say that the book was handed over."""
    return "Đã bàn giao sổ: chỉ mật khẩu mới và mã khôi phục mới mở được. Đồng chí in biên bản để hai bên ký."


def unchanged_backups(count: int) -> str:
    """Say that some backups still open by what opened them before."""
    return f"{count} bản sao lưu trong thư mục không đặt lại được, vẫn mở bằng mật khẩu cũ; nên xoá hoặc cất riêng."


def keys_renewed() -> str:
    """Say that the cell has new keys."""
    return "Chi bộ đã có khoá mới. Đồng chí phát thẻ mới và đọc sáu nhóm số mới trong cuộc họp."


def keys_put_back() -> str:
    """Say that the cell has its old keys again."""
    return "Chi bộ dùng lại khoá cũ; thẻ mới đã phát thì hết dùng."


def minutes() -> str:
    """Name the button that shows the minutes."""
    return "Biên bản bàn giao…"


def read_only() -> str:
    """Say that nothing changes in a book that is only read."""
    return "Sổ đang mở chỉ để đọc, nên chưa đổi được người giữ sổ."
