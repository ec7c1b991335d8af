"""The file of vague phrases: what it gives and what is refused with its place."""

import pytest

from sotay.catalog.loading import read_file
from sotay.catalog.review_checks_file import read_review_checks
from sotay.domain.errors import FileHasProblems
from sotay.domain.precheck import VaguePhrase
from sotay.domain.problems import ProblemCode as Code

GOOD = """schema: "1"
much_repeated: 55
levels_needing_remedy: ["fixing"]
phrases:
  - words: "đôi lúc"
    advice: "Nêu ngày."
"""


def read(tmp_path, text):
    path = tmp_path / "review-checks.yaml"
    path.write_text(text, encoding="utf-8")
    return read_file(path, read_review_checks)


def test_the_file_gives_phrases_levels_and_the_share_of_repetition(tmp_path):
    checks = read(tmp_path, GOOD)

    assert checks.phrases == (VaguePhrase("đôi lúc", "Nêu ngày."),)
    assert (checks.levels_needing_remedy, checks.much_repeated) == (("fixing",), 0.55)


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("55", "550", Code.NOT_A_NUMBER, 2),
        ('"fixing"', '"Đang sửa"', Code.WRONG_SHAPE, 3),
        ('    advice: "Nêu ngày."', '    advice: ""', Code.EMPTY_VALUE, 6),
        (
            '    advice: "Nêu ngày."\n',
            '    advice: "Nêu ngày."\n  - words: "ĐÔI LÚC"\n    advice: "x"\n',
            Code.TAKEN,
            7,
        ),
    ],
)
def test_each_problem_is_told_with_its_line(tmp_path, old, new, code, line):
    with pytest.raises(FileHasProblems) as refused:
        read(tmp_path, GOOD.replace(old, new))

    assert [(each.code, each.line) for each in refused.value.problems] == [(code, line)]
