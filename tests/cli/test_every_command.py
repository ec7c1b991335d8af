"""What holds for every command that opens a handbook."""

import json
import re

import pytest
from tests.vietnamese import english_in

EVERY = (
    ("show",),
    ("fill", "--answers", "{answers}"),
    ("close", "--period", "2026-Q4"),
    ("reopen", "--period", "2026-Q4"),
    ("export", "--out", "{tmp}/a.pdf"),
    ("export", "--out", "{tmp}/a.json"),
    ("card", "--out", "{tmp}/a.thedangvien"),
    ("submit", "--year", "2026", "--dry-run"),
    ("receive", "{answers}"),
    ("move", "--period", "2026-Q4"),
)


@pytest.mark.parametrize("words", EVERY)
def test_a_wrong_password_is_told_and_changes_nothing(sotay, handbook, answers, tmp_path, words):
    before = {path: path.read_bytes() for path in handbook.rglob("*") if path.is_file() and path.name != "lock"}
    command, *options = [each.format(answers=answers(), tmp=tmp_path) for each in words]

    said = sotay("handbook", command, handbook, *options, password="không phải mật khẩu")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Mật khẩu chưa đúng.")
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize("words", EVERY)
def test_a_folder_without_handbook_is_told_before_a_password_is_asked_for(sotay, answers, tmp_path, words):
    command, *options = [each.format(answers=answers(), tmp=tmp_path) for each in words]

    said = sotay("handbook", command, tmp_path / "không có", *options, password=None)

    assert (said.code, said.out) == (1, "")
    assert "không có sổ tay nào" in said.err


def test_what_people_read_holds_no_english(sotay, handbook, answers, tmp_path):
    said = [
        sotay("handbook", "show", handbook),
        sotay("handbook", "show", handbook, "--period", "2026-Q4"),
        sotay("handbook", "fill", handbook, "--answers", answers()),
        sotay("handbook", "close", handbook, "--period", "2026-Q4"),
        sotay("handbook", "export", handbook, "--out", tmp_path / "a.pdf"),
        sotay("backup", "create", handbook),
        sotay("backup", "verify", handbook),
        sotay("doctor", handbook),
    ]

    texts = [each.out.replace(str(tmp_path), "") + each.err for each in said]
    assert [english_in(re.sub(r"\S*/\S*|\d+,\d [KMG]B", " ", text)) for text in texts] == [[]] * len(said)


def test_json_is_all_that_is_printed(sotay, handbook, answers, tmp_path):
    for words in (("show",), ("fill", "--answers", answers()), ("close", "--period", "2026-Q4"), ("reopen", "--period",
                  "2026-Q4"), ("export", "--out", tmp_path / "a.pdf")):  # fmt: skip
        command, *options = words
        said = sotay("handbook", command, handbook, *options, "--json")
        assert isinstance(json.loads(said.out), dict)
        assert said.err == ""
