"""The help: every task is there, found without accents, printed."""

import unicodedata

import pytest
from PySide6.QtCore import Qt
from tests.ui.common.keys import type_text

from sotay.texts import help as texts
from sotay.ui.context import PageId, Place
from sotay.ui.help.search import search_topics
from sotay.ui.member.help.page import make_help_page
from sotay.ui.member.pages import HANDBOOK_PAGES

TOPIC_IDS = [topic.id for topic in texts.topics()]


def found(words):
    return [each.topic.id for each in search_topics(words, texts.topics())]


def test_every_topic_has_its_own_name_and_something_to_say():
    assert len(TOPIC_IDS) == len(set(TOPIC_IDS))
    assert all(topic.title and topic.paragraphs for topic in texts.topics())


def test_every_page_has_a_topic():
    assert {*HANDBOOK_PAGES.topics.values(), HANDBOOK_PAGES.shortcuts_topic} <= set(TOPIC_IDS)
    assert set(HANDBOOK_PAGES.topics) == set(PageId) - {PageId.HELP}


@pytest.mark.parametrize("words", ["mat khau", "MẬT KHẨU", "mật khẩu", unicodedata.normalize("NFD", "mật khẩu")])
def test_accents_and_case_do_not_matter(words):
    assert found(words)[0] == "mat-khau"


def test_blank_words_find_everything():
    assert found("  ") == TOPIC_IDS


def test_a_title_counts_before_a_paragraph():
    hits = search_topics("in", texts.topics())
    in_title = [bool(each.in_title) for each in hits]

    assert in_title == sorted(in_title, reverse=True)


@pytest.fixture
def page(handbook, shown):
    handbook.context.adapters.documents.help_page = lambda title, _: b"%PDF " + title.encode()
    return shown(make_help_page(handbook.context), Place(PageId.HELP, topic="sao-luu"))


@pytest.mark.window
def test_the_topic_asked_for_is_shown(page):
    assert page.reader.article.title.text() == "Sao lưu và khôi phục"
    assert page.reader.topic_pane.list.current_key() == "sao-luu"


@pytest.mark.window
def test_typing_finds_and_marks(page):
    assert page.start_search()
    type_text(page.reader.topic_pane.field.edit, "quen mat khau")

    assert page.reader.article.title.text() == "Quên mật khẩu, đổi mật khẩu"
    assert any("background-color" in label.text() for label in page.reader.article.paragraphs())


@pytest.mark.window
def test_nothing_found_is_said_with_a_way_back(qtbot, page):
    type_text(page.reader.topic_pane.field.edit, "xyzzy")
    assert page.reader.topic_pane.none.text() == texts.nothing_found("xyzzy")

    qtbot.mouseClick(page.reader.topic_pane.all_button, Qt.MouseButton.LeftButton)
    assert page.reader.topic_pane.field.text() == ""
    assert page.reader.topic_pane.list.isVisible()
