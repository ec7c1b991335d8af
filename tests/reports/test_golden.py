"""Whole papers against the text they had when somebody last looked at them.

A change that is meant is taken over by SOTAY_WRITE_GOLDEN=1 and shows in the diff of tests/data/golden. Runs of spaces
do not count, since they differ between versions of poppler.
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path, PurePosixPath
from types import MappingProxyType

import pytest
from tests.builders import FIXED, LEVELS, NONE, UNSURE
from tests.commitments import A_COMMITMENT, a_commitment
from tests.domain.versions import MEANING_CHANGED, SPLIT, a_history, change, version
from tests.reports.builders import LAYOUT, PROFILE, a_checklist, a_remedy_table, a_review, an_assessment
from tests.reports.diary_builders import a_diary_paper
from tests.reports.pdf_reading import text_of

from sotay.domain.assessment import Answer
from sotay.domain.completeness import fills
from sotay.domain.group_history import group_histories
from sotay.domain.history import GridPoint, history_grid
from sotay.domain.manifestation import LevelKey, ManifestationId
from sotay.domain.member import Profile
from sotay.domain.period import quarter
from sotay.domain.trend import item_trend

GOLDEN = Path(__file__).parent.parent / "data" / "golden"
WRITES = os.environ.get("SOTAY_WRITE_GOLDEN") == "1"

ANSWERS = (
    Answer(ManifestationId("I-1"), LevelKey("none"), done_well="Đọc đủ nghị quyết."),
    Answer(
        ManifestationId("II-2"),
        LevelKey("fixing"),
        shortcoming="Còn nể nang.",
        cause="Sợ mất lòng.",
        remedy="Góp ý ngay trong tổ.",
        private_note="Nhớ xin lỗi chị V.",
    ),
)


def a_picture(documents) -> bytes:
    periods = [quarter(2026, number) for number in (2, 3, 4)]
    levels = [LevelKey("none"), LevelKey("fixing"), None]
    points = [
        GridPoint(period, item.id, levels[(at + shift) % 3])
        for shift, period in enumerate(periods)
        for at, item in enumerate(a_checklist().items())
    ]
    return documents.history(history_grid([(period, a_checklist()) for period in periods], points), a_checklist())


def an_item_history(documents) -> bytes:
    second = version(
        2,
        "abn",
        a="Nghĩa khác.",
        changes=[change("a", MEANING_CHANGED, note="Theo quy định mới."), change("n", SPLIT, "c")],
    )
    return documents.item_history(item_trend(answered(second), "a"), LEVELS)


def answered(second=None):
    first = version(1)
    return a_history(
        ("2025-Q4", first, {"a": NONE, "b": FIXED}),
        ("2026-Q1", second or first, {"a": UNSURE, "b": None}),
        ("2026-Q2", second or first, {"a": FIXED, "d": NONE}),
        ("2025-2030", second or first, {}),
    )


PAPERS = {
    "review": lambda documents: documents.review(
        a_review(
            points=MappingProxyType({"c1": "18,5", "c2": "7", "c3": "2", "k1": "60"}),
            choices=MappingProxyType({"muc": "tot"}),
        ),
        PROFILE,
        LAYOUT,
    ),
    "review-empty": lambda documents: documents.review(
        a_review(place="", signed_on=None, texts=MappingProxyType({})), Profile(), LAYOUT
    ),
    "commitment": lambda documents: documents.commitment(A_COMMITMENT, PROFILE, LAYOUT),
    "commitment-outcomes": lambda documents: documents.commitment(A_COMMITMENT, PROFILE, LAYOUT, with_outcomes=True),
    "commitment-empty": lambda documents: documents.commitment(
        a_commitment(place="", signed_on=None), Profile(), LAYOUT
    ),
    "assessment": lambda documents: documents.assessment(an_assessment(*ANSWERS), PROFILE),
    "checklist": lambda documents: documents.checklist(a_checklist()),
    "history": a_picture,
    "item-history": an_item_history,
    "group-history": lambda documents: documents.group_history(group_histories(answered(version(2, "abn"))), LEVELS),
    "completeness": lambda documents: documents.completeness(fills(answered())),
    "remedies": lambda documents: documents.remedies(a_remedy_table(), PROFILE),
    "diary": lambda documents: documents.diary(a_diary_paper(words="a"), PROFILE),
    "recovery-sheet": lambda documents: documents.recovery_sheet(
        code="7K2M-9QXR-04TV-BC8D-EFGH-1JKM-NPQ3",
        folder=PurePosixPath("/home/hanh/.local/share/sotay/so-tay"),
        owner="Nguyễn Thị Hồng Hạnh",
        made_on=date(2026, 11, 22),
    ),
    "help": lambda documents: documents.help_page(
        "Cách chốt kỳ", ["Khi đã xem hết các mục, bấm «Chốt kỳ».", "- Kỳ đã chốt thì chỉ đọc.\n- Mở lại được."]
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_reads_as_it_did(documents, name):
    text = text_of(PAPERS[name](documents), "-layout")
    golden = GOLDEN / f"{name}.txt"
    if WRITES:
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(text, encoding="utf-8")
    assert _lines(text) == _lines(golden.read_text(encoding="utf-8"))


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]
