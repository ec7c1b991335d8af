"""What a cell book holds is backed up before many files come in."""

import shutil

from tests.cli.test_cell import FIRST_AN, book, cell_card, finished_book, member  # noqa: F401 - fixtures


def test_what_is_not_backed_up_yet_is_before_many_files_come_in(sotay, book, member):  # noqa: F811 - the fixtures
    sotay("cell", "verify", book, member.card, "--fingerprint", member.fingerprint, "--member", FIRST_AN)
    files = [member.submit("một.bainop"), member.submit("hai.bainop")]
    shutil.rmtree(book / "backups")

    assert sotay("cell", "import", book, *files, "--dry-run").code == 0
    assert not (book / "backups").exists()
    assert sotay("cell", "import", book, *files).code == 0

    before, after = [held_by(sotay, book, reason) for reason in ("import", "close")]
    assert (before, after) == (0, 2)


def held_by(sotay, book, reason):  # noqa: F811
    """Return how many submissions the one backup holds that was made for a reason."""
    (backup,) = (book / "backups").glob(f"*-{reason}")
    return sotay("backup", "verify", book, backup.name, "--json").plain["submissions"]
