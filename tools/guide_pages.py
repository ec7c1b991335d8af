"""The user guide in docs/huong-dan as texts: one page a topic of the help, which stays its only source."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sotay.texts.help import guide, guide_title, topics
from sotay.texts.help_topic import Topic

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "huong-dan"
PICTURES = FOLDER / "pictures"
CONTENTS = "README.md"
BACK = "[Mục lục](README.md)"


def guide_pages() -> dict[str, str]:
    """Return the text of every page by its file name, with the pictures that are there."""
    return {CONTENTS: _contents(), **{f"{topic.id}.md": _page(topic) for topic in topics()}}


def pictures_of(topic_id: str) -> list[Path]:
    """Return the pictures of a topic in their order: ``topic-1.png``, ``topic-2.png`` and so on."""
    return sorted(PICTURES.glob(f"{topic_id}-[1-9].png"))


def picture_file(topic_id: str, number: int) -> Path:
    """Return where a picture of a topic goes; they are counted from 1."""
    return PICTURES / f"{topic_id}-{number}.png"


def _contents() -> str:
    links = "\n".join(f"- [{topic.title}]({topic.id}.md)" for topic in topics())
    return (
        "# Hướng dẫn sử dụng\n\n"
        "Các bài này cũng có trong chương trình: bấm F1 ở trang nào thì bài của trang ấy mở ra. "
        "Hình chụp sổ tay mẫu đi kèm chương trình.\n\n"
        f"{links}\n\n## {guide_title()}\n\n" + "\n\n".join(guide()) + "\n"
    )


def _page(topic: Topic) -> str:
    first, *others = pictures_of(topic.id)
    parts = [f"# {topic.title}", _pictures(topic, [first]), *topic.paragraphs, _pictures(topic, others), BACK]
    return "\n\n".join(part for part in parts if part) + "\n"


def _pictures(topic: Topic, files: Sequence[Path]) -> str:
    return "\n\n".join(f"![{topic.title}](pictures/{file.name})" for file in files)
