"""Small valid files of each kind to be spoiled in one place, and how the catalog reads them."""

from collections.abc import Callable
from pathlib import Path

from tests.catalog.sample_yaml import SAMPLE_CELL, SAMPLE_COMMITMENT, SAMPLE_COMMITTEE, SAMPLE_REMEDIES

from sotay.catalog.catalog import YamlCatalog
from sotay.catalog.commitment_file import read_commitment_form
from sotay.catalog.diary_file import read_diary
from sotay.catalog.form_file import read_form
from sotay.catalog.layout_file import read_layout
from sotay.catalog.loading import read_file
from sotay.catalog.review_rules_file import read_review_rules
from sotay.catalog.sample_cell_file import read_sample_cell
from sotay.catalog.sample_commitment_file import read_sample_commitment
from sotay.catalog.sample_committee_file import read_sample_committee
from sotay.catalog.sample_remedies_file import read_sample_remedies
from sotay.domain.errors import FileHasProblems, Problem

DATA = Path(__file__).parent.parent.parent / "data"
CATALOG = YamlCatalog(DATA)

CHECKLIST = """\
schema: "1"
id: "thu"
version: "2"
title: "Danh mục thử"
effective_from: "2026-01-01"
legal_basis:
  - "Nghị quyết thử"
levels:
  - key: "none"
    sentence: "Tôi không có"
    hint: "Đã nhớ lại từng việc."
  - key: "fixed"
    sentence: "Đã khắc phục"
groups:
  - number: "I"
    title: "Nhóm một"
    items:
      - id: "thu-nhat"
        number: "1"
        short: "Thứ nhất"
        text: >-
          Biểu hiện thứ nhất,
          dài hai dòng.
        checked: "one-source"
        signs:
          - "Dấu hiệu thứ nhất."
        questions:
          - 'Tôi có thế không?'
        since: "1"
        until: ""
      - id: "thu-hai"
        number: "2"
        short: "Thứ hai"
        text: "Biểu hiện thứ hai."
        checked: "unchecked"
        doubt: "Chưa thấy bản in."
        signs: []
        questions: []
        since: "2"
"""

FORM = """\
schema: "1"
id: "2025-2B"
set: "2025"
letter: "2B"
code: "Mẫu thử"
name: "Bản thử"
audience: "Mọi người"
effective_from: "2025-10-31"
effective_until: "2027-12-31"
legal_basis: []
notes: []
left_header:
  - label: "CHI BỘ"
    field: "cell"
right_header: "ĐẢNG CỘNG SẢN VIỆT NAM"
titles: ["BẢN KIỂM ĐIỂM"]
year_line: "Năm {year}"
profile_lines:
  - fields:
      - label: "Họ và tên"
        field: "full_name"
blocks:
  - heading:
      depth: 1
      number: "A"
      text: "Nội dung"
  - section:
      key: "uu-diem"
      depth: 2
      number: "I"
      heading: "Ưu điểm"
      feeds:
        - source: "done_well"
          line: "- {text} ({code})"
          levels: ["fixed"]
  - score:
      key: "chung"
      number: "1"
      heading: "Nhóm chung"
      maximum: 30
      criteria:
        - key: "chung-1"
          text: "Tiêu chí"
          maximum: 12,5
signatures:
  - title: "NGƯỜI TỰ KIỂM ĐIỂM"
    name_field: "full_name"
    side: "right"
ratings:
  - key: "tot"
    name: "Tốt"
    at_least: 70
    below: 90
"""

COMMITMENT = """\
schema: "1"
id: "cam-ket"
name: "Bản cam kết"
effective_from: "2019-01-01"
notes: []
left_header:
  - label: "CHI BỘ"
    field: "cell"
right_header: "ĐẢNG CỘNG SẢN VIỆT NAM"
titles: ["BẢN CAM KẾT"]
year_line: "Năm {year}"
profile_lines:
  - fields:
      - label: "Họ và tên"
        field: "full_name"
opening: "Năm {year}, tôi cam kết:"
sections:
  - key: "dao-duc"
    number: "1"
    heading: "Về đạo đức"
    prompt: "Giữ điều gì."
  - key: "khac"
    number: "2"
    heading: "Điều khác"
    optional: true
closing: "Tôi tự giác thực hiện."
check_titles: ["KẾT QUẢ THỰC HIỆN CAM KẾT"]
check_opening: "Năm {year}, tôi đã làm:"
signatures:
  - title: "NGƯỜI CAM KẾT"
    name_field: "full_name"
    side: "right"
"""

ANSWERS = """\
period: 2026-Q4
due: 2026-12-15
answers:
  thu-nhat:
    level: none
    done_well: |
      Dòng một
      dòng hai
    remedies:
      - Việc một
      - Việc hai
    private: "Riêng tôi"
  thu-hai: {level: fixed, shortcoming: "", cause: }
"""

PROFILE = """\
full_name: "Trần Thị Thử"
birth_date: "02/09/1980"
cell: "Chi bộ 3"
form: "2C"
"""

DIARY = """\
lines:
  - day: "2026-03-08"
    item: "thu-nhat"
    text: |
      Dòng một
      dòng hai
  - day: 2026-11-22
    text: "Không gắn mục nào"
"""

REVIEW_RULES = """\
schema: "1"
id: "thu"
name: "Quy định thử"
effective_from: "2025-08-30"
sources:
  - key: "d11"
    text: "Điều 11"
    dated: "2025-08-30"
    seen: "quoted"
levels_source: "d11"
levels:
  - key: "tot"
    name: "Tốt"
    at_least: 70
  - key: "kha"
    name: "Khá"
    below: 70
cap:
  of: "tot"
  good: "kha"
  base: "good"
  per_cent: 20
  exceptional_per_cent: 25
  rounding: "down"
  source: "d11"
exclusions:
  - key: "new"
    name: "Mới kết nạp"
    under_months: 6
    source: "d11"
deadlines:
  - key: "xong"
    text: "Xong trước ngày này"
    before: "31/12"
    source: "d11"
vote:
  more_than: 50
  base: "official-members"
  two_rounds: true
  source: "d11"
"""

LAYOUT = (DATA / "layouts" / "hd05-2026.yaml").read_text(encoding="utf-8")

READERS: dict[str, Callable[[Path], object]] = {
    "checklist": CATALOG.read_checklist,
    "form": lambda path: read_file(path, read_form),
    "commitment": lambda path: read_file(path, read_commitment_form),
    "layout": lambda path: read_file(path, read_layout),
    "review rules": lambda path: read_file(path, read_review_rules),
    "answers": CATALOG.read_answers,
    "profile": CATALOG.read_profile,
    "diary": lambda path: read_file(path, read_diary),
    "sample commitment": lambda path: read_file(path, read_sample_commitment),
    "sample remedies": lambda path: read_file(path, read_sample_remedies),
    "sample committee": lambda path: read_file(path, read_sample_committee),
    "sample cell": lambda path: read_file(path, read_sample_cell),
}
VALID = {
    "checklist": CHECKLIST,
    "form": FORM,
    "commitment": COMMITMENT,
    "layout": LAYOUT,
    "review rules": REVIEW_RULES,
    "answers": ANSWERS,
    "profile": PROFILE,
    "diary": DIARY,
    "sample commitment": SAMPLE_COMMITMENT,
    "sample remedies": SAMPLE_REMEDIES,
    "sample committee": SAMPLE_COMMITTEE,
    "sample cell": SAMPLE_CELL,
}


def spoiled(kind: str, old: str, new: str) -> str:
    """Return the valid file of a kind with one place replaced."""
    assert VALID[kind].count(old) >= 1, old
    return VALID[kind].replace(old, new, 1)


def problems_of(content: str | bytes, folder: Path, kind: str = "checklist") -> tuple[Problem, ...]:
    """Return what the catalog finds in a file, nothing where it can be used."""
    path = folder / "tệp.yaml"
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    try:
        READERS[kind](path)
    except FileHasProblems as error:
        return error.problems
    return ()
