"""Write the user guides below docs: the words of the help, with pictures.

    .venv/bin/python -m tools.make_user_guide            words and pictures
    .venv/bin/python -m tools.make_user_guide WORD ...   words, and the pictures of these topics

The real windows over the sample books, on a day that stands still.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeVar

from tools.guide_admin_shots import ADMIN_SHOTS
from tools.guide_cell_shots import CELL_SHOTS
from tools.guide_pages import OF_ADMIN, OF_MEMBER, OF_SECRETARY, Guide, guide_pages, picture_file, pictures_of
from tools.guide_shots import SHOTS
from tools.picturing import cell_studio, studio

At = TypeVar("At")


def main() -> int:
    """Write every page, and the pictures that are asked for."""
    wanted = sys.argv[1:]
    _write(OF_MEMBER, studio, SHOTS, wanted)
    _write(OF_SECRETARY, cell_studio, CELL_SHOTS, wanted)
    _write(OF_ADMIN, studio, ADMIN_SHOTS, wanted)
    return 0


def _write(
    guide: Guide,
    open_studio: Callable[[], AbstractContextManager[At]],
    shots: Mapping[str, tuple[Callable[[At, Path], None], ...]],
    wanted: list[str],
) -> None:
    guide.pictures.mkdir(parents=True, exist_ok=True)
    taken = [each for each in shots if not wanted or each in wanted]
    if taken:
        with open_studio() as at:
            for topic_id in taken:
                for old in pictures_of(guide, topic_id):
                    old.unlink()
                for number, take in enumerate(shots[topic_id], start=1):
                    take(at, picture_file(guide, topic_id, number))
    for page in guide.folder.glob("*.md"):
        page.unlink()
    for name, text in guide_pages(guide).items():
        (guide.folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
