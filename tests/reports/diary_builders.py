"""A diary that the tests of its papers start from."""

from __future__ import annotations

from datetime import UTC, date, datetime

from tests.reports.builders import a_checklist

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.diary_paper import DiaryPaper
from sotay.domain.diary_search import DiaryFilter
from sotay.domain.manifestation import ManifestationId
from sotay.domain.proof import Proof, ProofId


def a_diary_paper(**choice: object) -> DiaryPaper:
    """Three lines of two months, one tied to an item, one with a proof file."""
    written_at = datetime(2026, 11, 12, 20, 30, tzinfo=UTC)
    proof = Proof(ProofId("p"), "bien-ban.pdf", 4, date(2026, 11, 12))
    entries = (
        DiaryEntry(EntryId("c"), date(2026, 11, 12), "Đọc <19> điều & ghi lại\nCòn ba điều chưa rõ", written_at),
        DiaryEntry(EntryId("b"), date(2026, 11, 2), "Góp ý trong tổ", written_at, ManifestationId("II-2"), (proof,)),
        DiaryEntry(EntryId("a"), date(2025, 3, 8), "Đi thăm bản", written_at, ManifestationId("cu")),
    )
    return DiaryPaper(entries, DiaryFilter(**choice), a_checklist())
