"""``sotay form check`` and ``diff``: every kind of data file beside the checklist."""

import pytest
from tests.vietnamese import english_in

from sotay.paths import data_file

FORM = data_file("forms/2025-2B.yaml")
TEXT = FORM.read_text("utf-8")


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("forms/2025-2B.yaml", "Mẫu bản kiểm điểm «2025-2B»"),
        ("commitments/cam-ket.yaml", "Mẫu bản cam kết «cam-ket»"),
        ("layouts/hd05-2026.yaml", "Thể thức trình bày «hd05-2026»"),
        ("review-checks.yaml", "Bộ cụm từ nhắc soát «review-checks»"),
        ("review-rules/qd366-2025.yaml", "Quy định xếp loại «qd366-2025»"),
        ("cell-papers/report.yaml", "Mẫu giấy tờ của chi bộ «report»"),
        ("committee-papers/report.yaml", "Mẫu giấy tờ của cấp uỷ «report»"),
    ],
)
def test_a_file_is_checked_as_the_kind_that_it_is(sotay, file, name):
    said = sotay("form", "check", data_file(file), password=None)

    assert (said.code, said.err) == (0, "")
    assert said.out == f"{data_file(file)}: tốt, {name}, phiên bản 1.\n"


def test_every_problem_of_a_form_is_printed_with_its_place(sotay, write):
    broken = write(
        "hỏng.yaml", TEXT.replace('letter: "2B"', 'letter: "B2"').replace('side: "right"', 'side: "giữa"', 1)
    )

    said = sotay("form", "check", FORM, broken)

    assert said.code == 1
    good, *problems = said.out.splitlines()
    assert good.endswith("Mẫu bản kiểm điểm «2025-2B», phiên bản 1.")
    assert len(problems) >= 2
    assert all(line.startswith(f"{broken}:") for line in problems)


def test_a_diff_tells_value_by_value_what_differs(sotay, write):
    newer = write(
        "mới.yaml", TEXT.replace('right_header: "ĐẢNG CỘNG SẢN', 'version: "2"\nright_header: "ĐẢNG  CỘNG HOÀ')
    )

    said = sotay("form", "diff", FORM, newer)

    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines() == [
        "Mẫu bản kiểm điểm «2025-2B», phiên bản 1 → Mẫu bản kiểm điểm «2025-2B», phiên bản 2",
        "Đầu trang, bên phải: sửa",
        "    - ĐẢNG CỘNG [SẢN] VIỆT NAM",
        "    + ĐẢNG  CỘNG [HOÀ] VIỆT NAM",
    ]
    assert [each["path"] for each in sotay("form", "diff", FORM, newer, "--json").plain["changes"]] == [
        ["right_header"]
    ]


def test_two_texts_under_one_number_are_told_and_refused(sotay, write):
    changed = write("sửa.yaml", TEXT.replace("ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG CỘNG SẢN"))

    said = sotay("form", "diff", FORM, changed)

    assert said.code == 1
    assert "Đầu trang, bên phải: sửa" in said.out
    assert "không cao hơn 1" in said.err
    assert sotay("form", "diff", FORM, FORM).code == 0


def test_forms_of_two_names_are_compared_and_two_kinds_are_not(sotay):
    assert sotay("form", "diff", data_file("forms/2023-2A.yaml"), FORM).code == 0

    said = sotay("form", "diff", FORM, data_file("layouts/hd05-2026.yaml"))
    assert (said.code, said.out) == (1, "")
    assert english_in(said.err) == []


def test_places_of_a_diff_are_named_as_the_window_names_them(sotay, write):
    changed = TEXT.replace('"1"', '"2"', 1) if 'version: "1"' in TEXT else TEXT
    changed = changed.replace('prompt: "', 'prompt: "Mới: ', 1).replace('side: "right"', 'side: "left"', 1)

    said = sotay("form", "diff", FORM, write("mới.yaml", changed))

    places = [line.rpartition(": ")[0] for line in said.out.splitlines()[1:] if not line.startswith("    ")]
    assert len(places) == 2
    assert all(each.startswith(("Nội dung › ", "Khối chữ ký › ")) for each in places)
    assert places[0].endswith(" › Lời gợi ý lúc viết")
    assert places[1].endswith(" › Nằm bên nào")
    assert english_in(" ".join(places)) == []
