"""The log tells where a fault is and nothing that a person wrote."""

import logging
import os
import stat
import sys

import pytest

from sotay import log

PRIVATE = "điều riêng tư"


@pytest.fixture
def folder(tmp_path):
    handler = log.install(tmp_path / "log")
    yield tmp_path / "log"
    log.remove(handler)


def written(folder):
    return (folder / "sotay.log").read_text("utf-8")


def fail():
    raise ValueError(PRIVATE)


def test_exception_is_logged_by_class_and_place_without_its_text(folder):
    try:
        try:
            fail()
        except ValueError as error:
            raise RuntimeError(PRIVATE) from error
    except RuntimeError:
        logging.getLogger("sotay.storage").exception("backup failed")
    text = written(folder)
    assert "ERROR sotay.storage backup failed" in text
    assert "builtins.RuntimeError" in text
    assert "builtins.ValueError" in text
    assert " fail\n" in text
    assert PRIVATE not in text


def test_text_that_another_handler_added_is_not_used(folder):
    try:
        fail()
    except ValueError:
        record = logging.LogRecord("sotay", logging.ERROR, "f", 1, "m", (), sys.exc_info())
    logging.Formatter().format(record)
    assert PRIVATE in record.exc_text
    logging.getLogger("sotay").handle(record)
    assert PRIVATE not in written(folder)


def test_messages_of_other_libraries_are_not_kept(folder):
    logging.getLogger("sotay").warning("ours")
    logging.getLogger("sqlalchemy").warning(PRIVATE)
    assert PRIVATE not in written(folder)


def test_a_ring_of_exceptions_ends():
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert log.describe_exception(first) == ["builtins.ValueError", "builtins.KeyError"]


def test_suppressed_context_stays_out():
    def fail_anew():
        try:
            fail()
        except ValueError:
            raise RuntimeError from None

    with pytest.raises(RuntimeError) as failed:
        fail_anew()
    assert not any("ValueError" in line for line in log.describe_exception(failed.value))


def test_log_stays_small(folder):
    for number in range(6000):
        logging.getLogger("sotay").info("%s %s", number, "x" * 1000)
    files = sorted(folder.iterdir())
    assert len(files) == 1 + log.OLD_FILES
    assert all(path.stat().st_size <= log.MAX_FILE_BYTES for path in files)


@pytest.mark.skipif(os.name == "nt", reason="modes of files are POSIX")
def test_folder_is_private(folder):
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
