"""What a promise is tied to, in words. Pure values."""

from __future__ import annotations

from datetime import date

from sotay.domain.commitment import CommitmentLine
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.remedy import Remedy
from sotay.services.commitments import CommitmentAtHand
from sotay.texts import commitment_ties as tie_texts
from sotay.texts import remedies as remedy_texts
from sotay.ui.member.remedies.rows import when_of


def tie_lines(line: CommitmentLine, at_hand: CommitmentAtHand, today: date) -> tuple[str, ...]:
    """Return a sentence for the item and one for the remedy, as far as there are any."""
    said: list[str] = []
    code = item_code(line.manifestation_id, at_hand.checklist)
    item = (
        at_hand.checklist.item(line.manifestation_id) if code and at_hand.checklist and line.manifestation_id else None
    )
    if item is not None:
        said.append(tie_texts.tied_to_item(code, item.short))
    remedy = at_hand.remedy(line)
    if remedy is not None:
        said.append(tie_texts.tied_to_remedy(step_of(remedy), standing_of(remedy, today)))
    elif line.remedy_id is not None:
        said.append(tie_texts.deleted_remedy())
    return tuple(said)


def item_code(key: ManifestationId | None, checklist: Checklist | None) -> str:
    """Return the printed number of an item, "" for none and for one that the checklist does not hold."""
    if key is None or checklist is None or checklist.item(key) is None:
        return ""
    return checklist.code(key)


def step_of(remedy: Remedy) -> str:
    """Return what is to be done on one line."""
    return " ".join(remedy.step.split())


def standing_of(remedy: Remedy, today: date) -> str:
    """Say how far a remedy has come and when it is due, or when it was done."""
    when = when_of(remedy, today)
    return when if remedy.is_done else tie_texts.standing(remedy_texts.progress_word(remedy.progress), when)
