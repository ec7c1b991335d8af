"""Write the user guide into docs/huong-dan: the words of the help, with pictures for each topic.

    .venv/bin/python -m tools.make_user_guide            words and pictures
    .venv/bin/python -m tools.make_user_guide WORD ...   words, and the pictures of these topics

The real windows over the sample handbook, on a day that stands still.
"""

from __future__ import annotations

import sys

from tools.guide_pages import FOLDER, PICTURES, guide_pages, picture_file, pictures_of
from tools.guide_shots import SHOTS
from tools.picturing import studio


def main() -> int:
    """Write every page, and the pictures that are asked for."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with studio() as at:
        for topic_id in sys.argv[1:] or SHOTS:
            for old in pictures_of(topic_id):
                old.unlink()
            for number, take in enumerate(SHOTS[topic_id], start=1):
                take(at, picture_file(topic_id, number))
    for page in FOLDER.glob("*.md"):
        page.unlink()
    for name, text in guide_pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
