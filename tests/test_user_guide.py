"""The user guides say what the help says, and each of their pages has a picture."""

import pytest
from tools.guide_pages import GUIDES, guide_pages, pictures_of

NAMES = [guide.folder.name for guide in GUIDES]
PAGES = [(guide, topic.id) for guide in GUIDES for topic in guide.topics]


@pytest.mark.parametrize("guide", GUIDES, ids=NAMES)
def test_a_user_guide_says_what_the_help_says(guide):
    written = {file.name: file.read_text(encoding="utf-8") for file in guide.folder.glob("*.md")}
    assert written == guide_pages(guide)  # mended by: python -m tools.make_user_guide


@pytest.mark.parametrize(("guide", "topic_id"), PAGES, ids=[f"{guide.folder.name}-{topic}" for guide, topic in PAGES])
def test_every_page_of_a_guide_has_its_pictures(guide, topic_id):
    assert pictures_of(guide, topic_id)
    assert all(each.read_bytes().startswith(b"\x89PNG") for each in pictures_of(guide, topic_id))


@pytest.mark.parametrize("guide", GUIDES, ids=NAMES)
def test_no_picture_is_left_of_a_topic_that_is_gone(guide):
    shown = {file.stem.rpartition("-")[0] for file in guide.pictures.iterdir()}
    assert shown == {topic.id for topic in guide.topics}
