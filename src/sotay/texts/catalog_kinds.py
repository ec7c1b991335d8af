"""What the kinds of data files are called."""

from __future__ import annotations

from sotay.domain.catalog_file import CatalogFile, CatalogKind

_NAMES = {
    CatalogKind.CHECKLIST: "Danh mục",
    CatalogKind.FORM: "Mẫu bản kiểm điểm",
    CatalogKind.COMMITMENT: "Mẫu bản cam kết",
    CatalogKind.LAYOUT: "Thể thức trình bày",
    CatalogKind.PHRASES: "Bộ cụm từ nhắc soát",
    CatalogKind.RULES: "Quy định xếp loại",
    CatalogKind.CELL_PAPER: "Mẫu giấy tờ của chi bộ",
    CatalogKind.COMMITTEE_PAPER: "Mẫu giấy tờ của cấp uỷ",
}


def kind_name(kind: CatalogKind) -> str:
    """Name a kind of data file."""
    return _NAMES[kind]


def file_name(kind: CatalogKind, called: str) -> str:
    """Name a data file by its kind and what it is called: its own name, or its id where that is all there is."""
    return f"{_NAMES[kind]} «{called}»"


def file_with_version(file: CatalogFile) -> str:
    """Name a version of a data file."""
    return f"{file_name(file.kind, file.id)}, phiên bản {file.version}"
