"""Members around a cell book, who seal real files for it."""

from __future__ import annotations

from dataclasses import replace

from tests.exchange.builders import EXCHANGE, a_draft, a_submission
from tests.services.cell.conftest import card_of, letter_of, named, seed_of
from tests.ui.real_parts import NOW

from sotay.services.cell.book import publish_card
from sotay.services.cell.member_keys import verify_card


class Members:
    """Makes the files of the people of a book; a member's key comes from the name."""

    def __init__(self, book, folder):
        self.book = book
        self.folder = folder
        folder.mkdir(exist_ok=True)
        self.card = book.do(publish_card, exchange=EXCHANGE)
        self._files = 0

    def verify(self, *names):
        """Compare the fingerprints of these people's cards."""
        for name in names:
            card = card_of(name)
            self.book.do(
                verify_card,
                content=card.text.encode(),
                called=name,
                fingerprint=card.fingerprint,
                exchange=EXCHANGE,
                now=NOW,
            )

    def file(self, name, *texts, sequence=1, year=2026, seed=None, cell=None, checklist=None, lines=()):
        """Seal what somebody hands in and return its file."""
        self._files += 1
        submission = named(a_submission(*texts), name, year)
        submission = replace(submission, lines=(*submission.lines, *lines))
        if checklist is not None:
            submission = replace(submission, checklist_version=checklist[0], checklist_hash=checklist[1])
        draft = a_draft(submission, sequence=sequence, submission_id=letter_of(name, year, sequence))
        sealed = EXCHANGE.seal(draft, seed=seed or seed_of(name), cell=cell or self.card)
        return self.bytes(sealed.content)

    def bytes(self, content, name=""):
        """Write a file whatever it holds."""
        self._files += 1
        path = self.folder / (name or f"{self._files:04}-TEST.bainop")
        path.write_bytes(content)
        return path
