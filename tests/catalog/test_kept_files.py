"""What the program's own files say is read once, and again when somebody changes one while the program runs."""

import pytest

from sotay.catalog import kinds
from sotay.catalog.kept_files import KeptFiles
from sotay.domain.errors import FileHasProblems, FileNotReadable
from sotay.paths import data_file


@pytest.fixture
def phrases(tmp_path):
    """A copy of a file that came with the program."""
    path = tmp_path / "phrases.yaml"
    path.write_bytes(data_file(kinds.PHRASES.place).read_bytes())
    return path


def test_a_file_that_stayed_as_it_was_is_not_read_again(phrases):
    kept = KeptFiles()

    assert kept.read(phrases, kinds.PHRASES) is kept.read(phrases, kinds.PHRASES)


def test_a_file_that_was_changed_spoiled_or_taken_away_is_seen_at_once(phrases):
    kept = KeptFiles()
    before = kept.read(phrases, kinds.PHRASES)
    text = phrases.read_text(encoding="utf-8")

    phrases.write_text(text + "# thêm một dòng\n", encoding="utf-8")
    again = kept.read(phrases, kinds.PHRASES)
    phrases.write_text(text + "lạ: 1\n", encoding="utf-8")
    with pytest.raises(FileHasProblems):
        kept.read(phrases, kinds.PHRASES)
    phrases.unlink()
    with pytest.raises(FileNotReadable):
        kept.read(phrases, kinds.PHRASES)

    assert again == before
    assert again is not before
