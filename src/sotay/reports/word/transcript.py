"""What somebody wrote, or a sheet of that make, part by part, as a Word file."""

from __future__ import annotations

from sotay.domain.listing import LISTED, Transcript
from sotay.reports.page import Sheet
from sotay.reports.review_content import field
from sotay.reports.styles import READING, styles_for
from sotay.reports.word.fields import field_lines
from sotay.reports.word.pieces import para
from sotay.reports.word.styles import Named
from sotay.reports.word.writer import write


def write_transcript(transcript: Transcript) -> bytes:
    """Return the Word file of a transcript."""
    width, left = Sheet(READING).width, styles_for(READING).left
    pieces = [para(transcript.title, Named.TITLE), para(transcript.subtitle, Named.SUBTITLE)]
    for label, value in transcript.facts:
        pieces.extend(field_lines((field(label, value),), left, width))
    for part in transcript.parts:
        pieces.append(para(part.heading, Named.HEADING_2))
        if part.note:
            pieces.append(para(part.note, Named.NOTE))
        for line in part.words.splitlines():
            if line.strip():
                pieces.append(para(line, Named.LISTED if line.startswith(LISTED) else Named.LINE))
    return write(pieces, layout=READING, title=transcript.title, corner=transcript.corner)
