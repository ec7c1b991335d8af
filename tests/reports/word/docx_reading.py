"""Reading Word files back, with python-docx and as the XML that another program sees."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from docx import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph


def opened(docx: bytes):
    return Document(BytesIO(docx))


def part(docx: bytes, name: str) -> str:
    with ZipFile(BytesIO(docx)) as package:
        return package.read(name).decode("utf-8")


def everything(docx: bytes) -> str:
    """Every part of the file as one text."""
    with ZipFile(BytesIO(docx)) as package:
        return "\n".join(package.read(name).decode("utf-8") for name in package.namelist())


def paragraphs(docx: bytes) -> list[Paragraph]:
    """Every paragraph in the order of the text, those of tables too."""
    body = opened(docx)
    return [Paragraph(each, body._body) for each in body.element.body.iter(qn("w:p"))]


def tables(docx: bytes) -> list[Table]:
    return opened(docx).tables


def lines(docx: bytes) -> list[str]:
    """The words of each paragraph, without the empty ones."""
    return [each.text.strip() for each in paragraphs(docx) if each.text.strip()]


def words_of(docx: bytes) -> str:
    """The words as one line."""
    return " ".join(" ".join(lines(docx)).split())


def styled(docx: bytes) -> list[str]:
    """Each paragraph as its style and its words."""
    return [f"{each.style.name}: {each.text.strip()}" for each in paragraphs(docx)]


def heads(docx: bytes) -> tuple[str, str]:
    """The XML of what stands above the text on the first page, and on every other."""
    section = opened(docx).sections[0]
    return section.first_page_header._element.xml, section.header._element.xml
