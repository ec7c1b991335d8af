"""Whatever an admin hands to the command line by accident or by malice: all of it told at once, none of it changed."""

import unicodedata

import pytest
from tests.catalog.pair import FIRST, SECOND
from tests.catalog.test_attacks import ALIAS_BOMB
from tests.catalog.test_problem_codes import CP1258_TONES, TCVN3_LETTERS

from sotay.domain.problems import ProblemCode as Code

XA_HOA = '{id: "xa-hoa", number: "6", short: "Xa hoa", text: "Sống xa hoa.", checked: "unchecked", since: "1"}'
FOURTH = (
    SECOND[: SECOND.index("changes:")]
    .replace('version: "2"', 'version: "4"')
    .replace('replaces: "1"', 'replaces: "3"')
    .replace("2027", "2029")
)

THIRD = FOURTH.replace('version: "4"', 'version: "3"').replace('replaces: "3"', 'replaces: "2"').replace("2029", "2028")
AGAIN = f"{FOURTH}      - {XA_HOA}\n"

BAD: dict[str, tuple[str | bytes, Code]] = {
    "bom của bí danh": (ALIAS_BOMB, Code.ALIAS),
    "sâu quá": ("[" * 5_000, Code.TOO_DEEP),
    "to quá": (b"a" * 1_000_001, Code.TOO_LARGE),
    "khoá hai lần": (FIRST.replace('title: "', 'id: "hai"\ntitle: "'), Code.DUPLICATE_KEY),
    "dấu tab": (FIRST.replace("  - number", "\t- number"), Code.TAB),
    "utf-16": (FIRST.encode("utf-16"), Code.UTF_16),
    "windows-1258": (FIRST.translate(str.maketrans(CP1258_TONES)).encode("cp1258", "replace"), Code.WINDOWS_1258),
    "tcvn3": (('title: "Những biểu hiện đã được"\n').translate(TCVN3_LETTERS).encode("latin-1"), Code.TCVN3),
    "mã dùng lại": (AGAIN, Code.ID_AGAIN),
    "tách từ mục không có": (SECOND.replace('from: "ne-nang"', 'from: "khong-co"'), Code.SOURCE_UNKNOWN),
    "vòng": (
        SECOND.replace('kind: "reworded"', 'kind: "split_from", from: "be-phai"').replace(
            '["be-phai",', '["luoi-hoc",'
        ),
        Code.RING,
    ),
    "mức bỏ hẳn": (SECOND.replace('  - {key: "unsure", sentence: "Chưa chắc", until: "1"}\n', ""), Code.LEVEL_GONE),
    "ngày lùi": (SECOND.replace("2027-01-01", "2025-01-01"), Code.DATES_BACKWARDS),
}
GOOD: dict[str, str | bytes] = {
    "có dấu đầu tệp": b"\xef\xbb\xbf" + FIRST.encode(),
    "chữ rời dấu": unicodedata.normalize("NFD", SECOND),
    "xuống dòng kiểu khác": FIRST.replace("\n", "\r\n"),
}


def as_bytes(content):
    return content if isinstance(content, bytes) else content.encode("utf-8")


@pytest.fixture
def sound(tmp_path):
    """Three versions that follow each other."""
    paths = [tmp_path / f"bản {number}.yaml" for number in ("một", "hai", "ba")]
    for path, content in zip(paths, (FIRST, SECOND, THIRD), strict=True):
        path.write_text(content, "utf-8")
    return paths


@pytest.fixture
def corpus(tmp_path):
    """The bad files by name."""
    paths = {name: tmp_path / f"{name}.yaml" for name in BAD}
    for name, path in paths.items():
        path.write_bytes(as_bytes(BAD[name][0]))
    return paths


def test_all_bad_files_are_told_at_once_and_none_is_changed(sotay, sound, corpus, tmp_path):
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}

    said = sotay("checklist", "check", *sound, *corpus.values())

    assert (said.code, said.err) == (1, "")
    told = {name for name, path in corpus.items() for line in said.out.splitlines() if line.startswith(f"{path}:")}
    assert told == set(BAD)
    assert sum(": tốt, phiên bản" in line for line in said.out.splitlines()) == len(sound)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_beside_the_versions_before_it_is_told_what_is_wrong(sotay, sound, corpus, name):
    known = sound if BAD[name][0] == AGAIN else sound[:1]

    said = sotay("checklist", "check", *known, corpus[name], "--json")

    *good, bad = said.plain
    assert said.code == 1
    assert [each["problems"] for each in good] == [[]] * len(known)
    assert BAD[name][1] in [each["code"] for each in bad["problems"]]


@pytest.mark.parametrize("name", GOOD)
def test_how_a_file_was_saved_does_not_matter_where_nothing_is_lost(sotay, tmp_path, name):
    path = tmp_path / "tệp.yaml"
    path.write_bytes(as_bytes(GOOD[name]))
    (tmp_path / "bản một.yaml").write_text(FIRST, "utf-8")

    said = sotay("checklist", "check", tmp_path / "bản một.yaml", path)

    assert (said.code, said.err) == (0, "")
