"""One submission as a paper, word for word. Pure."""

from __future__ import annotations

from sotay.domain.listing import Transcript, TranscriptPart
from sotay.services.cell.handed_in import HandedIn
from sotay.texts import collecting_papers as paper_texts
from sotay.texts.dates import moment
from sotay.ui.secretary.collecting.presenter import ItemTexts


def transcript_of(handed_in: HandedIn, item_texts: ItemTexts | None) -> Transcript:
    """Return what a member handed in, with the texts of the items where they are those it was written by."""
    submission = handed_in.submission
    notes = item_texts.beside(handed_in) if item_texts is not None else {}
    written_by = paper_texts.form_and_checklist(
        submission.form_id, submission.checklist_id, submission.checklist_version
    )  # fmt: skip
    facts = (
        (paper_texts.fact_name(), submission.full_name),
        (paper_texts.fact_received(), moment(handed_in.collected.received_at)),
        (paper_texts.fact_form(), written_by),
    )
    return Transcript(
        title=paper_texts.submission_title(),
        subtitle=paper_texts.submission_subtitle(submission.year),
        facts=tuple((label, value) for label, value in facts if value),
        parts=tuple(TranscriptPart(line.heading, line.text, notes.get(line.key, "")) for line in submission.lines),
        corner=paper_texts.corner(),
    )
