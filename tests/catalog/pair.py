"""Two versions of a small checklist, the second a good successor of the first, to be spoiled in one place."""

FIRST = """\
schema: "1"
id: "thu"
version: "1"
title: "Danh mục thử"
effective_from: "2026-01-01"
legal_basis: ["Nghị quyết thử"]
levels:
  - {key: "none", sentence: "Tôi không có"}
  - {key: "fixed", sentence: "Đã khắc phục"}
  - {key: "unsure", sentence: "Chưa chắc"}
groups:
  - number: "I"
    title: "Nhóm một"
    items:
      - {id: "luoi-hoc", number: "1", short: "Lười học", text: "Lười học tập.", checked: "unchecked", since: "1"}
      - {id: "ne-nang", number: "2", short: "Nể nang", text: "Nể nang; né tránh.", checked: "unchecked", since: "1"}
      - {id: "be-phai", number: "3", short: "Bè phái", text: "Bè phái, cục bộ.", checked: "unchecked", since: "1"}
      - {id: "khoe", number: "4", short: "Khoe", text: "Khoe khoang công trạng.", checked: "unchecked", since: "1"}
      - {id: "xa-hoa", number: "5", short: "Xa hoa", text: "Sống xa hoa.", checked: "unchecked", since: "1"}
"""

SECOND = """\
schema: "1"
id: "thu"
version: "2"
replaces: "1"
title: "Danh mục thử"
effective_from: "2027-01-01"
legal_basis: ["Nghị quyết thử"]
levels:
  - {key: "none", sentence: "Tôi không có"}
  - {key: "fixed", sentence: "Đã khắc phục"}
  - {key: "unsure", sentence: "Chưa chắc", until: "1"}
groups:
  - number: "I"
    title: "Nhóm một"
    items:
      - {id: "luoi-hoc", number: "1", short: "Lười học", text: "Lười học hỏi.", checked: "unchecked", since: "1"}
      - {id: "ne-nang", number: "2", short: "Nể nang", text: "Nể nang.", checked: "unchecked", since: "1"}
      - {id: "ne-tranh", number: "3", short: "Né tránh", text: "Né tránh.", checked: "unchecked", since: "2"}
      - {id: "be-phai", number: "4", short: "Bè phái", text: "Bè phái; khoe khoang.", checked: "unchecked", since: "1"}
      - {id: "danh-bac", number: "5", short: "Đánh bạc", text: "Đánh bạc.", checked: "unchecked", since: "2"}
changes:
  - {id: "luoi-hoc", kind: "reworded"}
  - {id: "ne-tranh", kind: "split_from", from: "ne-nang"}
  - {id: "be-phai", kind: "merged_from", from: ["be-phai", "khoe"]}
  - {id: "danh-bac", kind: "added"}
  - {id: "xa-hoa", kind: "withdrawn"}
"""


def spoiled_second(*replacements: tuple[str, str]) -> str:
    """Return the second version with some places replaced."""
    text = SECOND
    for old, new in replacements:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text
