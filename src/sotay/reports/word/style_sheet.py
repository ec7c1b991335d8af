"""The style sheet of a Word file as its XML: the typeface, the language and every named style. Knows no content."""

from __future__ import annotations

from collections.abc import Sequence

from sotay.reports.fonts import BOLD, BOLD_ITALIC, ITALIC
from sotay.reports.paragraph import Align, TextStyle
from sotay.reports.word.styles import AT_HAND, BUILT_IN, Letters, Look, Named
from sotay.texts.word import style_name

TYPEFACE = "Times New Roman"
BOX_TYPEFACE = "Segoe UI Symbol"
"""Has ☐ and ☒ on every Windows; elsewhere the office program takes them from another face."""

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TWIPS_PER_POINT = 20
HALVES_PER_POINT = 2
RULE_GAP_PT = 3
RULE_EIGHTHS = 6
"""How thick the line under the name of the Party is, in eighths of a point."""

_ALIGNMENTS = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right", Align.JUSTIFY: "both"}
_LANGUAGE = '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
_CHARACTERS = {Letters.STRONG: "<w:b/><w:bCs/>", Letters.EMPHASIS: "<w:i/><w:iCs/>"}


def style_sheet(looks: Sequence[Look]) -> str:
    """Return word/styles.xml with these looks."""
    normal = next(look for look in looks if look.named is Named.NORMAL)
    defaults = f"{_faces(TYPEFACE)}{_size(normal.text.size)}{_LANGUAGE}"
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="{NAMESPACE}">'
        f"<w:docDefaults><w:rPrDefault><w:rPr>{defaults}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        f"{''.join(_paragraph_style(look) for look in looks)}"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        f"{''.join(_character_style(each) for each in Letters)}"
        f"{_TABLE_STYLES}</w:styles>"
    )


def _paragraph_style(look: Look) -> str:
    style_id = look.named.value
    is_normal = look.named is Named.NORMAL
    default = ' w:default="1"' if is_normal else ""
    follower = Named.BODY.value if look.outline else style_id
    return (
        f'<w:style w:type="paragraph"{default}{_custom(style_id)} w:styleId="{style_id}">'
        f'<w:name w:val="{_name(style_id)}"/>'
        + ("" if is_normal else f'<w:basedOn w:val="Normal"/><w:next w:val="{follower}"/>')
        + ("<w:qFormat/>" if look.named in AT_HAND else "")
        + f"<w:pPr>{_paragraph_properties(look)}</w:pPr>"
        f"<w:rPr>{_faces(TYPEFACE)}{_weight(look.text.face)}{_size(look.text.size)}{_LANGUAGE}</w:rPr></w:style>"
    )


def _paragraph_properties(look: Look) -> str:
    """Return the properties in the order that the format asks for."""
    text = look.text
    parts = ["<w:keepNext/>" if look.holds_next else ""]
    parts.append("<w:widowControl/>")
    if look.has_rule:
        line = f'w:val="single" w:sz="{RULE_EIGHTHS}" w:space="{RULE_GAP_PT}" w:color="000000"'
        parts.append(f"<w:pBdr><w:bottom {line}/></w:pBdr>")
    if look.dots_to:
        dots_to = twips(look.dots_to)
        parts.append(f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{dots_to}"/></w:tabs>')
    parts.append(_spacing(text))
    parts.append(_indents(text))
    parts.append(f'<w:jc w:val="{_ALIGNMENTS[text.align]}"/>')
    if look.outline:
        parts.append(f'<w:outlineLvl w:val="{look.outline - 1}"/>')
    return "".join(parts)


def _spacing(text: TextStyle) -> str:
    return f'<w:spacing w:before="{twips(text.gap)}" w:after="0" w:line="{twips(text.leading)}" w:lineRule="exact"/>'


def _indents(text: TextStyle) -> str:
    first = twips(text.first_indent)
    hanging = f'w:hanging="{-first}"' if first < 0 else f'w:firstLine="{first}"'
    return f'<w:ind w:left="{twips(text.left_indent)}" w:right="{twips(text.right_indent)}" {hanging}/>'


def _character_style(letters: Letters) -> str:
    style_id = letters.value
    looks = _CHARACTERS.get(letters) or _faces(BOX_TYPEFACE)
    return (
        f'<w:style w:type="character"{_custom(style_id)} w:styleId="{style_id}"><w:name w:val="{_name(style_id)}"/>'
        f"<w:qFormat/><w:rPr>{looks}</w:rPr></w:style>"
    )


def _name(style_id: str) -> str:
    return BUILT_IN.get(style_id) or style_name(style_id)


def _custom(style_id: str) -> str:
    return "" if style_id in BUILT_IN else ' w:customStyle="1"'


def _faces(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'


def _weight(face: str) -> str:
    bold = "<w:b/><w:bCs/>" if face in (BOLD, BOLD_ITALIC) else ""
    return bold + ("<w:i/><w:iCs/>" if face in (ITALIC, BOLD_ITALIC) else "")


def _size(points: float) -> str:
    halves = round(points * HALVES_PER_POINT)
    return f'<w:sz w:val="{halves}"/><w:szCs w:val="{halves}"/>'


def twips(points: float) -> int:
    """Return points in the unit of Word, twentieths of a point."""
    return round(points * TWIPS_PER_POINT)


_NO_PADDING = '<w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
_TABLE_STYLES = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/>'
    f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{_NO_PADDING}</w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>'
    "<w:tblPr><w:tblBorders>"
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders><w:tblCellMar>"
    '<w:top w:w="60" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>'
    '<w:bottom w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/>'
    "</w:tblCellMar></w:tblPr></w:style>"
)
