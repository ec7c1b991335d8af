"""The help of the command line: what each command and option is for."""

from __future__ import annotations


def program() -> str:
    """Say what the program is."""
    return (
        "Sổ tay đảng viên — Tự soi, tự sửa: sổ ghi chép cá nhân, mã hoá, không cần mạng. "
        "Không có lệnh nào thì mở cửa sổ; ghi một thư mục thì mở sổ tay ở đó."
    )


def epilog() -> str:
    """Say where the password comes from and what the exit codes mean."""
    return (
        "Mật khẩu lấy từ biến môi trường SOTAY_PASSWORD, không có thì hỏi; không bao giờ ghi trên dòng lệnh. "
        "Kết quả ra đầu ra chuẩn, lý do từ chối ra đầu ra lỗi. "
        "Mã thoát: 0 là xong, 1 là bị từ chối hoặc có chỗ cần sửa, 2 là dùng lệnh chưa đúng."
    )


def arguments_title() -> str:
    """Head the list of positional arguments."""
    return "Tham số"


def options_title() -> str:
    """Head the list of options."""
    return "Tuỳ chọn"


def commands_title() -> str:
    """Head the list of commands."""
    return "Các lệnh"


def command_word() -> str:
    """Stand for a command in a usage line."""
    return "LỆNH"


def folder_word() -> str:
    """Stand for a folder in a usage line."""
    return "THƯ_MỤC"


def file_word() -> str:
    """Stand for a file in a usage line."""
    return "TỆP"


def name_word() -> str:
    """Stand for a name in a usage line."""
    return "TÊN"


def period_word() -> str:
    """Stand for a period in a usage line."""
    return "KỲ"


def year_word() -> str:
    """Stand for a year in a usage line."""
    return "NĂM"


def form_word() -> str:
    """Stand for a form in a usage line."""
    return "MẪU"


def backup_word() -> str:
    """Stand for a backup in a usage line."""
    return "BẢN_SAO"


def show_help() -> str:
    """Describe --help."""
    return "hiện lời hướng dẫn này"


def show_version() -> str:
    """Describe --version."""
    return "hiện số hiệu bản đang dùng"


def as_json() -> str:
    """Describe --json."""
    return "in kết quả thành JSON và không in gì khác"


def dry_run() -> str:
    """Describe --dry-run."""
    return "chỉ xem trước, không ghi gì"


def demo() -> str:
    """Describe the command demo."""
    return "dựng một bộ ví dụ đầy đủ với số liệu mẫu"


def demo_out() -> str:
    """Describe --out of demo."""
    return "thư mục chứa bộ ví dụ; bộ ví dụ cũ ở đó được thay"


def checklist() -> str:
    """Describe the family checklist."""
    return "việc với tệp danh mục"


def checklist_check() -> str:
    """Describe checklist check."""
    return "soát tệp danh mục; mỗi chỗ cần sửa in thành TỆP:DÒNG:CỘT: lời giải thích"


def checklist_file() -> str:
    """Describe the files of checklist check."""
    return "tệp danh mục cần soát; các phiên bản của cùng một danh mục được soát cả với nhau"


def checklist_diff() -> str:
    """Describe checklist diff."""
    return "so hai phiên bản của một danh mục, từng mục một; thay đổi chưa khai trong bản mới thì mã kết thúc là 1"


def old_file_word() -> str:
    """Name the argument for an older file."""
    return "TỆP_CŨ"


def new_file_word() -> str:
    """Name the argument for a newer file."""
    return "TỆP_MỚI"


def old_checklist() -> str:
    """Describe the first file of checklist diff."""
    return "phiên bản cũ"


def new_checklist() -> str:
    """Describe the second file of checklist diff."""
    return "phiên bản mới, có khai các thay đổi so với bản cũ"


def form() -> str:
    """Describe the family form."""
    return "việc với tệp mẫu: bản kiểm điểm, cam kết, thể thức, cụm từ, quy định, giấy tờ chi bộ"


def form_check() -> str:
    """Describe form check."""
    return "soát tệp mẫu, loại nào chương trình tự nhận; mỗi chỗ cần sửa in thành TỆP:DÒNG:CỘT: lời giải thích"


def form_file() -> str:
    """Describe the files of form check."""
    return "tệp mẫu cần soát"


def form_diff() -> str:
    """Describe form diff."""
    return "so hai tệp mẫu cùng loại, từng chỗ một"


def old_form() -> str:
    """Describe the first file of form diff."""
    return "tệp cũ"


def new_form() -> str:
    """Describe the second file of form diff."""
    return "tệp mới"


def handbook() -> str:
    """Describe the family handbook."""
    return "việc với một sổ tay"


def handbook_new() -> str:
    """Describe handbook new."""
    return "lập sổ tay mới và in mã khôi phục, chỉ một lần"


def handbook_fill() -> str:
    """Describe handbook fill."""
    return "ghi các câu trả lời từ một tệp vào một kỳ đang mở; kỳ chưa có thì mở kỳ"


def handbook_show() -> str:
    """Describe handbook show."""
    return "xem trong sổ tay có gì"


def handbook_close() -> str:
    """Describe handbook close."""
    return "chốt một kỳ"


def handbook_reopen() -> str:
    """Describe handbook reopen."""
    return "mở lại một kỳ đã chốt; việc này được ghi vào nhật ký của kỳ"


def handbook_move() -> str:
    """Describe handbook move."""
    return "chuyển một kỳ đang mở sang bản danh mục đang dùng; sao lưu trước, không câu trả lời nào bị xoá hay sửa"


def handbook_export() -> str:
    """Describe handbook export."""
    return "xuất bản kiểm điểm của một năm (.pdf, .docx), hoặc dữ liệu mở của cả sổ tay hay một năm (.json)"


def handbook_folder() -> str:
    """Describe the folder of a handbook."""
    return "thư mục của sổ tay"


def owner_name() -> str:
    """Describe --name."""
    return "họ và tên người giữ sổ tay"


def profile_file() -> str:
    """Describe --profile."""
    return "tệp YAML có các dòng về bản thân (ngày sinh, đơn vị, chi bộ, chức vụ, chính thức hay dự bị…)"


def answers_file() -> str:
    """Describe --answers."""
    return "tệp YAML có kỳ, hạn và các câu trả lời"


def convert_old_text() -> str:
    """Say what the option does with text in old fonts."""
    return "đổi chữ viết bằng bảng mã cũ (TCVN3, VNI) trong tệp sang Unicode; không ghi thì chỉ báo, không đổi"


def period_to_show() -> str:
    """Describe --period of show."""
    return "kỳ cần xem; không ghi thì liệt kê các kỳ"


def period_to_act_on() -> str:
    """Describe --period of close and reopen."""
    return "2026 (năm), 2026-H1, 2026-Q4, 2026-11, 2026-11-22 (đột xuất) hoặc 2025-2030 (nhiệm kỳ)"


def year_to_export() -> str:
    """Describe --year."""
    return "năm cần xuất; không ghi thì lấy năm gần nhất có dữ liệu, riêng .json lấy cả sổ tay kể cả ghi chú riêng"


def form_to_export() -> str:
    """Describe --form."""
    return "tên mẫu, như 2B hoặc 2025-2B; không ghi thì lấy mẫu trong hồ sơ, không có nữa thì 2B"


def export_out() -> str:
    """Describe --out of export."""
    return "tệp sẽ ghi: .pdf để in, .docx để sửa bằng Word, .json là dữ liệu mở; tệp cùng tên được thay trong một bước"


def backup() -> str:
    """Describe the family backup."""
    return "việc với các bản sao lưu của một sổ tay"


def backup_create() -> str:
    """Describe backup create."""
    return "sao lưu ngay và kiểm tra bản vừa làm"


def backup_list() -> str:
    """Describe backup list."""
    return "liệt kê các bản sao lưu, bản mới nhất trước"


def backup_verify() -> str:
    """Describe backup verify."""
    return "mở một bản sao lưu và kiểm tra toàn bộ"


def backup_restore() -> str:
    """Describe backup restore."""
    return "đưa sổ tay về một bản sao lưu; bản đang có được giữ thành một bản sao lưu"


def backup_named() -> str:
    """Describe the backup of verify and restore."""
    return "số thứ tự hoặc đường dẫn của bản sao lưu; không ghi thì lấy bản mới nhất"


def doctor() -> str:
    """Describe the command doctor."""
    return "khám chương trình, và cả một sổ tay nếu có ghi thư mục"
