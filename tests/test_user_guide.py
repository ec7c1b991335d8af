"""The user guide says what the help says, and each of its pages has a picture."""

import pytest
from tools.guide_pages import FOLDER, PICTURES, guide_pages, pictures_of

from sotay.texts.help import topics

IDS = [each.id for each in topics()]


def test_the_user_guide_says_what_the_help_says():
    written = {file.name: file.read_text(encoding="utf-8") for file in FOLDER.glob("*.md")}
    assert written == guide_pages()  # mended by: python -m tools.make_user_guide


@pytest.mark.parametrize("topic_id", IDS)
def test_every_page_of_the_guide_has_its_pictures(topic_id):
    assert pictures_of(topic_id)
    assert all(each.read_bytes().startswith(b"\x89PNG") for each in pictures_of(topic_id))


def test_no_picture_is_left_of_a_topic_that_is_gone():
    assert {file.stem.rpartition("-")[0] for file in PICTURES.iterdir()} == set(IDS)
