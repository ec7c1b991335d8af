"""The Word file as a package of parts: what it starts from, and how it becomes bytes.

Same content, same bytes: no clock, no path, no author. The library's own template is not used, since it brings fonts,
hundreds of styles and properties of other people along.
"""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from zipfile import ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENTATION
from docx.shared import Mm

from sotay.domain.layout import PageLayout
from sotay.reports.archive import entry, repacked
from sotay.reports.page import Sheet
from sotay.reports.styles import styles_for
from sotay.reports.word.style_sheet import NAMESPACE, style_sheet
from sotay.reports.word.styles import looks_of

TITLE_LIMIT = 255
"""The library refuses longer properties."""

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"

_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_OFFICE}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_OFFICE}.styles+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{_OFFICE}.settings+xml"/>'
    f'<Override PartName="/docProps/core.xml" ContentType="{_CORE}"/></Types>'
)
_PACKAGE_PARTS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    "</Relationships>"
)
_DOCUMENT_PARTS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATIONS}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{_RELATIONS}/settings" Target="settings.xml"/></Relationships>'
)
_PROPERTIES = (
    f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>vi-VN</dc:language></cp:coreProperties>'
)
# Without the mode Word opens the file as one of an old version, and sets lines and tables by its rules.
_SETTINGS = (
    f'{_HEAD}<w:settings xmlns:w="{NAMESPACE}"><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
)
_BODY = f'{_HEAD}<w:document xmlns:w="{NAMESPACE}" xmlns:r="{_RELATIONS}"><w:body><w:sectPr/></w:body></w:document>'


def new_document(layout: PageLayout, *, title: str) -> WordDocument:
    """Return a document without words, with the page and the styles of a layout."""
    document = Document(BytesIO(_start(layout)))
    document.core_properties.title = title[:TITLE_LIMIT]
    return document


def bytes_of(document: WordDocument) -> bytes:
    """Return the file; every part bears the same moment."""
    written = BytesIO()
    document.save(written)
    return repacked(written)


@lru_cache(maxsize=4)
def _start(layout: PageLayout) -> bytes:
    """Return the file that every document of a layout starts from."""
    sheet = Sheet(layout)
    looks = looks_of(styles_for(layout), width=sheet.width, page_number_pt=layout.page_number_pt)
    buffer = BytesIO()
    with ZipFile(buffer, "w") as package:
        for name, content in (
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", _PACKAGE_PARTS),
            ("docProps/core.xml", _PROPERTIES),
            ("word/document.xml", _BODY),
            ("word/_rels/document.xml.rels", _DOCUMENT_PARTS),
            ("word/styles.xml", style_sheet(looks)),
            ("word/settings.xml", _SETTINGS),
        ):
            package.writestr(entry(name), content)
    document = Document(buffer)
    _set_page(document, layout)
    return bytes_of(document)


def _set_page(document: WordDocument, layout: PageLayout) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(layout.page_width_mm), Mm(layout.page_height_mm)
    if layout.page_width_mm > layout.page_height_mm:
        section.orientation = WD_ORIENTATION.LANDSCAPE
    section.top_margin, section.bottom_margin = Mm(layout.margin_top_mm), Mm(layout.margin_bottom_mm)
    section.left_margin, section.right_margin = Mm(layout.margin_left_mm), Mm(layout.margin_right_mm)
    section.header_distance = section.footer_distance = Mm(layout.page_number_from_top_mm)
    section.different_first_page_header_footer = True
