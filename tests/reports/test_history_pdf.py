"""The picture of items × periods on paper."""

from __future__ import annotations

from dataclasses import replace

from tests.reports.builders import a_checklist
from tests.reports.pdf_reading import facts_of, pages_of, text_of, words_of

from sotay.domain.history import GridPoint, history_grid
from sotay.domain.manifestation import Level, LevelKey
from sotay.domain.period import month, quarter

QUARTERS = [quarter(2026, number) for number in (1, 2, 3, 4)]


def test_every_period_and_every_item_has_its_name_and_letters(documents):
    checklist = a_checklist()
    first = next(iter(checklist.items()))
    points = [GridPoint(period, first.id, level.key) for period, level in zip(QUARTERS, checklist.levels, strict=True)]
    pdf = documents.history(history_grid([(period, checklist) for period in QUARTERS], points), checklist)
    [page] = pages_of(pdf)
    row = next(line for line in page if "Biểu hiện I.1" in line)
    assert row.split()[-4:] == ["T", "C", "Đ", "S"]
    text = text_of(pdf)
    for expected in ("Quý I/2026", "Quý IV/2026", "Từ quý I năm 2026 đến quý IV năm 2026", "không phải điểm số"):
        assert expected in text
    for item in checklist.items():
        assert item.short in text


def test_the_legend_names_every_level_and_only_marks_that_occur(documents):
    checklist = a_checklist()
    answered = [GridPoint(QUARTERS[0], item.id, LevelKey("none")) for item in checklist.items()]
    full = words_of(documents.history(history_grid([(QUARTERS[0], checklist)], answered), checklist))
    for level in checklist.levels:
        assert level.sentence in full
    assert "Chưa trả lời" not in full

    partly = words_of(documents.history(history_grid([(QUARTERS[0], checklist)], answered[1:]), checklist))
    assert "Chưa trả lời" in partly
    assert "Danh mục của kỳ này không có mục này" not in partly


def test_items_and_levels_of_older_checklists_are_explained(documents):
    old = a_checklist(items_per_group=4)
    old = replace(old, levels=(*old.levels, Level(LevelKey("old"), "Mức cũ")))
    new = a_checklist(items_per_group=3)
    first = next(iter(old.items()))
    grid = history_grid([(QUARTERS[0], old), (QUARTERS[1], new)], [GridPoint(QUARTERS[0], first.id, LevelKey("old"))])
    words = words_of(documents.history(grid, new))
    assert "Biểu hiện I.4" in words
    assert "Danh mục của kỳ này không có mục này" in words
    assert "Mức của bản danh mục cũ" in words


def test_a_change_of_meaning_is_drawn_and_explained_where_there_is_one(documents):
    old = a_checklist()
    new = replace(old, version="2", replaces=old.version, groups=with_another_meaning(old))
    changed = words_of(documents.history(history_grid([(QUARTERS[0], old), (QUARTERS[1], new)], []), new))
    same = words_of(documents.history(history_grid([(period, old) for period in QUARTERS[:2]], []), old))

    assert "Câu chữ mục đã khác, hai bên không so thẳng được" in changed
    assert "Câu chữ mục đã khác" not in same


def test_twenty_years_of_months_go_on_as_many_pages_as_they_need(documents, the_27):
    months = [month(year, number) for year in range(2007, 2027) for number in range(1, 13)]
    pdf = documents.history(history_grid([(period, the_27) for period in months], []), the_27)
    pages = pages_of(pdf)
    assert len(pages) > 5
    text = text_of(pdf)
    for year in range(2007, 2027):
        for number in range(1, 13):
            assert f"Tháng {number}/{year}\n" in text
    last_item = list(the_27.items())[-1]
    assert all(any(last_item.short in line for line in page) for page in pages)


def test_a_picture_lies_across_the_paper(documents):
    pdf = documents.history(history_grid([(QUARTERS[0], a_checklist())], []), a_checklist())
    assert facts_of(pdf)["Page size"].startswith("841.89 x 595.276")


def test_without_a_period_the_page_says_so(documents):
    assert "Chưa có kỳ nào để vẽ." in words_of(documents.history(history_grid([], []), a_checklist()))


def with_another_meaning(checklist):
    first, *others = checklist.groups
    item, *rest = first.items
    return (replace(first, items=(replace(item, text="Nghĩa khác hẳn."), *rest)), *others)
