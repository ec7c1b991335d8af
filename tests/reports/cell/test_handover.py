"""The minutes of handing a cell book over: every count on it, room for the names, the same in PDF and Word."""

from io import BytesIO

import pytest
from docx import Document
from tests.reports.pdf_reading import words_of
from tests.shipped import shipped_catalog

from sotay.domain.handover import Handover, YearHandedOver
from sotay.paths import resource
from sotay.reports.word.documents import DocxDocuments
from sotay.texts import handover_paper as texts

LAYOUT = shipped_catalog().layout()
HANDOVER = Handover(
    cell="Chi bộ Trường số 2",
    committee="Đảng bộ xã Nậm Cuổi",
    place="Nậm Cuổi",
    people=33,
    left=2,
    compared=30,
    custodians=1,
    backups=12,
    years=(YearHandedOver(2026, 28, 5, is_archived=False), YearHandedOver(2025, 20, 12, is_archived=True)),
    fingerprint="12345 67890 12345 67890 12345 67890",
)


def of_word(content):
    document = Document(BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return " ".join(" ".join([*(each.text for each in document.paragraphs), *cells]).split())


@pytest.mark.parametrize("read", ["pdf", "word"])
def test_the_minutes_hold_every_count_and_what_old_copies_still_allow(documents, read):
    if read == "pdf":
        words = words_of(documents.handover(HANDOVER, LAYOUT))
    else:
        words = of_word(DocxDocuments(resource("fonts")).handover(HANDOVER, LAYOUT))

    for expected in (
        "28 bằng tệp, 5 nhập hộ từ bản giấy",
        "20 bằng tệp, 12 nhập hộ từ bản giấy; đã lưu trữ",
        HANDOVER.fingerprint,
        texts.afterwards(),
        texts.giver_signs(),
        texts.taker_signs(),
        texts.witness_signs(),
    ):
        assert expected in words
    for count in ("33", "30", "12", "32"):
        assert count in words.split()


def test_names_and_the_day_are_left_to_be_written(documents):
    words = words_of(documents.handover(HANDOVER, LAYOUT))

    assert "Người nhận bàn giao (họ và tên, chức vụ): ………" in words
    assert "Nậm Cuổi, ngày …… tháng …… năm ……" in words
