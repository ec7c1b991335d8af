"""What a store has accepted, over what came with the program."""

from datetime import date

import pytest
from tests.catalog.yaml_files import DATA

from sotay.catalog.catalog import YamlCatalog
from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.form import form_for, starting_form
from sotay.domain.review_rules import rules_for

FORM = (DATA / "forms" / "2025-2B.yaml").read_text(encoding="utf-8")
LAYOUT = (DATA / "layouts" / "hd05-2026.yaml").read_text(encoding="utf-8")
RULES = (DATA / "review-rules" / "qd366-2025.yaml").read_text(encoding="utf-8")
PAPER = (DATA / "cell-papers" / "report.yaml").read_text(encoding="utf-8")
CHECKS = (DATA / "review-checks.yaml").read_text(encoding="utf-8")
CHECKLIST = (DATA / "manifestations.yaml").read_text(encoding="utf-8")
TITLE = '  - "BẢN KIỂM ĐIỂM, TỰ ĐÁNH GIÁ, XẾP LOẠI CÁ NHÂN"'


def catalog_with(*files, today=date(2026, 11, 28)):
    catalog = YamlCatalog(DATA, lambda: today)
    catalog.use_accepted(files)
    return catalog


def a_form(version, text=FORM, *, title="BẢN KIỂM ĐIỂM", since="2025-10-31"):
    changed = text.replace(TITLE, f'  - "{title}"').replace(
        'effective_from: "2025-10-31"', f'effective_from: "{since}"'
    )
    return CatalogFile(CatalogKind.FORM, "2025-2B", version, f'{changed}\nversion: "{version}"\n')


def a_layout(version, margin, *, since="2026-05-27", name="hd05-2026"):
    text = (
        LAYOUT.replace("margin_left_mm: 30", f"margin_left_mm: {margin}")
        .replace('effective_from: "2026-05-27"', f'effective_from: "{since}"')
        .replace('id: "hd05-2026"', f'id: "{name}"')
    )
    return CatalogFile(CatalogKind.LAYOUT, name, version, f'{text}\nversion: "{version}"\n')


def title_of(catalog, year=2026):
    return form_for("2025-2B", year, catalog.forms()[0]).titles[0]


def test_with_nothing_accepted_the_shipped_files_are_in_force():
    assert catalog_with().forms() == YamlCatalog(DATA).forms()
    assert catalog_with().layout() == YamlCatalog(DATA).layout()


def test_the_higher_version_is_in_force_whatever_the_order_of_accepting():
    second, tenth = a_form("2", title="BẢN HAI"), a_form("10", title="BẢN MƯỜI")

    assert title_of(catalog_with(second)) == "BẢN HAI"
    assert title_of(catalog_with(tenth, second)) == "BẢN MƯỜI"
    assert len(catalog_with(tenth, second).forms()[0]) == len(YamlCatalog(DATA).forms()[0])


def test_a_lower_version_than_the_shipped_one_changes_nothing():
    assert title_of(catalog_with(a_form("0.9"))) == title_of(YamlCatalog(DATA))


def test_a_form_of_a_new_name_stands_beside_the_others():
    text = FORM.replace('"2025-2B"', '"2027-2B"').replace('set: "2025"', 'set: "2027"')
    new = CatalogFile(CatalogKind.FORM, "2027-2B", "1", text.replace('"2025-10-31"', '"2027-01-01"'))

    forms, broken = catalog_with(new).forms()

    assert not broken
    assert form_for("2B", 2027, forms).id == "2027-2B"
    assert form_for("2B", 2026, forms).id == "2025-2B"


def test_a_version_that_comes_into_force_later_leaves_the_papers_of_the_years_before_as_they_were():
    catalog = catalog_with(a_form("2", title="BẢN HAI", since="2027-03-01"))
    forms, _ = catalog.forms()

    assert title_of(catalog, 2026) == title_of(YamlCatalog(DATA))
    assert title_of(catalog, 2027) == "BẢN HAI"
    assert starting_form("2B", 2026, forms).version == "1"
    assert starting_form("2B", 2027, forms).version == "2"


def test_rules_are_those_of_the_year_in_the_version_then_in_force():
    text = RULES.replace('effective_from: "2025-08-30"', 'effective_from: "2027-01-01"').replace(
        "per_cent: 20\n", "per_cent: 15\n"
    )
    later = CatalogFile(CatalogKind.RULES, "qd366-2025", "2", text + '\nversion: "2"\n')
    rules, _ = catalog_with(later).review_rules()

    assert [int(rules_for(year, rules).cap.usual.per_cent) for year in (2026, 2027)] == [20, 15]


def test_a_layout_is_in_force_from_its_day():
    later = a_layout("1", 25, since="2027-01-01", name="hd99-2027")

    assert catalog_with(later, today=date(2026, 12, 31)).layout().margin_left_mm == 30
    assert catalog_with(later, today=date(2027, 1, 1)).layout().margin_left_mm == 25


def test_a_corrected_layout_takes_the_place_of_the_one_it_corrects():
    assert catalog_with(a_layout("2", 28)).layout().margin_left_mm == 28


def test_before_any_layout_was_in_force_the_oldest_is_used():
    assert catalog_with(today=date(2019, 1, 1)).layout().id == "hd05-2026"


def test_phrases_and_papers_are_those_of_the_higher_version():
    checks = CatalogFile(
        CatalogKind.PHRASES,
        "review-checks",
        "2",
        CHECKS.replace("much_repeated: 60", "much_repeated: 80") + '\nversion: "2"\n',
    )
    paper = CatalogFile(
        CatalogKind.CELL_PAPER, "report", "2", PAPER.replace('"BÁO CÁO"', '"BÁO CÁO NĂM"') + '\nversion: "2"\n'
    )
    catalog = catalog_with(checks, paper)

    assert catalog.review_checks().much_repeated == 0.8
    assert {each.titles for each in catalog.cell_papers()[0] if each.kind.value == "report"} == {("BÁO CÁO NĂM",)}
    assert len(catalog.cell_papers()[0]) == len(YamlCatalog(DATA).cell_papers()[0])


def a_checklist(since):
    text = CHECKLIST.replace('\nversion: "1"', '\nversion: "2"').replace("Phai nhạt lý tưởng", "Phai nhạt")
    at = text.index("effective_from:")
    end = text.index("\n", at)
    return CatalogFile(CatalogKind.CHECKLIST, "nq04-27", "2", text[:at] + f'effective_from: "{since}"' + text[end:])


def test_the_checklist_is_the_version_in_force_today():
    shipped = YamlCatalog(DATA).shipped_checklist()
    assert (shipped.id, shipped.version) == ("nq04-27", "1"), "the file below is made of it"
    files = [a_checklist("2027-01-01")]

    assert catalog_with(*files, today=date(2026, 12, 31)).shipped_checklist() == shipped
    assert catalog_with(*files, today=date(2027, 1, 1)).shipped_checklist().version == "2"


@pytest.mark.parametrize("kind", [CatalogKind.FORM, CatalogKind.LAYOUT, CatalogKind.PHRASES, CatalogKind.CHECKLIST])
def test_an_accepted_text_that_cannot_be_read_leaves_the_shipped_one_in_force_and_is_told(kind):
    name = {CatalogKind.FORM: "2025-2B", CatalogKind.LAYOUT: "hd05-2026", CatalogKind.PHRASES: "review-checks"}
    catalog = catalog_with(CatalogFile(kind, name.get(kind, "nq04-27"), "9", "schema: ["))
    plain = YamlCatalog(DATA)

    assert catalog.forms()[0] == plain.forms()[0]
    assert (catalog.layout(), catalog.review_checks()) == (plain.layout(), plain.review_checks())
    assert catalog.shipped_checklist() == plain.shipped_checklist()
    assert [len(each.problems) > 0 for each in catalog.unusable_accepted()] == [True]
    assert len(catalog.forms()[1]) == (kind is CatalogKind.FORM)


def test_each_window_has_a_catalog_of_its_own():
    first = catalog_with(a_form("2", title="BẢN HAI"))
    second = first.apart()

    assert title_of(second) == title_of(YamlCatalog(DATA))
    assert title_of(first) == "BẢN HAI"


def test_what_is_withdrawn_is_in_force_no_longer():
    catalog = catalog_with(a_form("2", title="BẢN HAI"))
    catalog.use_accepted(())

    assert title_of(catalog) == title_of(YamlCatalog(DATA))
