"""«Tờ trình thay đổi» over a handbook: what is told to whom, and that looking changes nothing."""

from dataclasses import replace
from datetime import date

import pytest
from tests.builders import NONE, NOW, an_answer
from tests.builders import periods as parsed
from tests.commitments import a_commitment, a_promise
from tests.domain.versions import ADDED, MEANING_CHANGED, REWORDED, WITHDRAWN, change, version
from tests.fakes import FakeUnitOfWork

from sotay.catalog.catalog import YamlCatalog
from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.manifestation import Audience
from sotay.domain.remedy import Progress, Remedy, RemedyId
from sotay.paths import data_file
from sotay.services import assessments
from sotay.services.impact import NewFile, handbook_impact
from sotay.texts.impact import sheet_of

OPEN, CLOSED = parsed("2026-Q4", "2026-Q3")
OLD = version(1, "abc")
NEW = replace(
    version(
        2,
        "abd",
        changes=[
            change("a", REWORDED),
            change("b", MEANING_CHANGED, note="Thêm việc nêu gương."),
            change("c", WITHDRAWN),
            change("d", ADDED),
        ],
        a="Biểu hiện a, nói gọn.",
        b="Một điều khác.",
    ),
    effective_from="2027-01-01",
)


@pytest.fixture(scope="module")
def catalog():
    return YamlCatalog(data_file(""))


@pytest.fixture
def book():
    uow = FakeUnitOfWork()
    with uow:
        uow.checklists.accept(OLD, NOW)
        uow.diary.put(DiaryEntry(EntryId("e"), date(2026, 11, 1), "Việc", NOW, "c"))
        uow.remedies.put(Remedy(RemedyId("r"), "Làm", date(2026, 1, 1), manifestation_id="c"))
        done = {"progress": Progress.DONE, "done_on": date(2026, 2, 2)}
        uow.remedies.put(Remedy(RemedyId("s"), "Đã làm", date(2026, 1, 1), manifestation_id="c", **done))
        promise = a_promise("p", "Hứa", "dao-duc", manifestation_id="c")
        uow.commitments.put(a_commitment(promise, year=2026))
        uow.commit()
    for period in (CLOSED, OPEN):
        assessments.open_assessment(uow, period=period, due=None, checklist=OLD, now=NOW)
        for item in "abc":
            assessments.save_answer(uow, period=period, answer=an_answer(item, NONE), now=NOW)
    assessments.close_assessment(uow, period=CLOSED, now=NOW)
    return uow


def a_file(value, kind=CatalogKind.CHECKLIST, text="", present=None):
    return NewFile(CatalogFile(kind, "thu", "2", text), value, present)


def impact_of(book, catalog, *files):
    return handbook_impact(book, files=files, comparing=catalog.compare)


def words_of(impact):
    return {part.heading: part.words for part in sheet_of(impact).parts}


def test_each_open_period_is_told_with_its_answers_and_closed_ones_stay(book, catalog):
    before = book.committed.copied()
    impact = impact_of(book, catalog, a_file(NEW))
    (plan,) = impact.handbook.plans
    assert (plan.assessment.period, plan.kept(), plan.to_confirm(), plan.gone()) == (OPEN, 1, 1, 1)
    assert impact.handbook.closed == 1
    assert vars(book.committed) == vars(before)
    words = words_of(impact)["Đối với đảng viên"]
    assert "Quý IV năm 2026 đang mở, có 3 câu trả lời" in words
    assert "chuyển sang bản 2 (chuyển được từ ngày 01/01/2027)" in words
    assert "Mục cần xem lại: I.2." in words
    assert "Kỳ mở từ 01/01/2027" in words
    assert "1 kỳ đã chốt giữ nguyên" in words


def test_what_hangs_on_an_item_that_goes_is_counted(book, catalog):
    (tie,) = impact_of(book, catalog, a_file(NEW)).handbook.ties
    assert (tie.item.id, tie.entries, tie.remedies, tie.promises) == ("c", 1, 1, 1)


def test_every_change_of_a_checklist_is_told_with_both_wordings(book, catalog):
    words = words_of(impact_of(book, catalog, a_file(NEW)))
    changes = words["Danh mục «Danh mục thử», bản 2: những chỗ thay đổi"]
    lines = changes.splitlines()
    at = lines.index("I.2 Mục b: đổi nội dung. Thêm việc nêu gương.")
    assert lines[at + 1 : at + 3] == ["- Trước: «Biểu hiện b.»", "- Nay: «Một điều khác.»"]
    assert "I.3 Mục c: bỏ." in lines
    assert "Ngày áp dụng (trước: «01/01/2026»; nay: «01/01/2027»)." in lines
    assert "Bảng soi chung của chi bộ ngắt ở 2 mục" in words["Đối với bí thư chi bộ"]


def test_a_level_that_goes_and_parts_beside_the_text_are_called_by_their_names(book, catalog):
    first, *others = OLD.levels
    for_some = (replace(item, audience=(Audience.FORM_2B,)) if item.id == "b" else item for item in OLD.items())
    groups = (replace(OLD.groups[0], items=tuple(for_some)),)
    new = replace(OLD, version="2", replaces="1", levels=tuple(others), groups=groups)
    new = replace(new, withdrawn_levels=(replace(first, until="1"),))
    words = words_of(impact_of(book, catalog, a_file(new)))
    changes = next(told for heading, told in words.items() if "những chỗ thay đổi" in heading)
    assert f"Mức trả lời «{first.sentence}»: thôi dùng." in changes
    assert "1 mục khác giữ nguyên câu chữ" in changes
    assert "Đổi đối tượng (mục hiện cho ai; câu trả lời đã ghi vẫn giữ): I.2." in changes


def test_a_form_is_told_place_by_place(book, catalog):
    shipped = next(each for each in catalog.shipped_files() if each.kind is CatalogKind.FORM)
    text = shipped.text.replace("effective_from:", 'version: "2"\neffective_from:', 1)
    newer = replace(shipped, version="2", text=text.replace("BẢN KIỂM ĐIỂM", "BẢN TỰ KIỂM ĐIỂM", 1))
    value = catalog.read_text(CatalogKind.FORM, newer.text)
    impact = impact_of(book, catalog, NewFile(newer, value, shipped))
    assert [each.after for each in impact.files[0].changes if "TỰ KIỂM" in each.after]
    assert any("nay: «BẢN TỰ KIỂM ĐIỂM" in part.words for part in sheet_of(impact).parts)


def test_the_same_input_gives_the_same_sheet(book, catalog):
    one, other = (sheet_of(impact_of(book, catalog, a_file(NEW)), publisher="Ban Tổ chức") for _ in range(2))
    assert one == other
    assert ("Nơi phát hành", "Ban Tổ chức") in one.facts
