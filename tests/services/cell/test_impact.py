"""«Tờ trình thay đổi» over a cell book: the papers of the year by the version they name, and the mirror."""

from dataclasses import replace

from tests.builders import a_checklist
from tests.cell import sheet_of
from tests.domain.versions import MEANING_CHANGED, change, version
from tests.exchange.builders import a_submission

from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.services.cell.impact import cell_impact
from sotay.services.impact import NewFile
from sotay.texts.impact import sheet_of as words_of

OLD = version(1, "abc")
NEW = version(2, "abc", changes=[change("b", MEANING_CHANGED)], b="Khác.")


def test_papers_of_the_year_are_counted_by_the_version_they_name(book):
    of_old = replace(a_submission(), checklist_id="thu", checklist_version="1")
    with book.uow as uow:
        for number, (person, paper) in enumerate(
            ((book.hanh, of_old), (book.an, replace(of_old, checklist_id="khác", full_name="Lò Văn Ân")))
        ):
            uow.submissions.add(sheet_of(person, paper, f"s{number}"))
        uow.commit()
    new = NewFile(CatalogFile(CatalogKind.CHECKLIST, "thu", "2", ""), NEW, None)
    impact = cell_impact(book.uow, year=2026, files=[new], known=[OLD, a_checklist()], comparing=lambda *_: ())
    assert impact.cell.by_version == (("1", 1),)
    secretary = next(part.words for part in words_of(impact).parts if "bí thư" in part.heading)
    assert "Năm 2026 đã nhận 1 bài theo bản 1" in secretary
    assert "Bảng soi chung của chi bộ ngắt ở 1 mục, không nối số liệu trước và sau: I.2." in secretary
