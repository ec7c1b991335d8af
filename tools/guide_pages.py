"""The user guides as texts, one for each kind of user: a page a topic of the help, their only source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sotay.texts import help as member_help
from sotay.texts import help_admin, help_cell
from sotay.texts.help_topic import Topic

DOCS = Path(__file__).resolve().parent.parent / "docs"
CONTENTS = "README.md"
BACK = "[Mục lục](README.md)"


@dataclass(frozen=True, slots=True)
class Guide:
    """A guide with its folder; ``about`` stands above the contents, the one page of ``sheet``, if any, below them."""

    folder: Path
    title: str
    about: str
    topics: tuple[Topic, ...]
    sheet_title: str = ""
    sheet: tuple[str, ...] = ()

    @property
    def pictures(self) -> Path:
        """Return the folder of the pictures."""
        return self.folder / "pictures"


OF_MEMBER = Guide(
    folder=DOCS / "huong-dan",
    title="Hướng dẫn sử dụng",
    about="Các bài này cũng có trong chương trình: bấm F1 ở trang nào thì bài của trang ấy mở ra. "
    "Hình chụp sổ tay mẫu đi kèm chương trình. "
    "Bí thư, chi uỷ có [hướng dẫn riêng về sổ chi bộ](../huong-dan-chi-bo/README.md); người soạn danh mục và mẫu có "
    "[hướng dẫn riêng](../huong-dan-quan-ly/README.md).",
    topics=member_help.for_members(),
    sheet_title=member_help.guide_title(),
    sheet=member_help.guide(),
)
OF_SECRETARY = Guide(
    folder=DOCS / "huong-dan-chi-bo",
    title="Hướng dẫn sử dụng sổ chi bộ",
    about="Dành cho bí thư, chi uỷ. Các bài này cũng có trong chương trình: mở sổ chi bộ, bấm F1 ở trang nào thì bài "
    "của trang ấy mở ra. Hình chụp một chi bộ không có thật. "
    "Đảng viên có [hướng dẫn riêng về sổ tay](../huong-dan/README.md).",
    topics=help_cell.topics(),
    sheet_title=help_cell.guide_title(),
    sheet=help_cell.guide(),
)
OF_ADMIN = Guide(
    folder=DOCS / "huong-dan-quan-ly",
    title="Hướng dẫn soạn danh mục và mẫu",
    about="Dành cho người được giao giữ danh mục và mẫu. Các bài này ở cuối trang «Trợ giúp» của sổ tay. Hình chụp "
    "sổ tay mẫu đi kèm chương trình; thay đổi trong hình là ví dụ, không phải văn bản có thật. Người nhận xem "
    "[hướng dẫn của đảng viên](../huong-dan/nhan-ban-moi.md) và [hướng dẫn sổ chi "
    "bộ](../huong-dan-chi-bo/nhan-ban-moi-so.md).",
    topics=help_admin.topics(),
)
GUIDES = (OF_MEMBER, OF_SECRETARY, OF_ADMIN)


def guide_pages(guide: Guide) -> dict[str, str]:
    """Return the text of every page by its file name, with the pictures that are there."""
    return {CONTENTS: _contents(guide), **{f"{topic.id}.md": _page(guide, topic) for topic in guide.topics}}


def pictures_of(guide: Guide, topic_id: str) -> list[Path]:
    """Return the pictures of a topic in their order: ``topic-1.png``, ``topic-2.png`` and so on."""
    return sorted(guide.pictures.glob(f"{topic_id}-[1-9].png"))


def picture_file(guide: Guide, topic_id: str, number: int) -> Path:
    """Return where a picture of a topic goes; they are counted from 1."""
    return guide.pictures / f"{topic_id}-{number}.png"


def _contents(guide: Guide) -> str:
    links = "\n".join(f"- [{topic.title}]({topic.id}.md)" for topic in guide.topics)
    parts = [f"# {guide.title}", guide.about, links]
    if guide.sheet:
        parts += [f"## {guide.sheet_title}", *guide.sheet]
    return "\n\n".join(parts) + "\n"


def _page(guide: Guide, topic: Topic) -> str:
    first, *others = pictures_of(guide, topic.id)
    parts = [f"# {topic.title}", _pictures(topic, [first]), *topic.paragraphs, _pictures(topic, others), BACK]
    return "\n\n".join(part for part in parts if part) + "\n"


def _pictures(topic: Topic, files: Sequence[Path]) -> str:
    return "\n\n".join(f"![{topic.title}](pictures/{file.name})" for file in files)
