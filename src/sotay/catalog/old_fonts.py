"""Texts written for old fonts in a file that was saved as it should be.

A checklist or form is read by many, and nobody reads «§¶ng» in a font of today. A member's own files are told and
turned elsewhere, when he asks.
"""

from __future__ import annotations

from sotay.catalog.findings import Findings
from sotay.catalog.guard import shown
from sotay.catalog.nodes import Node
from sotay.domain.old_encodings import convert, old_font
from sotay.domain.problems import ProblemCode


def check_font(key: str, node: Node, text: str, findings: Findings) -> None:
    """Keep a problem of a text that is written for an old font, where the file is one of those that many read."""
    if findings.tells_old_fonts and (font := old_font(text)) is not None:
        findings.add_at(node, ProblemCode.OLD_FONT, key, shown(text), font.value, shown(convert(text, font)))
