"""``sotay checklist check`` and ``diff``."""

import re

from tests.catalog.pair import FIRST, SECOND

from sotay.paths import data_file

SHIPPED = data_file("manifestations.yaml")


def test_the_shipped_checklist_is_good(sotay):
    said = sotay("checklist", "check", SHIPPED, password=None)

    assert (said.code, said.err) == (0, "")
    assert said.out == f"{SHIPPED}: tốt, phiên bản 1, 3 nhóm, 27 mục.\n"


def test_every_problem_is_printed_with_its_place(sotay, write):
    text = SHIPPED.read_text("utf-8")
    broken = write("hỏng.yaml", text.replace('number: "1"', "number: 1", 1).replace('key: "fixed"', 'key: "none"', 1))

    said = sotay("checklist", "check", broken)

    assert (said.code, said.err) == (1, "")
    assert len(said.out.splitlines()) >= 2
    assert all(re.match(rf"{re.escape(str(broken))}:\d+:\d+: \S", line) for line in said.out.splitlines())


def test_several_files_are_checked_in_one_go(sotay, write):
    broken = write("hỏng.yaml", "a: [\n")

    said = sotay("checklist", "check", SHIPPED, broken, SHIPPED, "--json")

    assert said.code == 1
    assert [each["result"] for each in said.plain] == ["good", "problems", "good"]
    assert {"line", "column", "code", "sentence"} == set(said.plain[1]["problems"][0])


def test_a_missing_file_does_not_keep_the_others_from_being_checked(sotay, tmp_path):
    said = sotay("checklist", "check", tmp_path / "không có.yaml", SHIPPED)

    assert said.code == 1
    assert "tốt, phiên bản 1" in said.out
    assert said.err.startswith("Không đọc được tệp")


def test_versions_named_together_are_held_against_each_other(sotay, write):
    first, second = write("một.yaml", FIRST), write("hai.yaml", SECOND)
    silent = write("hai im.yaml", SECOND.replace('  - {id: "luoi-hoc", kind: "reworded"}\n', ""))

    assert sotay("checklist", "check", second, first).code == 0
    assert sotay("checklist", "check", silent).code == 0
    said = sotay("checklist", "check", silent, first)

    assert said.code == 1
    refusal, good = said.out.splitlines()
    assert refusal.startswith(f"{silent}:16:64: Lời của mục «luoi-hoc» khác bản 1")
    assert good == f"{first}: tốt, phiên bản 1, 1 nhóm, 5 mục."


def test_of_two_texts_with_one_number_the_one_named_last_is_refused(sotay, write):
    first, other = write("một.yaml", FIRST), write("khác.yaml", FIRST.replace("Sống xa hoa", "Sống hoang phí"))

    said = sotay("checklist", "check", first, other, "--json")

    assert [each["result"] for each in said.plain] == ["good", "problems"]
    assert sotay("checklist", "check", first, first).code == 0


def test_a_diff_tells_item_by_item_what_a_version_did(sotay, write):
    first, second = write("một.yaml", FIRST), write("hai.yaml", SECOND.replace("Lười học hỏi.", "Lười học tập mãi."))

    said = sotay("checklist", "diff", first, second)

    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines()[:8] == [
        "Danh mục «thu»: bản 1 → bản 2",
        "có hiệu lực từ:",
        "    - 2026-01-01",
        "    + 2027-01-01",
        "mức «Chưa chắc» (unsure): thôi dùng",
        "I.1 Lười học (luoi-hoc): sửa lời văn, nghĩa giữ nguyên [reworded]",
        "    - Lười học [tập.]",
        "    + Lười học [tập mãi.]",
    ]
    assert "I.5 Đánh bạc (danh-bac): thêm mới [added]\n    + Đánh bạc.\n" in said.out
    assert "I.5 Xa hoa (xa-hoa): thôi dùng [withdrawn]\n    - Sống xa hoa.\n" in said.out
    assert "I.3 Né tránh (ne-tranh): tách ra [split_from] từ «Nể nang» (ne-nang)\n    + Né tránh.\n" in said.out
    assert "I.4 Bè phái (be-phai): gộp lại [merged_from] từ «Khoe» (khoe)\n    - Bè [phái, cục bộ.]\n" in said.out
    assert "  số thứ tự:\n    - 3\n    + 4\n" in said.out
    assert "CHƯA PHÂN LOẠI" not in said.out


def test_a_diff_with_a_change_that_is_not_classified_ends_with_one(sotay, write):
    first = write("một.yaml", FIRST)
    second = write("hai.yaml", SECOND.replace('  - {id: "luoi-hoc", kind: "reworded"}\n', ""))

    said = sotay("checklist", "diff", first, second)

    assert said.code == 1
    assert (
        "I.1 Lười học (luoi-hoc): CHƯA PHÂN LOẠI; theo câu chữ thì có lẽ là đổi nghĩa [meaning_changed]\n" in said.out
    )
    assert said.err.startswith(f"{second}:16:64: Lời của mục «luoi-hoc» khác bản 1")
    plain = sotay("checklist", "diff", first, second, "--json").plain
    item = next(each for each in plain["items"] if each["id"] == "luoi-hoc")
    assert (item["classified"], item["declared"], item["only_before"]) == (False, None, ["tập."])
    assert item["proposed"] == {"kind": "meaning_changed", "from": [], "note": ""}
    assert [each["code"] for each in plain["problems"]] == ["unclassified_text"]
    assert plain["head"] == [{"part": "effective_from", "before": ["2026-01-01"], "after": ["2027-01-01"]}]


def test_a_diff_of_a_broken_file_or_of_two_checklists_is_refused(sotay, write):
    first, broken = write("một.yaml", FIRST), write("hỏng.yaml", "a: [\n")
    other = write("khác.yaml", FIRST.replace('id: "thu"', 'id: "khac"'))

    assert sotay("checklist", "diff", first, broken).err.startswith(f"{broken}:")
    both = sotay("checklist", "diff", broken, write("cũng hỏng.yaml", "b: ["))
    assert (both.code, both.out, len(both.err.splitlines())) == (1, "", 2)
    said = sotay("checklist", "diff", first, other)
    assert (said.code, said.out) == (1, "")
    assert "hai danh mục khác nhau: «thu» và «khac»" in said.err


def test_a_diff_of_a_file_with_itself_has_nothing_to_tell(sotay):
    said = sotay("checklist", "diff", SHIPPED, SHIPPED)

    assert said.code == 0
    assert said.out.splitlines()[1:] == ["Không có gì khác."]
