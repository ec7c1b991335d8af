"""Trouble of engine and disk gets the name that has a sentence; a bug keeps its own."""

import errno

import pytest
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from sotay.domain.errors import DatabaseDamaged, DiskFull, StoreInUse, StoreReadOnly, StoreUnreachable
from sotay.storage.errors import known_error, translated


def of_engine(code):
    error = dbapi2.OperationalError("text of the engine")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OSError(errno.ENOSPC, "no room"), DiskFull),
        (OSError(errno.EDQUOT, "no room for this person"), DiskFull),
        (OSError(errno.EROFS, "read-only"), StoreReadOnly),
        (PermissionError(errno.EACCES, "no right"), StoreReadOnly),
        (FileNotFoundError(errno.ENOENT, "gone"), StoreUnreachable),
        (OSError(errno.EIO, "broken"), StoreUnreachable),
        (OSError("without a number"), StoreUnreachable),
        (of_engine(13), DiskFull),
        (of_engine(8 | 5 << 8), StoreReadOnly),
        (of_engine(10 | 3 << 8), StoreUnreachable),
        (of_engine(5), StoreInUse),
        (of_engine(11), DatabaseDamaged),
        (of_engine(26), DatabaseDamaged),
        (DBAPIError("SELECT 1", {}, of_engine(14)), StoreUnreachable),
    ],
)
def test_trouble_is_named_and_says_which_handbook(tmp_path, error, kind):
    known = known_error(error, tmp_path)

    assert (type(known), known.folder) == (kind, tmp_path)


def test_a_full_disk_of_windows_is_named(tmp_path):
    error = OSError(errno.EINVAL, "There is not enough space on the disk")
    error.winerror = 112

    assert isinstance(known_error(error, tmp_path), DiskFull)


@pytest.mark.parametrize("error", [dbapi2.ProgrammingError("a bug"), of_engine(1), of_engine(19)])
def test_a_bug_keeps_its_own_name(tmp_path, error):
    with pytest.raises(dbapi2.Error) as caught, translated(tmp_path):
        raise error

    assert caught.value is error
