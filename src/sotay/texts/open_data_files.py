"""What lies beside open data: names of the files, and the text that explains them to whoever finds them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sotay.domain.catalog_file import CatalogKind
from sotay.domain.dates import format_date
from sotay.domain.search import fold
from sotay.texts.catalog_kinds import kind_name


def folder_name(stem: str) -> str:
    """Name the folder beside a file."""
    return f"{stem}-danh-muc-va-mau"


def read_me_name() -> str:
    """Name the file that explains the others."""
    return "doc-truoc.txt"


def slug_of_kind(kind: CatalogKind) -> str:
    """Return what a kind is called inside the name of a file."""
    return fold(kind_name(kind)).replace(" ", "-")


def version_slug(kind: str, file_id: str, version: str) -> str:
    """Name a version of a file, without its ending."""
    return f"{kind}-{file_id}-ban-{version}"


def accepted_name(slug: str) -> str:
    """Name the file of a version that was accepted."""
    return f"da-nhan/{slug}.yaml"


def published_name(slug: str) -> str:
    """Name the file of a version that the handbook published."""
    return f"da-phat-hanh/{slug}.yaml"


def draft_name(number: int, kind: str) -> str:
    """Name the file of a draft."""
    return f"ban-nhap/{number}-{kind}.yaml"


def with_version(name: str, version: str) -> str:
    """Name a file with its version."""
    return f"{name}, phiên bản {version}"


def accepted(called: str, at: datetime, publisher: str, fingerprint: str) -> str:
    """Say of a version that it was accepted, when and from whom."""
    who = publisher or "nơi phát hành không còn được tin"
    whose = f", của {who}, dấu vân khoá {fingerprint}" if fingerprint else ""
    return f"{called}, nhận ngày {format_date(at.date())}{whose}"


def published(called: str, at: datetime) -> str:
    """Say of a version that the handbook published it."""
    return f"{called}, sổ tay này phát hành ngày {format_date(at.date())}"


def draft(called: str, at: datetime) -> str:
    """Say of a draft when it was written."""
    return f"{called}, bản nháp sửa lần cuối ngày {format_date(at.date())}"


def read_me(json_name: str, files: Sequence[tuple[str, str]]) -> str:
    """Explain the folder and list its files, which are pairs of a name and what is said of it."""
    told = "\n".join(f"- {name}\n  {said}." for name, said in files)
    return f"""Danh mục và mẫu đi cùng tệp {json_name}

Đây là những bản danh mục, mẫu mà sổ tay đã nhận, đã phát hành hoặc đang soạn, đúng từng chữ như
người viết đã viết (YAML, mở được bằng mọi trình soạn thảo).

Tệp {json_name} đọc được mà không cần thư mục này: mỗi kỳ, mỗi bản kiểm điểm, mỗi bản cam kết trong
đó đã kèm đủ lời văn của danh mục hay mẫu lúc ấy.

Không xuất ra: những nơi phát hành mà sổ tay tin, và khoá ký của sổ tay. Tin ai là việc của từng sổ
tay, không chép theo tệp được.

Nhập tệp {json_name} vào sổ tay khác thì những bản dưới đây không tự vào theo. Muốn dùng ở đó, đồng
chí nhận lại tệp .danhmuc của nơi phát hành; hoặc tự ký một tệp ở đây rồi nhận:

    sotay checklist package TỆP --by SỔ_TAY --out GÓI.danhmuc

Các tệp:

{told}
"""


def beside(files: int) -> str:
    """Say before an export what will lie beside the file, and what goes nowhere."""
    return (
        f"Sổ tay còn giữ {files} bản danh mục, mẫu đã nhận, đã phát hành hoặc đang soạn: các bản ấy được ghi thành "
        "tệp YAML vào một thư mục cạnh tệp JSON. Nơi phát hành mà sổ tay tin và khoá ký thì không xuất ra."
    )


def written_beside(files: int, folder: str) -> str:
    """Say what was written beside the file, and what was not."""
    return (
        f"Danh mục, mẫu đã nhận, đã phát hành hoặc đang soạn: {files} tệp YAML trong {folder}. "
        "Nơi phát hành được tin và khoá ký không xuất ra."
    )
