"""``sotay checklist check``."""

import re

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
