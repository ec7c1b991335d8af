"""A printed list of lines, read back, chooses what it showed as chosen."""

import json

import pytest

from sotay.domain.exchange_errors import NotALineList
from sotay.domain.line_list import read_line_list, written_list
from sotay.domain.submission import Decision, LineChoice, Part, SubmissionLine, all_but_own_records

LINES = (
    SubmissionLine("section/a", Part.SECTION, "1. Mục # lạ", "Dòng một\n# dòng hai " + "x" * 200),
    SubmissionLine("diary/1", Part.DIARY, "Ghi chép", "Họp"),
)
IN = LineChoice(Decision.IN)


def test_a_printed_list_chooses_what_was_chosen_and_leaves_the_rest_as_remarks():
    printed = written_list(LINES, all_but_own_records(LINES))

    assert read_line_list("\n".join(printed)) == {"section/a": IN}
    assert printed[1].startswith("# diary/1  # ")
    assert all(len(line) < 130 and "\n" not in line for line in printed)


def test_a_remark_taken_away_chooses_the_line():
    printed = "\n".join(written_list(LINES, all_but_own_records(LINES)))

    assert read_line_list(printed.replace("# diary", "diary")) == {"section/a": IN, "diary/1": IN}


def test_a_list_saved_on_windows_reads_the_same():
    assert read_line_list("\ufeffsection/a  # x\r\n\r\ndiary/1\r\n") == {"section/a": IN, "diary/1": IN}


def test_a_list_as_json_may_soften_and_leave_out():
    plain = [{"key": "a", "words": "Lời"}, {"key": "b", "chosen": True, "text": "x"}, {"key": "c", "chosen": False}]

    expected = {"a": LineChoice(Decision.SOFTENED, "Lời"), "b": IN}
    assert read_line_list(json.dumps(plain)) == expected
    assert read_line_list(json.dumps({"year": 2026, "lines": plain})) == expected


@pytest.mark.parametrize(
    ("text", "line"),
    [("a\nhai từ\n", 2), ("[\n{", 2), ('{"lines": 1}', 1), ("[1]", 1), ('[{"key": "a", "words": 1}]', 1)],
)
def test_what_is_no_list_is_told_with_its_line(text, line):
    with pytest.raises(NotALineList) as caught:
        read_line_list(text)
    assert caught.value.line == line
