"""The help of a secretary: every page has a topic, and the topics are found, shown and printed like a member's."""

import pytest

from sotay.texts import help as member_texts
from sotay.texts import help_cell as texts
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.help.page import make_help_page
from sotay.ui.secretary.pages import cell_pages

TOPICS = {topic.id: topic for topic in texts.topics()}
SHARED = {"chu-to", "go-tieng-viet"}


def test_every_page_and_the_list_of_keys_have_a_topic():
    pages = cell_pages(CellPageId)
    assert {*pages.topics.values(), pages.shortcuts_topic} <= set(TOPICS)
    assert set(pages.topics) == set(CellPageId) - {CellPageId.HELP}  # which keeps what it shows


def test_topics_are_told_apart_and_files_of_both_helps_too():
    assert len(TOPICS) == len(texts.topics())
    members = {topic.id for topic in member_texts.topics()}
    assert set(TOPICS) & members == {*SHARED, "phim-tat"}
    assert texts.GUIDE_ID != member_texts.GUIDE_ID


@pytest.mark.window
@pytest.mark.usefixtures("cell_book")
def test_the_topic_asked_for_is_shown(open_page):
    page = open_page(make_help_page, CellPlace(CellPageId.HELP, topic="the-khoa"))

    assert page.reader.article.title.text() == TOPICS["the-khoa"].title
    assert page.start_search()
