"""Whatever goes wrong over a random handbook, none of its words is in the log or in the report of a crash."""

import json
import logging
import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, text
from tests.builders import a_form
from tests.private_words import YEAR, found_in, handbooks
from tests.storage.keeping import A_COMMITMENT

from sotay import log
from sotay.domain.plain import from_json
from sotay.domain.review import AnnualReview, read_points
from sotay.services.open_data import export_open_data, read_open_data_file, write_open_data_file
from sotay.services.reviews import load_review
from sotay.ui.common.crash import CrashReporter

pytestmark = pytest.mark.window

HANDBOOKS = handbooks(a_form(is_default=True), A_COMMITMENT.form)
NORMAL = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


def texts_of(handbook):
    return [*handbook.words.private, *handbook.words.noted, *handbook.words.public]


def file_cut_off(handbook, path, cut):
    """Read a file of open data, with everything in it, that lost its end or had a word put into its middle."""
    write_open_data_file(path, export_open_data(handbook.uow))
    whole = path.read_bytes()
    at = cut % len(whole)
    # A zero is allowed nowhere in JSON; a quote alone may end up as the first letter of a text that is none the worse.
    path.write_bytes(whole[:at] + b'\0"' + " ".join(texts_of(handbook)).encode() + whole[at + 1 :])
    read_open_data_file(path)


def refused_by_the_database(words):
    """Store words where there is no table: the library quotes them in what it raises."""
    with create_engine("sqlite://").connect() as connection:
        connection.execute(text("INSERT INTO nowhere VALUES (:words)"), {"words": words})


def fault_of_the_program(handbook):
    """Fail while everything is at hand, with all of it in the text, in the cause and in a note."""
    try:
        raise sqlite3.OperationalError(" ".join(texts_of(handbook)))
    except sqlite3.OperationalError as cause:
        error = RuntimeError(repr(export_open_data(handbook.uow)), {each: each for each in texts_of(handbook)})
        error.add_note(" ".join(texts_of(handbook)))
        raise error from cause


def troubles(handbook, path, cut):
    """Yield the ways in which working on a handbook may go wrong."""
    words = " ".join(["lời", *texts_of(handbook)])
    yield lambda: file_cut_off(handbook, path, cut)
    yield lambda: refused_by_the_database(words)
    yield lambda: fault_of_the_program(handbook)
    yield lambda: read_points(words, 30)
    yield lambda: load_review(handbook.uow, year=YEAR, forms=(), form_name=words)
    yield lambda: from_json(AnnualReview, json.dumps({"year": words, "form": texts_of(handbook)}))


def raised_by(trouble):
    try:
        trouble()
    except Exception as error:
        return error
    raise AssertionError("nothing went wrong")


@NORMAL
@given(handbook=HANDBOOKS, cut=st.integers(0, 10**6))
def test_no_word_of_a_handbook_is_in_the_log_or_in_a_crash_report(tmp_path_factory, handbook, cut):
    folder = tmp_path_factory.mktemp("trouble")
    handler = log.install(folder)
    reporter = CrashReporter(None, "1")
    told = []
    try:
        for trouble in troubles(handbook, folder / "a.json", cut):
            error = raised_by(trouble)
            logging.getLogger("sotay.test").error("it went wrong", exc_info=error)
            told.append(reporter.report_of(error))
    finally:
        log.remove(handler)

    written = (folder / log.FILE_NAME).read_bytes()
    assert written.count(b"it went wrong") == len(told) == 6
    assert found_in(texts_of(handbook), written + "\n".join(told).encode()) == []
