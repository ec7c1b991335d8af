"""Only UTF-8 is read; everything else is named, with the place where it shows."""

import unicodedata

import pytest
from tests import old_text
from tests.catalog.yaml_files import CATALOG, CHECKLIST, problems_of

from sotay.domain.problems import ProblemCode as Code
from sotay.paths import data_file

# The words of a checklist, as old files have them.
SAMPLE = CHECKLIST.replace("Danh mục thử", "Những biểu hiện đã được nhận diện, cần khắc phục trước kỳ sau")
TCVN3 = {"đ": 0xAE, "ă": 0xA8, "â": 0xA9, "ê": 0xAA, "ô": 0xAB, "ơ": 0xAC, "ư": 0xAD, "ữ": 0xF7, "ể": 0xD3, "ệ": 0xD6,
         "ã": 0xB7, "ợ": 0xEE, "ậ": 0xCB, "ụ": 0xF4, "ứ": 0xF8, "ử": 0xF6, "ầ": 0xC7, "ắ": 0xBE, "ớ": 0xED, "ấ": 0xCA,
         "ị": 0xDE, "ọ": 0xE4, "ỉ": 0xD8, "ế": 0xD5, "à": 0xB5, "á": 0xB8, "ỳ": 0xFA, "ộ": 0xE9, "ó": 0xE3, "ò": 0xDF,
         "ì": 0xD7, "í": 0xDD, "Đ": 0xA7, "ô ": 0xAB}  # fmt: skip
TONES = "\u0300\u0301\u0303\u0309\u0323"


def in_tcvn3(text: str) -> bytes:
    return b"".join(
        bytes([TCVN3[letter]]) if letter in TCVN3 else letter.encode("ascii", errors="ignore") for letter in text
    )


def in_windows_1258(text: str) -> bytes:
    """Put the tones after their letters, as that encoding has them."""
    parts = []
    for letter in text:
        decomposed = unicodedata.normalize("NFD", letter)
        tone = "".join(part for part in decomposed if part in TONES)
        base = unicodedata.normalize("NFC", "".join(part for part in decomposed if part not in TONES))
        parts.append(base + tone)
    return "".join(parts).encode("cp1258")


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (SAMPLE.encode("utf-16"), Code.UTF_16),
        (SAMPLE.encode("utf-16-le"), Code.UTF_16),
        (SAMPLE.encode("utf-16-be"), Code.UTF_16),
        (in_windows_1258(SAMPLE), Code.WINDOWS_1258),
        (in_tcvn3(SAMPLE), Code.TCVN3),
        ('title: "Déjà vu à la carte"\n'.encode("latin-1"), Code.NOT_UTF_8),
        (b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)) * 3, Code.BINARY),
    ],
)
def test_another_encoding_is_named(raw, code, tmp_path):
    (problem,) = problems_of(raw, tmp_path)

    assert problem.code == code


def test_old_encodings_show_where_the_first_strange_letter_is(tmp_path):
    (problem,) = problems_of(in_tcvn3(SAMPLE), tmp_path)

    assert (problem.line, problem.column) == (4, SAMPLE.split("\n")[3].index("ữ") + 1)


def test_one_damaged_letter_in_a_good_file_is_told_as_damage_and_not_as_another_encoding(tmp_path):
    raw = SAMPLE.encode("utf-8").replace("thứ hai".encode(), b"th\xe1 hai", 1)

    (problem,) = problems_of(raw, tmp_path)

    assert problem.code == Code.FORBIDDEN_CHARACTER
    assert problem.line == 34


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_a_mark_at_the_front_and_line_ends_of_other_systems_change_nothing(ends, tmp_path):
    path = tmp_path / "tệp.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + CHECKLIST.replace("\n", ends).encode("utf-8"))
    plain = tmp_path / "khác.yaml"
    plain.write_text(CHECKLIST, encoding="utf-8")

    assert CATALOG.read_checklist(path) == CATALOG.read_checklist(plain)


def test_decomposed_letters_are_taken_and_composed(tmp_path):
    path = tmp_path / "tệp.yaml"
    path.write_text(unicodedata.normalize("NFD", CHECKLIST), encoding="utf-8")
    plain = tmp_path / "khác.yaml"
    plain.write_text(CHECKLIST, encoding="utf-8")

    assert CATALOG.read_checklist(path) == CATALOG.read_checklist(plain)


def test_a_short_title_is_measured_composed(tmp_path):
    title = unicodedata.normalize("NFD", "ệ" * 40)

    assert len(title) > 40
    assert problems_of(CHECKLIST.replace("Thứ nhất", title), tmp_path) == ()


@pytest.mark.parametrize("written_for", [old_text.in_tcvn3, old_text.in_vni])
def test_words_of_an_old_font_are_refused_in_a_file_that_is_saved_as_utf_8(written_for, tmp_path):
    shipped = data_file("manifestations.yaml").read_text("utf-8")

    problems = problems_of(written_for(shipped), tmp_path)

    told = [each for each in problems if each.code is Code.OLD_FONT]
    assert "Phai nhạt lý tưởng, giảm sút niềm tin" in [each.facts[-1] for each in told]
    assert len(told) > 100
