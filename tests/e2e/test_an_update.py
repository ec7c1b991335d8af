"""A checklist changes its meaning: the admin publishes, a member takes it and goes on, the secretary sees the break."""

from __future__ import annotations

from functools import partial

import pytest
from tests.e2e.display import new_screen
from tests.e2e.test_a_cells_season import Village
from tests.e2e.test_a_members_year import words_of_pdf
from tests.e2e.update_at_home import (
    DONE_WELL,
    FINGERPRINT,
    LATER_WORDS,
    MEMBER,
    NEW_TEXT,
    OLD_WORDS,
    PACKAGE,
    PASSWORD,
    PUBLISHED_ON,
    Q3,
    Q4,
    items_of,
    make_everything,
)

from sotay.app.adapters import load_adapters
from sotay.services.assessments import load_assessment

pytestmark = pytest.mark.window


def test_a_new_version_is_published_taken_and_finished_on_and_nothing_old_changes(home, tmp_path):
    documents = home / "Documents"
    documents.mkdir()
    adapters = load_adapters()
    make_everything(adapters, tmp_path)
    before = periods(adapters, tmp_path / MEMBER)
    with new_screen(tmp_path) as screen:
        village = Village(tmp_path, documents, screen, runner="tests.e2e.an_update")
        digits = village.live("phat-hanh")["fingerprint"]
        (tmp_path / FINGERPRINT).write_text(digits, encoding="utf-8")
        (documents / PACKAGE).rename(tmp_path / PACKAGE)
        village.live("nhan")
        village.live("in")
        years = village.live("soi")["years"]

    after = periods(adapters, tmp_path / MEMBER)
    closed_stays_as_it_was(before, after, documents)
    open_period_went_on(adapters, before, after, documents)
    assert "2025. I.2" in years
    assert f"Lời văn sau: {NEW_TEXT}" in years


def periods(adapters, folder):
    """Return both quarters as they lie in the closed handbook."""
    desk = adapters.stores.open(folder, password=PASSWORD)
    try:
        return {each: desk.run(partial(load_assessment, period=each)).result() for each in (Q3, Q4)}
    finally:
        desk.close(back_up=False).result()


def closed_stays_as_it_was(before, after, documents):
    assert after[Q3] == before[Q3]
    paper = words_of_pdf(documents / f"Tu-danh-gia-{Q3.written}.pdf")
    assert DONE_WELL in paper
    assert NEW_TEXT not in paper


def open_period_went_on(adapters, before, after, documents):
    first, second, *_ = items_of(adapters)
    published = after[Q4].checklist
    assert (published.version, published.effective_from) == ("2", PUBLISHED_ON.isoformat())
    assert after[Q4].answer(first) == before[Q4].answer(first)
    assert after[Q4].answer(second).shortcoming == f"{OLD_WORDS}. {LATER_WORDS}"
    assert after[Q4].closed_at is not None
    paper = words_of_pdf(documents / f"Tu-danh-gia-{Q4.written}.pdf")
    for words in (NEW_TEXT, LATER_WORDS, DONE_WELL):
        assert words in paper
